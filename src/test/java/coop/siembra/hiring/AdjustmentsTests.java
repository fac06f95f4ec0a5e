package coop.siembra.hiring;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.hiring.HiringHouse.DIEGO;
import static coop.siembra.hiring.HiringHouse.INES;
import static coop.siembra.hiring.HiringHouse.OMAR;
import static coop.siembra.hiring.HiringHouse.RITA;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.QuietApplicationTest;
import coop.siembra.assessment.Accommodations;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.hiring.ApplicantOutcome.Refused;
import coop.siembra.hiring.ApplicantOutcome.Stored;
import coop.siembra.hiring.model.Adjustment;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Invitation;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What applicants ask for, answered by those who judge nobody, and seen by nobody else. */
@QuietApplicationTest
class AdjustmentsTests {
    private static final String NEED = "A quiet room, please";

    @Autowired
    Adjustments adjustments;

    @Autowired
    Applicants applicants;

    @Autowired
    Accommodations accommodations;

    @Autowired
    HiringHouse house;

    @Autowired
    ApplicantStore store;

    @Autowired
    OpeningStore openings;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    private OpeningId opening = new OpeningId("none");
    private ApplicationId berta = new ApplicationId("none");

    @BeforeEach
    void found() {
        house.found();
        opening = house.opened(HiringHouse::open);
        berta = house.applied(opening, "Berta Luz");
        house.invited(berta);
        ask(clock.instant().minus(Duration.ofDays(2)));
    }

    private void ask(Instant when) {
        var held = store.find(berta).orElseThrow();
        var participation = held.applicant().participation();
        var changed = participation
                .adjusted(new Adjustment(List.of("more-time"), NEED, when, null))
                .by(link().held(when));
        store.save(
                held,
                held.applicant().with(changed),
                openings.find(opening).orElseThrow().opening(),
                List.of());
    }

    private Invitation link() {
        return Objects.requireNonNull(
                store.find(berta).orElseThrow().applicant().participation().invitation());
    }

    private List<Integer> extraTime() {
        return Acting.as(ROSA, () -> accommodations.of(Taker.applicant(berta.value()))).stream()
                .map(Accommodations.Accommodation::percent)
                .toList();
    }

    @Test
    void giveExtraTimeAndTheDaysBackThatTheLinkStoodStill() {
        var expires = link().expires();
        assertThat(Acting.as(ROSA, () -> adjustments.answer(berta, 50, "We talked")))
                .isInstanceOf(Stored.class);
        assertThat(extraTime()).containsExactly(50);
        assertThat(link().heldAt()).isNull();
        assertThat(link().expires()).isAfterOrEqualTo(expires.plus(Duration.ofDays(2)));
        var seen = Acting.as(ROSA, () -> applicants.find(berta))
                .orElseThrow()
                .adjustment()
                .orElseThrow();
        assertThat(Objects.requireNonNull(seen.answer()).by()).isEqualTo(ROSA);
        Acting.as(ROSA, () -> adjustments.answer(berta, 0, ""));
        assertThat(extraTime()).containsExactly(0, 50);
    }

    @Test
    void letTheLinkStandStillUntilSomethingIsGrantedOrAgreed() {
        Acting.as(ROSA, () -> adjustments.answer(berta, 0, " "));
        assertThat(link().heldAt()).isNotNull();
        Acting.as(ROSA, () -> adjustments.answer(berta, 0, "We read the questions with you"));
        assertThat(link().heldAt()).isNull();
        Acting.as(ROSA, () -> adjustments.answer(berta, 0, ""));
        assertThat(link().heldAt()).as("talking again").isNotNull();
    }

    @Test
    void areSeenAndAnsweredByRecruitersOfTheUnitWhoJudgeNobody() {
        for (var person : List.of(RITA, INES, DIEGO, OMAR, ADMIN)) {
            assertThat(Acting.as(person, () -> applicants.find(berta)).toString())
                    .doesNotContain(NEED)
                    .doesNotContain("more-time");
            assertThat(Acting.as(person, () -> adjustments.answer(berta, 50, "")))
                    .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        }
        house.assign(opening, ROSA, Part.DECIDER);
        assertThat(Acting.as(ROSA, () -> applicants.find(berta)).toString()).doesNotContain(NEED);
        assertThat(Acting.as(ROSA, () -> adjustments.answer(berta, 50, "")))
                .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
    }

    @Test
    void refuseWhatIsNoAnswer() {
        assertThat(Acting.as(ROSA, () -> adjustments.answer(berta, -1, ""))).isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(Acting.as(ROSA, () -> adjustments.answer(berta, 301, ""))).isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(Acting.as(ROSA, () -> adjustments.answer(berta, 50, "x".repeat(10_000_000))))
                .isEqualTo(new Refused(Refusal.TOO_LONG));
        var other = house.applied(opening, "Asked for nothing");
        assertThat(Acting.as(ROSA, () -> adjustments.answer(other, 50, ""))).isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(extraTime()).isEmpty();
    }

    @Test
    void areNotedWithoutWhatWasAskedFor() {
        Acting.as(ROSA, () -> adjustments.answer(berta, 50, "We talked"));
        assertThat(mongo.findAll(Document.class, "audit"))
                .filteredOn(entry -> "applicant.adjustment".equals(entry.getString("object")))
                .hasSize(1);
        assertThat(mongo.findAll(Document.class, "audit").toString()).doesNotContain(NEED);
    }
}
