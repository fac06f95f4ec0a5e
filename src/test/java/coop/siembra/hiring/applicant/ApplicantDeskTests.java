package coop.siembra.hiring.applicant;

import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.model.Secret;
import coop.siembra.hiring.Acting;
import coop.siembra.hiring.Adjustments;
import coop.siembra.hiring.applicant.DeskOutcome.Refused;
import coop.siembra.hiring.applicant.Own.Situation;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Invitation;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a link leads, what is agreed to there and what would help, and where it leads when it does not work. */
class ApplicantDeskTests extends LinkTest {
    @Autowired
    Adjustments adjustments;

    @Test
    void askForNothingMoreOnceTheJobWillNotBeFilled() {
        agree();
        house.take(opening, new OpeningStep.Withdraw("The branch is closed"));
        assertThat(own().situation()).isEqualTo(Situation.NOT_FILLED);
        assertThat(sittings.open(token, MOMENTS)).isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(reply.write(token, "Hola")).isEqualTo(new Refused(Refusal.NOT_YET));
    }

    @Test
    void askForConsentFirstAndKeepEachAnswerWithTheVersionOfTheText() {
        assertThat(own().situation()).isEqualTo(Situation.TO_CONSENT);
        assertThat(sittings.open(token, MOMENTS)).isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(reply.write(token, "Hola")).isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(desk.agree(token, Set.of("read"))).isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(desk.agree(token, Set.of("read", "take-part", "own-answers", "everything")))
                .isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(own().consents()).isEmpty();
        agree();
        agree();
        assertThat(own().situation()).isEqualTo(Situation.READY);
        assertThat(store.find(berta).orElseThrow().applicant().participation().consents())
                .hasSize(5)
                .allSatisfy(consent -> assertThat(consent.version())
                        .isEqualTo(openings.find(opening)
                                .orElseThrow()
                                .setup()
                                .pinned()
                                .notices()));
        assertThat(own().agrees("baseline")).isFalse();
        assertThat(desk.change(token, "baseline", true)).isEqualTo(DONE);
        assertThat(own().agrees("baseline")).isTrue();
        assertThat(desk.change(token, "take-part", false)).isEqualTo(DONE);
        assertThat(own().situation()).isEqualTo(Situation.TO_CONSENT);
    }

    @Test
    void stopTheClockOfTheLinkWhileAnAdjustmentIsAskedForAndHonourExtraTime() {
        agree();
        assertThat(desk.ask(token, List.of(), " ")).isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(desk.ask(token, List.of("extra-time-999"), "")).isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(desk.ask(token, List.of("extra-time-50"), "x".repeat(10_000_000)))
                .isEqualTo(new Refused(Refusal.TOO_LONG));
        assertThat(desk.ask(token, List.of("extra-time-50", "by-voice"), "A screen reader"))
                .isEqualTo(DONE);
        assertThat(own().situation()).isEqualTo(Situation.HELD);
        assertThat(link().heldAt()).isNotNull();
        assertThat(sittings.open(token, MOMENTS)).isEqualTo(new Refused(Refusal.NOT_YET));
        Acting.as(ROSA, () -> adjustments.answer(berta, 50, "We talked"));
        assertThat(own().situation()).isEqualTo(Situation.READY);
        begin();
        var usual = Objects.requireNonNull(sitting().instrument().timeLimit());
        assertThat(sitting().limit()).contains(Duration.ofSeconds(usual * 90L));
    }

    @Test
    void doNotBeginBeforeTheFirstDayNorWhileTheOpeningIsStopped() {
        agree();
        change(link -> new Invitation(
                link.hash(),
                link.by(),
                link.at(),
                link.expires(),
                LocalDate.now(java.time.Clock.systemUTC()).plusDays(3),
                false,
                null));
        assertThat(own().situation()).isEqualTo(Situation.TOO_EARLY);
        assertThat(sittings.open(token, MOMENTS)).isEqualTo(new Refused(Refusal.NOT_YET));
        house.take(opening, new OpeningStep.Halt("For a reason"));
        assertThat(own().situation()).isEqualTo(Situation.HALTED);
        assertThat(reply.write(token, "Hola")).isEqualTo(new Refused(Refusal.NOT_YET));
    }

    @Test
    void leadNowhereWithALinkThatDoesNotWork() {
        finish();
        var secret = token.substring(token.indexOf('.') + 1);
        var zoe = house.applied(opening, "Zoe Paz");
        var others = house.invited(zoe);
        for (var wrong : List.of(
                "",
                "x",
                berta.value(),
                berta + "." + Secret.random(),
                zoe + "." + secret,
                berta + others.substring(36))) {
            nothing(wrong);
        }
        change(Invitation::takenBack);
        nothing(token);
        assertThat(declarations.own(berta)).isEmpty();
    }

    @Test
    void readADecisionWithItsReasonsAndAskForASecondLookOnce() {
        assertThat(data.askReview(token, "application", "Why?")).isEqualTo(new Refused(Refusal.NOT_YET));
        house.decide(berta, "application", Verdict.NOT_TAKEN);
        house.decidedLastWeek(berta);
        assertThat(own().situation()).isEqualTo(Situation.OVER);
        assertThat(own().decisions().getFirst().reasons().getFirst().text()).isEqualTo("Asks before answering");
        assertThat(data.askReview(token, "application", "y".repeat(10_000_000)))
                .isEqualTo(new Refused(Refusal.TOO_LONG));
        assertThat(data.askReview(token, "application", "I do ask")).isEqualTo(DONE);
        assertThat(data.askReview(token, "application", "Again")).isEqualTo(new Refused(Refusal.ALREADY_DONE));
        assertThat(own().reviews()).hasSize(1);
        assertThat(data.withdraw(token)).isEqualTo(new Refused(Refusal.TOO_LATE));
    }

    @Test
    void askForNothingBehindALinkThatOnlyLeadsToData() {
        change(link -> Invitation.toData(link.hash(), link.by(), link.at(), link.expires()));
        agree();
        assertThat(own().situation()).isEqualTo(Situation.APPLIED);
        assertThat(sittings.open(token, MOMENTS)).isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(copies.copy(token, proof)).isPresent();
    }
}
