package coop.siembra.item.ui;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import coop.siembra.item.Item;
import coop.siembra.item.Item.Pair;
import coop.siembra.item.Presentation;
import coop.siembra.item.Response;
import coop.siembra.item.Score;
import coop.siembra.item.Score.Mark;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Left sides with a native select each. The right sides are also listed in full, each with a letter: a select shows long texts cut off
 * on a phone.
 */
final class MatchingBody implements GradedBody {
    private final Element root = ItemHtml.element("div", "it-match");
    private final Item.Matching item;
    private final ItemTexts texts;
    private final Runnable changed;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, String> chosen = new HashMap<>();
    private boolean locked;

    MatchingBody(Item.Matching item, Presentation presentation, ItemTexts texts, Runnable changed) {
        this.item = item;
        this.texts = texts;
        this.changed = changed;
        Map<String, String> rights = rights(presentation);
        Element list = ItemHtml.element("ul", "it-rights");
        rights.values().forEach(right -> list.appendChild(ItemHtml.text("li", "", right)));
        root.appendChild(list);
        for (Pair pair : item.pairs()) {
            Row row = row(pair, rights);
            rows.put(pair.id(), row);
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
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new Response.Match(chosen));
    }

    @Override
    public void show(Response response) {
        if (!(response instanceof Response.Match(var rights))) {
            throw new IllegalArgumentException("not a set of pairs");
        }
        chosen.clear();
        chosen.putAll(rights);
        refresh();
    }

    @Override
    public void lock(boolean locked) {
        this.locked = locked;
        rows.values().forEach(row -> row.select().setAttribute("disabled", locked));
    }

    @Override
    public void mark(Score score) {
        for (Pair pair : item.pairs()) {
            Mark mark = score.marks().getOrDefault(pair.id(), Mark.WRONG);
            String label =
                    mark == Mark.RIGHT ? texts.say("mark.right") : texts.say("match.belongs", texts.of(pair.right()));
            Row row = rows.get(pair.id());
            if (row != null) {
                row.element().appendChild(ItemHtml.feedback(mark, label, texts.of(pair.why())));
            }
        }
    }

    /** Texts with their letters in the order shown, by pair. */
    private Map<String, String> rights(Presentation presentation) {
        var rights = new LinkedHashMap<String, String>();
        for (String id : presentation.ids()) {
            char letter = (char) ('A' + rights.size());
            item.pairs().stream()
                    .filter(pair -> pair.id().equals(id))
                    .forEach(pair -> rights.put(id, letter + ". " + texts.of(pair.right())));
        }
        return rights;
    }

    private Row row(Pair pair, Map<String, String> rights) {
        String id = "it-" + item.id() + "-" + pair.id();
        Element select =
                ItemHtml.element("select", "it-select").setAttribute("id", id).setAttribute("name", pair.id());
        var options = new LinkedHashMap<String, Element>();
        options.put("", option("", texts.say("match.choose")));
        rights.forEach((right, text) -> options.put(right, option(right, text)));
        select.appendChild(List.copyOf(options.values()).toArray(Element[]::new));
        Element label = ItemHtml.text("label", "it-text", texts.of(pair.left())).setAttribute("for", id);
        return new Row(ItemHtml.element("div", "it-option it-pair", label, select), select, options);
    }

    private static Element option(String value, String text) {
        return ItemHtml.text("option", "", text).setAttribute("value", value).setProperty("selected", value.isEmpty());
    }

    private void choose(DomEvent event) {
        String left = event.getEventData().path("event.target.name").asString("");
        String right = event.getEventData().path("event.target.value").asString("");
        boolean known = rows.containsKey(left) && (right.isEmpty() || rows.containsKey(right));
        if (locked || !known) {
            return;
        }
        if (right.isEmpty()) {
            chosen.remove(left);
        } else {
            chosen.put(left, right);
        }
        refresh();
        changed.run();
    }

    private void refresh() {
        rows.forEach((left, row) -> {
            String right = chosen.getOrDefault(left, "");
            row.options().forEach((value, option) -> option.setProperty("selected", value.equals(right)));
        });
    }

    private record Row(Element element, Element select, Map<String, Element> options) {}
}
