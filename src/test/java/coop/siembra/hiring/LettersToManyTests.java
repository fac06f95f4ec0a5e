package coop.siembra.hiring;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.hiring.HiringHouse.DIEGO;
import static coop.siembra.hiring.HiringHouse.OMAR;
import static coop.siembra.hiring.HiringHouse.RITA;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.hiring.LettersToMany.Due;
import coop.siembra.hiring.LettersToMany.ManyOutcome;
import coop.siembra.hiring.LettersToMany.ManyOutcome.Begun;
import coop.siembra.hiring.LettersToMany.ManyOutcome.Refused;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.kernel.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

/** Letters to all on whom nothing is decided, each once. */
@SpringBootTest(properties = {"siembra.outbox.delay=1h", "siembra.address=https://people.example/"})
class LettersToManyTests {
    @Autowired
    LettersToMany many;

    @Autowired
    Mailings mailings;

    @Autowired
    Openings openings;

    @Autowired
    Invitations invitations;

    @Autowired
    Correspondence correspondence;

    @Autowired
    HiringHouse house;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    private OpeningId opening = new OpeningId("none");
    private ApplicationId berta = new ApplicationId("none");
    private ApplicationId carla = new ApplicationId("none");

    @BeforeEach
    void found() {
        house.found();
        opening = house.opened(HiringHouse::open);
        berta = house.applied(opening, "Berta Luz");
        carla = house.applied(opening, "Carla Paz");
        house.decide(house.applied(opening, "Dora Sol"), "application", Verdict.NOT_TAKEN);
    }

    private void closed(int daysAgo) {
        var closes = LocalDate.now(clock).minusDays(daysAgo).toString();
        mongo.updateFirst(query(where("_id").is(opening.value())), Update.update("closes", closes), "openings");
    }

    private LocalDate in(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    private ManyOutcome stillDeciding(PersonId person, LocalDate by) {
        return drained(Acting.as(person, () -> many.stillDeciding(opening, by)));
    }

    private ManyOutcome withdrawn(PersonId person) {
        return drained(Acting.as(person, () -> many.withdrawn(opening)));
    }

    private ManyOutcome drained(ManyOutcome outcome) {
        try {
            mailings.drain();
        } catch (InterruptedException asked) {
            throw new AssertionError(asked);
        }
        return outcome;
    }

    private Due due() {
        return Acting.as(ROSA, () -> many.due(opening)).orElseThrow();
    }

    private List<Document> letters() {
        return mongo.findAll(Document.class, "letters");
    }

    @Test
    void tellThoseWhoWaitTooLongAnotherDayOnce() {
        assertThat(due()).isEqualTo(new Due(0, 0));
        assertThat(stillDeciding(ROSA, in(20))).isEqualTo(new Refused(Refusal.ALREADY_DONE));
        closed(30);
        assertThat(due()).isEqualTo(new Due(2, 0));
        assertThat(stillDeciding(ROSA, in(7))).isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(stillDeciding(ROSA, in(20_000))).isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(stillDeciding(ROSA, in(20))).isEqualTo(new Begun(2));
        assertThat(letters())
                .hasSize(2)
                .allSatisfy(letter ->
                        assertThat(letter.getString("text")).contains("una fecha", Integer.toString(in(20).getYear())))
                .extracting(letter -> letter.getString("about"))
                .containsExactlyInAnyOrder(berta.value(), carla.value());
        assertThat(due()).as("the new day is promised now").isEqualTo(new Due(0, 0));
        assertThat(stillDeciding(ROSA, in(30))).isEqualTo(new Refused(Refusal.ALREADY_DONE));
        assertThat(Acting.as(ROSA, () -> openings.find(opening))
                        .orElseThrow()
                        .setup()
                        .answerBy())
                .isEqualTo(in(20));
        assertThat(letters()).hasSize(2);
    }

    @Test
    void tellAgainWhenTheNewDayCannotBeKeptEither() {
        closed(30);
        stillDeciding(ROSA, in(20));
        mongo.updateFirst(
                query(where("_id").is(opening.value())), Update.update("answerBy", in(3).toString()), "openings");
        assertThat(due().late()).isEqualTo(2);
        assertThat(stillDeciding(ROSA, in(20))).isEqualTo(new Begun(2));
        assertThat(letters()).hasSize(4);
    }

    @Test
    void countThoseToWhomNoneCanGo() {
        closed(30);
        mongo.updateFirst(
                query(where("_id").is(berta.value())), Update.update("identity.email", "nowhere"), "applicants");
        assertThat(stillDeciding(ROSA, in(20))).isEqualTo(new Begun(2));
        var mailing = Acting.as(ROSA, () -> many.mailing(opening)).orElseThrow();
        assertThat(mailing.over()).isTrue();
        assertThat(mailing.done()).isEqualTo(1);
        assertThat(mailing.failed()).isEqualTo(1);
    }

    @Test
    void tellEverybodyNotDecidedOnThatTheJobWillNotBeFilled() {
        assertThat(withdrawn(ROSA)).isEqualTo(new Refused(Refusal.NOT_YET));
        house.take(opening, new OpeningStep.Close());
        assertThat(withdrawn(ROSA)).as("closed is not withdrawn").isEqualTo(new Refused(Refusal.NOT_YET));
        house.take(opening, new OpeningStep.Withdraw("The branch is closed"));
        assertThat(letters()).as("never by itself").isEmpty();
        assertThat(due()).isEqualTo(new Due(0, 2));
        assertThat(withdrawn(ROSA)).isEqualTo(new Begun(2));
        assertThat(letters())
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.getString("text"))
                        .contains("No vamos a cubrir", "https://people.example/application/")
                        .doesNotContain("The branch is closed"));
        assertThat(due()).isEqualTo(new Due(0, 0));
        assertThat(withdrawn(ROSA)).isEqualTo(new Refused(Refusal.ALREADY_DONE));
    }

    @Test
    void decideInviteAndPromiseNothingOnceTheOpeningIsWithdrawn() {
        house.invited(berta);
        closed(30);
        house.take(opening, new OpeningStep.Withdraw("The branch is closed"));
        assertThat(house.decide(berta, "application", Verdict.GOES_ON))
                .isEqualTo(new ApplicantOutcome.Refused(Refusal.CLOSED));
        assertThat(Acting.as(ROSA, () -> invitations.invite(carla, 14)))
                .isEqualTo(new InvitationOutcome.Refused(Refusal.CLOSED));
        assertThat(Acting.as(ROSA, () -> correspondence.reminder(berta)))
                .isEqualTo(new CorrespondenceOutcome.Refused(Refusal.CLOSED));
        assertThat(stillDeciding(ROSA, in(20))).isEqualTo(new Refused(Refusal.CLOSED));
        assertThat(letters()).isEmpty();
    }

    @Test
    void cannotWithdrawAJobThatIsFilled() {
        for (var stage : List.of("application", "assessment", "interview", "decision")) {
            house.decide(berta, stage, Verdict.GOES_ON);
        }
        assertThat(Acting.as(ROSA, () -> openings.take(opening, new OpeningStep.Withdraw("Too late"))))
                .isEqualTo(new OpeningOutcome.Refused(Refusal.UNFIT));
    }

    @Test
    void areForRecruitersOfTheUnitOnly() {
        closed(30);
        for (var person : List.of(RITA, DIEGO, OMAR, ADMIN)) {
            assertThat(Acting.as(person, () -> many.due(opening))).isEmpty();
            assertThat(Acting.as(person, () -> many.mailing(opening))).isEmpty();
            assertThat(stillDeciding(person, in(20))).isEqualTo(new Refused(Refusal.NOT_ALLOWED));
            assertThat(Acting.as(person, () -> openings.take(opening, new OpeningStep.Withdraw("No"))))
                    .isEqualTo(new OpeningOutcome.Refused(Refusal.NOT_ALLOWED));
        }
        house.take(opening, new OpeningStep.Withdraw("The branch is closed"));
        for (var person : List.of(RITA, DIEGO, OMAR, ADMIN)) {
            assertThat(withdrawn(person)).isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        }
        assertThat(letters()).isEmpty();
    }
}
