package coop.siembra.hiring.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.people.PersonDetails;
import coop.siembra.people.PersonOutcome.Reason;
import coop.siembra.people.Unit;
import coop.siembra.ui.DayField;
import java.util.List;
import java.util.Optional;

/** What is said of a new employee. */
class EmployeeFields extends Div {
    private final transient Phrases phrases;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final TextField jobEn = new TextField();
    private final TextField jobEs = new TextField();
    private final DayField begins = new DayField();
    private final Select<Language> language = new Select<>();

    EmployeeFields(PersonDetails proposed, List<Unit> units, Phrases phrases) {
        this.phrases = phrases;
        addClassName("hiring-fields");
        name.setLabel(phrases.say("hiring.hired.name"));
        name.setRequiredIndicatorVisible(true);
        name.setValue(proposed.name());
        email.setLabel(phrases.say("hiring.hired.email"));
        email.setRequiredIndicatorVisible(true);
        email.setValue(proposed.email());
        jobEn.setLabel(phrases.say("hiring.hired.job-en"));
        jobEn.setValue(proposed.position().en());
        jobEs.setLabel(phrases.say("hiring.hired.job-es"));
        jobEs.setValue(proposed.position().es());
        unit.setLabel(phrases.say("hiring.hired.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(one -> phrases.of(one.name()));
        unit.setRequiredIndicatorVisible(true);
        units.stream()
                .filter(one -> one.id().equals(proposed.unit()))
                .findFirst()
                .ifPresent(unit::setValue);
        begins.setLabel(phrases.say("hiring.hired.begins"));
        begins.setValue(proposed.hiredOn());
        language.setLabel(phrases.say("hiring.hired.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(phrases::language);
        language.setValue(proposed.language());
        add(name, email, jobEn, jobEs, unit, begins, language);
    }

    /** Nothing while no unit is chosen, which is said at the field. */
    Optional<PersonDetails> details() {
        name.setInvalid(false);
        email.setInvalid(false);
        var where = unit.getValue();
        unit.setInvalid(where == null);
        if (where == null) {
            unit.setErrorMessage(said(Reason.UNKNOWN_UNIT));
            unit.focus();
            return Optional.empty();
        }
        var en = jobEn.getValue();
        var es = jobEs.getValue();
        var job = new LocalizedText(en.isBlank() ? es : en, es.isBlank() ? en : es);
        return Optional.of(new PersonDetails(
                name.getValue(), email.getValue(), where.id(), job, language.getValue(), begins.getValue()));
    }

    /** Says at the field what is wrong with it, and leads there. */
    void complain(Reason reason) {
        switch (reason) {
            case NAME_MISSING, NAME_TOO_LONG -> {
                name.setErrorMessage(said(reason));
                name.setInvalid(true);
                name.focus();
            }
            case EMAIL_INVALID, EMAIL_TAKEN -> {
                email.setErrorMessage(said(reason));
                email.setInvalid(true);
                email.focus();
            }
            case UNKNOWN_UNIT -> {
                unit.setErrorMessage(said(reason));
                unit.setInvalid(true);
                unit.focus();
            }
            case SITE_TOO_LONG, ALREADY_EXISTS, UNKNOWN_PERSON, CHANGED_MEANWHILE -> {} // said above the form
        }
    }

    String said(Reason reason) {
        return phrases.say("hiring.hired.refused." + Phrases.word(reason));
    }
}
