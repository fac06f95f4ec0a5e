package coop.siembra.item.ui;

import com.vaadin.flow.dom.Element;
import coop.siembra.item.Item;
import coop.siembra.item.Item.Entry;
import coop.siembra.item.Presentation;
import coop.siembra.item.Response;
import coop.siembra.item.Score;
import coop.siembra.item.Score.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Entries that two buttons each move up and down; the new place is said aloud and the focus stays with the entry. */
final class OrderingBody implements GradedBody {
    private final Element root = ItemHtml.element("ol", "it-order");
    private final Item.Ordering item;
    private final ItemTexts texts;
    private final Element status;
    private final Runnable changed;
    private final List<String> order;
    private final Map<String, Row> rows = new HashMap<>();
    private boolean locked;

    OrderingBody(Item.Ordering item, Presentation presentation, ItemTexts texts, Element status, Runnable changed) {
        this.item = item;
        this.texts = texts;
        this.status = status;
        this.changed = changed;
        this.order = new ArrayList<>(presentation.ids());
        for (Entry entry : item.entries()) {
            String text = texts.of(entry.text());
            Element up = button(entry, "up", text, -1);
            Element down = button(entry, "down", text, 1);
            Element line = ItemHtml.element(
                    "div",
                    "it-entry",
                    ItemHtml.text("span", "it-text", text),
                    ItemHtml.element("span", "it-moves", up, down));
            rows.put(entry.id(), new Row(ItemHtml.element("li", "it-option", line), up, down, text));
        }
        refresh();
    }

    @Override
    public Element element() {
        return root;
    }

    @Override
    public Optional<Response> response() {
        return Optional.of(new Response.Order(order));
    }

    @Override
    public void show(Response response) {
        if (!(response instanceof Response.Order(var entries))) {
            throw new IllegalArgumentException("not an order");
        }
        if (rows.keySet().equals(Set.copyOf(entries)) && entries.size() == rows.size()) {
            order.clear();
            order.addAll(entries);
            refresh();
        }
    }

    @Override
    public void lock(boolean locked) {
        this.locked = locked;
        refresh();
    }

    @Override
    public void mark(Score score) {
        for (int place = 0; place < item.entries().size(); place++) {
            Entry entry = item.entries().get(place);
            Mark mark = score.marks().getOrDefault(entry.id(), Mark.WRONG);
            String label = mark == Mark.RIGHT ? texts.say("order.in-place") : texts.say("order.belongs", place + 1);
            Row row = rows.get(entry.id());
            if (row != null) {
                row.element().appendChild(ItemHtml.feedback(mark, label, texts.of(entry.why())));
            }
        }
    }

    private Element button(Entry entry, String direction, String text, int by) {
        Element button = ItemHtml.element("button", "it-move it-move-" + direction)
                .setAttribute("type", "button")
                .setAttribute("aria-label", texts.say("order." + direction, text));
        button.addEventListener("click", event -> move(entry.id(), by));
        return button;
    }

    private void move(String entry, int by) {
        int from = order.indexOf(entry);
        int to = from + by;
        Row row = rows.get(entry);
        if (locked || row == null || to < 0 || to >= order.size()) {
            return;
        }
        Collections.swap(order, from, to);
        refresh();
        boolean atEnd = to == 0 || to == order.size() - 1;
        Element focus = (by < 0) == atEnd ? row.down() : row.up();
        focus.executeJs("this.focus()");
        status.setText(texts.say("order.moved", row.text(), to + 1, order.size()));
        changed.run();
    }

    private void refresh() {
        for (int place = 0; place < order.size(); place++) {
            Row row = rows.get(order.get(place));
            if (row != null) {
                if (root.getChildCount() <= place || !root.getChild(place).equals(row.element())) {
                    root.insertChild(place, row.element());
                }
                row.up().setAttribute("disabled", locked || place == 0);
                row.down().setAttribute("disabled", locked || place == order.size() - 1);
            }
        }
    }

    private record Row(Element element, Element up, Element down, String text) {}
}
