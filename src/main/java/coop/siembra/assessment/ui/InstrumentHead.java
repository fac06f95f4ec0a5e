package coop.siembra.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.panel.Question;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Voice;
import java.util.Locale;

/** The head of the pages of one instrument's workshop: which instrument, which page, and the way to the others. */
public class InstrumentHead extends Div {

    /** The pages there are. */
    public enum Page {
        PANELS("assessment.workshop.panels"),
        STATISTICS("assessment.workshop.statistics"),
        NORMS("assessment.workshop.norms");

        private final String title;

        Page(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** Its address. */
        public String path(InstrumentId instrument) {
            return InstrumentsView.PATH + "/" + instrument + "/" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The instrument a page's address names.
     *
     * @throws NotFoundException when there is none
     */
    public static Instrument asked(BeforeEnterEvent event, Instruments instruments) {
        return event.getRouteParameters()
                .get("instrument")
                .filter(Ids::isValid)
                .flatMap(id -> instruments.current(new InstrumentId(id)))
                .orElseThrow(NotFoundException::new);
    }

    /** @param lead may be empty */
    public InstrumentHead(Instrument instrument, Page current, String title, String lead, Voice voice) {
        addClassName("assessment-head");
        var name = new Paragraph(voice.say(instrument.title()));
        name.addClassName("assessment-name");
        add(name, new H1(title));
        if (!lead.isEmpty()) {
            var words = new Paragraph(lead);
            words.addClassName("si-lead");
            add(words);
        }
        add(pages(instrument, current));
    }

    private Nav pages(Instrument instrument, Page current) {
        var list = new UnorderedList();
        list.add(new ListItem(link(InstrumentsView.PATH, getTranslation("assessment.workshop.all"))));
        for (var page : Page.values()) {
            if (page != Page.PANELS || hasPanels(instrument)) {
                var link = link(page.path(instrument.id()), getTranslation(page.title()));
                if (page == current) {
                    link.getElement().setAttribute("aria-current", "page");
                }
                list.add(new ListItem(link));
            }
        }
        var nav = new Nav(list);
        nav.addClassName("assessment-tabs");
        nav.setAriaLabel(getTranslation("assessment.workshop.pages"));
        return nav;
    }

    private static Anchor link(String path, String words) {
        return Parts.link(words, path, Parts.Tone.QUIET);
    }

    /** Whether a panel can make a key for one of the forms. */
    static boolean hasPanels(Instrument instrument) {
        return instrument.key() != null && instrument.forms().stream().anyMatch(Question::ratable);
    }
}
