package coop.siembra.readiness.chain.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.readiness.chain.ChainPicture;
import coop.siembra.readiness.chain.ui.ChainDrawing.Node;
import coop.siembra.readiness.model.Tally;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What there is to say of a unit, or of the people served: who serves whom and with what, how ready its people are, and what to do. */
final class NodePanel extends Section {
    /** More are counted, not named. */
    static final int NAMED = 30;

    private final transient ChainPicture picture;
    private final transient ChainWords words;
    private final transient CloserParts closer;
    private final transient @Nullable Editing editing;
    private final H2 heading = new H2();

    /** What an administrator may do to links. */
    interface Editing {
        /** Chooses whom a unit shall serve as well. */
        void serve(Unit from);

        void describe(Unit from, Node to);

        void remove(Unit from, Node to);
    }

    /**
     * @param editing null for those who may not
     * @param onClose what happens when the reader has seen enough
     */
    NodePanel(ChainPicture picture, ChainWords words, CloserParts closer, @Nullable Editing editing, Runnable onClose) {
        this.picture = picture;
        this.words = words;
        this.closer = closer;
        this.editing = editing;
        addClassNames("si-card", "chain-panel");
        heading.getElement().setAttribute("tabindex", "-1");
        heading.addClassName("si-grow");
        var close = Parts.button(words.text("close"), Tone.QUIET, click -> onClose.run());
        add(Parts.box("chain-panel-head", heading, close));
    }

    /** Puts the keyboard and the voice of a screen reader here. */
    void reach() {
        heading.getElement().callJsFunction("focus");
    }

    /** The people served: what arrives with them, and from whom. */
    void showMembers() {
        heading.setText(words.text("members"));
        var direct = picture.direct();
        add(
                new Paragraph(words.text("receive", direct.size())),
                links("receive-from", direct, unit -> unit.id(), unit -> link(unit, Node.MEMBERS, unit.id())));
    }

    void show(Unit unit) {
        heading.setText(words.name(unit));
        place(unit);
        add(links(
                "serves",
                Stream.concat(
                                unit.serves().stream().map(Node::new),
                                unit.servesMembers() ? Stream.of(Node.MEMBERS) : Stream.empty())
                        .toList(),
                Node::unit,
                node -> link(unit, node, node.unit())));
        if (editing != null) {
            add(Parts.row(Parts.button(words.text("serve"), Tone.PLAIN, click -> editing.serve(unit))));
        }
        add(links(
                "served-by",
                picture.suppliers(unit.id()).stream()
                        .flatMap(id -> picture.unit(id).stream())
                        .toList(),
                Unit::id,
                supplier -> link(supplier, new Node(unit.id()), supplier.id())));
        picture.counts(unit.id())
                .ifPresentOrElse(
                        tally -> readiness(unit, tally),
                        () -> add(Parts.muted(words.text(picture.isVisible(unit.id()) ? "not-counted" : "closed"))));
        advise(unit);
        closer.of(unit, picture, words).ifPresent(this::add);
    }

    private void place(Unit unit) {
        boolean leads = picture.chain().distance(unit.id()).isPresent();
        add(Parts.row(Parts.badge(words.distance(unit.id()), leads ? Tone.INFO : Tone.WARN)));
        if (leads) {
            var way = new Paragraph(words.way(unit.id()));
            way.addClassName("chain-way");
            add(way);
        }
    }

    private <T> Component links(
            String key, List<T> all, Function<T, @Nullable UnitId> other, Function<T, Component> link) {
        var part = new Div(new H3(words.text(key)));
        if (all.isEmpty()) {
            part.add(Parts.muted(words.text(key + "-nobody")));
            return part;
        }
        var list = new UnorderedList();
        list.addClassName("chain-links");
        all.stream().limit(NAMED).map(link).forEach(one -> list.add(new ListItem(one)));
        part.add(list);
        if (all.size() > NAMED) {
            part.add(Parts.muted(words.text("more", all.size() - NAMED)));
        }
        return part;
    }

    /** @param named the end of the link that is not told of here */
    private Component link(Unit from, Node to, @Nullable UnitId named) {
        var name = new Span(words.name(named));
        name.getElement().getStyle().set("font-weight", "600");
        var what = words.handed(from, to.unit())
                .map(said -> {
                    var quoted = new Paragraph(said);
                    quoted.addClassName("chain-what");
                    return quoted;
                })
                .orElseGet(() -> Parts.muted(words.text("words-missing")));
        what.addClassName("si-small");
        var part = new Div(name, what);
        if (editing != null) {
            var link = words.text("link", words.name(from), words.name(to.unit()));
            part.add(Parts.row(
                    named(words.text("describe"), link, click -> editing.describe(from, to)),
                    named(words.text("remove"), link, click -> editing.remove(from, to))));
        }
        return part;
    }

    private static Component named(String does, String toWhat, Consumer<Object> action) {
        var button = Parts.button(does, Tone.QUIET, action::accept);
        button.addClassName("si-small");
        button.setAriaLabel(does + ": " + toWhat);
        return button;
    }

    private void readiness(Unit unit, Tally tally) {
        var part = new Div(new H3(words.text("readiness")));
        part.add(Parts.muted(words.text("own", tally.people())));
        words.look(unit.id()).ifPresent(look -> part.add(new Paragraph(look.sign() + " " + look.words())));
        if (tally.overall().asked() > 0) {
            part.add(new Fragment(words.levels(tally.overall())));
        }
        int without = tally.people() - tally.overall().asked();
        if (without > 0) {
            part.add(Parts.muted(words.text("no-role", without)));
        }
        part.add(Parts.link(words.text("team"), "team?unit=" + unit.id(), Tone.QUIET));
        add(part);
    }

    private void advise(Unit unit) {
        var advice = new UnorderedList();
        advice.addClassName("chain-todo");
        Advice.on(unit, picture, words).forEach(sentence -> advice.add(new ListItem(sentence)));
        if (advice.getComponentCount() > 0) {
            add(new Div(new H3(words.text("todo")), advice));
        }
    }
}
