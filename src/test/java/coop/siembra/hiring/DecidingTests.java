package coop.siembra.hiring;

import static coop.siembra.hiring.HiringHouse.DIEGO;
import static coop.siembra.hiring.HiringHouse.INES;
import static coop.siembra.hiring.HiringHouse.RITA;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static coop.siembra.hiring.HiringHouse.because;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.hiring.ApplicantOutcome.Refused;
import coop.siembra.hiring.ApplicantOutcome.Stored;
import coop.siembra.hiring.model.Decision.Evidence;
import coop.siembra.hiring.model.Decision.Ground;
import coop.siembra.hiring.model.Decision.Reason;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.model.Step;
import coop.siembra.kernel.CompetencyId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who decides about applicants, once, with reasons that stay. */
class DecidingTests extends ApplicantsTest {
    @Test
    void areDecidedOnByDecidersWithReasonsOnly() {
        var opening = house.opened(HiringHouse::open);
        var id = house.applied(opening, "Berta Luz");
        var decide = new Step.Decide("application", Verdict.GOES_ON, because());
        for (var person : List.of(ROSA, RITA, INES)) {
            assertThat(Acting.as(person, () -> applicants.take(id, decide)))
                    .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        }
        assertThat(Acting.as(
                        DIEGO, () -> applicants.take(id, new Step.Decide("application", Verdict.GOES_ON, List.of()))))
                .isEqualTo(new Refused(Refusal.NO_REASON));
        var odd = List.of(new Reason(new Ground.Competency(new CompetencyId("charm")), Evidence.SCORE, "Nice"));
        assertThat(Acting.as(DIEGO, () -> applicants.take(id, new Step.Decide("application", Verdict.GOES_ON, odd))))
                .isEqualTo(new Refused(Refusal.NOT_JOB_RELATED));
        var endless = List.of(new Reason(because().getFirst().ground(), Evidence.REPLY, "x".repeat(10_000_000)));
        assertThat(Acting.as(
                        DIEGO, () -> applicants.take(id, new Step.Decide("application", Verdict.GOES_ON, endless))))
                .isEqualTo(new Refused(Refusal.TOO_LONG));
        assertThat(Acting.as(DIEGO, () -> applicants.take(id, decide))).isInstanceOf(Stored.class);
        assertThat(Acting.as(DIEGO, () -> applicants.take(id, decide)))
                .as("submitted twice")
                .isEqualTo(new Refused(Refusal.ALREADY_DONE));
    }

    @Test
    void areDecidedOnOnceHoweverManyDoItAtOnce() throws Exception {
        var opening = house.opened(HiringHouse::open);
        var id = house.applied(opening, "Berta Luz");
        try (var threads = Executors.newFixedThreadPool(6)) {
            var all = IntStream.range(0, 6)
                    .<Callable<ApplicantOutcome>>mapToObj(i ->
                            () -> house.decide(id, "application", i % 2 == 0 ? Verdict.GOES_ON : Verdict.NOT_TAKEN))
                    .toList();
            var outcomes = threads.invokeAll(all).stream()
                    .map(done -> done.resultNow())
                    .toList();
            assertThat(outcomes).filteredOn(Stored.class::isInstance).hasSize(1);
        }
        var decided = seenBy(DIEGO, id).orElseThrow().decided().orElseThrow();
        assertThat(decided.decisions()).hasSize(1);
    }

    @Test
    void keepADecisionAsItWasWrittenAndTheAmendmentBesideIt() {
        var opening = house.opened(HiringHouse::open);
        var id = house.applied(opening, "Berta Luz");
        house.decide(id, "application", Verdict.NOT_TAKEN);
        Acting.as(
                DIEGO,
                () -> applicants.take(
                        id,
                        new Step.Amend(
                                "application", "The licence was there after all", Optional.of(Verdict.GOES_ON))));
        var decided = seenBy(ROSA, id).orElseThrow().decided().orElseThrow();
        assertThat(decided.decisions().getFirst().verdict()).isEqualTo(Verdict.NOT_TAKEN);
        assertThat(decided.decisions().getFirst().holds()).isEqualTo(Verdict.GOES_ON);
        assertThat(decided.standing()).isEqualTo(Standing.WAITING);
        assertThat(pageOf(ROSA, opening, ALL).rows().getFirst().stage()).isEqualTo("assessment");
    }
}
