package coop.siembra.hiring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.hiring.OpeningFile;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.Locale;

/** The head of the pages of one opening: which opening, where it stands, and the way to the others. */
class OpeningHead extends Div {

    /** The pages there are. */
    enum Page {
        APPLICANTS(""),
        ABOUT("/about");

        private final String end;

        Page(String end) {
            this.end = end;
        }

        String path(OpeningId id) {
            return OpeningsAddress.path(id) + end;
        }
    }

    OpeningHead(OpeningFile file, Page current, Phrases phrases) {
        addClassName("hiring-head");
        var opening = file.opening();
        var state = new Span(phrases.state(opening.state()));
        state.addClassNames("si-badge", Phrases.tone(opening.state()));
        var facts = new Paragraph(
                phrases.say("hiring.opening.facts", phrases.unit(opening.unit()), phrases.day(opening.closes())));
        facts.addClassName("si-muted");
        var more = Parts.row(state, facts);
        if (opening.blind()) {
            more.addComponentAtIndex(1, Parts.badge(phrases.say("hiring.opening.blind"), Tone.INFO));
        }
        add(new H1(phrases.of(opening.title())), more, pages(opening.id(), current, phrases));
    }

    private static Nav pages(OpeningId id, Page current, Phrases phrases) {
        var list = new UnorderedList();
        list.add(new ListItem(Parts.link(phrases.say("hiring.opening.all"), OpeningsAddress.PATH, Tone.QUIET)));
        for (var page : Page.values()) {
            var link = Parts.link(
                    phrases.say("hiring.opening.page." + page.name().toLowerCase(Locale.ROOT)),
                    page.path(id),
                    Tone.QUIET);
            if (page == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.addClassName("assessment-tabs");
        nav.setAriaLabel(phrases.say("hiring.opening.pages"));
        return nav;
    }
}
