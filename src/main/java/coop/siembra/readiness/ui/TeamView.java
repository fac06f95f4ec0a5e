package coop.siembra.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.access.TeamAccess;
import coop.siembra.access.UnitAdministration;
import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.TeamLearning;
import coop.siembra.learning.course.Course;
import coop.siembra.people.Organisation;
import coop.siembra.people.Unit;
import coop.siembra.readiness.TeamOverview;
import coop.siembra.readiness.TeamPage;
import coop.siembra.readiness.TeamQuery;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.TeamTabs;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A head's people in their courses: who is how far, who is late, and who needs help first. */
@Route(TeamAddress.PATH)
@PermitAll // who leads is a fact about units, asked for where the people are read
class TeamView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient TeamOverview overview;
    private final transient TeamLearning learning;
    private final transient TeamAccess access;
    private final transient UnitAdministration administration;
    private final transient ContentLibrary library;
    private final transient Organisation organisation;
    private final transient Clock clock;

    TeamView(
            TeamOverview overview,
            TeamLearning learning,
            TeamAccess access,
            UnitAdministration administration,
            ContentLibrary library,
            Organisation organisation,
            Clock clock) {
        this.overview = overview;
        this.learning = learning;
        this.access = access;
        this.administration = administration;
        this.library = library;
        this.organisation = organisation;
        this.clock = clock;
        addClassNames("si-page", "readiness-team");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var voice = new Voice(getLocale(), organisation.wording());
        var units = access.visibleUnits();
        if (units.isEmpty()) {
            add(
                    Parts.head(getTranslation("readiness.team.title"), ""),
                    Parts.card(Parts.muted(getTranslation("readiness.team.no-unit"))));
            return;
        }
        var shown = TeamAddress.read(
                event.getLocation().getQueryParameters(), units.getFirst().id());
        if (units.stream().noneMatch(unit -> unit.id().equals(shown.unit()))) {
            // another unit's address leads back to one's own
            event.forwardTo(
                    TeamAddress.PATH,
                    TeamAddress.write(TeamQuery.of(units.getFirst().id())));
            return;
        }
        showPage(shown, units, voice);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.team.title");
    }

    /** Behind the last page there is nothing: an address kept from a larger team shows the last one. */
    private void showPage(TeamQuery asked, List<Unit> units, Voice voice) {
        var page = overview.page(asked);
        if (page.rows().isEmpty() && page.total() > 0) {
            var last = TeamAddress.turned(asked, pages(page.total()) - 1);
            show(last, overview.page(last), units, voice);
        } else {
            show(asked, page, units, voice);
        }
    }

    private static int pages(long total) {
        return (int) ((total + TeamQuery.PAGE - 1) / TeamQuery.PAGE);
    }

    private void show(TeamQuery shown, TeamPage page, List<Unit> units, Voice voice) {
        var head =
                Parts.head(getTranslation("readiness.team.title"), getTranslation("readiness.team.lead", page.total()));
        var unit = units.stream().filter(one -> one.id().equals(shown.unit())).findFirst();
        head.add(Parts.button(
                getTranslation("readiness.assign.open"),
                Tone.PRIMARY,
                click -> new AssignDialog(
                                voice,
                                library.all(Course.class),
                                getTranslation(
                                        "readiness.assign.to-unit",
                                        unit.map(found -> voice.say(found.name()))
                                                .orElse("")),
                                LocalDate.now(clock),
                                (course, dueOn) -> learning.assign(course, shown.unit(), dueOn))
                        .open()));
        var explained = Parts.muted(getTranslation("readiness.team.explain"));
        explained.addClassName("si-small");
        add(
                new TeamTabs(TeamTabs.Tab.COURSES, shown.unit().value()),
                head,
                filters(shown, units, voice),
                table(shown, page, voice),
                explained);
        if (page.total() > TeamQuery.PAGE) {
            add(pager(shown, page.total()));
        }
        if (administration.mayDelegate(shown.unit())) {
            add(Parts.row(
                    Parts.link(getTranslation("readiness.team.deputies"), "deputies/" + shown.unit(), Tone.QUIET)));
        }
    }

    private Component table(TeamQuery shown, TeamPage page, Voice voice) {
        if (page.rows().isEmpty()) {
            return Parts.card(Parts.muted(getTranslation("readiness.team.empty")));
        }
        var table = new TeamTable(voice, this::getTranslation, LocalDate.now(clock), clock.getZone());
        var fragment = new Fragment(table.html(shown, page));
        fragment.addClassNames("si-card", "si-table-card", "readiness-table-card");
        return fragment;
    }

    private Component filters(TeamQuery shown, List<Unit> units, Voice voice) {
        var unit = units(shown, units, voice);

        var course = new Select<CourseId>(); // of ids: it turns whatever it offers into text

        course.setLabel(getTranslation("readiness.team.course"));
        course.setEmptySelectionAllowed(true);
        course.setEmptySelectionCaption(getTranslation("readiness.team.all-courses"));
        var titles = new LinkedHashMap<CourseId, String>();
        library.all(Course.class).forEach(one -> titles.put(one.id(), voice.say(one.title())));
        course.setItems(titles.keySet());
        course.setItemLabelGenerator(one ->
                one == null ? getTranslation("readiness.team.all-courses") : titles.getOrDefault(one, one.value()));
        if (titles.containsKey(shown.course())) {
            course.setValue(shown.course());
        }
        course.addValueChangeListener(change -> go(withCourse(shown, change.getValue())));

        var search = new TextField(getTranslation("readiness.team.search"));
        search.setClearButtonVisible(true);
        search.setValue(shown.search());
        search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        search.addValueChangeListener(change -> go(new TeamQuery(
                shown.unit(),
                shown.course(),
                shown.overdueOnly(),
                change.getValue(),
                shown.order(),
                shown.descending(),
                0)));

        var late = new Checkbox(getTranslation("readiness.team.late-only"), shown.overdueOnly());
        late.addValueChangeListener(change -> go(new TeamQuery(
                shown.unit(),
                shown.course(),
                change.getValue(),
                shown.search(),
                shown.order(),
                shown.descending(),
                0)));
        return Parts.box("readiness-filters", unit, course, search, late);
    }

    /** Not a {@link Select}, which puts every unit into the page: a large organisation has hundreds. */
    private Component units(TeamQuery shown, List<Unit> units, Voice voice) {
        var unit = new ComboBox<Unit>(getTranslation("readiness.team.unit"));
        unit.setItems(units);
        int top = units.getFirst().depth();
        unit.setItemLabelGenerator(one -> "\u2003".repeat(Math.max(0, one.depth() - top)) + voice.say(one.name()));
        units.stream().filter(one -> one.id().equals(shown.unit())).findFirst().ifPresent(unit::setValue);
        unit.addValueChangeListener(change -> {
            if (change.getValue() == null) { // its text was cleared
                removeAll();
                showPage(shown, units, voice);
            } else {
                go(with(shown, change.getValue().id()));
            }
        });
        return unit;
    }

    private static TeamQuery with(TeamQuery shown, UnitId unit) {
        return new TeamQuery(
                unit, shown.course(), shown.overdueOnly(), shown.search(), shown.order(), shown.descending(), 0);
    }

    private static TeamQuery withCourse(TeamQuery shown, @Nullable CourseId course) {
        return new TeamQuery(
                shown.unit(), course, shown.overdueOnly(), shown.search(), shown.order(), shown.descending(), 0);
    }

    private void go(TeamQuery wanted) {
        getUI().ifPresent(ui -> ui.navigate(TeamAddress.PATH, TeamAddress.write(wanted)));
    }

    private Component pager(TeamQuery shown, long total) {
        int pages = pages(total);
        var nav = new Nav();
        nav.addClassName("si-row");
        nav.setAriaLabel(getTranslation("readiness.team.pages"));
        if (shown.page() > 0) {
            nav.add(Parts.link(
                    getTranslation("readiness.team.previous"),
                    TeamAddress.href(TeamAddress.turned(shown, shown.page() - 1)),
                    Tone.PLAIN));
        }
        nav.add(new Paragraph(getTranslation("readiness.team.page", shown.page() + 1, pages)));
        if (shown.page() + 1 < pages) {
            nav.add(Parts.link(
                    getTranslation("readiness.team.next"),
                    TeamAddress.href(TeamAddress.turned(shown, shown.page() + 1)),
                    Tone.PLAIN));
        }
        return nav;
    }
}
