package coop.siembra.assessment.norms.ui;

import com.vaadin.flow.component.Component;
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
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.norms.NormMistake;
import coop.siembra.assessment.norms.NormOutcome;
import coop.siembra.assessment.norms.NormSummary;
import coop.siembra.assessment.norms.NormSummary.State;
import coop.siembra.assessment.norms.Norms;
import coop.siembra.assessment.ui.InstrumentHead;
import coop.siembra.assessment.ui.InstrumentHead.Page;
import coop.siembra.people.Organisation;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** The norm groups of an instrument: with name, source, date and number, in use or not, and how to get another. */
@Route("instruments/:instrument/norms")
@RolesAllowed("TRAINING")
class NormsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Norms norms;
    private final transient Instruments instruments;
    private final transient Organisation organisation;
    private final transient Clock clock;
    private final Div list = new Div();
    private final Div said = new Div();

    NormsView(Norms norms, Instruments instruments, Organisation organisation, Clock clock) {
        this.norms = norms;
        this.instruments = instruments;
        this.organisation = organisation;
        this.clock = clock;
        addClassName("si-page");
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var instrument = InstrumentHead.asked(event, instruments);
        var voice = new Voice(getLocale(), organisation.wording());
        show(instrument, voice);
        add(
                new InstrumentHead(
                        instrument,
                        Page.NORMS,
                        getTranslation(Page.NORMS.title()),
                        getTranslation("assessment.norms-view.lead"),
                        voice),
                said,
                Parts.card(list),
                Parts.card(new OwnNormsForm(
                        instrument, voice, request -> tell(norms.compute(request), instrument, voice))),
                Parts.card(new BroughtNormsForm(
                        instrument, voice, clock, (about, text) -> tell(norms.bring(about, text), instrument, voice))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(Page.NORMS.title());
    }

    private void show(Instrument instrument, Voice voice) {
        list.removeAll();
        var rows = new UnorderedList();
        rows.addClassName("assessment-past");
        norms.list(instrument.id()).forEach(group -> rows.add(new ListItem(row(group, instrument, voice))));
        list.add(Parts.section(
                getTranslation("assessment.norms-view.list"),
                rows.getComponentCount() == 0 ? Parts.muted(getTranslation("assessment.norms-view.none")) : rows));
    }

    private Component row(NormSummary group, Instrument instrument, Voice voice) {
        var name = new Span(group.name());
        name.addClassName("assessment-past-title");
        var form = instrument
                .form(group.form())
                .map(found -> voice.say(found.title()))
                .orElse(group.form());
        var language = group.language()
                .map(one -> getTranslation("assessment.language." + one.code()))
                .orElseGet(() -> getTranslation("assessment.norms-view.language-all"));
        var facts = getTranslation(
                group.key().isEmpty() ? "assessment.norms-view.facts-no-key" : "assessment.norms-view.facts",
                form,
                language,
                group.n(),
                voice.day(group.date()),
                group.key());
        var source = group.computed() ? getTranslation("assessment.norms-view.computed") : group.source();
        var row = Parts.row(
                Parts.box(
                        "si-grow",
                        name,
                        Parts.muted(facts),
                        Parts.muted(getTranslation("assessment.norms-view.source-is", source))),
                state(group.state()));
        row.add(
                group.state() == State.ACTIVE
                        ? act("assessment.norms-view.retire", group, () -> norms.retire(group.id()), instrument, voice)
                        : act(
                                "assessment.norms-view.activate",
                                group,
                                () -> norms.activate(group.id()),
                                instrument,
                                voice));
        return row;
    }

    private Component state(State state) {
        var words = getTranslation("assessment.norms-view.state." + state.name().toLowerCase(Locale.ROOT));
        return Parts.badge(
                words,
                switch (state) {
                    case DRAFT -> Tone.INFO;
                    case ACTIVE -> Tone.GOOD;
                    case RETIRED -> Tone.PLAIN;
                });
    }

    private Component act(String key, NormSummary group, Runnable step, Instrument instrument, Voice voice) {
        var button = Parts.button(getTranslation(key), Tone.PLAIN, click -> {
            step.run();
            said.removeAll();
            show(instrument, voice);
        });
        button.setAriaLabel(getTranslation(key) + ": " + group.name());
        return button;
    }

    private void tell(NormOutcome outcome, Instrument instrument, Voice voice) {
        said.removeAll();
        switch (outcome) {
            case NormOutcome.Stored stored -> {
                show(instrument, voice);
                said.add(Parts.notice(Tone.GOOD, new Paragraph(getTranslation("assessment.norms-view.stored"))));
            }
            case NormOutcome.Refused(var mistakes) -> said.add(refused(mistakes));
        }
        said.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private Component refused(List<NormMistake> mistakes) {
        var lines = new UnorderedList();
        mistakes.forEach(mistake -> lines.add(
                new ListItem(getTranslation(mistake.kind().explanation(), mistake.line(), mistake.detail()))));
        return Parts.notice(Tone.BAD, new Paragraph(getTranslation("assessment.norms-view.mistakes")), lines);
    }
}
