package coop.siembra.hiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.hiring.ApplicantFile;
import coop.siembra.hiring.Correspondence;
import coop.siembra.hiring.Correspondence.Words;
import coop.siembra.hiring.CorrespondenceOutcome;
import coop.siembra.hiring.SentLetters;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Tells an applicant what was decided in the end, once for each verdict. */
class TellPart extends Div {
    private final transient ApplicantFile file;
    private final transient Correspondence correspondence;
    private final transient Phrases phrases;
    private final transient LetterTidings tidings;
    private final transient BiConsumer<ApplicationId, Component> shown;
    private final boolean yes;
    private final TextArea reasons = new TextArea();
    private final TextArea next = new TextArea();
    private final TextArea message = new TextArea();
    private final Said said = new Said();

    /**
     * @param decision the last one, which ended the way through the opening
     * @param shown is given what came of it
     */
    TellPart(
            ApplicantFile file,
            Decision decision,
            SentLetters sent,
            Correspondence correspondence,
            LetterTidings tidings,
            BiConsumer<ApplicationId, Component> shown) {
        this.file = file;
        this.correspondence = correspondence;
        this.phrases = tidings.phrases();
        this.tidings = tidings;
        this.shown = shown;
        yes = decision.holds() == Verdict.GOES_ON;
        var section = Parts.section(phrases.say("hiring.tell.title"));
        if (sent.told().isPresent()) {
            var letter = sent.told().get();
            section.add(Parts.row(
                    new Paragraph(phrases.say("hiring.tell.told", phrases.moment(letter.writtenAt()))),
                    tidings.link(letter.id())));
        } else {
            section.add(Parts.muted(phrases.say(yes ? "hiring.tell.lead-yes" : "hiring.tell.lead-no")));
            section.add(form(decision, sent));
        }
        add(section);
    }

    private Component form(Decision decision, SentLetters sent) {
        var language = phrases.language(file.language());
        reasons.setLabel(phrases.say("hiring.tell.reasons"));
        reasons.setHelperText(phrases.say("hiring.tell.reasons-help", language));
        var letter = phrases.in(file.language());
        reasons.setValue(decision.reasons().stream()
                .map(reason -> DecisionsPart.ground(reason.ground(), letter) + ": " + reason.text())
                .collect(Collectors.joining("\n")));
        reasons.setVisible(!yes);
        next.setLabel(phrases.say("hiring.tell.next"));
        next.setHelperText(phrases.say("hiring.tell.next-help", language));
        next.setRequiredIndicatorVisible(true);
        next.setVisible(yes);
        message.setLabel(phrases.say("hiring.letter.message"));
        message.setHelperText(phrases.say("hiring.letter.message-help", language));
        var form = Parts.box("hiring-stack", reasons, next, message);
        if (!yes && file.language() != phrases.voice().language()) {
            form.addComponentAsFirst(
                    Parts.notice(Tone.INFO, new Paragraph(phrases.say("hiring.tell.translate", language))));
        }
        reasons.setWidthFull();
        next.setWidthFull();
        message.setWidthFull();
        if (!yes) {
            form.add(new Paragraph(phrases.say("hiring.tell.leaves", phrases.moment(sent.quiet()))));
        }
        form.add(
                Parts.row(
                        Parts.button(phrases.say("hiring.tell.do"), Tone.PRIMARY, click -> send()),
                        Parts.button(phrases.say("hiring.letter.look"), Tone.PLAIN, click -> look())),
                said);
        return form;
    }

    private void send() {
        if (lacksNext()) {
            return;
        }
        var outcome = correspondence.decided(file.id(), words());
        if (outcome instanceof CorrespondenceOutcome.Written) {
            shown.accept(file.id(), tidings.of(outcome));
        } else {
            said.say(tidings.of(outcome));
        }
    }

    private void look() {
        if (!lacksNext()) {
            said.say(tidings.of(correspondence.drafted(file.id(), words())));
        }
    }

    private boolean lacksNext() {
        boolean lacks = yes && next.getValue().isBlank();
        next.setInvalid(lacks);
        next.setErrorMessage(phrases.say("hiring.letter.needed"));
        if (lacks) {
            next.focus();
            said.say(Parts.notice(Tone.BAD, new Paragraph(phrases.say("hiring.tell.no-next"))));
        }
        return lacks;
    }

    private Words words() {
        return new Words(
                yes ? "" : reasons.getValue().strip(),
                yes ? next.getValue().strip() : "",
                message.getValue().strip());
    }
}
