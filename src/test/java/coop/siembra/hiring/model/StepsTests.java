package coop.siembra.hiring.model;

import static coop.siembra.hiring.model.Openings.APPLICANT;
import static coop.siembra.hiring.model.Openings.DECIDER;
import static coop.siembra.hiring.model.Openings.INTERVIEWER;
import static coop.siembra.hiring.model.Openings.NOON;
import static coop.siembra.hiring.model.Openings.RATER;
import static coop.siembra.hiring.model.Openings.RECRUITER;
import static coop.siembra.hiring.model.Openings.application;
import static coop.siembra.hiring.model.Openings.because;
import static coop.siembra.hiring.model.Openings.draft;
import static coop.siembra.hiring.model.Openings.open;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.hiring.model.Application.Outcome;
import coop.siembra.hiring.model.Decision.Evidence;
import coop.siembra.hiring.model.Decision.Ground;
import coop.siembra.hiring.model.Decision.Reason;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.kernel.CompetencyId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StepsTests {
    private final Opening opening = open();

    private static Step.Decide decide(String stage, Verdict verdict) {
        return new Step.Decide(stage, verdict, because());
    }

    private static Step.Amend amend(String stage, Verdict instead) {
        return new Step.Amend(stage, "Seen otherwise", Optional.of(instead));
    }

    private Application accepted(Application application, Step step, Viewer by) {
        return ((Taken.Accepted) Steps.take(opening, application, step, by, NOON)).application();
    }

    private Refusal refusal(Application application, Step step, Viewer by) {
        return ((Taken.Refused) Steps.take(opening, application, step, by, NOON)).reason();
    }

    private Application goneOn(String... stages) {
        var application = application();
        for (var stage : stages) {
            application = accepted(application, decide(stage, Verdict.GOES_ON), DECIDER);
        }
        return application;
    }

    @Test
    void leadsFromStageToStageIntoTheJob() {
        assertThat(application().stage(opening).id()).isEqualTo("applied");
        var hired = goneOn("applied", "assessed", "decided");
        assertThat(hired.hired(opening)).isTrue();
        assertThat(hired.stage(opening).id()).isEqualTo("decided");
        assertThat(goneOn("applied", "assessed").hired(opening)).isFalse();
    }

    @Test
    void countsEachStageForItself() {
        var turnedDown = accepted(goneOn("applied"), decide("assessed", Verdict.NOT_TAKEN), DECIDER);
        assertThat(turnedDown.outcome(opening, "applied")).isEqualTo(Outcome.GOES_ON);
        assertThat(turnedDown.outcome(opening, "assessed")).isEqualTo(Outcome.NOT_TAKEN);
        assertThat(turnedDown.outcome(opening, "decided")).isEqualTo(Outcome.NOT_REACHED);
        var withdrawn = accepted(goneOn("applied"), new Step.Withdraw(), APPLICANT);
        assertThat(withdrawn.outcome(opening, "assessed")).isEqualTo(Outcome.WITHDREW);
        assertThat(withdrawn.outcome(opening, "decided")).isEqualTo(Outcome.NOT_REACHED);
        assertThat(application().outcome(opening, "applied")).isEqualTo(Outcome.WAITING);
    }

    @Test
    void isDecidedByNobodyButWhoIsNamedForIt() {
        for (var other : List.of(RECRUITER, RATER, INTERVIEWER, APPLICANT)) {
            assertThat(refusal(application(), decide("applied", Verdict.GOES_ON), other))
                    .isEqualTo(Refusal.NOT_ALLOWED);
        }
        var stranger = new Viewer.Applicant(new ApplicationId("a2"));
        assertThat(refusal(application(), new Step.Withdraw(), stranger)).isEqualTo(Refusal.NOT_ALLOWED);
        assertThat(refusal(application(), new Step.Withdraw(), DECIDER)).isEqualTo(Refusal.NOT_ALLOWED);
    }

    @Test
    void needsReasonsThatStandInTheProfile() {
        assertThat(refusal(application(), new Step.Decide("applied", Verdict.NOT_TAKEN, List.of()), DECIDER))
                .isEqualTo(Refusal.NO_REASON);
        assertThat(refusal(application(), reason(new Ground.Competency(Openings.LISTENING), " "), DECIDER))
                .isEqualTo(Refusal.NO_REASON);
        assertThat(refusal(application(), reason(new Ground.Competency(new CompetencyId("fit")), "No fit"), DECIDER))
                .isEqualTo(Refusal.NOT_JOB_RELATED);
        assertThat(refusal(application(), reason(new Ground.Requirement("age"), "Too old"), DECIDER))
                .isEqualTo(Refusal.NOT_JOB_RELATED);
        var endless = "x".repeat(Steps.LONGEST_TEXT + 1);
        assertThat(refusal(application(), reason(new Ground.Requirement("licence"), endless), DECIDER))
                .isEqualTo(Refusal.TOO_LONG);
        assertThat(accepted(application(), reason(new Ground.Requirement("licence"), "Has none"), DECIDER)
                        .ended())
                .isTrue();
    }

    private static Step.Decide reason(Ground ground, String text) {
        return new Step.Decide("applied", Verdict.NOT_TAKEN, List.of(new Reason(ground, Evidence.DOCUMENT, text)));
    }

    @Test
    void refusesASecondDecisionAndOneFromAnOldPage() {
        var application = goneOn("applied");
        assertThat(refusal(application, decide("applied", Verdict.NOT_TAKEN), DECIDER))
                .isEqualTo(Refusal.ALREADY_DONE);
        assertThat(refusal(application, decide("decided", Verdict.GOES_ON), DECIDER))
                .isEqualTo(Refusal.STALE);
        assertThat(refusal(application, decide("nowhere", Verdict.GOES_ON), DECIDER))
                .isEqualTo(Refusal.STALE);
    }

    @Test
    void decidesNothingWhileTheOpeningIsHaltedOrADraft() {
        var step = decide("applied", Verdict.GOES_ON);
        assertThat(Steps.take(opening.in(State.HALTED), application(), step, DECIDER, NOON))
                .isEqualTo(new Taken.Refused(Refusal.HALTED));
        assertThat(Steps.take(draft(), application(), step, DECIDER, NOON))
                .isEqualTo(new Taken.Refused(Refusal.NOT_YET));
    }

    @Test
    void keepsADecisionAndAddsWhatIsSeenOtherwise() {
        var turnedDown = accepted(application(), decide("applied", Verdict.NOT_TAKEN), DECIDER);
        var first = turnedDown.decisions().getFirst();
        var amended = accepted(turnedDown, amend("applied", Verdict.GOES_ON), DECIDER);
        var decision = amended.decision("applied").orElseThrow();
        assertThat(decision.verdict()).isEqualTo(Verdict.NOT_TAKEN);
        assertThat(decision.reasons()).isEqualTo(first.reasons());
        assertThat(decision.holds()).isEqualTo(Verdict.GOES_ON);
        assertThat(amended.stage(opening).id()).isEqualTo("assessed");
        assertThat(refusal(application(), amend("applied", Verdict.GOES_ON), DECIDER))
                .isEqualTo(Refusal.NOT_YET);
        assertThat(refusal(turnedDown, new Step.Amend("applied", "", Optional.empty()), DECIDER))
                .isEqualTo(Refusal.NO_REASON);
    }

    @Test
    void doesNotTurnRoundWhatLaterDecisionsRestOn() {
        var application = goneOn("applied", "assessed");
        assertThat(refusal(application, amend("applied", Verdict.NOT_TAKEN), DECIDER))
                .isEqualTo(Refusal.LATER_DECISION);
        var noted = accepted(application, new Step.Amend("applied", "A remark", Optional.empty()), DECIDER);
        assertThat(noted.decision("applied").orElseThrow().amendments()).hasSize(1);
        assertThat(noted.stage(opening).id()).isEqualTo("decided");
    }

    @Test
    void letsApplicantsWithdrawAndAskForASecondLook() {
        var withdrawn = accepted(application(), new Step.Withdraw(), APPLICANT);
        assertThat(accepted(withdrawn, new Step.Withdraw(), APPLICANT)).isEqualTo(withdrawn);
        assertThat(refusal(withdrawn, decide("applied", Verdict.GOES_ON), DECIDER))
                .isEqualTo(Refusal.WITHDRAWN);
        assertThat(refusal(application(), new Step.AskReview("applied", ""), APPLICANT))
                .isEqualTo(Refusal.NOT_YET);
        var turnedDown = accepted(application(), decide("applied", Verdict.NOT_TAKEN), DECIDER);
        assertThat(refusal(turnedDown, new Step.Withdraw(), APPLICANT)).isEqualTo(Refusal.TOO_LATE);
        var asked = accepted(turnedDown, new Step.AskReview("applied", "My example was about work"), APPLICANT);
        assertThat(asked.reviews()).hasSize(1);
    }

    @Property
    void neverForgetsADecisionWhateverSomebodyTries(@ForAll Random random) {
        var application = application();
        for (int i = 0; i < 40; i++) {
            var before = application;
            Viewer by = random.nextInt(4) == 0 ? APPLICANT : DECIDER;
            if (Steps.take(opening, application, anyStep(random), by, NOON) instanceof Taken.Accepted(var after)) {
                application = after;
            }
            assertThat(application.decisions())
                    .hasSizeGreaterThanOrEqualTo(before.decisions().size());
            for (int k = 0; k < before.decisions().size(); k++) {
                var was = before.decisions().get(k);
                var is = application.decisions().get(k);
                assertThat(is.verdict()).isEqualTo(was.verdict());
                assertThat(is.reasons()).isEqualTo(was.reasons());
                assertThat(is.amendments().subList(0, was.amendments().size())).isEqualTo(was.amendments());
            }
            assertThat(application.decisions()).extracting(Decision::stage).doesNotHaveDuplicates();
        }
    }

    private static Step anyStep(Random random) {
        var stage = List.of("applied", "assessed", "decided", "nowhere").get(random.nextInt(4));
        var verdict = random.nextInt(3) == 0 ? Verdict.NOT_TAKEN : Verdict.GOES_ON;
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> decide(stage, verdict);
            case 3, 4 -> amend(stage, verdict);
            case 5 -> new Step.Amend(stage, "A remark", Optional.empty());
            case 6 -> new Step.AskReview(stage, "");
            default -> random.nextInt(5) == 0 ? new Step.Withdraw() : decide(stage, Verdict.GOES_ON);
        };
    }
}
