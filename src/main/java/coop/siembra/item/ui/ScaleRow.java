package coop.siembra.item.ui;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A radio button for each point of a scale, lowest first, each named by the words for it. */
final class ScaleRow {
    private final Element root;
    private final List<Element> inputs = new ArrayList<>();
    private final Runnable changed;
    private Optional<Integer> chosen = Optional.empty();
    private boolean locked;

    private ScaleRow(Element root, Runnable changed) {
        this.root = root;
        this.changed = changed;
        root.addEventListener("change", this::choose).addEventData("event.target.value");
    }

    /** Shows the words at every point. */
    static ScaleRow ofWords(String name, List<String> anchors, Runnable changed) {
        var row = new ScaleRow(ItemHtml.element("div", "it-scale it-worded"), changed);
        for (String anchor : anchors) {
            row.point(name, ItemHtml.text("span", "it-anchor", anchor));
        }
        return row;
    }

    /** Shows numbers; the words are heard at every point and seen at both ends. */
    static ScaleRow ofNumbers(String name, List<String> anchors, Runnable changed) {
        var row = new ScaleRow(ItemHtml.element("div", "it-scale it-numbered"), changed);
        for (String anchor : anchors) {
            Element number = ItemHtml.text("span", "it-number", Integer.toString(row.inputs.size() + 1));
            row.point(name, number, ItemHtml.text("span", "it-heard", anchor));
        }
        return row;
    }

    Element element() {
        return root;
    }

    /** From 1; nothing while none has been chosen. */
    Optional<Integer> chosen() {
        return chosen;
    }

    void show(Optional<Integer> value) {
        chosen = value.filter(point -> point >= 1 && point <= inputs.size());
        refresh();
    }

    void lock(boolean locked) {
        this.locked = locked;
        inputs.forEach(input -> input.setAttribute("disabled", locked));
    }

    private void point(String name, Element... words) {
        Element input = ItemHtml.input("radio", name, Integer.toString(inputs.size() + 1));
        inputs.add(input);
        Element label = ItemHtml.element("label", "it-point", input);
        root.appendChild(label.appendChild(words));
    }

    private void choose(DomEvent event) {
        String value = event.getEventData().path("event.target.value").asString("");
        Optional<Integer> point = inputs.stream()
                .filter(input -> value.equals(input.getAttribute("value")))
                .findFirst()
                .map(input -> inputs.indexOf(input) + 1);
        if (!locked && point.isPresent()) {
            show(point);
            changed.run();
        }
    }

    /** Keeps what the server believes of each input equal to what the browser shows. */
    private void refresh() {
        for (int i = 0; i < inputs.size(); i++) {
            inputs.get(i).setProperty("checked", chosen.equals(Optional.of(i + 1)));
        }
    }
}
