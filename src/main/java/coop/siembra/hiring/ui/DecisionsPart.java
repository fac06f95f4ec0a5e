package coop.siembra.hiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.hiring.ApplicantFile;
import coop.siembra.hiring.model.Decision;
import coop.siembra.hiring.model.Decision.Ground;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.model.Step;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.Optional;
import java.util.function.Consumer;

/** What people decided and why. The record stays as it was written; amendments are added to it. */
class DecisionsPart extends Div {
    private final transient ApplicantFile file;
    private final transient Phrases phrases;
    private final transient Consumer<Step> take;

    DecisionsPart(ApplicantFile file, Phrases phrases, Consumer<Step> take) {
        this.file = file;
        this.phrases = phrases;
        this.take = take;
        var section = Parts.section(phrases.say("hiring.decisions.title"));
        file.decided().ifPresent(decided -> {
            decided.withdrawnAt()
                    .ifPresent(at -> section.add(Parts.notice(
                            Tone.INFO, new Paragraph(phrases.say("hiring.decisions.withdrew", phrases.moment(at))))));
            decided.reviews()
                    .forEach(review -> section.add(Parts.notice(
                            Tone.WARN,
                            new Paragraph(phrases.say(
                                    "hiring.decisions.review",
                                    phrases.stage(opening(), review.stage()),
                                    phrases.moment(review.at()))),
                            words(review.view()))));
            if (decided.decisions().isEmpty()) {
                section.add(new Paragraph(phrases.say("hiring.decisions.none")));
            }
            decided.decisions().forEach(decision -> section.add(decision(decision)));
            if (decided.standing() == Standing.WAITING) {
                section.add(next());
            }
        });
        add(section);
    }

    private Opening opening() {
        return file.opening().opening();
    }

    private boolean decides() {
        return file.opening().parts().contains(Part.DECIDER);
    }

    private Component next() {
        if (!decides()) {
            return Parts.muted(phrases.say("hiring.decisions.by-deciders"));
        }
        if (opening().state() == State.HALTED) {
            return Parts.muted(phrases.refused(Refusal.HALTED));
        }
        return Parts.row(Parts.link(
                phrases.say("hiring.decisions.decide", phrases.stage(file.stage())),
                DecisionView.path(file.id()),
                Tone.PRIMARY));
    }

    private Component words(String text) {
        return new Fragment(new Markup()
                .tag("<p class='hiring-words'>")
                .text(text)
                .tag("</p>")
                .toString());
    }

    private Component decision(Decision decision) {
        boolean last = opening().stages().getLast().id().equals(decision.stage());
        var html = new Markup();
        html.tag("<h3>")
                .text(phrases.say(
                        "hiring.decisions.of",
                        phrases.stage(opening(), decision.stage()),
                        phrases.verdict(decision.verdict(), last)))
                .tag("</h3><p class='si-muted si-small'>")
                .text(phrases.say("hiring.by-at", phrases.person(decision.by()), phrases.moment(decision.at())))
                .tag("</p><ul class='hiring-trail'>");
        decision.reasons()
                .forEach(reason -> html.tag("<li><strong>")
                        .text(ground(reason.ground(), phrases))
                        .tag("</strong> <span class='si-badge'>")
                        .text(phrases.evidence(reason.evidence()))
                        .tag("</span><p class='hiring-words'>")
                        .text(reason.text())
                        .tag("</p></li>"));
        html.tag("</ul>");
        decision.amendments()
                .forEach(amendment -> html.tag("<div class='hiring-amendment'><p><strong>")
                        .text(
                                amendment.instead().isPresent()
                                        ? phrases.say(
                                                "hiring.decisions.amended-to",
                                                phrases.verdict(
                                                        amendment.instead().get(), last))
                                        : phrases.say("hiring.decisions.amended"))
                        .tag("</strong></p><p class='hiring-words'>")
                        .text(amendment.text())
                        .tag("</p><p class='si-muted si-small'>")
                        .text(phrases.say(
                                "hiring.by-at", phrases.person(amendment.by()), phrases.moment(amendment.at())))
                        .tag("</p></div>"));
        var part = Parts.box("hiring-decision", new Fragment(html.toString()));
        if (decides() && opening().state() != State.HALTED) {
            part.add(amending(decision, last));
        }
        return part;
    }

    static String ground(Ground ground, Phrases phrases) {
        return switch (ground) {
            case Ground.Competency(var id) -> phrases.competency(id);
            case Ground.Requirement(var requirement) -> requirement;
        };
    }

    private Component amending(Decision decision, boolean last) {
        var text = new TextArea(phrases.say("hiring.decisions.amend-text"));
        text.setWidthFull();
        text.setRequiredIndicatorVisible(true);
        var other = decision.holds() == Verdict.GOES_ON ? Verdict.NOT_TAKEN : Verdict.GOES_ON;
        var instead = new Checkbox(phrases.say("hiring.decisions.instead", phrases.verdict(other, last)));
        boolean latest = file.decided()
                .filter(decided -> decided.decisions().getLast().equals(decision))
                .isPresent();
        instead.setVisible(latest);
        var details = new NativeDetails(phrases.say("hiring.decisions.amend"));
        details.setContent(Parts.box(
                "hiring-stack",
                Parts.muted(phrases.say("hiring.decisions.amend-lead")),
                text,
                instead,
                Parts.row(Parts.button(
                        phrases.say("hiring.decisions.amend-do"),
                        Tone.PLAIN,
                        click -> take.accept(new Step.Amend(
                                decision.stage(),
                                text.getValue(),
                                instead.getValue() ? Optional.of(other) : Optional.empty()))))));
        details.addClassName("hiring-more");
        return details;
    }
}
