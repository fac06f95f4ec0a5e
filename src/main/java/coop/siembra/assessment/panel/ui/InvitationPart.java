package coop.siembra.assessment.panel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.assessment.panel.Experts;
import coop.siembra.assessment.panel.PanelId;
import coop.siembra.assessment.panel.PanelOutcome;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.function.Consumer;

/** Asks an expert. */
class InvitationPart extends Div {
    private final transient Experts experts;
    private final transient PanelId panel;
    private final transient Consumer<PanelOutcome.Invited> invited;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final IntegerField days = new IntegerField();
    private final Div said = new Div();

    InvitationPart(Experts experts, PanelId panel, Consumer<PanelOutcome.Invited> invited) {
        this.experts = experts;
        this.panel = panel;
        this.invited = invited;
        said.getElement().setAttribute("role", "alert");
        name.setLabel(getTranslation("assessment.panel.name"));
        email.setLabel(getTranslation("assessment.panel.email"));
        days.setLabel(getTranslation("assessment.panel.days"));
        days.setMin(1);
        days.setMax(Experts.MOST_DAYS);
        days.setValue(Experts.USUAL_DAYS);
        add(Parts.section(
                getTranslation("assessment.panel.invite-title"),
                Parts.muted(getTranslation("assessment.panel.invite-lead")),
                Parts.box("assessment-fields", name, email, days),
                said,
                Parts.row(Parts.button(getTranslation("assessment.panel.invite"), Tone.PRIMARY, click -> invite()))));
    }

    private void invite() {
        said.removeAll();
        var value = days.getValue();
        switch (experts.invite(panel, name.getValue(), email.getValue(), value == null ? 0 : value)) {
            case PanelOutcome.Invited made -> invited.accept(made);
            case PanelOutcome.Done done -> throw new IllegalStateException("somebody was to be invited");
            case PanelOutcome.Refused(var reason) ->
                said.add(Parts.notice(Tone.BAD, new Paragraph(getTranslation(PanelTexts.key(reason)))));
        }
    }
}
