package coop.siembra.readiness.chain.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.access.ChainAdministration;
import coop.siembra.access.TeamAccess;
import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Organisation;
import coop.siembra.people.Unit;
import coop.siembra.readiness.chain.ChainPicture;
import coop.siembra.readiness.chain.Chains;
import coop.siembra.readiness.chain.model.Layers;
import coop.siembra.readiness.chain.ui.ChainDrawing.Node;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.TeamTabs;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who serves whom, drawn up to the people served; what there is to say of a unit; and how readiness stands beside the distance from them. */
@Route(ChainAddress.PATH)
@PermitAll // whom a unit serves is for everybody; counts are asked for where they are read
class ChainView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /** Units may have changed, and what the reader may see: after this, the next click reads all of it again. */
    private static final Duration FRESH = Duration.ofSeconds(20);

    private final transient Chains chains;
    private final transient ChainAdministration administration;
    private final transient TeamAccess access;
    private final transient ContentLibrary library;
    private final transient CloserParts closer;
    private final transient Organisation organisation;
    private final transient Clock clock;
    private final Div tools = Parts.box("chain-tools");
    private final Paragraph keys = Parts.muted("");
    private final ChainDrawing drawing = new ChainDrawing();
    private final Fragment legend = new Fragment("");
    private final Div beside = Parts.box("chain-beside");
    private final Div board =
            Parts.box("chain-board", Parts.box("si-card chain-drawing", keys, drawing, legend), beside);
    private final Div below = Parts.box("chain-below");
    private final transient Links links;
    private transient @Nullable Shown shown;

    ChainView(
            Chains chains,
            ChainAdministration administration,
            TeamAccess access,
            ContentLibrary library,
            CloserParts closer,
            Organisation organisation,
            Clock clock) {
        this.chains = chains;
        this.administration = administration;
        this.access = access;
        this.library = library;
        this.closer = closer;
        this.organisation = organisation;
        this.clock = clock;
        this.links = new Links(administration, drawing, this::reread);
        keys.addClassName("si-small");
        addClassNames("si-page", "chain-page");
        drawing.onOpen(node -> open(node, true));
    }

    /** What the page shows. */
    private record Shown(
            ChainPicture picture,
            ChainWords words,
            Instant readAt,
            @Nullable Node chosen,
            @Nullable UnitId centre,
            @Nullable UnitId own) {

        Shown choosing(@Nullable Node node) {
            var next = node == null || node.unit() == null ? centre : node.unit();
            return new Shown(picture, words, readAt, node, next, own);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var parameters = event.getLocation().getQueryParameters();
        var fresh = read(null);
        var node = ChainAddress.isMembers(parameters)
                ? Node.MEMBERS
                : ChainAddress.unit(parameters)
                        .filter(id -> fresh.picture().unit(id).isPresent())
                        .map(Node::new)
                        .orElse(null);
        var now = fresh.choosing(node);
        shown = now;
        if (access.maySeeAnyTeam()) {
            add(new TeamTabs(TeamTabs.Tab.CHAIN, place(now).map(UnitId::value).orElse("")));
        }
        add(head(fresh.words()));
        if (fresh.picture().units().isEmpty()) {
            add(Parts.card(Parts.muted(fresh.words().text("none"))));
            return;
        }
        add(links, tools, board, below);
        redraw();
        panel(false);
    }

    /** The unit other pages about a team begin with. */
    private static Optional<UnitId> place(Shown shown) {
        return Optional.ofNullable(shown.chosen()).map(Node::unit).or(() -> Optional.ofNullable(shown.own()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.chain.title");
    }

    private Shown read(@Nullable Shown before) {
        var picture = chains.picture();
        var words = new ChainWords(this::getTranslation, new Voice(getLocale(), organisation.wording()), picture);
        var own =
                chains.ownUnit().filter(unit -> picture.unit(unit).isPresent()).orElse(null);
        if (before != null) {
            return new Shown(picture, words, clock.instant(), before.chosen(), before.centre(), own);
        }
        var centre = own != null
                ? own
                : picture.units().stream().findFirst().map(Unit::id).orElse(null);
        return new Shown(picture, words, clock.instant(), null, centre, own);
    }

    private Component head(ChainWords words) {
        var head = Parts.head(words.text("title"), words.text("lead"));
        if (administration.mayEdit()) {
            head.add(Parts.row(
                    Parts.link(words.text("units"), "units", Tone.PLAIN),
                    Parts.button(words.text("add"), Tone.PRIMARY, click -> links.add())));
        }
        return head;
    }

    /** Tells of a node, or of none. */
    private void open(@Nullable Node node, boolean reach) {
        var before = current();
        if (before.readAt().plus(FRESH).isBefore(clock.instant())) {
            before = read(before);
            shown = before;
            redraw();
        }
        if (node != null
                && node.unit() != null
                && before.picture().unit(node.unit()).isEmpty()) {
            return;
        }
        shown = before.choosing(node);
        if (!before.picture().isSmall()) {
            redraw();
        }
        panel(reach);
        var address = node == null
                ? ChainAddress.PATH
                : node.unit() == null ? ChainAddress.MEMBERS : ChainAddress.of(node.unit());
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, address);
    }

    /** Shows what has been changed, by oneself or by others. */
    private void reread() {
        shown = read(current());
        redraw();
        panel(false);
    }

    private Shown current() {
        if (shown == null) {
            throw new IllegalStateException("nothing is shown yet");
        }
        return shown;
    }

    private void panel(boolean reach) {
        var now = current();
        beside.removeAll();
        var node = now.chosen();
        beside.setVisible(node != null);
        board.setClassName("with-panel", node != null);
        drawing.mark(
                node,
                node == null || node.unit() == null
                        ? List.of()
                        : now.picture().chain().path(node.unit()));
        if (node == null) {
            return;
        }
        var panel = new NodePanel(now.picture(), now.words(), closer, administration.mayEdit() ? links : null, () -> {
            open(null, false);
            drawing.reach(node);
        });
        Optional.ofNullable(node.unit()).flatMap(now.picture()::unit).ifPresentOrElse(panel::show, panel::showMembers);
        beside.add(panel);
        if (reach) {
            panel.reach();
        }
    }

    private void redraw() {
        var now = current();
        links.show(now.picture(), now.words());
        var html = new ChainHtml(now.words(), now.picture(), now.own());
        var layers = layers(now);
        drawing.show(html.drawing(layers), layers, now.words(), now.picture());
        keys.setText(now.words().text("keys"));
        legend.show(html.legend());
        tools.removeAll();
        tools.setVisible(!now.picture().isSmall());
        if (!now.picture().isSmall()) {
            tools.add(choice(now), part(now));
        }
        below.removeAll();
        below.add(new ChainSections(now.picture(), now.words(), library, closer).all(html, layers));
    }

    private static Layers layers(Shown now) {
        var picture = now.picture();
        return picture.isSmall() || now.centre() == null
                ? picture.layers()
                : picture.unit(now.centre())
                        .map(unit -> picture.layers(picture.around(unit).units()))
                        .orElseGet(picture::layers);
    }

    /** A large chain is looked at from one unit. */
    private Component choice(Shown now) {
        var unit = new ComboBox<Unit>(now.words().text("choose"));
        unit.addClassName("chain-choose");
        unit.setItems(now.picture().units());
        unit.setItemLabelGenerator(now.words()::name);
        Optional.ofNullable(now.centre()).flatMap(now.picture()::unit).ifPresent(unit::setValue);
        unit.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                open(new Node(change.getValue().id()), true);
            }
        });
        return unit;
    }

    private static Component part(Shown now) {
        var words = now.words();
        var said = Parts.muted(words.text("part", now.picture().units().size()));
        Optional.ofNullable(now.centre())
                .flatMap(now.picture()::unit)
                .map(now.picture()::around)
                .filter(extract -> extract.suppliersLeftOut() + extract.servedLeftOut() > 0)
                .ifPresent(extract -> said.setText(said.getText() + " "
                        + words.text("part-left", extract.suppliersLeftOut(), extract.servedLeftOut())));
        return said;
    }
}
