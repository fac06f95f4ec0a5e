package coop.siembra.hiring;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.hiring.HiringHouse.DIEGO;
import static coop.siembra.hiring.HiringHouse.OMAR;
import static coop.siembra.hiring.HiringHouse.RITA;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.model.Secret;
import coop.siembra.hiring.InvitationOutcome.Done;
import coop.siembra.hiring.InvitationOutcome.Invited;
import coop.siembra.hiring.InvitationOutcome.Refused;
import coop.siembra.hiring.applicant.ApplicantDesk;
import coop.siembra.hiring.applicant.Own;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Invitation;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

/** The links of applicants, and everything that is no link. */
@QuietApplicationTest
class InvitationsTests {
    @Autowired
    Applicants applicants;

    @Autowired
    ApplicantDesk desk;

    @Autowired
    Invitations invitations;

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
    private ApplicationId applicant = new ApplicationId("none");

    @BeforeEach
    void found() {
        house.found();
        opening = house.opened(HiringHouse::open);
        applicant = house.applied(opening, "Berta Luz");
    }

    private void change(UnaryOperator<Invitation> change) {
        var held = store.find(applicant).orElseThrow();
        var participation = held.applicant().participation();
        var link = java.util.Objects.requireNonNull(participation.invitation());
        store.save(
                held,
                held.applicant().with(participation.by(change.apply(link))),
                openings.find(opening).orElseThrow().opening(),
                List.of());
    }

    private static Invitation expired(Invitation link, Duration ago, Clock clock) {
        return new Invitation(
                link.hash(),
                link.by(),
                link.at(),
                clock.instant().minus(ago),
                link.beginsOn(),
                link.revoked(),
                link.heldAt());
    }

    @Test
    void leadToTheApplicantAsOftenAsWished() {
        var token = house.invited(applicant);
        assertThat(invitations.enter(token)).contains(applicant);
        assertThat(invitations.enter(token)).contains(applicant);
    }

    @Test
    void leadNowhereWhenTheyAreGuessedOrTamperedWith() {
        var other = house.applied(opening, "Zoe Paz");
        var token = house.invited(applicant);
        var foreign = house.invited(other);
        var secret = token.substring(token.indexOf('.') + 1);
        var last = secret.charAt(secret.length() - 2) == 'A' ? 'B' : 'A';
        var bent = secret.substring(0, secret.length() - 2) + last + secret.charAt(secret.length() - 1);
        var hash = Secret.hash(secret);
        for (var wrong : List.of(
                "",
                ".",
                "." + secret,
                applicant.value(),
                applicant + ".",
                applicant + "." + bent,
                applicant + "." + hash,
                applicant + "." + secret.substring(1),
                applicant + "." + secret + "x",
                applicant + ". " + secret,
                applicant + "." + Secret.random(),
                applicant + foreign.substring(foreign.indexOf('.')),
                other + "." + secret,
                "no-such-applicant." + secret,
                "nobody." + secret,
                "../" + token,
                "{\"$ne\":null}." + secret,
                token + "\u0000",
                token.repeat(100_000))) {
            assertThat(invitations.enter(wrong))
                    .as(wrong.length() > 200 ? "long" : wrong)
                    .isEmpty();
        }
        assertThat(invitations.enter(token)).contains(applicant);
    }

    @Test
    void areKeptNowhere() {
        var token = house.invited(applicant);
        var secret = token.substring(token.indexOf('.') + 1);
        for (var collection : mongo.getCollectionNames()) {
            assertThat(mongo.findAll(Document.class, collection).toString())
                    .as(collection)
                    .doesNotContain(secret);
        }
    }

    @Test
    void stopWorkingWhenTheyExpireUnlessTheirTimeStandsStill() {
        var token = house.invited(applicant);
        change(link -> expired(link, Duration.ofSeconds(1), clock));
        assertThat(invitations.enter(token)).isEmpty();
        change(link -> link.held(clock.instant()));
        assertThat(invitations.enter(token)).as("what has expired is not held").isEmpty();
        var again = house.invited(applicant);
        change(link -> link.held(clock.instant().minus(Duration.ofDays(30))));
        change(link -> expired(link, Duration.ofDays(3), clock));
        assertThat(invitations.enter(again)).as("waits for our answer").contains(applicant);
        change(link -> link.released(clock.instant()));
        assertThat(invitations.enter(again)).as("has the days it stood still").contains(applicant);
    }

    @Test
    void stopWorkingWhenTheyAreTakenBackOrAnotherIsMade() {
        var first = house.invited(applicant);
        var second = house.invited(applicant);
        assertThat(invitations.enter(first)).isEmpty();
        assertThat(invitations.enter(second)).contains(applicant);
        assertThat(Acting.as(ROSA, () -> invitations.revoke(applicant))).isEqualTo(new Done());
        assertThat(invitations.enter(second)).isEmpty();
        change(link -> link.held(clock.instant()));
        assertThat(invitations.enter(second)).isEmpty();
        assertThat(invitations.enter(house.invited(applicant))).contains(applicant);
    }

    @Test
    void areMadeAndTakenBackByRecruitersOfTheUnitOnly() {
        house.invited(applicant);
        for (var person : List.of(OMAR, DIEGO, RITA, ADMIN)) {
            assertThat(Acting.as(person, () -> invitations.invite(applicant, 14)))
                    .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
            assertThat(Acting.as(person, () -> invitations.revoke(applicant)))
                    .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        }
        assertThat(Acting.as(ROSA, () -> invitations.invite(new ApplicationId("ghost"), 14)))
                .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        assertThat(Acting.as(ROSA, () -> invitations.invite(applicant, 0))).isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(Acting.as(ROSA, () -> invitations.invite(applicant, 181))).isEqualTo(new Refused(Refusal.UNFIT));
    }

    @Test
    void areNotMadeWhileTheOpeningIsStopped() {
        house.take(opening, new OpeningStep.Halt("For a reason"));
        assertThat(Acting.as(ROSA, () -> invitations.invite(applicant, 14))).isEqualTo(new Refused(Refusal.HALTED));
    }

    @Test
    void giveNoticeWhereTheOpeningSaysSo() {
        var noticed = house.opened(form -> HiringHouse.with(form, false, 10, false));
        var id = house.applied(noticed, "Berta Luz");
        var link = (Invited) Acting.as(ROSA, () -> invitations.invite(id, 14));
        var today = LocalDate.now(clock);
        assertThat(link.beginsOn()).isEqualTo(Invitation.afterBusinessDays(today, 10));
        assertThat(link.expires()).isAfter(clock.instant().plus(Duration.ofDays(26)));
    }

    @Test
    void countMondaysToFridays() {
        assertThat(Invitation.afterBusinessDays(LocalDate.of(2026, 11, 27), 1)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(Invitation.afterBusinessDays(LocalDate.of(2026, 11, 28), 1)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(Invitation.afterBusinessDays(LocalDate.of(2026, 11, 26), 10)).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(Invitation.afterBusinessDays(LocalDate.of(2026, 11, 26), 0)).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void areNotedWithoutWhatOpensThem() {
        house.invited(applicant);
        Acting.as(ROSA, () -> invitations.revoke(applicant));
        var noted = mongo.find(query(where("object").is("applicant.link")), Document.class, "audit");
        assertThat(noted).extracting(entry -> entry.getString("action")).containsExactly("GRANTED", "WITHDREW");
        assertThat(noted.getFirst().getList("details", String.class)).containsExactly(applicant.value());
    }

    @Test
    void leaveALinkToTheDataAtWorkAsWasPromised() {
        var data = invitations.toData(applicant).orElseThrow();
        var invited = house.invited(applicant);
        assertThat(invitations.enter(data)).contains(applicant);
        change(link -> expired(link, Duration.ofSeconds(1), clock));
        assertThat(invitations.enter(invited)).isEmpty();
        assertThat(desk.enter(data).orElseThrow().situation()).isEqualTo(Own.Situation.APPLIED);
        var again = house.invited(applicant);
        assertThat(invitations.enter(data)).contains(applicant);
        assertThat(desk.enter(data).orElseThrow().situation())
                .as("nothing is asked for by it")
                .isEqualTo(Own.Situation.APPLIED);
        assertThat(desk.enter(again).orElseThrow().situation()).isEqualTo(Own.Situation.TO_CONSENT);
        Acting.as(ROSA, () -> invitations.revoke(applicant));
        assertThat(invitations.enter(data)).as("all ends end together").isEmpty();
    }

    @Test
    void standStillWhenTheyAreMadeWhileAnAdjustmentWaitsForAnAnswer() {
        var first = house.invited(applicant);
        desk.ask(first, List.of("extra-time-50"), "");
        var again = house.invited(applicant);
        change(link -> expired(link, Duration.ofDays(3), clock));
        assertThat(invitations.enter(again)).as("waits for our answer").contains(applicant);
    }

    @Test
    void endBeforeTheDataDoes() {
        var held = store.find(applicant).orElseThrow();
        var until = LocalDate.now(clock).plusDays(3);
        mongo.updateFirst(
                query(where("_id").is(applicant.value())),
                new Update().set("keptUntil", until.toString()).inc("revision", 1),
                "applicants");
        var link = (Invited) Acting.as(ROSA, () -> invitations.invite(applicant, 14));
        assertThat(link.expires())
                .isBefore(until.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        assertThat(Acting.as(ROSA, () -> applicants.find(applicant))
                        .orElseThrow()
                        .link()
                        .orElseThrow()
                        .asks())
                .as("there is something to do with it")
                .isTrue();
        assertThat(held.applicant().participation().invitation()).isNull();
    }

    @Test
    void areMadeForManyAlsoForThoseWhoAppliedByThemselves() {
        invitations.toData(applicant);
        var row = Acting.as(ROSA, () -> applicants.page(opening, ApplicantQuery.first(10)))
                .orElseThrow()
                .rows()
                .getFirst();
        assertThat(row.link()).as("nobody has asked them for anything").isEmpty();
        assertThat(Acting.as(ROSA, () -> invitations.inviteFirst(applicant, 14)))
                .isInstanceOf(Invited.class);
        assertThat(Acting.as(ROSA, () -> invitations.inviteFirst(applicant, 14)))
                .isEqualTo(new Refused(Refusal.ALREADY_DONE));
    }

    @Test
    void loseNoDaysWhileTheOpeningIsStopped() {
        var id = house.applied(opening, "Wilma Sol");
        house.invited(id);
        madeEarlier(id);
        var before = expires(id);
        for (var end : List.of(new OpeningStep.Resume("It is clear now"), new OpeningStep.Close())) {
            house.take(opening, new OpeningStep.Halt("A question"));
            stoppedFor(Duration.ofDays(3));
            house.take(opening, end);
        }
        assertThat(Duration.between(before, expires(id)))
                .as("three days each, and the moments of this test")
                .isBetween(Duration.ofDays(6), Duration.ofDays(6).plusMinutes(9));
    }

    private void madeEarlier(ApplicationId id) {
        mongo.updateFirst(
                query(where("_id").is(id.value())),
                Update.update("invitation.at", clock.instant().minus(Duration.ofDays(9))),
                "applicants");
    }

    private Instant expires(ApplicationId id) {
        return Objects.requireNonNull(
                        store.find(id).orElseThrow().applicant().participation().invitation())
                .expires();
    }

    /** The stop began so much earlier. */
    private void stoppedFor(Duration time) {
        mongo.updateFirst(
                query(where("_id").is(opening.value())),
                Update.update("log.$[].at", clock.instant().minus(time)),
                "openings");
    }
}
