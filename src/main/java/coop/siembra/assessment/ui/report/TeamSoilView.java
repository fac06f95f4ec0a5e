package coop.siembra.assessment.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.access.TeamAccess;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.reports.GroupReports;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Organisation;
import coop.siembra.people.Unit;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Html;
import coop.siembra.ui.Parts;
import coop.siembra.ui.TeamTabs;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the people of a unit describe themselves together, for those who lead it; nothing here is about anybody alone. */
@Route("team-soil/:unit?")
@PermitAll // who leads is a fact about units, asked for where the figures are read
class TeamSoilView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String PATH = "team-soil";

    private final transient GroupReports reports;
    private final transient TeamAccess access;
    private final transient Organisation organisation;
    private final transient I18NProvider translations;
    private final transient Clock clock;

    TeamSoilView(
            GroupReports reports,
            TeamAccess access,
            Organisation organisation,
            I18NProvider translations,
            Clock clock) {
        this.reports = reports;
        this.access = access;
        this.organisation = organisation;
        this.translations = translations;
        this.clock = clock;
        addClassNames("si-page", "assessment-report-page");
    }

    static String path(UnitId unit) {
        return PATH + "/" + unit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var units = access.visibleUnits();
        if (units.isEmpty()) {
            add(Parts.head(getPageTitle(), ""), Parts.card(Parts.muted(getTranslation("assessment.group.no-unit"))));
            return;
        }
        var asked = event.getRouteParameters().get("unit");
        var shown = units.stream()
                .filter(unit -> asked.isEmpty() || unit.id().value().equals(asked.get()))
                .findFirst();
        shown.ifPresentOrElse(
                unit -> show(unit, units), () -> event.forwardTo(PATH)); // another unit's leads back to one's own
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.group.title");
    }

    private void show(Unit unit, List<Unit> units) {
        var voice = new Voice(getLocale(), organisation.wording());
        var words = new ReportWords(translations, voice, clock.getZone());
        int least = Math.max(GroupReports.LEAST, organisation.settings().minimumGroup());
        var names = units.stream().collect(Collectors.toMap(Unit::id, one -> voice.say(one.name())));
        var html = new GroupHtml(words, names, least);
        var head = Parts.head(getPageTitle(), getTranslation("assessment.group.lead"));
        add(new TeamTabs(TeamTabs.Tab.SOIL, unit.id().value()), head, choice(unit, units, voice));
        reports.instruments()
                .forEach(instrument -> figures(instrument, unit, html, voice).ifPresent(this::add));
        add(explained(least));
    }

    private Component choice(Unit unit, List<Unit> units, Voice voice) {
        var select = new ComboBox<Unit>(getTranslation("assessment.group.unit"));
        select.setItems(units);
        int top = units.getFirst().depth();
        select.setItemLabelGenerator(one -> "\u2003".repeat(Math.max(0, one.depth() - top)) + voice.say(one.name()));
        select.setValue(unit);
        select.addValueChangeListener(change -> {
            if (change.getValue() == null) { // its text was cleared
                select.setValue(unit);
            } else if (!change.getValue().equals(unit)) {
                select.getUI()
                        .ifPresent(ui -> ui.navigate(path(change.getValue().id())));
            }
        });
        select.setWidth("min(100%, 24rem)");
        return Parts.row(select);
    }

    private Optional<Component> figures(Instrument instrument, Unit unit, GroupHtml html, Voice voice) {
        return reports.of(instrument.id(), unit.id())
                .map(soil -> Parts.section(
                        voice.say(instrument.title()) + ": " + voice.say(unit.name()),
                        new Fragment("assessment-report", html.html(soil))));
    }

    /** How nobody can be made out, in words. */
    private Component explained(int least) {
        var points = Stream.of("alone", "enough", "subtract", "renewed", "self")
                .map(point -> getTranslation("assessment.group.why." + point, least))
                .map(text -> "<li>" + Html.text(text) + "</li>")
                .collect(Collectors.joining());
        return Parts.section(
                getTranslation("assessment.group.why"),
                Parts.card(new Fragment("<ul class=\"assessment-points\">" + points + "</ul>")));
    }
}
