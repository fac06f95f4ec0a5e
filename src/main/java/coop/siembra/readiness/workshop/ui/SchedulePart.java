package coop.siembra.readiness.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.Person;
import coop.siembra.readiness.workshop.Workshop;
import coop.siembra.readiness.workshop.Workshop.Place;
import coop.siembra.readiness.workshop.Workshop.State;
import coop.siembra.readiness.workshop.WorkshopRefusal;
import coop.siembra.readiness.workshop.Workshops;
import coop.siembra.readiness.workshop.Workshops.Outcome;
import coop.siembra.ui.DayField;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** When and where a workshop is, who should come, and their invitation. */
class SchedulePart extends Section {
    private static final LocalTime USUAL_TIME = LocalTime.of(9, 0);
    private static final int USUAL_DAYS = 7;

    private final transient Workshops workshops;
    private final transient Workshop workshop;
    private final transient Doing doing;
    private final DayField day = new DayField();
    private final TimePicker time = new TimePicker();
    private final TextField where = new TextField();
    private final CheckboxGroup<Person> people = new CheckboxGroup<>();

    SchedulePart(Workshops workshops, Workshop workshop, WorkshopWords words, Clock clock, Doing doing) {
        this.workshops = workshops;
        this.workshop = workshop;
        this.doing = doing;
        addClassName("si-section");
        var all = workshops.people(workshop.unit());
        fields(all, clock);
        var card = Parts.card(Parts.box("leading-when", day, time, where), people(all), buttons());
        card.addClassNames("si-section");
        add(new H2(getTranslation("readiness.workshop.when")), card);
        var chosen =
                all.stream().filter(person -> invited().contains(person.id())).count();
        if (workshop.state() == State.INVITED) {
            card.addComponentAsFirst(
                    Parts.notice(Tone.INFO, new Paragraph(getTranslation("readiness.workshop.told", chosen))));
        }
    }

    private Set<PersonId> invited() {
        return new HashSet<>(workshop.invited());
    }

    private void fields(List<Person> all, Clock clock) {
        var place = workshop.place();
        day.setLabel(getTranslation("readiness.workshop.day"));
        day.setMin(LocalDate.now(clock));
        day.setValue(place == null ? LocalDate.now(clock).plusDays(USUAL_DAYS) : place.day());
        day.setRequiredIndicatorVisible(true);
        time.setLabel(getTranslation("readiness.workshop.time"));
        time.setStep(Duration.ofMinutes(15));
        time.setLocale(getLocale());
        time.setValue(place == null ? USUAL_TIME : place.time());
        time.setRequiredIndicatorVisible(true);
        where.setLabel(getTranslation("readiness.workshop.where"));
        where.setHelperText(getTranslation("readiness.workshop.where-help"));
        where.setMaxLength(Workshop.LONGEST_PLACE);
        where.setValue(place == null ? "" : place.where());
        where.setRequiredIndicatorVisible(true);
        people.setLabel(getTranslation("readiness.workshop.people", all.size()));
        people.setItems(all);
        people.setItemLabelGenerator(Person::name);
        people.addClassName("leading-people");
        var invited = invited();
        people.setValue(all.stream()
                .filter(person -> workshop.invited().isEmpty()
                        ? all.size() <= Workshop.MOST_PEOPLE
                        : invited.contains(person.id()))
                .collect(Collectors.toSet()));
    }

    private Component people(List<Person> all) {
        return all.isEmpty() ? Parts.muted(getTranslation("readiness.next.nobody")) : people;
    }

    private Component buttons() {
        var row = Parts.row();
        if (workshop.state() == State.DRAFT) {
            row.add(
                    Parts.button(getTranslation("readiness.workshop.invite"), Tone.PRIMARY, click -> invite()),
                    Parts.button(
                            getTranslation("readiness.workshop.keep"), Tone.PLAIN, click -> doing.run(this::save)));
        } else {
            row.add(Parts.button(
                    getTranslation("readiness.workshop.change"), Tone.PRIMARY, click -> doing.run(this::save)));
        }
        row.add(Parts.button(
                getTranslation("readiness.workshop.cancel"),
                Tone.QUIET,
                click -> doing.run(() -> workshops.cancel(workshop))));
        return row;
    }

    private Outcome save() {
        boolean missing = day.getValue() == null || time.getValue() == null;
        day.setInvalid(day.getValue() == null);
        time.setInvalid(time.getValue() == null);
        if (missing) {
            return new Outcome.Refused(WorkshopRefusal.DATE_MISSING);
        }
        where.setInvalid(where.getValue().isBlank());
        return workshops.schedule(
                workshop,
                new Place(day.getValue(), time.getValue(), where.getValue().strip()),
                people.getValue().stream()
                        .map(Person::id)
                        .sorted(Comparator.comparing(Object::toString))
                        .toList());
    }

    private void invite() {
        doing.run(() -> switch (save()) {
            case Outcome.Stored(var saved) -> workshops.invite(saved);
            case Outcome.Refused refused -> refused;
        });
    }
}
