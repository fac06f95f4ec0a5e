package coop.siembra.hiring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.hiring.InvitationOutcome.Invited;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;

/** A link, this once, to copy. */
class LinkOnce extends Div {
    /** Copies in the click itself, because browsers allow it only there. */
    private static final String COPY = """
            const field = $0, said = $1, words = $2;
            this.addEventListener('click', async () => {
              try {
                await navigator.clipboard.writeText(field.value);
                said.textContent = words;
              } catch (refused) {
                field.focus();
                field.inputElement?.select();
              }
            });
            """;

    private final TextField link = new TextField();

    /** An applicant's. */
    LinkOnce(Invited made, Phrases phrases) {
        this(
                "application/" + made.token(),
                phrases.say("hiring.invite.link"),
                phrases.say("hiring.invite.once", phrases.moment(made.expires()), phrases.day(made.beginsOn())),
                phrases);
    }

    /** That of a new employee, to choose a password. */
    static LinkOnce forPassword(String secret, String name, Phrases phrases) {
        return new LinkOnce(
                "welcome?token=" + secret,
                phrases.say("hiring.hired.link"),
                phrases.say("hiring.hired.once", name),
                phrases);
    }

    private LinkOnce(String path, String label, String explained, Phrases phrases) {
        addClassName("hiring-sure");
        link.setLabel(label);
        link.setReadOnly(true);
        link.setWidthFull();
        link.setAutoselect(true);
        link.setId("applicant-link");
        var copied = new Paragraph();
        copied.getElement().setAttribute("role", "status");
        var copy = new NativeButton(phrases.say("hiring.invite.copy"));
        copy.getElement().setAttribute("type", "button");
        copy.addClassNames("si-button", "primary");
        copy.getElement().executeJs(COPY, link.getElement(), copied.getElement(), phrases.say("hiring.invite.copied"));
        getElement()
                .executeJs("return new URL($0, document.baseURI).href", path)
                .then(String.class, link::setValue);
        add(Parts.notice(Tone.GOOD, new Paragraph(explained), link, Parts.row(copy, copied)));
    }
}
