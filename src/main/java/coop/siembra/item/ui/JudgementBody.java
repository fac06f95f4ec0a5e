package coop.siembra.item.ui;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import coop.siembra.item.Item;
import coop.siembra.item.Item.Rated;
import coop.siembra.item.Response;
import coop.siembra.item.Score;
import coop.siembra.item.Score.Mark;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Responses to a situation, each with two radio buttons: the most effective, the least effective. */
final class JudgementBody implements ItemBody {
    private static final String BEST = "best";
    private static final String WORST = "worst";

    private final Element root = ItemHtml.element("div", "it-options");
    private final Item.Judgement item;
    private final ItemTexts texts;
    private final Runnable changed;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private Optional<String> best = Optional.empty();
    private Optional<String> worst = Optional.empty();
    private boolean locked;

    JudgementBody(Item.Judgement item, ItemTexts texts, Runnable changed) {
        this.item = item;
        this.texts = texts;
        this.changed = changed;
        for (Rated option : item.options()) {
            Row row = row(option);
            rows.put(option.id(), row);
            root.appendChild(row.element());
        }
        root.addEventListener("change", this::choose)
                .addEventData("event.target.name")
                .addEventData("event.target.value");
    }

    @Override
    public Element element() {
        return root;
    }

    @Override
    public Optional<Response> response() {
        return best.isEmpty() && worst.isEmpty() ? Optional.empty() : Optional.of(new Response.Judge(best, worst));
    }

    @Override
    public void show(Response response) {
        if (!(response instanceof Response.Judge judge)) {
            throw new IllegalArgumentException("not a judgement");
        }
        best = judge.best();
        worst = judge.worst();
        refresh();
    }

    @Override
    public void lock(boolean locked) {
        this.locked = locked;
        rows.values().forEach(row -> {
            row.best().setAttribute("disabled", locked);
            row.worst().setAttribute("disabled", locked);
        });
    }

    @Override
    public void mark(Score score) {
        String reallyBest = item.best().id();
        String reallyWorst = item.worst().id();
        for (Rated option : item.options()) {
            Mark mark = score.marks().getOrDefault(option.id(), Mark.LEFT);
            String truth = option.id().equals(reallyBest)
                    ? texts.say("judgement.is-best")
                    : option.id().equals(reallyWorst)
                            ? texts.say("judgement.is-worst")
                            : texts.say("judgement.is-between");
            String verdict =
                    mark == Mark.LEFT ? "" : texts.say("mark." + mark.name().toLowerCase(Locale.ROOT)) + ": ";
            Row row = rows.get(option.id());
            if (row != null) {
                row.element().appendChild(ItemHtml.feedback(mark, verdict + truth, texts.of(option.why())));
            }
        }
    }

    private Row row(Rated option) {
        String id = "it-" + item.id() + "-" + option.id();
        Element text = ItemHtml.text("p", "it-text", texts.of(option.text())).setAttribute("id", id);
        Element bestInput = ItemHtml.input("radio", name(BEST), option.id());
        Element worstInput = ItemHtml.input("radio", name(WORST), option.id());
        Element choices = ItemHtml.element(
                "div", "it-poles", pole(bestInput, "judgement.best"), pole(worstInput, "judgement.worst"));
        Element element = ItemHtml.element("div", "it-option it-rated", text, choices)
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", id);
        return new Row(element, bestInput, worstInput);
    }

    private Element pole(Element input, String key) {
        return ItemHtml.element("label", "it-choice it-pole", input, ItemHtml.text("span", "", texts.say(key)));
    }

    private String name(String pole) {
        return "it-" + item.id() + "-" + pole;
    }

    private void choose(DomEvent event) {
        String name = event.getEventData().path("event.target.name").asString("");
        String option = event.getEventData().path("event.target.value").asString("");
        boolean known = rows.containsKey(option) && (name.equals(name(BEST)) || name.equals(name(WORST)));
        if (locked || !known) {
            return;
        }
        if (name.equals(name(BEST))) {
            best = Optional.of(option);
            worst = worst.filter(other -> !other.equals(option));
        } else {
            worst = Optional.of(option);
            best = best.filter(other -> !other.equals(option));
        }
        refresh();
        changed.run();
    }

    /** Keeps what the server believes of each input equal to what the browser shows. */
    private void refresh() {
        rows.forEach((option, row) -> {
            row.best().setProperty("checked", best.filter(option::equals).isPresent());
            row.worst().setProperty("checked", worst.filter(option::equals).isPresent());
        });
    }

    private record Row(Element element, Element best, Element worst) {}
}
