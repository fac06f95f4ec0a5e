package coop.siembra.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.keys.Keys;
import coop.siembra.assessment.scoring.Key;
import coop.siembra.assessment.ui.InstrumentHead.Page;
import coop.siembra.kernel.Ids;
import coop.siembra.people.Organisation;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** The training lead's workshop: every instrument, what it is scored with, and the pages about how well it measures. */
@Route(InstrumentsView.PATH)
@Menu(order = 6, icon = "INSTRUMENTS", title = "assessment.workshop.menu")
@RolesAllowed("TRAINING")
class InstrumentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String PATH = "instruments";

    private final transient Instruments instruments;
    private final transient Keys keys;
    private final transient Organisation organisation;
    private final transient Clock clock;

    InstrumentsView(Instruments instruments, Keys keys, Organisation organisation, Clock clock) {
        this.instruments = instruments;
        this.keys = keys;
        this.organisation = organisation;
        this.clock = clock;
        addClassName("si-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var voice = new Voice(getLocale(), organisation.wording());
        var grid = Parts.box("si-grid");
        instruments.all().forEach(instrument -> grid.add(card(instrument, voice)));
        add(
                Parts.head(getTranslation("assessment.workshop.title"), getTranslation("assessment.workshop.lead")),
                grid.getComponentCount() > 0
                        ? grid
                        : Parts.box("si-card si-empty", new Paragraph(getTranslation("assessment.workshop.none"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.workshop.title");
    }

    private Component card(Instrument instrument, Voice voice) {
        var title = voice.say(instrument.title());
        var measures = getTranslation("assessment.workshop.measures." + Ids.of(instrument.measures()));
        var links = Parts.row();
        if (InstrumentHead.hasPanels(instrument)) {
            links.add(link(Page.PANELS, instrument, title));
        }
        links.add(link(Page.STATISTICS, instrument, title), link(Page.NORMS, instrument, title));
        var card = Parts.box(
                "si-card assessment-offer",
                new H2(title),
                Parts.muted(measures + " · "
                        + getTranslation(
                                "assessment.workshop.forms", instrument.forms().size())));
        if (instrument.key() != null) {
            instrument.forms().forEach(form -> {
                var key = keys.current(instrument, form);
                var words = key.origin() == Key.Origin.AUTHORS
                        ? getTranslation("assessment.workshop.key.authors", voice.say(form.title()), key.version())
                        : getTranslation(
                                "assessment.workshop.key.panel",
                                voice.say(form.title()),
                                key.version(),
                                since(key, voice));
                card.add(new Paragraph(words));
            });
        }
        card.add(links);
        return card;
    }

    private String since(Key key, Voice voice) {
        var since = key.since();
        return since == null ? "–" : voice.day(LocalDate.ofInstant(since, clock.getZone()));
    }

    private Anchor link(Page page, Instrument instrument, String title) {
        var words = getTranslation(page.title());
        var link = Parts.link(words, page.path(instrument.id()), Tone.PLAIN);
        link.setAriaLabel(words + ": " + title);
        return link;
    }
}
