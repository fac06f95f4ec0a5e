package coop.siembra.item.ui;

import com.vaadin.flow.dom.Element;
import coop.siembra.item.Item;
import coop.siembra.item.Item.Keyed;
import coop.siembra.item.Response;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Options of a situation, each with a row of numbers of its own; what the numbers mean is said once before the first. */
final class RatingBody implements ItemBody {
    private final Element root = ItemHtml.element("div", "it-options");
    private final Map<String, ScaleRow> rows = new LinkedHashMap<>();

    RatingBody(Item.Rating item, ItemTexts texts, Runnable changed) {
        List<String> anchors = item.anchors().stream().map(texts::of).toList();
        Element meanings = ItemHtml.element("ol", "it-meanings");
        anchors.forEach(anchor -> meanings.appendChild(ItemHtml.text("li", "", anchor)));
        root.appendChild(meanings);
        for (Keyed option : item.options()) {
            String id = "it-" + item.id() + "-" + option.id();
            ScaleRow row = ScaleRow.ofNumbers(id, anchors, changed);
            rows.put(option.id(), row);
            root.appendChild(option(id, texts.of(option.text()), row, anchors));
        }
    }

    @Override
    public Element element() {
        return root;
    }

    @Override
    public Optional<Response> response() {
        var values = new HashMap<String, Integer>();
        rows.forEach((option, row) -> row.chosen().ifPresent(value -> values.put(option, value)));
        return values.isEmpty() ? Optional.empty() : Optional.of(new Response.Ratings(values));
    }

    @Override
    public void show(Response response) {
        if (!(response instanceof Response.Ratings(var values))) {
            throw new IllegalArgumentException("not a set of ratings");
        }
        rows.forEach((option, row) -> row.show(Optional.ofNullable(values.get(option))));
    }

    @Override
    public void lock(boolean locked) {
        rows.values().forEach(row -> row.lock(locked));
    }

    private static Element option(String id, String text, ScaleRow row, List<String> anchors) {
        Element ends = ItemHtml.element(
                        "div",
                        "it-ends",
                        ItemHtml.text("span", "", anchors.getFirst()),
                        ItemHtml.text("span", "", anchors.getLast()))
                .setAttribute("aria-hidden", "true"); // heard with the buttons
        Element words = ItemHtml.text("p", "it-text", text).setAttribute("id", id);
        return ItemHtml.element("div", "it-option it-rated", words, row.element(), ends)
                .setAttribute("role", "radiogroup")
                .setAttribute("aria-labelledby", id);
    }
}
