package coop.siembra.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import coop.siembra.assessment.sitting.Page;
import coop.siembra.item.ui.ItemField;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Html;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;

/** What to do in a section, with an item to try out whose answer is stored nowhere. */
class SectionPart extends Div {

    SectionPart(SeatSession session, Page page, Runnable onwards) {
        addClassName("assessment-part");
        var speech = session.speech();
        add(new Fragment(
                "assessment-purpose", Html.paragraphs(speech.of(page.section().instruction()))));
        page.section().practice().ifPresent(item -> {
            var field = new ItemField(
                    item,
                    session.desk().sitting().seed(),
                    speech.voice().locale(),
                    speech.voice().wording());
            add(Parts.box(
                    "si-card assessment-practice",
                    new H2(speech.say("assessment.practice.title")),
                    Parts.muted(speech.say("assessment.practice.not-stored")),
                    field));
        });
        add(Parts.row(Parts.button(speech.say("assessment.practice.go"), Tone.PRIMARY, click -> onwards.run())));
    }
}
