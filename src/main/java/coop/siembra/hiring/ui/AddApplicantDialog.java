package coop.siembra.hiring.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.NewApplicant;
import coop.siembra.hiring.ReceptionOutcome;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.kernel.Language;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;

/** Enters one applicant. */
class AddApplicantDialog extends Dialog {
    private static final int SHOWN_MILLIS = 5000;

    private final transient Applicants applicants;
    private final transient OpeningId opening;
    private final transient Phrases phrases;
    private final transient Runnable added;
    private final IdentityFields fields = new IdentityFields();
    private final Select<Language> language = new Select<>();
    private final Div said = new Div();

    AddApplicantDialog(Applicants applicants, OpeningId opening, Phrases phrases, Runnable added) {
        this.applicants = applicants;
        this.opening = opening;
        this.phrases = phrases;
        this.added = added;
        setHeaderTitle(phrases.say("hiring.add.title"));
        setWidth("min(40rem, 94vw)");
        language.setLabel(phrases.say("hiring.add.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(phrases::language);
        language.setValue(phrases.voice().language());
        fields.add(language);
        said.getElement().setAttribute("role", "alert");
        add(Parts.box("si-section", Parts.muted(phrases.say("hiring.add.lead")), fields, said));
        getFooter()
                .add(
                        Parts.button(phrases.say("hiring.cancel"), Tone.PLAIN, click -> close()),
                        Parts.button(phrases.say("hiring.add.do"), Tone.PRIMARY, click -> add()));
    }

    private void add() {
        said.removeAll();
        switch (applicants.add(opening, new NewApplicant(fields.identity(), language.getValue()))) {
            case ReceptionOutcome.Received(var id, var number) -> {
                close();
                Notification.show(
                        phrases.say("hiring.add.done", number), SHOWN_MILLIS, Notification.Position.BOTTOM_CENTER);
                added.run();
            }
            case ReceptionOutcome.Refused(var reason) -> complain(phrases.refused(reason));
            case ReceptionOutcome.Unfit(var mistake) -> complain(phrases.mistake(mistake));
            case ReceptionOutcome.AppliedBefore before -> complain(phrases.say("hiring.add.applied-before"));
            case ReceptionOutcome.Full full -> complain(phrases.say("hiring.add.full"));
        }
    }

    private void complain(String why) {
        said.add(Parts.notice(Tone.BAD, new Paragraph(why)));
    }
}
