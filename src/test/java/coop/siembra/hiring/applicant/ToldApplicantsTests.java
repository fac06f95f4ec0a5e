package coop.siembra.hiring.applicant;

import static coop.siembra.hiring.HiringHouse.DIEGO;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.hiring.Acting;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.Correspondence;
import coop.siembra.hiring.Correspondence.Words;
import coop.siembra.hiring.CorrespondenceOutcome.Written;
import coop.siembra.hiring.applicant.DeskOutcome.Refused;
import coop.siembra.hiring.applicant.Own.Situation;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Step;
import coop.siembra.notices.LetterId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** A no is on an applicant's page when they have been told, not before. */
class ToldApplicantsTests extends LinkTest {
    @Autowired
    Correspondence correspondence;

    @Autowired
    Applicants applicants;

    private void assertKnowsNothing() {
        assertThat(own().situation()).isEqualTo(Situation.TO_CONSENT);
        assertThat(own().decisions()).isEmpty();
        assertThat(new String(copies.copy(token, proof).orElseThrow().json(), StandardCharsets.UTF_8))
                .doesNotContain("NOT_TAKEN", "Asks before answering");
        assertThat(data.askReview(token, "application", "Why?")).isEqualTo(new Refused(Refusal.NOT_YET));
    }

    private LetterId letter() {
        var words = new Words("We missed something.", "", "");
        return ((Written) Acting.as(ROSA, () -> correspondence.decided(berta, words))).letter();
    }

    private void is(LetterId letter, String status) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(letter.value())), Update.update("status", status), "letters");
    }

    @Test
    void doNotReadItWithinTheHourInWhichItIsSigned() {
        house.decide(berta, "application", Verdict.NOT_TAKEN);
        assertKnowsNothing();
        house.decidedLastWeek(berta);
        assertThat(own().situation()).isEqualTo(Situation.OVER);
        assertThat(own().decisions()).hasSize(1);
    }

    @Test
    void readItWhenTheLetterHasLeft() {
        house.decide(berta, "application", Verdict.NOT_TAKEN);
        var letter = letter();
        for (var status : new String[] {"WAITING", "FAILED", "SHOWN_ONLY"}) {
            is(letter, status);
            assertKnowsNothing();
        }
        is(letter, "SENT");
        assertThat(own().situation()).isEqualTo(Situation.OVER);
    }

    @Test
    void goOnReadingItWhenALetterIsWrittenLate() {
        house.decide(berta, "application", Verdict.NOT_TAKEN);
        house.decidedLastWeek(berta);
        is(letter(), "WAITING");
        assertThat(own().situation()).isEqualTo(Situation.OVER);
    }

    @Test
    void readAYesAtOnceAndNoSecondThoughtsBeforeTheyAreTold() {
        house.decide(berta, "application", Verdict.GOES_ON);
        assertThat(own().decisions().getFirst().holds()).isEqualTo(Verdict.GOES_ON);
        var no = new Step.Amend("application", "Looked again", Optional.of(Verdict.NOT_TAKEN));
        Acting.as(DIEGO, () -> applicants.take(berta, no));
        assertThat(own().decisions().getFirst().holds()).isEqualTo(Verdict.GOES_ON);
        assertThat(own().decisions().getFirst().amendments()).isEmpty();
    }

    @Test
    void mayWithdrawWhileTheyHaveNotBeenToldAndTheDecisionStays() {
        house.decide(berta, "application", Verdict.NOT_TAKEN);
        assertThat(data.withdraw(token)).isEqualTo(DONE);
        assertThat(own().situation()).isEqualTo(Situation.WITHDRAWN);
        assertThat(store.find(berta).orElseThrow().applicant().application().ended())
                .isTrue();
    }
}
