package coop.siembra.hiring;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.hiring.HiringHouse.DIEGO;
import static coop.siembra.hiring.HiringHouse.INES;
import static coop.siembra.hiring.HiringHouse.OMAR;
import static coop.siembra.hiring.HiringHouse.RITA;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static coop.siembra.hiring.HiringHouse.because;
import static coop.siembra.hiring.HiringHouse.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.hiring.ApplicantOutcome.Refused;
import coop.siembra.hiring.ApplicantOutcome.Stored;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.model.Step;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Who sees what of an applicant, and who notes and corrects what. */
class ApplicantsTests extends ApplicantsTest {
    @Autowired
    MongoTemplate mongo;

    @Test
    void areThereForNobodyWhoHasNothingToDoWithTheOpening() {
        var opening = house.opened(HiringHouse::open);
        var id = house.applied(opening, "Berta Luz");
        for (var person : List.of(OMAR, ANA, ADMIN)) {
            assertThat(seenBy(person, id)).as(person.value()).isEmpty();
            assertThat(Acting.as(person, () -> applicants.page(opening, ALL))).isEmpty();
            assertThat(Acting.as(person, () -> applicants.board(opening, 10))).isEmpty();
            assertThat(Acting.as(person, () -> applicants.note(id, "Hello")))
                    .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
            assertThat(Acting.as(person, () -> applicants.add(opening, somebody("Zoe Paz"))))
                    .isEqualTo(new ReceptionOutcome.Refused(Refusal.NOT_ALLOWED));
            assertThat(Acting.as(
                            person,
                            () -> applicants.take(id, new Step.Decide("application", Verdict.NOT_TAKEN, because()))))
                    .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        }
        assertThat(applicants.find(id)).as("nobody is signed in").isEmpty();
        assertThat(seenBy(ROSA, new ApplicationId("guessed"))).isEmpty();
    }

    @Test
    void ofAnotherOpeningAreNotThereForThoseNamedInThisOne() {
        var own = house.opened();
        var other = house.draft(HiringHouse.open(house.form(BACK)));
        house.publish(other);
        var id = house.applied(other, "Berta Luz");
        for (var person : List.of(RITA, INES, DIEGO)) {
            assertThat(seenBy(person, id)).isEmpty();
            assertThat(Acting.as(
                            person,
                            () -> applicants.take(id, new Step.Decide("application", Verdict.GOES_ON, because()))))
                    .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
            assertThat(pageOf(person, own, ALL).rows()).isEmpty();
        }
        assertThat(seenBy(OMAR, id)).as("a recruiter of that unit").isPresent();
    }

    @Test
    void haveNotesThatStayAndThatRatersSeeOnlyOfTheirOwn() {
        var opening = house.opened(HiringHouse::open);
        var id = house.applied(opening, "Berta Luz");
        Acting.as(ROSA, () -> applicants.note(id, "Called about the shift"));
        Acting.as(RITA, () -> applicants.note(id, "My own note"));
        assertThat(seenBy(RITA, id).orElseThrow().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.by()).isEqualTo(RITA));
        assertThat(seenBy(DIEGO, id).orElseThrow().notes()).hasSize(2);
        assertThat(Acting.as(ROSA, () -> applicants.note(id, "x".repeat(10_000_000))))
                .isEqualTo(new Refused(Refusal.TOO_LONG));
        assertThat(Acting.as(ROSA, () -> applicants.note(id, " "))).isEqualTo(new Refused(Refusal.NO_REASON));
    }

    @Test
    void areCorrectedByRecruitersWhoSeeTheName() {
        var opening = house.opened(HiringHouse::open);
        var id = house.applied(opening, "Berta Luz");
        house.applied(opening, "Zoe Paz");
        var right = new Identity("Berta Luz Mora", "berta@people.example", "", "");
        assertThat(Acting.as(DIEGO, () -> applicants.correct(id, right))).isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        assertThat(Acting.as(ROSA, () -> applicants.correct(id, right))).isInstanceOf(Stored.class);
        assertThat(Acting.as(
                        ROSA, () -> applicants.correct(id, somebody("Zoe Paz").identity())))
                .isEqualTo(new ApplicantOutcome.EmailTaken());
        assertThat(numbers(pageOf(ROSA, opening, ALL.searching("mora")))).containsExactly(1);
    }

    @Test
    void neverShowAnAdjustmentToAnybodyWhoJudges() {
        var opening = house.opened(HiringHouse::open);
        var id = house.applied(opening, "Berta Luz");
        assertThat(seenBy(ROSA, id).orElseThrow().sees(Sight.ADJUSTMENT)).isTrue();
        house.assign(opening, ROSA, Part.DECIDER);
        assertThat(seenBy(ROSA, id).orElseThrow().sees(Sight.ADJUSTMENT)).isFalse();
        for (var person : List.of(RITA, INES, DIEGO)) {
            assertThat(seenBy(person, id).orElseThrow().sees(Sight.ADJUSTMENT)).isFalse();
        }
    }

    @Test
    void areNotedWhenSomebodyLooks() {
        var opening = house.opened(HiringHouse::open);
        var id = house.applied(opening, "Berta Luz");
        seenBy(DIEGO, id);
        seenBy(DIEGO, id);
        seenBy(OMAR, id);
        var looks = mongo.find(
                query(where("action").is("LOOKED").and("object").is("applicant.file")), Document.class, "audit");
        assertThat(looks).singleElement().satisfies(look -> {
            assertThat(look.getString("who")).isEqualTo("diego");
            assertThat(look.getList("details", String.class)).containsExactly(id.value());
        });
        assertThat(mongo.findAll(Document.class, "audit").toString()).doesNotContain("Berta");
    }
}
