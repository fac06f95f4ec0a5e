package coop.siembra.hiring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.hiring.ApplicantFile;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.function.Consumer;

/** Who the applicant is, or that this is not to be known here. */
class WhoPart extends Div {

    WhoPart(ApplicantFile file, Phrases phrases, Consumer<Identity> correct) {
        var html = new Markup();
        html.tag("<dl class='hiring-facts'>");
        file.identity().ifPresent(known -> {
            fact(html, phrases.say("hiring.identity.name"), known.name());
            fact(html, phrases.say("hiring.identity.email"), known.email());
            fact(html, phrases.say("hiring.identity.phone"), known.phone());
            fact(html, phrases.say("hiring.identity.source"), known.source());
        });
        fact(html, phrases.say("hiring.add.language"), phrases.language(file.language()));
        fact(html, phrases.say("hiring.pipeline.column.applied"), phrases.moment(file.receivedAt()));
        var section = Parts.section(phrases.say("hiring.who.title"));
        if (!file.sees(Sight.IDENTITY)) {
            section.add(Parts.notice(
                    Tone.INFO,
                    new Paragraph(
                            phrases.say(file.opening().opening().blind() ? "hiring.who.blind" : "hiring.who.hidden"))));
        } else if (file.identity().isEmpty()) {
            section.add(Parts.notice(Tone.INFO, new Paragraph(phrases.say("hiring.who.deleted"))));
        }
        section.add(new Fragment(html.tag("</dl>").toString()));
        if (file.opening().recruits()) {
            file.identity().ifPresent(known -> section.add(correcting(known, phrases, correct)));
        }
        add(section);
    }

    private static void fact(Markup html, String label, String value) {
        if (!value.isEmpty()) {
            html.tag("<dt>").text(label).tag("</dt><dd>").text(value).tag("</dd>");
        }
    }

    private static NativeDetails correcting(Identity known, Phrases phrases, Consumer<Identity> correct) {
        var fields = new IdentityFields(known);
        var details = new NativeDetails(phrases.say("hiring.who.correct"));
        details.setContent(Parts.box(
                "hiring-stack",
                fields,
                Parts.row(Parts.button(
                        phrases.say("hiring.save"), Tone.PLAIN, click -> correct.accept(fields.identity())))));
        details.addClassName("hiring-more");
        return details;
    }
}
