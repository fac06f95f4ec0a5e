package coop.siembra.hiring.applicant.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.hiring.applicant.ApplicantProof.Proof;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.function.Consumer;

/** Asks for the address or number of the application, before anything is shown by which the applicant could be known. */
class ProofForm extends Div {
    private static final int LONGEST = 254;

    ProofForm(Room room, Consumer<Proof> proven) {
        addClassNames("si-card", "applicant-section");
        var contact = new TextField(room.say("data.proof.contact"));
        contact.setMaxLength(LONGEST);
        var said = Room.said();
        var button = Parts.button(
                room.say("data.proof.do"),
                Tone.PRIMARY,
                click -> room.rooms()
                        .proof()
                        .prove(room.token(), contact.getValue())
                        .ifPresentOrElse(proven, () -> Room.alert(said, room.say("data.proof.wrong"))));
        add(
                new H2(room.say("data.proof")),
                new Paragraph(room.say("data.proof.lead")),
                Parts.box("applicant-fields", contact, said, Parts.row(button)));
    }
}
