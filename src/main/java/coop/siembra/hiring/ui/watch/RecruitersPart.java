package coop.siembra.hiring.ui.watch;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.access.Accounts;
import coop.siembra.access.Role;
import coop.siembra.hiring.Recruiters;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.ui.Parts;
import coop.siembra.ui.SaveStatus;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who recruits, and for which units. */
class RecruitersPart extends Div {

    /** Makes it for a reader. */
    @Component
    record Maker(Recruiters recruiters, Accounts accounts, People people, Units units) {

        RecruitersPart make(Phrases phrases) {
            return new RecruitersPart(this, phrases);
        }
    }

    private RecruitersPart(Maker of, Phrases phrases) {
        var section = Parts.section(
                phrases.say("hiring.rules.recruiters"), new Paragraph(phrases.say("hiring.rules.recruiters-lead")));
        var persons = of.people().findAll(of.accounts().holding(Role.RECRUITER)).stream()
                .filter(Person::active)
                .toList();
        if (persons.isEmpty()) {
            section.add(Parts.muted(phrases.say("hiring.rules.no-recruiters")));
        }
        var tree = of.units().tree();
        var list = new UnorderedList();
        list.addClassName("watch-recruiters");
        persons.forEach(person -> list.add(new ListItem(row(person, tree, of.recruiters(), phrases))));
        section.add(list);
        add(Parts.card(section));
    }

    private static Div row(Person person, List<Unit> tree, Recruiters recruiters, Phrases phrases) {
        var status = new SaveStatus();
        var box = new MultiSelectComboBox<Unit>();
        box.setLabel(person.name());
        box.setPlaceholder(phrases.say("hiring.rules.all-units"));
        box.setItems(tree);
        box.setItemLabelGenerator(unit -> phrases.of(unit.name()));
        box.setWidthFull();
        box.setClearButtonVisible(true);
        var limits = recruiters.limitsOf(person.id());
        box.setValue(tree.stream().filter(unit -> limits.contains(unit.id())).toList());
        box.addValueChangeListener(change -> {
            recruiters.limit(
                    person.id(), change.getValue().stream().map(Unit::id).collect(Collectors.<UnitId>toSet()));
            status.saved();
        });
        return Parts.box("watch-recruiter", box, status);
    }
}
