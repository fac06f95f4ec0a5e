package coop.siembra.assessment.panel.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.assessment.panel.PanelOutcome;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;

/** An expert's link, this once: to copy, or to put into a letter of one's own. */
class LinkPart extends Div {
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

    private static final String FILL = """
            const link = new URL('panel?token=' + $0, document.baseURI).href;
            $1.href = 'mailto:' + encodeURIComponent($2) + '?subject=' + encodeURIComponent($3)
              + '&body=' + encodeURIComponent($4.replace('LINK', link));
            return link;
            """;

    private final TextField link = new TextField();

    /** @param until the last day the link works */
    LinkPart(PanelOutcome.Invited invited, String organisation, String until) {
        addClassName("assessment-link");
        var expert = invited.expert();
        link.setLabel(getTranslation("assessment.panel.link", expert.name()));
        link.setReadOnly(true);
        link.setWidthFull();
        link.setAutoselect(true);
        link.setId("panel-link");
        var copied = new Paragraph();
        copied.getElement().setAttribute("role", "status");
        var copy = new NativeButton(getTranslation("assessment.panel.copy"));
        copy.getElement().setAttribute("type", "button");
        copy.addClassNames("si-button", "primary");
        copy.getElement()
                .executeJs(COPY, link.getElement(), copied.getElement(), getTranslation("assessment.panel.copied"));
        var letter = new Anchor("mailto:", getTranslation("assessment.panel.letter"));
        letter.setRouterIgnore(true);
        letter.addClassNames("si-button", "plain");
        getElement()
                .executeJs(
                        FILL,
                        invited.secret(),
                        letter.getElement(),
                        expert.email(),
                        getTranslation("assessment.panel.letter-subject", organisation),
                        getTranslation("assessment.panel.letter-body", expert.name(), organisation, until, "LINK"))
                .then(String.class, link::setValue);
        add(Parts.notice(
                Tone.GOOD,
                new Paragraph(getTranslation("assessment.panel.invited", expert.name(), until)),
                link,
                Parts.row(copy, letter, copied),
                Parts.muted(getTranslation("assessment.panel.no-mail"))));
    }
}
