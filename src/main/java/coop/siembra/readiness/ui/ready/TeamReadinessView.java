package coop.siembra.readiness.ui.ready;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.access.TeamAccess;
import coop.siembra.access.UnitAdministration;
import coop.siembra.content.ContentLibrary;
import coop.siembra.people.Organisation;
import coop.siembra.people.Unit;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.ui.ready.Shown.Cell;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;
import coop.siembra.ui.TeamTabs;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a head opens on Monday: how ready the people of a unit are, what changed, whom to talk to, and what all of it rests on. */
@Route(ReadinessAddress.PATH)
@Menu(order = 3, icon = "TEAM", title = "readiness.menu.team")
@PermitAll // who leads is a fact about units, asked for where the people are read
class TeamReadinessView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient TeamPictures pictures;
    private final transient EvidenceDialogs dialogs;
    private final transient TeamAccess access;
    private final transient UnitAdministration administration;
    private final transient CurrentUser user;
    private final transient ContentLibrary library;
    private final transient Rules rules;
    private final transient Organisation organisation;
    private final transient Clock clock;
    private @Nullable Shown drawn;
    private @Nullable Dialog open;

    TeamReadinessView(
            TeamPictures pictures,
            EvidenceDialogs dialogs,
            TeamAccess access,
            UnitAdministration administration,
            CurrentUser user,
            ContentLibrary library,
            Rules rules,
            Organisation organisation,
            Clock clock) {
        this.pictures = pictures;
        this.dialogs = dialogs;
        this.access = access;
        this.administration = administration;
        this.user = user;
        this.library = library;
        this.rules = rules;
        this.organisation = organisation;
        this.clock = clock;
        addClassNames("si-page", "readiness-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.ready.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var tops = access.topUnits();
        if (tops.isEmpty()) {
            removeAll();
            drawn = null;
            add(Parts.head(getPageTitle(), ""), Parts.card(Parts.muted(getTranslation("readiness.team.no-unit"))));
            return;
        }
        var asked = ReadinessAddress.read(
                event.getLocation().getQueryParameters(), tops.getFirst().id());
        if (!access.maySeeTeam(asked.unit())) {
            // another unit's address leads back to one's own
            event.forwardTo(
                    ReadinessAddress.PATH,
                    ReadinessAddress.write(Shown.of(tops.getFirst().id())));
            return;
        }
        var page = asked.looking(null);
        var cell = asked.cell();
        if (cell != null && !mayLook(cell)) { // somebody else's people look like nobody's
            event.forwardTo(ReadinessAddress.PATH, ReadinessAddress.write(page));
            return;
        }
        boolean same = page.equals(drawn) && (cell != null || open != null);
        close();
        if (!same) {
            draw(page, tops);
        }
        if (cell != null) {
            look(cell, page);
        }
    }

    private boolean mayLook(Cell cell) {
        return library.competency(cell.competency().value()).isPresent() && access.maySeePerson(cell.person());
    }

    private void close() {
        if (open != null) {
            open.close();
            remove(open);
            open = null;
        }
    }

    /** Opens the evidence over the page, which stays as it is; whoever closes it is back at the page's own address. */
    private void look(Cell cell, Shown page) {
        dialogs.of(cell, voice(), () -> go(page)).ifPresent(dialog -> {
            open = dialog;
            add(dialog);
            dialog.open();
        });
    }

    private Voice voice() {
        return new Voice(getLocale(), organisation.wording());
    }

    private void draw(Shown page, List<Unit> tops) {
        removeAll();
        var picture = pictures.of(page, tops);
        var phrases = new Phrases(voice(), this::getTranslation);
        var filters = new Filters(phrases, picture.shown(), rules.names(), this::go);
        add(
                new TeamTabs(TeamTabs.Tab.READINESS, page.unit().value()),
                new Fragment("readiness-sprites", Signs.sprite()));
        var around = new Surroundings(phrases, picture, this::go);
        add(around.head(filters.words(), tops, administration.mayDelegate(page.unit())));
        var sections = new Sections(
                phrases,
                picture,
                rules.now(),
                library.competencies(),
                rules.names(),
                LocalDate.now(clock),
                this::choose);
        var trouble = new Troubles(phrases, picture, rules.now(), user.has(Role.ADMIN) || user.has(Role.TRAINING));
        if (trouble.isEmpty()) {
            add(trouble.show());
            around.below().ifPresent(this::add);
            drawn = page;
            return;
        }
        var first = Parts.box("readiness-first", sections.summary());
        around.below().ifPresent(first::add);
        add(first, filters.show(picture.choices(), !picture.isLarge()));
        trouble.hints().forEach(this::add);
        add(sections.lists());
        var lines = picture.lines(library.competencies());
        add(sections.map());
        if (!lines.isEmpty()) {
            add(sections.competencies(lines), sections.months(lines));
        }
        add(sections.explained(clock.getZone()));
        place(page)
                .ifPresent(id -> getElement()
                        .executeJs(
                                "this.querySelector('#' + $0)?.focus()",
                                id)); // what was asked for is where reading goes on
        drawn = page;
    }

    /** The heading of the part that another choice on the page has changed. */
    private Optional<String> place(Shown page) {
        var before = drawn;
        if (before == null
                || !before.unit().equals(page.unit())
                || !before.filter().equals(page.filter())) {
            return Optional.empty();
        }
        if (!before.whom().equals(page.whom())) {
            return Optional.of(Sections.MAP);
        }
        if (!Objects.equals(before.opened(), page.opened())) {
            return Optional.of(Sections.LISTS);
        }
        return before.months().equals(page.months()) ? Optional.empty() : Optional.of(Sections.MONTHS);
    }

    /** A cell was chosen in the map: looked at like any other address. */
    private void choose(String query) {
        getUI().ifPresent(ui -> ui.navigate(ReadinessAddress.PATH, QueryParameters.fromString(query)));
    }

    private void go(Shown wanted) {
        getUI().ifPresent(ui -> ui.navigate(ReadinessAddress.PATH, ReadinessAddress.write(wanted)));
    }
}
