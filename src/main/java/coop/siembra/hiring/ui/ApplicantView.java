package coop.siembra.hiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.hiring.Adjustments;
import coop.siembra.hiring.ApplicantFile;
import coop.siembra.hiring.ApplicantOutcome;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.Judging;
import coop.siembra.hiring.Keeping;
import coop.siembra.hiring.RatingTask;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.ui.words.Phrasebook;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** One applicant, as far as the viewer may see: who, what they showed, what was decided and why, and what recruiters do for them. */
@Route("applicants/:application")
@PermitAll // what somebody sees of whom is asked for where it is read
class ApplicantView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Applicants applicants;
    private final transient Adjustments adjustments;
    private final transient Keeping keeping;
    private final transient Judging judging;
    private final transient Evidences evidences;
    private final transient HiredDesk hired;
    private final transient LetterParts letters;
    private final transient Phrasebook phrasebook;
    private final Div said = new Div();
    private String title = "";

    ApplicantView(
            Applicants applicants,
            Adjustments adjustments,
            Keeping keeping,
            Judging judging,
            Evidences evidences,
            HiredDesk hired,
            LetterParts letters,
            Phrasebook phrasebook) {
        this.applicants = applicants;
        this.adjustments = adjustments;
        this.keeping = keeping;
        this.judging = judging;
        this.evidences = evidences;
        this.hired = hired;
        this.letters = letters;
        this.phrasebook = phrasebook;
        addClassNames("si-page", "hiring-applicant");
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    static String path(ApplicationId id) {
        return "applicants/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.removeAll();
        show(applicants.find(Gate.application(event)).orElseThrow(Gate::refusal));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ApplicantFile file) {
        removeAll();
        var phrases = phrasebook.in(getLocale());
        var name = phrases.applicant(file.identity().map(known -> known.name()), file.number());
        title = name;
        add(head(file, name, phrases), said);
        if (file.sees(Sight.DECISIONS)) {
            var decisions = new DecisionsPart(file, phrases, step -> settle(applicants.take(file.id(), step)));
            add(Parts.card(decisions));
        } else if (file.opening().parts().contains(Part.DECIDER)) {
            add(Parts.notice(Tone.INFO, new Paragraph(getTranslation("hiring.decisions.hand-in-first"))));
        }
        letters.deciding(file, phrases, this::shown).ifPresent(part -> add(Parts.card(part)));
        hired.find(file.id())
                .ifPresent(known -> add(Parts.card(new HiredPart(file.id(), known, hired, phrases, this::shown))));
        add(Parts.card(new WhoPart(file, phrases, identity -> settle(applicants.correct(file.id(), identity)))));
        add(Parts.card(new JudgingPart(file, tasks(file), phrases)));
        evidences.of(file, phrases).forEach(part -> add(Parts.card(part)));
        letters.inviting(file, phrases, this::shown).forEach(part -> add(Parts.card(part)));
        file.adjustment()
                .ifPresent(asked -> add(Parts.card(new AdjustmentPart(
                        asked,
                        evidences.wishes(file),
                        phrases,
                        (percent, text) -> settle(adjustments.answer(file.id(), percent, text))))));
        add(Parts.card(new NotesPart(file, phrases, text -> settle(applicants.note(file.id(), text)))));
        add(Parts.card(new HistoryPart(file, hired::words, phrases)));
        keeping.plan(file.id())
                .ifPresent(plan -> add(Parts.card(
                        new KeepingPart(plan, phrases, lasts -> settle(keeping.dispute(file.id(), lasts))))));
    }

    private List<RatingTask> tasks(ApplicantFile file) {
        return judging.mine(file.opening().opening().id()).stream()
                .filter(task -> task.application().equals(file.id()))
                .toList();
    }

    private Component head(ApplicantFile file, String name, Phrases phrases) {
        var opening = file.opening().opening();
        var back = new Anchor(OpeningsAddress.path(opening.id()), phrases.of(opening.title()));
        back.getElement().setAttribute("router-link", true);
        var above = new Paragraph(back);
        var badges = Parts.row(Parts.badge(phrases.stage(file.stage()), Tone.INFO));
        file.decided().ifPresent(decided -> badges.add(Parts.badge(phrases.standing(decided.standing()), Tone.PLAIN)));
        if (file.identity().isPresent()) {
            var number = Parts.muted(phrases.say("hiring.applicant-number", file.number()));
            badges.add(number);
        }
        return Parts.box("hiring-head", above, new H1(name), badges);
    }

    private void settle(ApplicantOutcome outcome) {
        var phrases = phrasebook.in(getLocale());
        switch (outcome) {
            case ApplicantOutcome.Stored(var file) -> {
                show(file);
                tell(Tone.GOOD, new Paragraph(getTranslation("hiring.done")));
            }
            case ApplicantOutcome.Refused(var reason) -> tell(Tone.BAD, new Paragraph(phrases.refused(reason)));
            case ApplicantOutcome.Unfit(var mistake) -> tell(Tone.BAD, new Paragraph(phrases.mistake(mistake)));
            case ApplicantOutcome.EmailTaken taken ->
                tell(Tone.BAD, new Paragraph(getTranslation("hiring.add.applied-before")));
        }
    }

    /** Something was done with the link: the page again, and what came of it. */
    private void shown(ApplicationId id, Component words) {
        applicants.find(id).ifPresent(this::show);
        said.removeAll();
        said.add(words);
        said.getElement().callJsFunction("focus");
    }

    private void tell(Tone tone, Component words) {
        said.removeAll();
        said.add(Parts.notice(tone, words));
        said.getElement().callJsFunction("focus"); // what was pressed may be gone
    }
}
