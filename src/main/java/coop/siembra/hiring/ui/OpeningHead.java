package coop.siembra.hiring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.siembra.hiring.OpeningFile;
import coop.siembra.hiring.ui.opening.OpeningTab;
import coop.siembra.hiring.ui.opening.OpeningTabs;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;

/** The head of the pages of one opening: which opening, where it stands, and the way to the others. */
class OpeningHead extends Div {

    OpeningHead(OpeningFile file, OpeningTab current, Phrases phrases) {
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
        add(new H1(phrases.of(opening.title())), more, new OpeningTabs(file, current, key -> phrases.say(key)));
    }
}
