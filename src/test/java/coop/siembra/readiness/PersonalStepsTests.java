package coop.siembra.readiness;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.access.Cooperative.TRAINER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Acting;
import coop.siembra.access.AuditTold;
import coop.siembra.access.Cooperative;
import coop.siembra.access.PersonalData;
import coop.siembra.access.Role;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.AssignmentTarget.ToPerson;
import coop.siembra.learning.Assignments;
import coop.siembra.learning.Learners;
import coop.siembra.people.Deputy;
import coop.siembra.people.Units;
import coop.siembra.readiness.nudging.Nudges;
import coop.siembra.readiness.nudging.Offer;
import coop.siembra.readiness.nudging.OwnReminders;
import coop.siembra.readiness.talking.Talks;
import coop.siembra.readiness.thanking.Recognitions;
import coop.siembra.store.OutboxRelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** One-to-ones, recognition and reminders: who may, who reads, and how often. */
@QuietApplicationTest
@WithMockUser(username = "hugo", roles = "HEAD")
class PersonalStepsTests {
    private static final CompetencyId LISTENING = new CompetencyId("listening");
    private static final List<PersonId> OTHERS = List.of(HEAD, EVA, ADMIN, new PersonId("gone"));

    @Autowired
    Talks talks;

    @Autowired
    Recognitions recognitions;

    @Autowired
    Nudges nudges;

    @Autowired
    OwnReminders own;

    @Autowired
    Assignments assignments;

    @Autowired
    Learners learners;

    @Autowired
    Readied readied;

    @Autowired
    Cooperative cooperative;

    @Autowired
    OutboxRelay relay;

    @Autowired
    Units units;

    @Autowired
    List<PersonalData> personal;

    @Autowired
    AuditTold told;

    @Autowired
    Clock clock;

    @BeforeEach
    void found() {
        readied.found();
    }

    private static void denied(ThrowingCallable way) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(way);
    }

    private String dataOf(PersonId person, String key) {
        return personal.stream()
                .filter(part -> part.key().equals(key))
                .map(part -> String.valueOf(part.about(person)))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Offer late() {
        assignments.assign(Learners.EMPATHY, new ToPerson(ANA), today().minusDays(2), HEAD);
        return nudges.offers(ANA).getFirst();
    }

    private static final String SECRET = "She wants to change to the night shift";

    @Test
    void nobodyButTheirAuthorReadsNotesOfATalk() {
        assertThat(talks.add(ANA, SECRET, today().plusDays(2))).isEmpty();
        var note = talks.about(ANA).getFirst();
        assertThat(note.words()).isEqualTo(SECRET);
        var day = today();
        units.nameDeputy(SALES, new Deputy(TRAINER, day, day));
        for (var reader : List.of(TRAINER, ADMIN)) {
            Acting.does(
                    reader,
                    () -> {
                        assertThat(talks.about(ANA)).isEmpty();
                        assertThat(talks.dueBy(day.plusDays(9))).isEmpty();
                        denied(() -> talks.done(note.id(), true));
                        denied(() -> talks.delete(note.id()));
                    },
                    Role.ADMIN,
                    Role.EXECUTIVE);
            assertThat(dataOf(reader, "talks")).doesNotContain(SECRET);
        }
        Acting.does(ANA, () -> {
            denied(() -> talks.about(ANA));
            denied(() -> talks.delete(note.id()));
        });
        assertThat(dataOf(ANA, "talks")).contains("Person hugo").doesNotContain(SECRET);
        assertThat(dataOf(HEAD, "talks")).contains(SECRET);
    }

    @Test
    void comesBackToATalkAndDeletesItsNote() {
        assertThat(talks.add(ANA, " ", null)).contains(Talks.Refusal.EMPTY);
        assertThat(talks.add(ANA, "x".repeat(4001), null)).contains(Talks.Refusal.TOO_LONG);
        assertThat(talks.add(ANA, "", today().minusDays(1))).contains(Talks.Refusal.DATE_PASSED);
        assertThat(talks.add(ANA, "", today().plusDays(1))).isEmpty();
        var note = talks.dueBy(today().plusDays(1)).getFirst();
        assertThat(talks.dueBy(today())).isEmpty();
        assertThat(talks.done(note.id(), true)).isEmpty();
        assertThat(talks.dueBy(today().plusDays(1))).isEmpty();
        talks.delete(note.id());
        assertThat(talks.about(ANA)).isEmpty();
        denied(() -> talks.delete(note.id()));
    }

    @Test
    void nothingIsDoneForThoseOneDoesNotLead() {
        for (var person : OTHERS) {
            denied(() -> talks.add(person, "Hello", null));
            denied(() -> talks.about(person));
            denied(() -> recognitions.thank(person, null, "Thank you"));
            denied(() -> recognitions.of(person));
            denied(() -> nudges.offers(person));
            denied(() -> nudges.of(person));
            denied(() -> nudges.send(person, "overdue-open-door", Learners.EMPATHY));
            denied(() -> nudges.hindrance(person, Learners.EMPATHY));
        }
        Acting.does(
                EVA,
                () -> {
                    denied(() -> recognitions.thank(ANA, null, "Thank you"));
                    denied(() -> nudges.offers(ANA));
                },
                Role.HEAD,
                Role.TRAINING);
    }

    @Test
    void notesAreOutOfReachForWhoNoLongerLeadsThePerson() {
        talks.add(ANA, SECRET, today());
        units.nameHead(SALES, EVA);
        denied(() -> talks.about(ANA));
        assertThat(talks.dueBy(today())).isEmpty();
        Acting.does(EVA, () -> assertThat(talks.about(ANA)).isEmpty());
    }

    @Test
    void carriesGoodWordsToThePerson() {
        assertThat(recognitions.thank(ANA, LISTENING, " ")).contains(Recognitions.Refusal.EMPTY);
        assertThat(recognitions.thank(ANA, LISTENING, "On … you")).contains(Recognitions.Refusal.UNFINISHED);
        assertThat(recognitions.thank(ANA, LISTENING, "x".repeat(1501))).contains(Recognitions.Refusal.TOO_LONG);
        assertThat(recognitions.thank(ANA, LISTENING, "On Monday you waited. Thank you."))
                .isEmpty();
        relay.drain();
        relay.drain();
        assertThat(dataOf(ANA, "letters")).contains("Person hugo thanks you", "On Monday you waited");
        assertThat(dataOf(ANA, "recognitions")).contains("On Monday you waited", "Person hugo");
        assertThat(recognitions.of(ANA)).hasSize(1);
        assertThat(told.about(ANA)).contains("hugo ADDED team.thanks");
        Acting.does(ANA, () -> {
            assertThat(recognitions.mine()).singleElement().matches(said -> said.readAt() == null);
            recognitions.seen();
            assertThat(recognitions.mine()).singleElement().matches(said -> said.readAt() != null);
        });
        Acting.does(EVA, () -> assertThat(recognitions.mine()).isEmpty());
    }

    @Test
    void remindsOfWhatIsLateInBothLanguages() {
        var offer = late();
        assertThat(offer.subject().en()).contains("Empathy foundations").doesNotContain("{");
        assertThat(offer.subject().es()).contains("Fundamentos de la empatía").doesNotContain("{");
        assertThat(nudges.send(ANA, offer.nudge(), offer.course())).isEmpty();
        relay.drain();
        assertThat(dataOf(ANA, "letters")).contains(offer.text().en(), "Person hugo had this reminder sent");
        assertThat(dataOf(ANA, "reminders")).contains(offer.subject().en());
        Acting.does(
                ANA,
                () -> assertThat(own.open())
                        .singleElement()
                        .satisfies(mine -> assertThat(mine.by()).isEqualTo("Person hugo")));
        assertThat(nudges.send(ANA, "no-such-text", offer.course())).contains(Nudges.Refusal.NO_OCCASION);
    }

    @Test
    void remindsAtMostOnceInSevenDaysWhoeverSendsIt() {
        var offer = late();
        assertThat(nudges.send(ANA, offer.nudge(), offer.course())).isEmpty();
        assertThat(nudges.send(ANA, offer.nudge(), offer.course())).contains(Nudges.Refusal.TOO_SOON);
        Acting.does(
                ADMIN,
                () -> assertThat(nudges.send(ANA, offer.nudge(), offer.course()))
                        .contains(Nudges.Refusal.TOO_SOON),
                Role.ADMIN);
        var sixDays = nudges.at(Clock.offset(clock, Duration.ofDays(6)));
        assertThat(sixDays.send(ANA, offer.nudge(), offer.course())).contains(Nudges.Refusal.TOO_SOON);
        var week = nudges.at(Clock.offset(clock, Duration.ofDays(7)));
        assertThat(week.send(ANA, offer.nudge(), offer.course())).isEmpty();
    }

    @Test
    void remindsAtMostTenADay() {
        var people =
                IntStream.range(0, 11).mapToObj(n -> new PersonId("late" + n)).toList();
        people.forEach(person -> {
            cooperative.hire(person, Cooperative.SHOP);
            assignments.assign(Learners.EMPATHY, new ToPerson(person), today().minusDays(2), HEAD);
        });
        var nudge = nudges.offers(people.getFirst()).getFirst();
        people.subList(0, 10)
                .forEach(person -> assertThat(nudges.send(person, nudge.nudge(), nudge.course()))
                        .isEmpty());
        assertThat(nudges.send(people.getLast(), nudge.nudge(), nudge.course())).contains(Nudges.Refusal.ENOUGH_TODAY);
    }

    @Test
    void sendsNothingBeforeTheDaySomebodyNamed() {
        var offer = late();
        nudges.send(ANA, offer.nudge(), offer.course());
        Acting.does(ANA, () -> {
            var reminder = own.open().getFirst().reminder();
            assertThat(own.notNow(reminder.id(), today(), "")).contains(OwnReminders.Refusal.DATE_PASSED);
            assertThat(own.notNow(reminder.id(), today().plusDays(300), "")).contains(OwnReminders.Refusal.TOO_FAR);
            assertThat(own.notNow(reminder.id(), today().plusDays(20), "After the audit"))
                    .isEmpty();
            assertThat(own.open()).isEmpty();
        });
        assertThat(nudges.of(ANA).getFirst().word()).isEqualTo("After the audit");
        var before = nudges.at(Clock.offset(clock, Duration.ofDays(19)));
        assertThat(before.send(ANA, offer.nudge(), offer.course())).contains(Nudges.Refusal.NOT_NOW);
        var then = nudges.at(Clock.offset(clock, Duration.ofDays(20)));
        assertThat(then.send(ANA, offer.nudge(), offer.course())).isEmpty();
    }

    @Test
    void withoutADayNothingComesUntilTheCourseIsOpened() {
        var offer = late();
        nudges.send(ANA, offer.nudge(), offer.course());
        Acting.does(
                ANA,
                () -> assertThat(own.notNow(own.open().getFirst().reminder().id(), null, ""))
                        .isEmpty());
        var later = nudges.at(Clock.offset(clock, Duration.ofDays(90)));
        assertThat(later.hindrance(ANA, offer.course())).contains(Nudges.Refusal.NOT_NOW);
        learners.finish(
                ANA,
                Learners.EMPATHY,
                learners.course(Learners.EMPATHY).activities().getFirst());
        assertThat(later.hindrance(ANA, offer.course())).isEmpty();
    }

    @Test
    void nobodyAnswersTheReminderOfAnother() {
        var offer = late();
        nudges.send(ANA, offer.nudge(), offer.course());
        var id = nudges.of(ANA).getFirst().id();
        Acting.does(EVA, () -> assertThat(own.notNow(id, null, "")).contains(OwnReminders.Refusal.GONE));
        assertThat(own.notNow(id, null, "")).contains(OwnReminders.Refusal.GONE);
    }

    @Test
    void offersNothingWithoutAnOccasion() {
        assertThat(nudges.offers(ANA)).isEmpty();
        assignments.assign(Learners.EMPATHY, new ToPerson(ANA), today().plusDays(60), HEAD);
        assertThat(nudges.offers(ANA)).isEmpty();
        assignments.assign(Learners.EMPATHY, new ToPerson(ANA), today().plusDays(10), HEAD);
        assertThat(nudges.offers(ANA)).isNotEmpty();
    }
}
