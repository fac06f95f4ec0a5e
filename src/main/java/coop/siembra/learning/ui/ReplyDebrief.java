package coop.siembra.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Activity.WrittenReply;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Voice;

/** How many begin, and how others have answered; shown when one's own reply is finished, so that nobody copies. */
class ReplyDebrief extends Div {

    ReplyDebrief(Voice voice, Activity.Reply reply) {
        addClassNames("si-section");
        add(
                new H2(getTranslation("learning.reply.others")),
                Parts.muted(getTranslation("learning.reply.others-lead")),
                written(getTranslation("learning.reply.draft"), reply.draft(), voice));
        int number = 1;
        for (var model : reply.models()) {
            add(written(getTranslation("learning.reply.model", number++), model, voice));
        }
    }

    private static Div written(String title, WrittenReply reply, Voice voice) {
        var words = new Paragraph(voice.say(reply.text()));
        words.addClassName("learning-written");
        return Parts.card(Parts.box("si-section", new H3(title), words, Parts.muted(voice.say(reply.why()))));
    }
}
