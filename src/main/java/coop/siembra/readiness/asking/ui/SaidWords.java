package coop.siembra.readiness.asking.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.readiness.guide.Survey;
import coop.siembra.ui.Parts;
import java.util.List;

/** What people wrote, in no order. */
class SaidWords extends Section {

    SaidWords(List<String> said, Survey survey, AskingWords words) {
        addClassName("si-section");
        add(new H2(words.voice().say(survey.question())));
        if (said.isEmpty()) {
            add(Parts.card(Parts.muted(getTranslation("readiness.asking.words-too-few"))));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("asking-said");
        said.forEach(text -> list.add(new ListItem(text)));
        add(Parts.muted(getTranslation("readiness.asking.words-note")), Parts.card(list));
    }
}
