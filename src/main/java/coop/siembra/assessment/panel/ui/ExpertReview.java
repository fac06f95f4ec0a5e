package coop.siembra.assessment.panel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.assessment.panel.Entry.Desk;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.SaveStatus;
import java.util.function.IntConsumer;

/** What is still to be rated, and handing in once nothing is. */
class ExpertReview extends Div {

    ExpertReview(Desk desk, SaveStatus status, IntConsumer turn, Runnable submit) {
        addClassName("assessment-part");
        int count = desk.questions().size();
        var foot = new Footer(
                Parts.button(getTranslation("assessment.expert.previous"), Tone.QUIET, click -> turn.accept(count - 1)),
                Parts.box("assessment-kept", status));
        foot.addClassName("assessment-foot");
        add(new H1(getTranslation("assessment.expert.review")));
        if (desk.complete()) {
            add(
                    Parts.notice(Tone.GOOD, new Paragraph(getTranslation("assessment.expert.complete", count))),
                    new Paragraph(getTranslation("assessment.expert.final")));
            foot.add(Parts.button(getTranslation("assessment.expert.submit"), Tone.PRIMARY, click -> submit.run()));
        } else {
            add(new Paragraph(getTranslation("assessment.expert.open", count - desk.answered())), open(desk, turn));
        }
        add(foot);
    }

    private UnorderedList open(Desk desk, IntConsumer turn) {
        var list = new UnorderedList();
        list.addClassName("assessment-map");
        for (int i = 0; i < desk.questions().size(); i++) {
            int number = i;
            if (!desk.answered(desk.questions().get(i))) {
                list.add(new ListItem(Parts.button(
                        getTranslation("assessment.expert.to-situation", number + 1),
                        Tone.PLAIN,
                        click -> turn.accept(number))));
            }
        }
        return list;
    }
}
