package coop.siembra.hiring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.hiring.InvitationOutcome.Invited;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;

/** An applicant's link, this once, to copy. */
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

    LinkOnce(Invited made, Phrases phrases) {
        addClassName("hiring-sure");
        link.setLabel(phrases.say("hiring.invite.link"));
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
                .executeJs("return new URL('application/' + $0, document.baseURI).href", made.token())
                .then(String.class, link::setValue);
        add(Parts.notice(
                Tone.GOOD,
                new Paragraph(phrases.say(
                        "hiring.invite.once", phrases.moment(made.expires()), phrases.day(made.beginsOn()))),
                link,
                Parts.row(copy, copied)));
    }
}
