package coop.siembra.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.siembra.access.UnitAdministration;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Deputy;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.people.Unit;
import coop.siembra.people.UnitOutcome;
import coop.siembra.people.Units;
import coop.siembra.ui.DayField;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.security.access.AccessDeniedException;

/** Who leads a unit in its head's place, and when; for its head and administrators. */
@Route("deputies/:unit")
@PermitAll
class DeputiesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int USUAL_DAYS = 14;

    private final transient UnitAdministration administration;
    private final transient Units units;
    private final transient People people;
    private final transient Clock clock;

    final PersonPicker person;
    final DayField from = new DayField();
    final DayField to = new DayField();
    final Div said = new Div();
    private final Div current = new Div();

    DeputiesView(UnitAdministration administration, Units units, People people, Clock clock) {
        this.administration = administration;
        this.units = units;
        this.people = people;
        this.clock = clock;
        this.person = new PersonPicker(people);
        getContent().addClassNames("si-page", "access-deputies");
    }

    /** @throws NotFoundException for no such unit */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var unit = event.getRouteParameters()
                .get("unit")
                .filter(Ids::isValid)
                .flatMap(id -> units.find(new UnitId(id)))
                .orElseThrow(NotFoundException::new);
        if (!administration.mayDelegate(unit.id())) {
            throw new AccessDeniedException("may not name deputies here");
        }
        getContent().removeAll();
        said.getElement().setAttribute("role", "status");
        getContent()
                .add(
                        Parts.head(
                                getTranslation("access.deputies.of", unit.name().in(getLocale())),
                                getTranslation("access.deputies.lead")),
                        Parts.card(current),
                        Parts.card(form(unit.id())));
        show(unit);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.units.deputies");
    }

    private Component form(UnitId unit) {
        person.setLabel(getTranslation("access.deputies.person"));
        from.setLabel(getTranslation("access.deputies.from"));
        to.setLabel(getTranslation("access.deputies.to"));
        LocalDate today = LocalDate.now(clock);
        from.setValue(today);
        to.setValue(today.plusDays(USUAL_DAYS));
        var name = Parts.button(getTranslation("access.deputies.name"), Tone.PRIMARY, click -> name(unit));
        name.setId("name-deputy");
        return Parts.section(
                getTranslation("access.deputies.new"),
                Parts.box("access-columns", person, from, to),
                Parts.row(name),
                said);
    }

    private void show(Unit unit) {
        current.removeAll();
        var list = new UnorderedList();
        list.addClassName("access-tree");
        unit.deputies().forEach(deputy -> list.add(new ListItem(row(unit.id(), deputy))));
        current.add(Parts.section(
                getTranslation("access.deputies.current"),
                unit.deputies().isEmpty() ? Parts.muted(getTranslation("access.deputies.none")) : list));
    }

    private Component row(UnitId unit, Deputy deputy) {
        var who = people.find(deputy.person()).map(Person::name).orElse("");
        var period = getTranslation("access.deputies.period", day(deputy.from()), day(deputy.to()));
        var words = Parts.box("access-unit-words si-grow", new Span(who), Parts.muted(period));
        var withdraw = Parts.button(
                getTranslation("access.deputies.withdraw"),
                Tone.QUIET,
                click -> told(administration.withdrawDeputy(unit, deputy.person()), "access.deputies.withdrawn"));
        withdraw.setAriaLabel(getTranslation("access.deputies.withdraw-whom", who));
        return Parts.box("access-unit", words, withdraw);
    }

    private void name(UnitId unit) {
        if (person.getValue() == null || from.getValue() == null || to.getValue() == null) {
            told("access.deputies.incomplete", Tone.BAD);
        } else if (to.getValue().isBefore(from.getValue())) {
            told("access.deputies.backwards", Tone.BAD);
        } else {
            var deputy = new Deputy(person.getValue().id(), from.getValue(), to.getValue());
            told(administration.nameDeputy(unit, deputy), "access.deputies.named");
        }
    }

    private void told(UnitOutcome outcome, String success) {
        switch (outcome) {
            case UnitOutcome.Stored(var unit) -> {
                show(unit);
                person.clear();
                told(success, Tone.GOOD);
            }
            case UnitOutcome.Refused(var reason) -> told(PersonTexts.key(reason), Tone.BAD);
        }
    }

    private void told(String key, Tone tone) {
        said.removeAll();
        said.add(Parts.notice(tone, new Paragraph(getTranslation(key))));
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale()));
    }
}
