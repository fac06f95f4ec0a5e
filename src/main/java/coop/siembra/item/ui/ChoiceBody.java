package coop.siembra.item.ui;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import coop.siembra.item.Item.Option;
import coop.siembra.item.Response;
import coop.siembra.item.Score;
import coop.siembra.item.Score.Mark;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Options to choose one or several of: native radio buttons or check boxes, one listener for all. */
final class ChoiceBody implements GradedBody {
    private final Element root = ItemHtml.element("div", "it-options");
    private final String name;
    private final List<Option> options;
    private final boolean several;
    private final ItemTexts texts;
    private final Map<String, Element> inputs = new LinkedHashMap<>();
    private final Set<String> chosen = new LinkedHashSet<>();
    private final Runnable changed;
    private boolean touched;
    private boolean locked;

    ChoiceBody(String item, List<Option> options, boolean several, ItemTexts texts, Runnable changed) {
        this.name = "it-" + item;
        this.options = options;
        this.several = several;
        this.texts = texts;
        this.changed = changed;
        for (Option option : options) {
            Element input = ItemHtml.input(several ? "checkbox" : "radio", name, option.id());
            inputs.put(option.id(), input);
            Element label = ItemHtml.element(
                    "label", "it-choice", input, ItemHtml.text("span", "it-text", texts.of(option.text())));
            root.appendChild(ItemHtml.element("div", "it-option", label));
        }
        root.addEventListener("change", this::choose)
                .addEventData("event.target.value")
                .addEventData("event.target.checked");
    }

    @Override
    public Element element() {
        return root;
    }

    @Override
    public Optional<Response> response() {
        if (several) {
            return touched ? Optional.of(new Response.Multiple(chosen)) : Optional.empty();
        }
        return chosen.stream().findFirst().map(Response.Single::new);
    }

    @Override
    public void show(Response response) {
        chosen.clear();
        touched = true;
        switch (response) {
            case Response.Single(var option) -> chosen.add(option);
            case Response.Multiple(var all) -> chosen.addAll(all);
            default -> throw new IllegalArgumentException("not a choice");
        }
        refresh();
    }

    @Override
    public void lock(boolean locked) {
        this.locked = locked;
        inputs.values().forEach(input -> input.setAttribute("disabled", locked));
    }

    @Override
    public void mark(Score score) {
        int place = 0;
        for (Option option : options) {
            Mark mark = score.marks().getOrDefault(option.id(), Mark.LEFT);
            Element feedback = ItemHtml.feedback(
                    mark, texts.say("mark." + mark.name().toLowerCase(Locale.ROOT)), texts.of(option.why()));
            String id = name + "-" + option.id() + "-why";
            feedback.setAttribute("id", id);
            Element input = inputs.get(option.id());
            if (input != null) {
                input.setAttribute("aria-describedby", id);
            }
            root.getChild(place++).appendChild(feedback);
        }
    }

    private void choose(DomEvent event) {
        String option = event.getEventData().path("event.target.value").asString("");
        boolean checked = event.getEventData().path("event.target.checked").asBoolean(false);
        if (locked || !inputs.containsKey(option)) {
            return;
        }
        if (!several) {
            chosen.clear();
        }
        if (checked) {
            chosen.add(option);
        } else {
            chosen.remove(option);
        }
        touched = true;
        refresh();
        changed.run();
    }

    /** Keeps what the server believes of each input equal to what the browser shows. */
    private void refresh() {
        inputs.forEach((option, input) -> input.setProperty("checked", chosen.contains(option)));
    }
}
