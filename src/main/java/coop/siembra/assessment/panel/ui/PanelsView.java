package coop.siembra.assessment.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.keys.PanelFigures;
import coop.siembra.assessment.panel.Panel;
import coop.siembra.assessment.panel.PanelOutcome;
import coop.siembra.assessment.panel.Panels;
import coop.siembra.assessment.panel.Question;
import coop.siembra.assessment.ui.InstrumentHead;
import coop.siembra.assessment.ui.InstrumentHead.Page;
import coop.siembra.people.Organisation;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** The panels of an instrument, and the beginning of another. */
@Route("instruments/:instrument/panels")
@RolesAllowed("TRAINING")
class PanelsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Panels panels;
    private final transient Instruments instruments;
    private final transient Organisation organisation;
    private final transient Clock clock;

    PanelsView(Panels panels, Instruments instruments, Organisation organisation, Clock clock) {
        this.panels = panels;
        this.instruments = instruments;
        this.organisation = organisation;
        this.clock = clock;
        addClassName("si-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var instrument = InstrumentHead.asked(event, instruments);
        var voice = new Voice(getLocale(), organisation.wording());
        add(
                new InstrumentHead(
                        instrument,
                        Page.PANELS,
                        getTranslation(Page.PANELS.title()),
                        getTranslation("assessment.panel.lead", PanelFigures.FEWEST, Panels.ADVISED),
                        voice),
                Parts.card(list(instrument, voice)),
                Parts.card(form(instrument, voice)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(Page.PANELS.title());
    }

    private Component list(Instrument instrument, Voice voice) {
        var list = new UnorderedList();
        list.addClassName("assessment-past");
        panels.list(instrument.id()).forEach(panel -> list.add(new ListItem(row(panel, instrument, voice))));
        return Parts.section(
                getTranslation("assessment.panel.list"),
                list.getComponentCount() == 0 ? Parts.muted(getTranslation("assessment.panel.none")) : list);
    }

    private Component row(Panel panel, Instrument instrument, Voice voice) {
        var title =
                new Span(getTranslation("assessment.panel.number", panel.id().number()));
        title.addClassName("assessment-past-title");
        var facts = getTranslation(
                "assessment.panel.facts",
                forms(panel, instrument, voice),
                voice.day(LocalDate.ofInstant(panel.openedAt(), clock.getZone())),
                panel.submitted(),
                panel.experts().size());
        var go = Parts.link(getTranslation("assessment.panel.see"), PanelView.path(panel.id()), Tone.PLAIN);
        go.setAriaLabel(getTranslation("assessment.panel.see") + ": " + title.getText());
        return Parts.row(Parts.box("si-grow", title, Parts.muted(facts)), state(panel), go);
    }

    private Component state(Panel panel) {
        if (panel.open()) {
            return Parts.badge(getTranslation("assessment.panel.is-open"), Tone.INFO);
        }
        return panels.adopted(panel.id()).isPresent()
                ? Parts.badge(getTranslation("assessment.panel.is-adopted"), Tone.GOOD)
                : Parts.badge(getTranslation("assessment.panel.is-closed"), Tone.PLAIN);
    }

    static String forms(Panel panel, Instrument instrument, Voice voice) {
        return panel.forms().stream()
                .map(id ->
                        instrument.form(id).map(form -> voice.say(form.title())).orElse(id))
                .collect(Collectors.joining(", "));
    }

    private Component form(Instrument instrument, Voice voice) {
        var ratable = instrument.forms().stream().filter(Question::ratable).toList();
        if (!mayHavePanels(instrument) || ratable.isEmpty()) {
            return Parts.muted(getTranslation("assessment.panel.not-for-this"));
        }
        var forms = new CheckboxGroup<Form>(getTranslation("assessment.panel.forms"));
        forms.setItems(ratable);
        forms.setItemLabelGenerator(form -> getTranslation(
                "assessment.panel.form",
                voice.say(form.title()),
                form.items().stream()
                        .filter(placed -> Question.asks(placed.item()))
                        .count()));
        forms.select(ratable);
        var said = new Div();
        said.getElement().setAttribute("role", "alert");
        var open = Parts.button(getTranslation("assessment.panel.open"), Tone.PRIMARY, click -> {
            var chosen = forms.getValue().stream().map(Form::id).toList();
            switch (panels.open(instrument.id(), chosen)) {
                case PanelOutcome.Done(var panel) -> go(panel);
                case PanelOutcome.Invited invited -> throw new IllegalStateException("nobody was invited");
                case PanelOutcome.Refused refused -> {
                    said.removeAll();
                    said.add(Parts.notice(Tone.WARN, new Paragraph(getTranslation("assessment.panel.choose-form"))));
                }
            }
        });
        return Parts.section(
                getTranslation("assessment.panel.new"),
                Parts.muted(getTranslation("assessment.panel.new-lead")),
                forms,
                said,
                Parts.row(open));
    }

    private static boolean mayHavePanels(Instrument instrument) {
        return Optional.ofNullable(instrument.key()).isPresent();
    }

    private static void go(Panel panel) {
        UI.getCurrentOrThrow().navigate(PanelView.path(panel.id()));
    }
}
