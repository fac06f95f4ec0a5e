package coop.siembra.item.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import coop.siembra.item.Item;
import coop.siembra.item.Presentation;
import coop.siembra.item.Response;
import coop.siembra.item.Score;
import coop.siembra.kernel.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks one item: shows it, takes the answer, and afterwards shows what was right and why. Built of native form controls, so that keyboard,
 * screen reader and phone work as people are used to.
 */
public final class ItemField extends Composite<Div> {
    private final ItemTexts texts;
    private final ItemBody body;
    private final Element status;
    private final List<Consumer<Response>> listeners = new ArrayList<>();
    private boolean readOnly;
    private boolean scored;

    /**
     * @param seed decides how entries and pairs are shuffled: always the same for one person and attempt
     * @param locale language of everything in the field
     */
    public ItemField(Item item, long seed, Locale locale, Wording wording) {
        texts = new ItemTexts(locale, wording);
        status = ItemHtml.element("p", "it-status").setAttribute("role", "status");
        body = body(item, Presentation.of(item, seed));
        getContent().addClassName("it-field");
        getContent().getElement().setAttribute("lang", locale.getLanguage());
        Element fieldset = ItemHtml.element("fieldset", "it-item", legend(item), body.element());
        getContent().getElement().appendChild(fieldset, status);
    }

    /** The answer as it stands, finished or not; an order always has one, since something always stands there. */
    public Optional<Response> response() {
        return body.response();
    }

    /** Shows an answer given earlier; tells no listener. */
    public void setResponse(Response response) {
        body.show(response);
    }

    /** Calls back on every change the person makes. */
    public void onChange(Consumer<Response> listener) {
        listeners.add(listener);
    }

    /** Whether the answer is shown but cannot be changed. */
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        body.lock(readOnly || scored);
    }

    /** Ends the answering for good: marks every option in sign and words, explains it, and says the result to screen readers. */
    public void showResult(Score score) {
        if (scored) {
            return;
        }
        scored = true;
        body.lock(true);
        body.mark(score);
        String verdict = score.right() ? "right" : score.value() > 0 ? "partly" : "wrong";
        status.setAttribute("class", "it-status it-verdict it-verdict-" + verdict);
        status.setText(texts.say("verdict." + verdict));
    }

    private ItemBody body(Item item, Presentation presentation) {
        return switch (item) {
            case Item.SingleChoice single -> new ChoiceBody(single.id(), single.options(), false, texts, this::changed);
            case Item.MultipleChoice multiple ->
                new ChoiceBody(multiple.id(), multiple.options(), true, texts, this::changed);
            case Item.Ordering ordering -> new OrderingBody(ordering, presentation, texts, status, this::changed);
            case Item.Matching matching -> new MatchingBody(matching, presentation, texts, this::changed);
            case Item.Judgement judgement -> new JudgementBody(judgement, texts, this::changed);
            case Item.Likert likert -> throw new UnsupportedOperationException();
            case Item.MostLeast mostLeast -> throw new UnsupportedOperationException();
            case Item.Rating rating -> throw new UnsupportedOperationException();
            case Item.Written written -> throw new UnsupportedOperationException();
        };
    }

    private Element legend(Item item) {
        String hint = switch (item) {
            case Item.SingleChoice single -> "single";
            case Item.MultipleChoice multiple -> "multiple";
            case Item.Ordering ordering -> "order";
            case Item.Matching matching -> "match";
            case Item.Judgement judgement -> "judgement";
            case Item.Likert likert -> "likert";
            case Item.MostLeast mostLeast -> "most-least";
            case Item.Rating rating -> "rating";
            case Item.Written written -> "written";
        };
        return ItemHtml.element(
                "legend",
                "it-legend",
                ItemHtml.text("span", "it-stem", texts.of(item.stem())),
                ItemHtml.text("span", "it-hint", texts.say("hint." + hint)));
    }

    private void changed() {
        if (!readOnly && !scored) {
            body.response()
                    .ifPresent(response -> List.copyOf(listeners).forEach(listener -> listener.accept(response)));
        }
    }
}
