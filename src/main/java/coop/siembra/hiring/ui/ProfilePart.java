package coop.siembra.hiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.hiring.OpeningFile;
import coop.siembra.hiring.model.JobProfile;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.Locale;
import java.util.function.Consumer;

/** What the job asks for; changed by recruiters, with a reason, until somebody has been judged by it. */
class ProfilePart extends Div {

    ProfilePart(OpeningFile file, Phrases phrases, Consumer<OpeningStep> step) {
        var opening = file.opening();
        var section = Parts.section(
                phrases.say("hiring.profile.title"),
                Parts.muted(phrases.say("hiring.profile.lead")),
                new Fragment(html(opening.profile(), phrases)));
        boolean open = opening.state() == Opening.State.OPEN || opening.state() == Opening.State.HALTED;
        if (file.recruits() && open) {
            section.add(
                    file.judged()
                            ? Parts.muted(phrases.say("hiring.profile.judged"))
                            : adjusting(opening.profile(), phrases, step));
        }
        add(section);
    }

    private static String html(JobProfile profile, Phrases phrases) {
        var html = new Markup();
        html.tag("<table class='hiring-needs-table'><thead><tr><th scope='col'>")
                .text(phrases.say("hiring.profile.competency"))
                .tag("</th><th scope='col'>")
                .text(phrases.say("hiring.form.weight"))
                .tag("</th><th scope='col'>")
                .text(phrases.say("hiring.form.target"))
                .tag("</th></tr></thead><tbody>");
        for (var need : profile.needs()) {
            html.tag("<tr><th scope='row'>")
                    .text(phrases.competency(need.competency()))
                    .tag("</th><td>")
                    .text(need.weight() + " %")
                    .tag("</td><td>")
                    .text(target(need.target(), phrases.voice().locale()))
                    .tag("</td></tr>");
        }
        html.tag("</tbody></table>");
        if (!profile.requirements().isEmpty()) {
            html.tag("<h3>").text(phrases.say("hiring.profile.requirements")).tag("</h3><ul>");
            profile.requirements().forEach(one -> html.tag("<li>").text(one).tag("</li>"));
            html.tag("</ul>");
        }
        return html.toString();
    }

    static String target(double target, Locale locale) {
        return String.format(locale, "%.1f", target);
    }

    private static Component adjusting(JobProfile profile, Phrases phrases, Consumer<OpeningStep> step) {
        var needs = new NeedsField(phrases);
        needs.setNeeds(profile.needs());
        var reason = new TextArea(phrases.say("hiring.profile.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        var details = new NativeDetails(phrases.say("hiring.profile.adjust"));
        details.setContent(Parts.box(
                "hiring-stack",
                needs,
                reason,
                Parts.row(Parts.button(
                        phrases.say("hiring.profile.adjust-do"),
                        Tone.PLAIN,
                        click -> step.accept(new OpeningStep.Adjust(
                                new JobProfile(profile.id(), profile.version(), needs.needs(), profile.requirements()),
                                reason.getValue()))))));
        details.addClassName("hiring-more");
        return details;
    }
}
