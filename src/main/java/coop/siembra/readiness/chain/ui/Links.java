package coop.siembra.readiness.chain.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.access.ChainAdministration;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.LinkOutcome;
import coop.siembra.people.LinkOutcome.Reason;
import coop.siembra.people.LinkOutcome.Refused;
import coop.siembra.people.LinkOutcome.Stored;
import coop.siembra.people.Unit;
import coop.siembra.readiness.chain.ChainPicture;
import coop.siembra.readiness.chain.ui.ChainDrawing.Node;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes links: by a dialog that asks for both ends, or from a unit by choosing whom it serves in the drawing. Says what came of it, and
 * takes the last change back.
 */
final class Links extends Div implements NodePanel.Editing {
    private final transient ChainAdministration administration;
    private final ChainDrawing drawing;
    private final transient Runnable reread;
    private final Div picking = Parts.box("chain-picking");
    private final Div said = Parts.box("chain-said");
    private transient @Nullable ChainPicture picture;
    private transient @Nullable ChainWords words;
    private transient @Nullable UnitId server;

    /** @param reread shows everything as it is now */
    Links(ChainAdministration administration, ChainDrawing drawing, Runnable reread) {
        this.administration = administration;
        this.drawing = drawing;
        this.reread = reread;
        addClassName("chain-state");
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        add(said, picking);
        drawing.onPicked(this::picked);
        drawing.onLeft(this::leaveToNode);
    }

    /** From what is changed. */
    void show(ChainPicture now, ChainWords speaking) {
        picture = now;
        words = speaking;
    }

    /** Asks for both ends. */
    void add() {
        ask(null, null);
    }

    @Override
    public void serve(Unit from) {
        var speaking = words();
        server = from.id();
        picking.removeAll();
        picking.add(Parts.notice(
                Tone.INFO,
                new Paragraph(speaking.text("picking", speaking.name(from))),
                Parts.row(
                        Parts.button(speaking.text("picking.list"), Tone.PLAIN, click -> {
                            leave();
                            ask(from, null);
                        }),
                        Parts.button(speaking.text("link.cancel"), Tone.QUIET, click -> leaveToNode()))));
        drawing.pick(true);
        drawing.reach(new Node(from.id()));
    }

    private void picked(Node node) {
        var from = Optional.ofNullable(server).flatMap(picture()::unit);
        leave();
        from.ifPresent(unit -> {
            if (unit.id().equals(node.unit())) {
                tell(Tone.BAD, LinkDialog.refusal(words(), Reason.SELF));
            } else if (unit.place().serves(node.unit())) {
                tell(Tone.BAD, LinkDialog.refusal(words(), Reason.ALREADY_SERVES));
            } else {
                ask(unit, node);
            }
        });
    }

    private void leave() {
        server = null;
        picking.removeAll();
        drawing.pick(false);
    }

    private void leaveToNode() {
        var from = server;
        leave();
        if (from != null) {
            drawing.reach(new Node(from));
        }
    }

    private void ask(@Nullable Unit from, @Nullable Node to) {
        LinkDialog.adding(
                        picture(),
                        from,
                        to,
                        words(),
                        (unit, node, what) -> store(
                                "said.added",
                                unit.id(),
                                node,
                                administration.connect(unit.id(), version(unit), node.unit(), what)))
                .open();
    }

    @Override
    public void describe(Unit from, Node to) {
        LinkDialog.describing(
                        from,
                        to,
                        words(),
                        (unit, node, what) -> store(
                                "said.described",
                                unit.id(),
                                node,
                                administration.describe(unit.id(), version(unit), node.unit(), what)))
                .open();
    }

    @Override
    public void remove(Unit from, Node to) {
        store("said.removed", from.id(), to, administration.disconnect(from.id(), version(from), to.unit()))
                .ifPresent(reason -> tell(Tone.BAD, LinkDialog.refusal(words(), reason)));
    }

    /** Of the unit as the page shows it: whoever was told that it had changed, and saw how, decides anew. */
    private long version(Unit unit) {
        return picture().unit(unit.id()).map(Unit::version).orElse(unit.version());
    }

    private Optional<Reason> store(String done, UnitId from, Node to, LinkOutcome outcome) {
        return switch (outcome) {
            case Stored stored -> {
                reread.run();
                tell(stored, words().text(done, words().name(from), words().name(to.unit())));
                yield Optional.empty();
            }
            case Refused(var reason) -> {
                reread.run();
                yield Optional.of(reason);
            }
        };
    }

    private void undo(Stored change) {
        var outcome = administration.undo(change);
        reread.run();
        switch (outcome) {
            case Stored stored -> tell(Tone.GOOD, words().text("undone"));
            case Refused(var reason) -> tell(Tone.BAD, LinkDialog.refusal(words(), reason));
        }
        said.getElement().callJsFunction("focus"); // the button is gone
    }

    /** What was pressed may be gone from the page: the keyboard is put where one can go back. */
    private void tell(Stored change, String sentence) {
        var back = Parts.button(words().text("undo"), Tone.PLAIN, click -> undo(change));
        said.removeAll();
        said.add(Parts.notice(Tone.GOOD, new Paragraph(sentence), Parts.row(back)));
        back.focus();
    }

    private void tell(Tone tone, String sentence) {
        said.removeAll();
        said.add(Parts.notice(tone, new Paragraph(sentence)));
    }

    private ChainPicture picture() {
        return Objects.requireNonNull(picture);
    }

    private ChainWords words() {
        return Objects.requireNonNull(words);
    }
}
