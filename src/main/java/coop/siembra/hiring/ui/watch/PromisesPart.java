package coop.siembra.hiring.ui.watch;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.hiring.PromiseSettings;
import coop.siembra.hiring.Promises;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.SaveStatus;
import org.springframework.stereotype.Component;

/** What applicants are told of this organisation: whom they can ask, where they can complain, when they hear. */
class PromisesPart extends Div {
    private final transient PromiseSettings settings;
    private final transient Phrases phrases;
    private final TextField contact = new TextField();
    private final TextField english = new TextField();
    private final TextField spanish = new TextField();
    private final IntegerField days = new IntegerField();
    private final SaveStatus status = new SaveStatus();
    private transient Promises before = Promises.initial();

    /** Makes it for a reader. */
    @Component
    record Maker(PromiseSettings settings) {

        PromisesPart make(Phrases phrases) {
            return new PromisesPart(settings, phrases);
        }
    }

    private PromisesPart(PromiseSettings settings, Phrases phrases) {
        this.settings = settings;
        this.phrases = phrases;
        label(contact, "hiring.promises.contact", "hiring.promises.contact-help");
        label(english, "hiring.promises.authority-en", "hiring.promises.authority-help");
        label(spanish, "hiring.promises.authority-es", "hiring.promises.authority-help");
        days.setLabel(phrases.say("hiring.promises.days"));
        days.setHelperText(phrases.say("hiring.promises.days-help"));
        days.setErrorMessage(phrases.say("hiring.promises.days-wrong", Promises.MOST_DAYS));
        days.setMin(1);
        days.setMax(Promises.MOST_DAYS);
        days.setStepButtonsVisible(true);
        show();
        add(Parts.card(Parts.section(
                phrases.say("hiring.promises.title"),
                new Paragraph(phrases.say("hiring.promises.lead")),
                contact,
                english,
                spanish,
                days,
                Parts.row(Parts.button(phrases.say("hiring.promises.save"), Tone.PRIMARY, click -> save()), status))));
    }

    private void label(TextField field, String label, String help) {
        field.setLabel(phrases.say(label));
        field.setHelperText(phrases.say(help));
        field.setMaxLength(Promises.LONGEST);
        field.setWidthFull();
    }

    private void show() {
        before = settings.promises();
        contact.setValue(before.privacyContact());
        english.setValue(before.authority().en());
        spanish.setValue(before.authority().es());
        days.setValue(before.answerDays());
    }

    private void save() {
        var wanted = days.getValue();
        var wished = new Promises(
                before.version(),
                contact.getValue().strip(),
                new LocalizedText(english.getValue().strip(), spanish.getValue().strip()),
                wanted == null ? 0 : wanted);
        boolean number = wished.answerDays() >= 1 && wished.answerDays() <= Promises.MOST_DAYS;
        boolean both =
                wished.authority().en().isEmpty() == wished.authority().es().isEmpty();
        days.setInvalid(!number);
        spanish.setInvalid(!both);
        spanish.setErrorMessage(phrases.say("hiring.promises.authority-both"));
        if (!number) {
            days.focus();
            status.failed(phrases.say("hiring.promises.days-wrong", Promises.MOST_DAYS));
        } else if (!both) {
            spanish.focus();
            status.failed(phrases.say("hiring.promises.authority-both"));
        } else if (!wished.fit()) {
            status.failed(phrases.say("hiring.promises.too-long", Promises.LONGEST));
        } else if (settings.change(wished)) {
            show();
            status.saved();
        } else {
            show();
            status.failed(phrases.say("hiring.rules.overtaken"));
        }
    }
}
