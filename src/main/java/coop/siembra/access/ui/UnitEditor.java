package coop.siembra.access.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.access.UnitAdministration;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.people.ChainPlace;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.people.Unit;
import coop.siembra.people.UnitDetails;
import coop.siembra.people.UnitOutcome;
import coop.siembra.people.Units;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds a unit or changes it. */
class UnitEditor extends Dialog {
    private final transient @Nullable Unit unit;
    private final transient Units units;
    private final transient UnitAdministration administration;
    private final transient Runnable onChange;

    final TextField nameEn = new TextField();
    final TextField nameEs = new TextField();
    final ComboBox<Unit> parent = new ComboBox<>();
    final ComboBox<Person> head;
    final Checkbox servesMembers = new Checkbox();
    final MultiSelectComboBox<Unit> serves = new MultiSelectComboBox<>();
    final Div said = new Div();

    /** @param unit null to add one */
    UnitEditor(@Nullable Unit unit, Units units, People people, UnitAdministration administration, Runnable onChange) {
        this.unit = unit;
        this.units = units;
        this.administration = administration;
        this.onChange = onChange;
        this.head = new PersonPicker(people);
        setWidth("min(42rem, 96vw)");
        setHeaderTitle(
                unit == null ? getTranslation("access.units.add") : unit.name().in(getLocale()));
        said.getElement().setAttribute("role", "alert");
        build();
        if (unit == null) {
            units.tree().stream().findFirst().ifPresent(parent::setValue);
        } else {
            fill(unit, people);
        }
    }

    private void build() {
        nameEn.setLabel(getTranslation("access.units.name-en"));
        nameEs.setLabel(getTranslation("access.units.name-es"));
        head.setLabel(getTranslation("access.units.head"));
        parent.setLabel(getTranslation("access.units.parent"));
        parent.setItems(units.tree());
        parent.setItemLabelGenerator(known -> known.name().in(getLocale()));
        parent.setClearButtonVisible(true);
        servesMembers.setLabel(getTranslation("access.units.serves-members"));
        serves.setLabel(getTranslation("access.units.serves"));
        serves.setHelperText(getTranslation("access.units.serves-hint"));
        serves.setItems(units.tree().stream()
                .filter(other -> unit == null || !other.id().equals(unit.id()))
                .toList());
        serves.setItemLabelGenerator(known -> known.name().in(getLocale()));
        add(Parts.box("access-columns", nameEn, nameEs, parent, head, serves, servesMembers), said);
        var save = Parts.button(getTranslation("access.people.save"), Tone.PRIMARY, click -> save());
        save.setId("save-unit");
        getFooter().add(Parts.button(getTranslation("access.people.close"), Tone.PLAIN, click -> close()), save);
    }

    private void fill(Unit known, People people) {
        nameEn.setValue(known.name().en());
        nameEs.setValue(known.name().es());
        parent.setReadOnly(true);
        parent.setHelperText(getTranslation("access.units.parent-fixed"));
        if (known.parent() != null) {
            units.find(known.parent()).ifPresent(parent::setValue);
        }
        if (known.head() != null) {
            people.find(known.head()).ifPresent(head::setValue);
        }
        servesMembers.setValue(known.servesMembers());
        serves.setValue(units.tree().stream()
                .filter(other -> known.serves().contains(other.id()))
                .collect(Collectors.toSet()));
    }

    private void save() {
        var above = parent.getValue();
        var leader = head.getValue();
        var en = nameEn.getValue().strip();
        var es = nameEs.getValue().strip();
        var served = serves.getValue().stream().map(Unit::id).toList();
        var place = unit == null
                ? ChainPlace.of(served, servesMembers.getValue())
                : unit.place().serving(served, servesMembers.getValue());
        var details = new UnitDetails(
                new LocalizedText(en.isEmpty() ? es : en, es.isEmpty() ? en : es),
                above == null ? null : above.id(),
                leader == null ? null : leader.id(),
                place);
        var outcome =
                unit == null ? administration.add(details) : administration.change(unit.id(), unit.version(), details);
        switch (outcome) {
            case UnitOutcome.Stored stored -> {
                close();
                onChange.run();
            }
            case UnitOutcome.Refused(var reason) -> {
                said.removeAll();
                said.add(Parts.notice(Tone.BAD, new Paragraph(getTranslation(PersonTexts.key(reason)))));
            }
        }
    }
}
