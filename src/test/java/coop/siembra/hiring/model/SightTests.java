package coop.siembra.hiring.model;

import static coop.siembra.hiring.model.Openings.APPLICANT;
import static coop.siembra.hiring.model.Openings.DECIDER;
import static coop.siembra.hiring.model.Openings.INTERVIEWER;
import static coop.siembra.hiring.model.Openings.NOON;
import static coop.siembra.hiring.model.Openings.OTHER_RECRUITER;
import static coop.siembra.hiring.model.Openings.RATER;
import static coop.siembra.hiring.model.Openings.RECRUITER;
import static coop.siembra.hiring.model.Openings.application;
import static coop.siembra.hiring.model.Openings.because;
import static coop.siembra.hiring.model.Openings.open;
import static coop.siembra.hiring.model.Openings.staff;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Opening.Part;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SightTests {

    private static Set<Sight> seen(Opening opening, Viewer viewer, boolean handedIn) {
        return Sight.of(opening, application(), viewer, handedIn);
    }

    private static Application atDecision() {
        var application = application();
        for (var stage : List.of("applied", "assessed")) {
            var taken =
                    Steps.take(open(), application, new Step.Decide(stage, Verdict.GOES_ON, because()), DECIDER, NOON);
            application = ((Taken.Accepted) taken).application();
        }
        return application;
    }

    @Test
    void showsNothingToStrangersAndOtherUnits() {
        assertThat(seen(open(), staff("nobody"), true)).isEmpty();
        assertThat(seen(open(), OTHER_RECRUITER, true)).isEmpty();
        assertThat(seen(open(), new Viewer.Applicant(new ApplicationId("a2")), true))
                .isEmpty();
        var elsewhere = Application.receive(new ApplicationId("a1"), other(), NOON);
        assertThat(Sight.of(open(), elsewhere, RECRUITER, true)).isEmpty();
        assertThat(Sight.of(open(), elsewhere, APPLICANT, true)).isEmpty();
    }

    private static Opening other() {
        var opening = open();
        return new Opening(
                new OpeningId("other"),
                opening.title(),
                opening.unit(),
                opening.profile(),
                opening.stages(),
                opening.blind(),
                opening.closes(),
                opening.keep(),
                opening.state(),
                opening.team(),
                opening.core(),
                opening.log());
    }

    @Test
    void hidesNamesFromEverybodyUntilTheDecisionStage() {
        for (var viewer : List.of(RECRUITER, DECIDER, INTERVIEWER)) {
            assertThat(seen(open(), viewer, true)).doesNotContain(Sight.IDENTITY);
            assertThat(Sight.of(open(), atDecision(), viewer, true)).contains(Sight.IDENTITY);
        }
    }

    @Test
    void neverShowsNamesOrScoresToRatersOfReplies() {
        assertThat(seen(open(), RATER, false)).containsOnly(Sight.PRESENCE, Sight.ANSWERS, Sight.OWN_RATINGS);
        assertThat(Sight.of(open(), atDecision(), RATER, true))
                .doesNotContain(Sight.IDENTITY, Sight.SCORES, Sight.ADJUSTMENT);
        var both = open().withTeam(RATER.person(), Set.of(Part.RATER, Part.DECIDER));
        assertThat(Sight.of(both, atDecision(), RATER, false))
                .doesNotContain(Sight.IDENTITY, Sight.SCORES, Sight.OTHERS_RATINGS);
        assertThat(Sight.of(both, atDecision(), RATER, true)).contains(Sight.IDENTITY, Sight.SCORES);
    }

    @Test
    void keepsRatingsApartUntilOnesOwnAreHandedIn() {
        assertThat(seen(open(), INTERVIEWER, false)).doesNotContain(Sight.OTHERS_RATINGS);
        assertThat(seen(open(), INTERVIEWER, true))
                .contains(Sight.OTHERS_RATINGS)
                .doesNotContain(Sight.SCORES);
        assertThat(seen(open(), DECIDER, false)).contains(Sight.OTHERS_RATINGS, Sight.SCORES, Sight.DECISIONS);
    }

    @Test
    void showsAdjustmentsToARecruiterWhoJudgesNobody() {
        assertThat(seen(open(), RECRUITER, true)).contains(Sight.ADJUSTMENT);
        for (var part : Part.values()) {
            var judging = open().withTeam(RECRUITER.person(), Set.of(part));
            assertThat(seen(judging, RECRUITER, true)).doesNotContain(Sight.ADJUSTMENT);
        }
    }

    @Test
    void showsApplicantsAllThatIsKeptAboutThem() {
        assertThat(seen(open(), APPLICANT, false))
                .contains(Sight.IDENTITY, Sight.SCORES, Sight.OTHERS_RATINGS, Sight.DECISIONS, Sight.ADJUSTMENT);
    }

    @Property
    void neverShowsAdjustmentsToWhoeverJudgesNorNamesEarly(
            @ForAll Set<Part> parts, @ForAll boolean recruits, @ForAll boolean handedIn) {
        var viewer = recruits ? RECRUITER : staff("someone");
        var opening = open().withTeam(viewer.person(), parts);
        var seen = seen(opening, viewer, handedIn);
        assertThat(seen).doesNotContain(Sight.IDENTITY);
        if (!parts.isEmpty() || !recruits) {
            assertThat(seen).doesNotContain(Sight.ADJUSTMENT);
        }
        boolean rates = parts.contains(Part.RATER) || parts.contains(Part.INTERVIEWER);
        if (rates && !handedIn) {
            assertThat(seen).doesNotContain(Sight.OTHERS_RATINGS, Sight.SCORES, Sight.DECISIONS);
        }
    }

    /** Lists must not be told apart by what their rows do not show. */
    @Property
    void letsListsBeOrderedByWhatIsSeenOfEverybodyOnly(
            @ForAll Set<Part> parts, @ForAll boolean recruits, @ForAll boolean blind) {
        var viewer = recruits ? RECRUITER : staff("someone");
        var opening = (blind ? open() : seeing()).withTeam(viewer.person(), parts);
        for (var application : List.of(application(), atDecision())) {
            var seen = Sight.of(opening, application, viewer, false);
            var stage = application.stage(opening).id();
            assertThat(Sight.namedStages(opening, viewer).contains(stage)).isEqualTo(seen.contains(Sight.IDENTITY));
            assertThat(Sight.allDecisions(opening, viewer)).isEqualTo(seen.contains(Sight.DECISIONS));
        }
    }

    private static Opening seeing() {
        var blind = open();
        return new Opening(
                blind.id(),
                blind.title(),
                blind.unit(),
                blind.profile(),
                blind.stages(),
                false,
                blind.closes(),
                blind.keep(),
                blind.state(),
                blind.team(),
                blind.core(),
                blind.log());
    }
}
