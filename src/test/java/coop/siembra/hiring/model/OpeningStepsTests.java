package coop.siembra.hiring.model;

import static coop.siembra.hiring.model.Openings.CLOSES;
import static coop.siembra.hiring.model.Openings.NOON;
import static coop.siembra.hiring.model.Openings.OTHER_RECRUITER;
import static coop.siembra.hiring.model.Openings.RECRUITER;
import static coop.siembra.hiring.model.Openings.draft;
import static coop.siembra.hiring.model.Openings.open;
import static coop.siembra.hiring.model.Openings.profile;
import static coop.siembra.hiring.model.Openings.staff;
import static coop.siembra.hiring.model.Openings.stage;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.hiring.model.Opening.Change;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.OpeningSteps.OpeningMoment;
import coop.siembra.hiring.model.OpeningSteps.OpeningTaken;
import coop.siembra.hiring.model.Stage.Kind;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpeningStepsTests {

    private static OpeningTaken take(Opening opening, OpeningStep step) {
        return OpeningSteps.take(opening, step, moment(RECRUITER, LocalDate.of(2026, 11, 2), false));
    }

    private static OpeningMoment moment(Viewer.Staff by, LocalDate today, boolean judged) {
        return new OpeningMoment(by, NOON, today, judged, Period.ofMonths(12));
    }

    private static Opening accepted(OpeningTaken taken) {
        return ((OpeningTaken.Accepted) taken).opening();
    }

    private static Refusal refusal(OpeningTaken taken) {
        return ((OpeningTaken.Refused) taken).reason();
    }

    @Test
    void fixesTheCoreWhenItIsPublished() {
        var published = accepted(take(draft(), new OpeningStep.Publish(List.of("li-one", "co-one"))));
        assertThat(published.state()).isEqualTo(State.OPEN);
        assertThat(published.core()).containsExactly("li-one", "co-one");
        assertThat(refusal(take(published, new OpeningStep.Publish(List.of())))).isEqualTo(Refusal.ALREADY_DONE);
    }

    @Test
    void refusesToPublishTooLateOrKeptTooShort() {
        var publish = new OpeningStep.Publish(List.of());
        var last = OpeningSteps.take(draft(), publish, moment(RECRUITER, CLOSES, false));
        assertThat(last).isInstanceOf(OpeningTaken.Accepted.class);
        var late = OpeningSteps.take(draft(), publish, moment(RECRUITER, CLOSES.plusDays(1), false));
        assertThat(refusal(late)).isEqualTo(Refusal.TOO_LATE);
        assertThat(refusal(take(draft().kept(Period.ofMonths(11)), publish))).isEqualTo(Refusal.BELOW_LEGAL_MINIMUM);
        assertThat(refusal(take(open(), new OpeningStep.Keep(Period.ofDays(364)))))
                .isEqualTo(Refusal.BELOW_LEGAL_MINIMUM);
        assertThat(accepted(take(open(), new OpeningStep.Keep(Period.ofDays(365))))
                        .keptUntil())
                .isEqualTo(CLOSES.plusDays(365));
    }

    @Test
    void isWithdrawnForAReasonAlsoWhenItIsClosed() {
        var withdraw = new OpeningStep.Withdraw("The branch is closed");
        assertThat(refusal(take(draft(), withdraw))).isEqualTo(Refusal.NOT_YET);
        assertThat(refusal(take(open(), new OpeningStep.Withdraw(" ")))).isEqualTo(Refusal.NO_REASON);
        assertThat(accepted(take(open(), withdraw)).state()).isEqualTo(State.CLOSED);
        var closed = accepted(take(open(), new OpeningStep.Close()));
        assertThat(closed.withdrawn()).isFalse();
        var withdrawn = accepted(take(closed, withdraw));
        assertThat(withdrawn.withdrawn()).isTrue();
        assertThat(refusal(take(withdrawn, withdraw))).isEqualTo(Refusal.ALREADY_DONE);
    }

    @Test
    void isForTheRecruiterOfTheUnit() {
        for (var other : List.of(OTHER_RECRUITER, staff("diego"))) {
            var taken =
                    OpeningSteps.take(open(), new OpeningStep.Close(), moment(other, LocalDate.of(2026, 11, 2), false));
            assertThat(refusal(taken)).isEqualTo(Refusal.NOT_ALLOWED);
        }
    }

    @Test
    void changesWeightsForAReasonAndOnlyBeforeAnybodyIsJudged() {
        var changed = accepted(take(open(), new OpeningStep.Adjust(profile(50, 50), "Two tellers said so")));
        assertThat(changed.profile()).isEqualTo(profile(50, 50));
        assertThat(changed.log()).singleElement().satisfies(note -> {
            assertThat(note.change()).isEqualTo(Change.PROFILE);
            assertThat(note.by()).isEqualTo(RECRUITER.person());
        });
        assertThat(refusal(take(open(), new OpeningStep.Adjust(profile(50, 50), " "))))
                .isEqualTo(Refusal.NO_REASON);
        assertThat(refusal(take(open(), new OpeningStep.Adjust(profile(50, 60), "why"))))
                .isEqualTo(Refusal.UNFIT);
        var judged = OpeningSteps.take(
                open(),
                new OpeningStep.Adjust(profile(50, 50), "why"),
                moment(RECRUITER, LocalDate.of(2026, 11, 2), true));
        assertThat(refusal(judged)).isEqualTo(Refusal.ALREADY_JUDGED);
    }

    @Test
    void haltsAndResumesForAReason() {
        var halted = accepted(take(open(), new OpeningStep.Halt("A complaint")));
        assertThat(halted.state()).isEqualTo(State.HALTED);
        assertThat(refusal(take(halted, new OpeningStep.Halt("again")))).isEqualTo(Refusal.ALREADY_DONE);
        assertThat(refusal(take(halted, new OpeningStep.Resume("")))).isEqualTo(Refusal.NO_REASON);
        var resumed = accepted(take(halted, new OpeningStep.Resume("Looked into")));
        assertThat(resumed.state()).isEqualTo(State.OPEN);
        assertThat(resumed.log()).extracting(Opening.Note::change).containsExactly(Change.HALTED, Change.RESUMED);
        assertThat(refusal(take(draft(), new OpeningStep.Halt("why")))).isEqualTo(Refusal.NOT_YET);
    }

    @Test
    void changesOnlyWhoJudgesOnceItIsClosed() {
        var closed = accepted(take(open(), new OpeningStep.Close()));
        assertThat(refusal(take(closed, new OpeningStep.Halt("why")))).isEqualTo(Refusal.CLOSED);
        var person = staff("nora").person();
        var assigned = accepted(take(closed, new OpeningStep.Assign(person, Set.of(Part.DECIDER))));
        assertThat(assigned.parts(person)).containsExactly(Part.DECIDER);
        var removed = accepted(take(assigned, new OpeningStep.Assign(person, Set.of())));
        assertThat(removed.judges(person)).isFalse();
    }

    @Test
    void knowsStagesThatCannotBe() {
        var applied = stage("applied", Kind.APPLICATION);
        var decided = stage("decided", Kind.DECISION);
        assertThat(Stage.wellFormed(List.of(applied, decided))).isTrue();
        assertThat(Stage.wellFormed(List.of())).isFalse();
        assertThat(Stage.wellFormed(List.of(decided))).isFalse();
        assertThat(Stage.wellFormed(List.of(decided, applied))).isFalse();
        assertThat(Stage.wellFormed(List.of(applied, applied, decided))).isFalse();
        assertThat(Stage.wellFormed(List.of(stage("early", Kind.DECISION), decided)))
                .isFalse();
    }
}
