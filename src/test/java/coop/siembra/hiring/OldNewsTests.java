package coop.siembra.hiring;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.hiring.HiringHouse.DIEGO;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.hiring.Correspondence.Words;
import coop.siembra.hiring.CorrespondenceOutcome.Written;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Step;
import coop.siembra.notices.AgainOutcome;
import coop.siembra.notices.LetterBox;
import coop.siembra.notices.LetterId;
import coop.siembra.notices.delivery.DeliveryLoop;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

/** A letter that did not leave is not sent again when what it says holds no more. */
@SpringBootTest(
        properties = {
            "siembra.outbox.delay=1h",
            "siembra.address=https://people.example/",
            "siembra.smtp.host=127.0.0.1",
            "siembra.smtp.port=1",
            "siembra.smtp.tls=none",
            "siembra.smtp.from=people@coop.example"
        })
class OldNewsTests {
    @Autowired
    Correspondence correspondence;

    @Autowired
    Applicants applicants;

    @Autowired
    LetterBox box;

    @Autowired
    HiringHouse house;

    @Autowired
    MongoTemplate mongo;

    /** A round that is under way writes how it went over what is written here. */
    @BeforeEach
    void nothingLeavesMeanwhile(@Autowired DeliveryLoop loop) {
        loop.stop();
    }

    private AgainOutcome again(LetterId letter) {
        mongo.updateFirst(query(where("_id").is(letter.value())), Update.update("status", "FAILED"), "letters");
        return Acting.as(ADMIN, () -> box.sendAgain(letter));
    }

    @Test
    void aRefusalDoesNotLeaveAfterItWasAmended() {
        house.found();
        var berta = house.applied(house.opened(HiringHouse::open), "Berta Luz");
        house.decide(berta, "application", Verdict.NOT_TAKEN);
        var words = new Words("We missed something.", "", "");
        var letter = ((Written) Acting.as(ROSA, () -> correspondence.decided(berta, words))).letter();
        assertThat(again(letter)).isEqualTo(AgainOutcome.WAITING);
        var yes = new Step.Amend("application", "It was there after all", Optional.of(Verdict.GOES_ON));
        Acting.as(DIEGO, () -> applicants.take(berta, yes));
        assertThat(again(letter)).isEqualTo(AgainOutcome.NOT_POSSIBLE);
        assertThat(Acting.as(ADMIN, () -> box.find(letter)).orElseThrow().canGoAgain())
                .isFalse();
    }
}
