package coop.siembra.readiness.workshop.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import coop.siembra.people.Person;
import coop.siembra.readiness.workshop.Workshop;
import coop.siembra.readiness.workshop.Workshops;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.stream.Collectors;

/** Takes down who was there. */
class AttendancePart extends Section {

    AttendancePart(Workshops workshops, Workshop workshop, Doing doing) {
        addClassName("si-section");
        var there = new CheckboxGroup<Person>(getTranslation("readiness.workshop.attended"));
        there.addClassName("leading-people");
        var invited = workshops.people(workshop.unit()).stream()
                .filter(person -> workshop.invited().contains(person.id()))
                .toList();
        there.setItems(invited);
        there.setItemLabelGenerator(Person::name);
        there.setValue(invited.stream()
                .filter(person -> workshop.attended().contains(person.id()))
                .collect(Collectors.toSet()));
        var save = Parts.button(
                getTranslation("readiness.workshop.note-attendance"),
                Tone.PRIMARY,
                click -> doing.run(() -> workshops.attended(
                        workshop, there.getValue().stream().map(Person::id).collect(Collectors.toSet()))));
        var card =
                Parts.card(Parts.muted(getTranslation("readiness.workshop.attendance-lead")), there, Parts.row(save));
        card.addClassName("si-section");
        add(new H2(getTranslation("readiness.workshop.attendance")), card);
    }
}
