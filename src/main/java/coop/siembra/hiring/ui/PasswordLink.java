package coop.siembra.hiring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.hiring.CorrespondenceOutcome;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;

/** The link by which a new employee chooses a password: this once to copy, and to be sent to them by letter where letters leave. */
class PasswordLink extends Div {
    private final transient ApplicationId id;
    private final transient HiredDesk desk;
    private final transient Phrases phrases;
    private final Div said = new Div();

    /** @param name of the new employee */
    PasswordLink(ApplicationId id, String secret, String name, HiredDesk desk, Phrases phrases) {
        this.id = id;
        this.desk = desk;
        this.phrases = phrases;
        addClassName("hiring-stack");
        said.getElement().setAttribute("role", "status");
        add(LinkOnce.forPassword(secret, name, phrases));
        if (desk.lettersLeave()) {
            NativeButton send = Parts.button(phrases.say("hiring.hired.by-letter"), Tone.PLAIN, click -> {});
            send.setId("send-password-link");
            send.addClickListener(click -> {
                send.setEnabled(false);
                send(secret, name);
            });
            add(Parts.muted(phrases.say("hiring.hired.by-letter-why")), Parts.row(send), said);
        } else {
            add(Parts.muted(phrases.say("hiring.hired.by-hand")));
        }
    }

    private void send(String secret, String name) {
        boolean sent = desk.send(id, secret) instanceof CorrespondenceOutcome.Written;
        var key = sent ? "hiring.hired.letter-sent" : "hiring.hired.letter-not-sent";
        said.removeAll();
        said.add(Parts.notice(sent ? Tone.GOOD : Tone.BAD, new Paragraph(phrases.say(key, name))));
    }
}
