package coop.siembra.assessment.panel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.assessment.keys.KeyOutcome;
import coop.siembra.assessment.panel.PanelAgreement;
import coop.siembra.assessment.panel.PanelAgreement.Level;
import coop.siembra.assessment.panel.PanelId;
import coop.siembra.assessment.panel.Panels;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Makes the key from what the experts agree on, once, or says since when it holds. */
class AdoptionPart extends Div {
    private final transient Panels panels;
    private final transient PanelId panel;
    private final transient PanelAgreement agreement;
    private final transient Voice voice;
    private final transient Clock clock;
    private final Div said = new Div();

    AdoptionPart(Panels panels, PanelId panel, PanelAgreement agreement, Voice voice, Clock clock) {
        this.panels = panels;
        this.panel = panel;
        this.agreement = agreement;
        this.voice = voice;
        this.clock = clock;
        said.getElement().setAttribute("role", "status");
        draw();
    }

    private void draw() {
        removeAll();
        var section = Parts.section(getTranslation("assessment.panel.key-title"));
        panels.adopted(panel).ifPresentOrElse(since -> adopted(section, since), () -> offer(section));
        add(section, said);
    }

    private void adopted(com.vaadin.flow.component.html.Section section, Instant since) {
        section.add(Parts.notice(
                Tone.GOOD,
                new Paragraph(getTranslation(
                        "assessment.panel.key-adopted",
                        panel.keyVersion(),
                        voice.day(LocalDate.ofInstant(since, clock.getZone()))))));
    }

    private void offer(com.vaadin.flow.component.html.Section section) {
        if (agreement.forKey().isEmpty()) {
            section.add(new Paragraph(getTranslation("assessment.panel.key-impossible")));
            return;
        }
        section.add(new Paragraph(getTranslation("assessment.panel.key-lead", panel.keyVersion())));
        if (agreement.disputed() > 0) {
            section.add(new Paragraph(getTranslation("assessment.panel.key-disputed", agreement.disputed())));
        }
        boolean poor = agreement.level().filter(level -> level == Level.POOR).isPresent();
        section.add(new Confirmation(
                getTranslation("assessment.panel.key-make"),
                getTranslation(poor ? "assessment.panel.key-sure-poor" : "assessment.panel.key-sure"),
                getTranslation("assessment.panel.key-do"),
                this::adopt));
    }

    private void adopt() {
        said.removeAll();
        panels.adopt(panel).ifPresent(outcome -> {
            switch (outcome) {
                case KeyOutcome.InForce inForce -> draw();
                case KeyOutcome.Refused(var reason) -> {
                    draw();
                    said.add(Parts.notice(Tone.BAD, new Paragraph(getTranslation(PanelTexts.key(reason)))));
                }
            }
        });
    }
}
