package coop.siembra.hiring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.hiring.ApplicantFile;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.function.Consumer;

/** Notes, which stay as they were written. */
class NotesPart extends Div {

    NotesPart(ApplicantFile file, Phrases phrases, Consumer<String> note) {
        var text = new TextArea(phrases.say("hiring.notes.text"));
        text.setWidthFull();
        var section = Parts.section(phrases.say("hiring.notes.title"), Parts.muted(phrases.say("hiring.notes.lead")));
        if (!file.notes().isEmpty()) {
            var html = new Markup();
            html.tag("<ul class='hiring-trail'>");
            file.notes()
                    .forEach(one -> html.tag("<li><p class='hiring-words'>")
                            .text(one.text())
                            .tag("</p><small>")
                            .text(phrases.say("hiring.by-at", phrases.person(one.by()), phrases.moment(one.at())))
                            .tag("</small></li>"));
            section.add(new Fragment(html.tag("</ul>").toString()));
        }
        section.add(
                text,
                Parts.row(Parts.button(
                        phrases.say("hiring.notes.do"), Tone.PLAIN, click -> note.accept(text.getValue()))));
        add(section);
    }
}
