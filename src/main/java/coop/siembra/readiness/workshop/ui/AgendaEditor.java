package coop.siembra.readiness.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import coop.siembra.kernel.Ids;
import coop.siembra.readiness.guide.Block;
import coop.siembra.readiness.model.workshop.Agenda;
import coop.siembra.readiness.model.workshop.Part;
import coop.siembra.readiness.workshop.Alternatives;
import coop.siembra.readiness.workshop.Workshop;
import coop.siembra.readiness.workshop.Workshops;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The agenda, to be swapped, dropped from, added to and put in another order; each change is kept at once. */
class AgendaEditor extends Section {
    private static final int BREAK = 15;
    private static final String UP = ".leading-up";
    private static final String DOWN = ".leading-down";

    private final transient Workshops workshops;
    private final transient Workshop workshop;
    private final transient Voice voice;
    private final transient Doing doing;
    private final transient Map<String, Block> blocks;
    private final transient Alternatives alternatives;

    AgendaEditor(Workshops workshops, Workshop workshop, Voice voice, Doing doing) {
        this.workshops = workshops;
        this.workshop = workshop;
        this.voice = voice;
        this.doing = doing;
        this.blocks = workshops.blocks().stream().collect(Collectors.toMap(Block::id, Function.identity()));
        this.alternatives = workshops.alternatives(workshop);
        addClassName("si-section");
        int minutes = workshop.agenda().minutes();
        add(
                new H2(getTranslation("readiness.workshop.agenda")),
                Parts.muted(getTranslation("readiness.workshop.agenda-lead")),
                Parts.row(
                        Parts.badge(
                                getTranslation("readiness.workshop.total", minutes, workshop.minutes()),
                                minutes > workshop.minutes() ? Tone.WARN : Tone.PLAIN),
                        Parts.button(getTranslation("readiness.workshop.fit"), Tone.QUIET, click -> fit())));
        var list = new OrderedList();
        list.addClassName("leading-agenda");
        var parts = workshop.agenda().parts();
        for (int index = 0; index < parts.size(); index++) {
            list.add(new ListItem(card(index, parts.get(index), parts.size())));
        }
        add(list, adding());
    }

    private void arrange(Agenda agenda) {
        doing.run(() -> workshops.arrange(workshop, agenda));
    }

    /** The keyboard goes on from the part at a place, which may be another one by then. */
    private void arrange(Agenda agenda, int place, String button) {
        var part = ".leading-agenda > li:nth-child(" + (place + 1) + ") ";
        doing.run(
                () -> workshops.arrange(workshop, agenda),
                part + button + ":not([disabled]), " + part + ".leading-drop");
    }

    private void fit() {
        arrange(workshop.agenda().fitting(workshop.minutes(), blocks));
    }

    private Component card(int index, Part part, int parts) {
        var block = blocks.get(part.block());
        var title = title(part);
        var card = Parts.box("si-card leading-part", new H3(title));
        var facts = Parts.row(Parts.badge(getTranslation("readiness.workshop.of-minutes", part.minutes()), Tone.PLAIN));
        card.add(facts);
        if (block != null) {
            facts.add(Parts.badge(getTranslation(kind(block)), Tone.INFO));
            card.add(Parts.muted(voice.say(block.goal())));
        }
        var row = Parts.row();
        var agenda = workshop.agenda();
        var up = button("readiness.workshop.up", title, () -> arrange(agenda.moved(index, -1), index - 1, UP));
        up.addClassName("leading-up");
        up.setEnabled(index > 0);
        var down = button("readiness.workshop.down", title, () -> arrange(agenda.moved(index, 1), index + 1, DOWN));
        down.addClassName("leading-down");
        down.setEnabled(index < parts - 1);
        var drop = button(
                "readiness.workshop.drop",
                title,
                () -> arrange(agenda.without(index), Math.min(index, parts - 2), ".leading-drop"));
        drop.addClassName("leading-drop");
        row.add(up, down, drop);
        card.add(row);
        if (block != null) {
            card.add(swapping(index, block, title));
        }
        return card;
    }

    private NativeButton button(String key, String title, Runnable deed) {
        var button = Parts.button(getTranslation(key), Tone.QUIET, click -> deed.run());
        button.setAriaLabel(getTranslation(key) + ": " + title);
        return button;
    }

    private Component swapping(int index, Block block, String title) {
        var other = choice(getTranslation("readiness.workshop.swap"));
        other.setAriaLabel(getTranslation("readiness.workshop.swap") + ": " + title);
        other.setItems(alternatives.instead(block.id()));
        other.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                arrange(workshop.agenda().with(index, sized(change.getValue())));
            }
        });
        return other;
    }

    private Component adding() {
        var more = choice(getTranslation("readiness.workshop.add"));
        more.setItems(alternatives.instead(""));
        more.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                arrange(workshop.agenda().plus(sized(change.getValue())));
            }
        });
        return Parts.card(Parts.row(
                more,
                Parts.button(
                        getTranslation("readiness.workshop.add-break"),
                        Tone.QUIET,
                        click -> arrange(workshop.agenda().plus(Part.pause(BREAK))))));
    }

    private Select<Block> choice(String label) {
        var choice = new Select<Block>();
        choice.setLabel(label);
        choice.addClassName("leading-choice");
        choice.setItemLabelGenerator(block -> block == null
                ? ""
                : getTranslation(
                        "readiness.workshop.option",
                        voice.say(block.title()),
                        getTranslation(kind(block)),
                        block.minutes().min(),
                        block.minutes().max()));
        return choice;
    }

    /** In the middle of what it takes; the whole can be fitted to its length afterwards. */
    private static Part sized(Block block) {
        return new Part(block.id(), (block.minutes().min() + block.minutes().max()) / 2);
    }

    private String title(Part part) {
        if (part.isBreak()) {
            return getTranslation("readiness.workshop.break");
        }
        var block = blocks.get(part.block());
        return block == null ? getTranslation("readiness.workshop.gone") : voice.say(block.title());
    }

    static String kind(Block block) {
        return "readiness.workshop.kind." + Ids.of(block.kind());
    }
}
