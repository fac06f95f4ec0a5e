package coop.siembra.item.ui;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Options with two radio buttons each, one for either pole, such as the best and the worst: no option is chosen for both. */
final class Poles {
    private final Element root = ItemHtml.element("div", "it-options");
    private final String item;
    private final Pole first;
    private final Pole second;
    private final Runnable changed;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private boolean locked;

    /** @param changed called when a person has chosen */
    Poles(String item, Pole first, Pole second, Runnable changed) {
        this.item = item;
        this.first = first;
        this.second = second;
        this.changed = changed;
        root.addEventListener("change", this::choose)
                .addEventData("event.target.name")
                .addEventData("event.target.value");
    }

    void add(String option, String text) {
        String id = "it-" + item + "-" + option;
        Element words = ItemHtml.text("p", "it-text", text).setAttribute("id", id);
        Element one = ItemHtml.input("radio", name(first), option);
        Element other = ItemHtml.input("radio", name(second), option);
        Element choices = ItemHtml.element("div", "it-poles", label(one, first), label(other, second));
        Element element = ItemHtml.element("div", "it-option it-rated", words, choices)
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", id);
        rows.put(option, new Row(element, one, other));
        root.appendChild(element);
    }

    Element element() {
        return root;
    }

    Optional<String> first() {
        return first.chosen;
    }

    Optional<String> second() {
        return second.chosen;
    }

    void show(Optional<String> forFirst, Optional<String> forSecond) {
        first.chosen = forFirst;
        second.chosen = forSecond;
        refresh();
    }

    void lock(boolean locked) {
        this.locked = locked;
        rows.values().forEach(row -> {
            row.first().setAttribute("disabled", locked);
            row.second().setAttribute("disabled", locked);
        });
    }

    /** Adds something below an option. */
    void append(String option, Element addition) {
        Row row = rows.get(option);
        if (row != null) {
            row.element().appendChild(addition);
        }
    }

    private static Element label(Element input, Pole pole) {
        return ItemHtml.element("label", "it-choice it-pole", input, ItemHtml.text("span", "", pole.label));
    }

    private String name(Pole pole) {
        return "it-" + item + "-" + pole.id;
    }

    private void choose(DomEvent event) {
        String name = event.getEventData().path("event.target.name").asString("");
        String option = event.getEventData().path("event.target.value").asString("");
        boolean known = rows.containsKey(option) && (name.equals(name(first)) || name.equals(name(second)));
        if (locked || !known) {
            return;
        }
        Pole pole = name.equals(name(first)) ? first : second;
        Pole opposite = pole == first ? second : first;
        pole.chosen = Optional.of(option);
        opposite.chosen = opposite.chosen.filter(other -> !other.equals(option));
        refresh();
        changed.run();
    }

    /** Keeps what the server believes of each input equal to what the browser shows. */
    private void refresh() {
        rows.forEach((option, row) -> {
            row.first()
                    .setProperty("checked", first.chosen.filter(option::equals).isPresent());
            row.second()
                    .setProperty("checked", second.chosen.filter(option::equals).isPresent());
        });
    }

    private record Row(Element element, Element first, Element second) {}

    /** One of the two. */
    static final class Pole {
        private final String id;
        private final String label;
        private Optional<String> chosen = Optional.empty();

        /** @param id end of the name of its radio buttons */
        Pole(String id, String label) {
            this.id = id;
            this.label = label;
        }
    }
}
