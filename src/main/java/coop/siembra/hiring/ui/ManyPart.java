package coop.siembra.hiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.hiring.LettersToMany;
import coop.siembra.hiring.LettersToMany.Due;
import coop.siembra.hiring.LettersToMany.ManyOutcome;
import coop.siembra.hiring.OpeningFile;
import coop.siembra.hiring.model.Mailing;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.DayField;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.function.Consumer;

/** For all who wait: another day when the promised one cannot be kept, and the news when the job will not be filled. */
class ManyPart extends Div {
    private final transient OpeningFile file;
    private final transient LettersToMany letters;
    private final transient Phrases phrases;
    private final transient Consumer<Component> told;
    private final DayField day = new DayField();

    /**
     * @param told is given what came of writing
     * @param step takes a step with the opening
     */
    ManyPart(
            OpeningFile file,
            Due due,
            LettersToMany letters,
            Phrases phrases,
            Consumer<OpeningStep> step,
            Consumer<Component> told) {
        this.file = file;
        this.letters = letters;
        this.phrases = phrases;
        this.told = told;
        var section = Parts.section(phrases.say("hiring.many.title"));
        var mailing = letters.mailing(file.opening().id());
        var underWay = mailing.filter(one -> !one.over());
        if (underWay.isPresent()) {
            section.add(new MailingPart(underWay.get(), letters, phrases, told));
        } else if (file.opening().withdrawn()) {
            section.add(due.untold() == 0 ? Parts.muted(phrases.say("hiring.many.all-told")) : untold(due.untold()));
        } else {
            section.add(due.late() == 0 ? Parts.muted(phrases.say("hiring.many.none-late")) : late(due.late()));
            section.add(withdrawing(step));
        }
        mailing.filter(Mailing::over).ifPresent(last -> section.add(last(last)));
        add(section);
    }

    /** What came of the letters before, for whoever was not here when they were written. */
    private Component last(Mailing mailing) {
        var words = phrases.say("hiring.several.sent", mailing.done());
        if (mailing.failed() > 0) {
            words += " " + phrases.say("hiring.many.failed", mailing.failed());
        }
        return Parts.muted(phrases.say("hiring.many.last", phrases.moment(mailing.beatAt()), words));
    }

    private Component late(int many) {
        day.setLabel(phrases.say("hiring.many.day"));
        day.setHelperText(phrases.say("hiring.many.day-help"));
        day.setRequiredIndicatorVisible(true);
        return Parts.box(
                "hiring-stack",
                new Paragraph(phrases.say("hiring.many.late", many)),
                day,
                Sure.of(
                        phrases.say("hiring.many.late-ask"),
                        Tone.PLAIN,
                        phrases.say("hiring.many.late-sure", many),
                        phrases.say("hiring.many.do"),
                        this::stillDeciding));
    }

    private void stillDeciding() {
        var by = day.getValue();
        day.setInvalid(by == null);
        day.setErrorMessage(phrases.say("hiring.many.no-day"));
        if (by == null) {
            day.focus();
        } else {
            tell(letters.stillDeciding(file.opening().id(), by), "hiring.many.day-unfit");
        }
    }

    private Component untold(int many) {
        return Parts.box(
                "hiring-stack",
                new Paragraph(phrases.say("hiring.many.untold", many)),
                Sure.of(
                        phrases.say("hiring.many.untold-ask"),
                        Tone.PRIMARY,
                        phrases.say("hiring.many.untold-sure", many),
                        phrases.say("hiring.many.do"),
                        () -> tell(letters.withdrawn(file.opening().id()), "hiring.refused.unfit")));
    }

    private Component withdrawing(Consumer<OpeningStep> step) {
        return Sure.withReason(
                phrases.say("hiring.steer.withdraw"),
                Tone.PLAIN,
                phrases.say("hiring.steer.withdraw-sure"),
                phrases.say("hiring.steer.withdraw-do"),
                reason -> step.accept(new OpeningStep.Withdraw(reason)));
    }

    private void tell(ManyOutcome outcome, String unfit) {
        switch (outcome) {
            case ManyOutcome.Begun(var many) ->
                told.accept(Parts.notice(Tone.GOOD, new Paragraph(phrases.say("hiring.many.begun", many))));
            case ManyOutcome.UnderWay already ->
                told.accept(Parts.notice(Tone.WARN, new Paragraph(phrases.say("hiring.many.under-way"))));
            case ManyOutcome.Refused(var reason) -> {
                var why = reason == Refusal.UNFIT ? phrases.say(unfit) : phrases.refused(reason);
                told.accept(Parts.notice(Tone.BAD, new Paragraph(why)));
            }
        }
    }
}
