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
 * Asks one item: shows it, takes the answer, and afterwards, where there is a right one, shows what was right and why; before, nothing of
 * that is in the page. Built of native form controls, so that keyboard, screen reader and phone work as people are used to.
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

    /**
     * Ends the answering for good: marks every option in sign and words, explains it, and says the result to screen readers.
     *
     * @throws IllegalStateException when nothing is right or wrong about the item
     */
    public void showResult(Score score) {
        if (!(body instanceof GradedBody graded)) {
            throw new IllegalStateException("there is no right answer to show");
        }
        if (scored) {
            return;
        }
        scored = true;
        graded.lock(true);
        graded.mark(score);
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
            case Item.Likert likert -> new LikertBody(likert, texts, this::changed);
            case Item.MostLeast mostLeast -> new MostLeastBody(mostLeast, texts, this::changed);
            case Item.Rating rating -> new RatingBody(rating, texts, this::changed);
            case Item.Written written -> new WrittenBody(written, stemId(written), texts, status, this::changed);
        };
    }

    private Element legend(Item item) {
        String hint = switch (item) {
            case Item.SingleChoice single -> texts.say("hint.single");
            case Item.MultipleChoice multiple -> texts.say("hint.multiple");
            case Item.Ordering ordering -> texts.say("hint.order");
            case Item.Matching matching -> texts.say("hint.match");
            case Item.Judgement judgement -> texts.say("hint.judgement");
            case Item.Likert likert -> ""; // the words at the points say it, and many stand on one page
            case Item.MostLeast mostLeast -> texts.say("hint.most-least");
            case Item.Rating rating -> texts.say("hint.rating");
            case Item.Written written -> texts.say("hint.written", written.minWords(), written.maxWords());
        };
        String asked = texts.of(item.stem());
        String style = asked.contains("\n\n") ? "it-stem it-situation" : "it-stem";
        Element stem = ItemHtml.text("span", style, asked).setAttribute("id", stemId(item));
        Element legend = ItemHtml.element("legend", "it-legend", stem);
        return hint.isEmpty() ? legend : legend.appendChild(ItemHtml.text("span", "it-hint", hint));
    }

    private static String stemId(Item item) {
        return "it-" + item.id() + "-stem";
    }

    private void changed() {
        if (!readOnly && !scored) {
            body.response()
                    .ifPresent(response -> List.copyOf(listeners).forEach(listener -> listener.accept(response)));
        }
    }
}
