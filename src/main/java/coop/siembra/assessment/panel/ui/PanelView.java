package coop.siembra.assessment.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.keys.PanelFigures;
import coop.siembra.assessment.panel.Experts;
import coop.siembra.assessment.panel.Panel;
import coop.siembra.assessment.panel.PanelId;
import coop.siembra.assessment.panel.PanelOutcome;
import coop.siembra.assessment.panel.Panels;
import coop.siembra.assessment.ui.InstrumentHead;
import coop.siembra.assessment.ui.InstrumentHead.Page;
import coop.siembra.people.Organisation;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** One panel: who is asked and how far they are; once it is closed, what they agree on and the key made from it. */
@Route("instruments/:instrument/panels/:number")
@RolesAllowed("TRAINING")
class PanelView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Panels panels;
    private final transient Experts experts;
    private final transient Instruments instruments;
    private final transient Organisation organisation;
    private final transient Clock clock;
    private final Div said = new Div();

    PanelView(Panels panels, Experts experts, Instruments instruments, Organisation organisation, Clock clock) {
        this.panels = panels;
        this.experts = experts;
        this.instruments = instruments;
        this.organisation = organisation;
        this.clock = clock;
        addClassName("si-page");
        said.getElement().setAttribute("role", "status");
    }

    static String path(PanelId id) {
        return Page.PANELS.path(id.instrument()) + "/" + id.number();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var id = parameters
                .get("instrument")
                .flatMap(instrument -> parameters.get("number").flatMap(number -> PanelId.of(instrument, number)));
        show(id.flatMap(panels::find).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.panel.title");
    }

    private void show(Panel panel) {
        removeAll();
        said.removeAll();
        var voice = new Voice(getLocale(), organisation.wording());
        var instrument = instruments
                .version(panel.id().instrument(), panel.version())
                .or(() -> instruments.current(panel.id().instrument()))
                .orElseThrow(NotFoundException::new);
        add(new InstrumentHead(
                instrument,
                Page.PANELS,
                getTranslation("assessment.panel.number", panel.id().number()),
                getTranslation(
                        "assessment.panel.opened",
                        PanelsView.forms(panel, instrument, voice),
                        voice.day(LocalDate.ofInstant(panel.openedAt(), clock.getZone()))),
                voice));
        if (panel.open()) {
            showOpen(panel, voice);
        } else {
            showClosed(panel, instrument, voice);
        }
    }

    private void showOpen(Panel panel, Voice voice) {
        var invitation = new InvitationPart(experts, panel.id(), this::show);
        var list = new ExpertList(panel, voice, clock);
        list.offer(
                expert -> step(experts.revoke(panel.id(), expert.id())),
                expert -> step(experts.renew(panel.id(), expert.id(), Experts.USUAL_DAYS)));
        add(
                said,
                Parts.card(Parts.section(
                        getTranslation("assessment.panel.experts"),
                        new Paragraph(getTranslation(
                                "assessment.panel.progress",
                                panel.submitted(),
                                panel.experts().size())),
                        list)),
                Parts.card(invitation),
                Parts.card(closing(panel)));
    }

    private Component closing(Panel panel) {
        var section = Parts.section(
                getTranslation("assessment.panel.close-title"),
                Parts.muted(getTranslation("assessment.panel.close-lead")));
        long missing = PanelFigures.FEWEST - panel.submitted();
        if (missing > 0) {
            section.add(new Paragraph(getTranslation("assessment.panel.missing", missing, PanelFigures.FEWEST)));
            return section;
        }
        if (panel.submitted() < Panels.ADVISED) {
            section.add(new Paragraph(getTranslation("assessment.panel.advised", Panels.ADVISED)));
        }
        section.add(new Confirmation(
                getTranslation("assessment.panel.close"),
                getTranslation("assessment.panel.close-sure", panel.submitted()),
                getTranslation("assessment.panel.close-do"),
                () -> step(panels.close(panel.id()))));
        return section;
    }

    private void showClosed(Panel panel, Instrument instrument, Voice voice) {
        var agreement = panels.agreement(panel.id()).orElseThrow(NotFoundException::new);
        add(
                said,
                new AgreementPart(agreement, voice),
                Parts.card(new AdoptionPart(panels, panel.id(), agreement, voice, clock)),
                new SpreadPart(agreement, instrument, voice),
                Parts.card(Parts.section(
                        getTranslation("assessment.panel.experts"), new ExpertList(panel, voice, clock))));
    }

    private void step(PanelOutcome outcome) {
        switch (outcome) {
            case PanelOutcome.Done(var panel) -> {
                show(panel);
                tell(new Paragraph(getTranslation("assessment.panel.done")), Tone.GOOD);
            }
            case PanelOutcome.Invited invited -> show(invited);
            case PanelOutcome.Refused(var reason) ->
                tell(new Paragraph(getTranslation(PanelTexts.key(reason))), Tone.BAD);
        }
    }

    private void show(PanelOutcome.Invited invited) {
        show(invited.panel());
        said.add(new LinkPart(
                invited,
                organisation.settings().name(),
                new Voice(getLocale(), organisation.wording()).day(expiry(invited))));
    }

    private LocalDate expiry(PanelOutcome.Invited invited) {
        return LocalDate.ofInstant(invited.expert().expires(), clock.getZone());
    }

    private void tell(Component words, Tone tone) {
        said.removeAll();
        said.add(Parts.notice(tone, words));
    }
}
