package coop.siembra.readiness;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.access.Cooperative.SHOP;
import static coop.siembra.access.Cooperative.TOP;
import static coop.siembra.access.Cooperative.TRAINER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Acting;
import coop.siembra.access.Cooperative;
import coop.siembra.access.PersonalData;
import coop.siembra.access.Role;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Deputy;
import coop.siembra.people.Units;
import coop.siembra.readiness.model.workshop.Agenda;
import coop.siembra.readiness.model.workshop.Part;
import coop.siembra.readiness.workshop.OwnWorkshops;
import coop.siembra.readiness.workshop.Workshop;
import coop.siembra.readiness.workshop.Workshop.Place;
import coop.siembra.readiness.workshop.Workshop.State;
import coop.siembra.readiness.workshop.WorkshopEffects;
import coop.siembra.readiness.workshop.WorkshopRefusal;
import coop.siembra.readiness.workshop.Workshops;
import coop.siembra.readiness.workshop.Workshops.Outcome;
import coop.siembra.store.OutboxRelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** A workshop from its gap to what shows later; refused to everybody who does not lead the unit. */
@QuietApplicationTest
@WithMockUser(username = "hugo", roles = "HEAD")
class WorkshopsTests {
    private static final CompetencyId LISTENING = new CompetencyId("listening");
    private static final List<PersonId> BOTH = List.of(ANA, HEAD);

    @Autowired
    Workshops workshops;

    @Autowired
    WorkshopEffects effects;

    @Autowired
    OwnWorkshops own;

    @Autowired
    Readied readied;

    @Autowired
    Cooperative cooperative;

    @Autowired
    OutboxRelay relay;

    @Autowired
    Units units;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    List<PersonalData> personal;

    @Autowired
    Clock clock;

    @BeforeEach
    void found() {
        readied.found();
    }

    private static Workshop stored(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Stored.class);
        return ((Outcome.Stored) outcome).workshop();
    }

    private static void refusedFor(WorkshopRefusal why, Outcome outcome) {
        assertThat(outcome).isEqualTo(new Outcome.Refused(why));
    }

    private static void denied(ThrowingCallable way) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(way);
    }

    private Workshop planned() {
        return fresh(stored(workshops.plan(SALES, LISTENING, 90, Set.of())));
    }

    private Workshop fresh(Workshop workshop) {
        return workshops.find(workshop.id()).orElseThrow();
    }

    private Place tomorrow() {
        return new Place(LocalDate.now(clock).plusDays(1), LocalTime.of(9, 30), "Room; 2, upstairs");
    }

    private Workshop invited() {
        return stored(workshops.invite(stored(workshops.schedule(planned(), tomorrow(), BOTH))));
    }

    /** One that began ten days ago. */
    private Workshop begun(List<PersonId> people) {
        var then = workshops.at(Clock.offset(clock, Duration.ofDays(-11)));
        var place = new Place(LocalDate.now(clock).minusDays(10), LocalTime.of(9, 0), "Hall");
        var planned = fresh(stored(then.plan(SALES, LISTENING, 60, Set.of())));
        return stored(then.invite(stored(then.schedule(planned, place, people))));
    }

    private String dataOf(PersonId person, String key) {
        return personal.stream()
                .filter(part -> part.key().equals(key))
                .map(part -> String.valueOf(part.about(person)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> calendars() {
        return mongo.getCollection("letters").find().into(new ArrayList<>()).stream()
                .flatMap(letter -> letter.getList("attachments", Document.class).stream())
                .map(attachment -> attachment.getString("text"))
                .toList();
    }

    @Test
    void composesAnAgendaForTheGapThatNobodyInvitedKnowsOfYet() {
        var workshop = planned();
        assertThat(workshop.state()).isEqualTo(State.DRAFT);
        assertThat(workshop.agenda().minutes()).isBetween(85, 90);
        assertThat(workshops.within(SALES)).extracting(Workshop::id).containsExactly(workshop.id());
        assertThat(workshops.within(SHOP)).isEmpty();
        var scheduled = stored(workshops.schedule(workshop, tomorrow(), BOTH));
        relay.drain();
        assertThat(scheduled.state()).isEqualTo(State.DRAFT);
        Acting.does(ANA, () -> assertThat(own.all()).isEmpty());
        assertThat(dataOf(ANA, "letters")).doesNotContain("Workshop");
    }

    @Test
    void invitesInTheApplicationAndByLetterWithADateForTheCalendar() {
        var workshop = invited();
        relay.drain();
        relay.drain();
        Acting.does(
                ANA,
                () -> assertThat(own.all()).singleElement().satisfies(mine -> {
                    assertThat(mine.ahead()).isTrue();
                    assertThat(mine.place()).isEqualTo(tomorrow());
                }));
        assertThat(dataOf(ANA, "letters")).contains("Person hugo invites you", "Room; 2, upstairs");
        assertThat(calendars())
                .hasSize(2)
                .anySatisfy(calendar -> assertThat(calendar.replace("\r\n ", ""))
                        .contains(
                                "METHOD:REQUEST",
                                "UID:" + workshop.id() + "@demo.coop",
                                "LOCATION:Room\\; 2\\, upstairs",
                                "ORGANIZER;CN=\"Person hugo\":mailto:hugo@demo.coop",
                                "mailto:ana@demo.coop"));
        Acting.does(EVA, () -> assertThat(own.all()).isEmpty());
    }

    @Test
    void tellsOfAnotherDateAndWhoIsNoLongerExpected() {
        var workshop = invited();
        relay.drain();
        var later = new Place(tomorrow().day().plusDays(1), LocalTime.of(14, 0), "Library");
        stored(workshops.schedule(workshop, later, List.of(ANA)));
        relay.drain();
        assertThat(dataOf(ANA, "letters")).contains("has changed the workshop", "Library");
        assertThat(dataOf(HEAD, "letters")).contains("You are not expected any more");
        assertThat(calendars()).hasSize(4).anyMatch(calendar -> calendar.contains("METHOD:CANCEL"));
        assertThat(calendars()).anyMatch(calendar -> calendar.contains("SEQUENCE:2"));
        Acting.does(HEAD, () -> assertThat(own.all()).isEmpty());
    }

    @Test
    void callsOffAndTellsThoseInvitedOnly() {
        var draft = planned();
        stored(workshops.cancel(draft));
        var workshop = invited();
        relay.drain();
        var cancelled = stored(workshops.cancel(workshop));
        relay.drain();
        assertThat(cancelled.state()).isEqualTo(State.CANCELLED);
        assertThat(calendars())
                .filteredOn(calendar -> calendar.contains("METHOD:CANCEL"))
                .hasSize(2);
        refusedFor(WorkshopRefusal.OVER, workshops.schedule(cancelled, tomorrow(), BOTH));
        refusedFor(WorkshopRefusal.OVER, workshops.arrange(cancelled, cancelled.agenda()));
        Acting.does(ANA, () -> assertThat(own.all()).singleElement().matches(mine -> !mine.ahead()));
    }

    @Test
    void letsTheAgendaBeChangedByBlocksThereAre() {
        var workshop = planned();
        var first = workshop.agenda().parts().getFirst().block();
        var other = workshops.alternatives(workshop).instead(first).getFirst();
        var changed = stored(workshops.arrange(
                workshop, workshop.agenda().with(0, new Part(other.id(), 10)).plus(Part.pause(5))));
        assertThat(fresh(changed).agenda().parts().getFirst()).isEqualTo(new Part(other.id(), 10));
        assertThat(fresh(changed).agenda().parts().getLast().isBreak()).isTrue();
        refusedFor(
                WorkshopRefusal.UNKNOWN_BLOCK,
                workshops.arrange(changed, changed.agenda().plus(new Part("no-such-block", 10))));
        var endless = new Agenda(Collections.nCopies(21, Part.pause(5)));
        refusedFor(WorkshopRefusal.TOO_MANY_PARTS, workshops.arrange(changed, endless));
        // whoever looks at an older state changes nothing
        refusedFor(WorkshopRefusal.CHANGED_MEANWHILE, workshops.arrange(workshop, workshop.agenda()));
    }

    @Test
    void refusesWhatMakesNoSense() {
        refusedFor(
                WorkshopRefusal.UNKNOWN_COMPETENCY, workshops.plan(SALES, new CompetencyId("kindness"), 60, Set.of()));
        refusedFor(WorkshopRefusal.UNKNOWN_COMPETENCY, workshops.plan(SALES, LISTENING, 61, Set.of()));
        var workshop = planned();
        refusedFor(WorkshopRefusal.DATE_MISSING, workshops.invite(workshop));
        var yesterday = new Place(LocalDate.now(clock).minusDays(1), LocalTime.NOON, "Hall");
        refusedFor(WorkshopRefusal.DATE_PASSED, workshops.schedule(workshop, yesterday, BOTH));
        var nowhere = new Place(tomorrow().day(), LocalTime.NOON, " ");
        refusedFor(WorkshopRefusal.PLACE_MISSING, workshops.schedule(workshop, nowhere, BOTH));
        var far = new Place(tomorrow().day(), LocalTime.NOON, "x".repeat(121));
        refusedFor(WorkshopRefusal.PLACE_TOO_LONG, workshops.schedule(workshop, far, BOTH));
        refusedFor(WorkshopRefusal.NOT_OF_THE_UNIT, workshops.schedule(workshop, tomorrow(), List.of(ANA, EVA)));
        var empty = stored(workshops.schedule(workshop, tomorrow(), List.of()));
        refusedFor(WorkshopRefusal.NOBODY_INVITED, workshops.invite(empty));
        refusedFor(WorkshopRefusal.OVER, workshops.attended(empty, Set.of()));
        refusedFor(WorkshopRefusal.NOT_YET, workshops.attended(invited(), Set.of(ANA)));
    }

    @Test
    void takesDownWhoWasThereAndThePersonSeesIt() {
        var workshop = begun(BOTH);
        refusedFor(WorkshopRefusal.NOT_OF_THE_UNIT, workshops.attended(workshop, Set.of(EVA)));
        var held = stored(workshops.attended(workshop, Set.of(ANA)));
        assertThat(held.state()).isEqualTo(State.HELD);
        Acting.does(ANA, () -> assertThat(own.all()).singleElement().matches(OwnWorkshops.Mine::attended));
        assertThat(dataOf(ANA, "workshops")).contains("attended=true").doesNotContain("attended=[", "invited");
        // corrected
        assertThat(stored(workshops.attended(held, Set.of(HEAD))).attended()).containsExactly(HEAD);
    }

    @Test
    void measuresWhatShowsLaterBesideThoseWhoWereNotThere() {
        var there = people("there", 6);
        var others = people("other", 5);
        readied.settle();
        var workshop = stored(workshops.attended(begun(there), Set.copyOf(there)));
        there.forEach(person -> showed(person, 0.4, 0.9));
        others.forEach(person -> showed(person, 0.5, 0.5));
        var effect = effects.of(workshop).orElseThrow();
        assertThat(effect.attended().people()).isEqualTo(6);
        assertThat(effect.attended().change().orElseThrow().mean()).isCloseTo(0.5, within(1e-9));
        assertThat(effect.others().shown()).isEqualTo(5);
        assertThat(effect.others().people()).isEqualTo(7); // with Ana and Hugo, of whom there is nothing
        assertThat(effect.others().change().orElseThrow().mean()).isZero();
    }

    private List<PersonId> people(String name, int count) {
        var all =
                IntStream.range(0, count).mapToObj(n -> new PersonId(name + n)).toList();
        all.forEach(person -> cooperative.hire(person, SHOP));
        return all;
    }

    private void showed(PersonId person, double before, double after) {
        readied.hear(readied.answered(person, "listening", before, 3, 40));
        readied.hear(readied.answered(person, "listening", after, 3, 2));
        readied.hear(readied.answered(person, "ownership", 0, 3, 2));
    }

    @Test
    void saysNothingOfTooFewAndNothingBeforeItWasHeld() {
        var workshop = begun(BOTH);
        assertThat(effects.of(workshop)).isEmpty();
        showed(ANA, 0.1, 1);
        var held = stored(workshops.attended(workshop, Set.of(ANA)));
        assertThat(effects.of(held).orElseThrow().attended().tooFew()).isTrue();
    }

    @Test
    void refusesThoseWhoDoNotLeadTheUnit() {
        for (var unit : List.of(TOP, BACK, new UnitId("gone"))) {
            denied(() -> workshops.within(unit));
            denied(() -> workshops.people(unit));
            denied(() -> workshops.plan(unit, LISTENING, 60, Set.of()));
        }
        var workshop = invited();
        for (var stranger : List.of(ANA, EVA, TRAINER)) {
            Acting.does(
                    stranger,
                    () -> {
                        assertThat(workshops.find(workshop.id())).isEmpty();
                        denied(() -> workshops.within(SALES));
                        denied(() -> workshops.arrange(workshop, workshop.agenda()));
                        denied(() -> workshops.schedule(workshop, tomorrow(), List.of(ANA)));
                        denied(() -> workshops.invite(workshop));
                        denied(() -> workshops.cancel(workshop));
                        denied(() -> workshops.attended(workshop, Set.of(ANA)));
                        denied(() -> workshops.alternatives(workshop));
                        denied(() -> effects.of(workshop));
                    },
                    Role.LEARNER,
                    Role.HEAD,
                    Role.TRAINING,
                    Role.RECRUITER);
        }
        Acting.does(ADMIN, () -> assertThat(workshops.find(workshop.id())).isPresent(), Role.ADMIN);
    }

    /** A head of the unit below does not see what the one above plans for more than that unit. */
    @Test
    void letsWhoeverLeadsTheUnitAtTheMomentGoOn() {
        var workshop = invited();
        units.nameHead(SHOP, EVA);
        Acting.does(EVA, () -> {
            assertThat(workshops.find(workshop.id())).isEmpty();
            assertThat(workshops.within(SHOP)).isEmpty();
        });
        var today = LocalDate.now(clock);
        units.nameDeputy(SALES, new Deputy(TRAINER, today, today));
        Acting.does(TRAINER, () -> stored(workshops.cancel(workshop)));
    }
}
