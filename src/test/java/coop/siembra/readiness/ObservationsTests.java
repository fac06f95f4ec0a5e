package coop.siembra.readiness;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.access.Cooperative.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Acting;
import coop.siembra.access.AuditTold;
import coop.siembra.access.PersonalData;
import coop.siembra.access.Role;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.Deputy;
import coop.siembra.people.People;
import coop.siembra.people.Units;
import coop.siembra.readiness.model.Evidence.Source;
import coop.siembra.readiness.observing.Observation;
import coop.siembra.readiness.observing.Observation.Mark;
import coop.siembra.readiness.observing.Observation.State;
import coop.siembra.readiness.observing.ObservationRefusal;
import coop.siembra.readiness.observing.Observations;
import coop.siembra.readiness.observing.Observations.Outcome;
import coop.siembra.readiness.observing.OwnObservations;
import coop.siembra.store.OutboxRelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** Observation on the job: announced, filled in, counted, read and answered; and refused to everybody else. */
@QuietApplicationTest
@WithMockUser(username = "hugo", roles = "HEAD")
class ObservationsTests {
    private static final CompetencyId LISTENING = new CompetencyId("listening");
    private static final String COUNTER = "li-counter";

    @Autowired
    Observations observations;

    @Autowired
    OwnObservations own;

    @Autowired
    EvidenceBehind behind;

    @Autowired
    Readied readied;

    @Autowired
    OutboxRelay relay;

    @Autowired
    Units units;

    @Autowired
    People people;

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

    private Observations earlier(Duration before) {
        return observations.at(Clock.offset(clock, before.negated()));
    }

    private Observation announced() {
        return announced(Duration.ofHours(2));
    }

    private Observation announced(Duration before) {
        return announced(earlier(before).announce(ANA, LISTENING, COUNTER, "On Tuesday, if it suits you"));
    }

    private static Observation announced(Outcome outcome) {
        return ((Outcome.Announced) outcome).observation();
    }

    /** Marks for the behaviours of the situation, the first ones as given and the others without an occasion. */
    private Map<String, Mark> marks(Mark... first) {
        var marks = new LinkedHashMap<String, Mark>();
        var behaviours = observations.sheets().stream()
                .filter(sheet -> sheet.competency().equals(LISTENING))
                .findFirst()
                .orElseThrow()
                .situation(COUNTER)
                .orElseThrow()
                .behaviours();
        for (int i = 0; i < behaviours.size(); i++) {
            marks.put(behaviours.get(i).id(), i < first.length ? first[i] : Mark.NO_OCCASION);
        }
        return marks;
    }

    private String dataOf(PersonId person, String key) {
        return personal.stream()
                .filter(part -> part.key().equals(key))
                .map(part -> String.valueOf(part.about(person)))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(ThrowingCallable way) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(way);
    }

    @Test
    void tellsThePersonBeforehand() {
        var observation = announced();
        relay.drain();
        assertThat(dataOf(ANA, "letters"))
                .contains("Person hugo would like to stand by", "On Tuesday, if it suits you", "not for pay");
        Acting.does(
                ANA,
                () -> assertThat(own.all()).singleElement().satisfies(mine -> {
                    assertThat(mine.observation().id()).isEqualTo(observation.id());
                    assertThat(mine.by()).isEqualTo("Person hugo");
                    assertThat(mine.open()).isTrue();
                    assertThat(mine.situation()).isPresent();
                }));
        assertThat(told.about(ANA)).containsExactly("hugo ADDED team.announcement");
    }

    @Test
    void becomesEvidenceOfWhatWasAndWasNotSeenAndOfNothingElse() {
        var observation = announced();
        assertThat(observations.note(observation.id(), marks(Mark.SEEN, Mark.SEEN, Mark.NOT_SEEN), "Well asked"))
                .isEmpty();
        readied.settle();
        var page = behind.page(ANA, LISTENING, 0);
        assertThat(page.pieces()).singleElement().satisfies(piece -> {
            assertThat(piece.source()).isEqualTo(Source.OBSERVATION);
            assertThat(piece.value()).isEqualTo(2 / 3.0);
            assertThat(piece.weight()).isEqualTo(3);
            assertThat(piece.observed()).isNotNull();
            assertThat(piece.observed().by()).isEqualTo("Person hugo");
            assertThat(piece.observed().id()).isEqualTo(observation.id());
            assertThat(piece.observed().situation().en()).isEqualTo("Somebody tells a long story");
        });
    }

    @Test
    void newsToldTwiceIsOnePieceOfEvidenceAndOneLetter() {
        var observation = announced();
        observations.note(observation.id(), marks(Mark.SEEN), "");
        relay.drain();
        relay.drain();
        assertThat(behind.page(ANA, LISTENING, 0).total()).isEqualTo(1);
        assertThat(dataOf(ANA, "letters").split("What Person hugo saw", -1)).hasSize(2);
    }

    @Test
    void withoutAnOccasionThereIsNoEvidence() {
        var observation = announced();
        assertThat(observations.note(observation.id(), marks(), "Nobody came")).isEmpty();
        readied.settle();
        assertThat(behind.page(ANA, LISTENING, 0).total()).isZero();
    }

    @Test
    void thePersonReadsTheSheetAndAnswersAndTheHeadReadsTheAnswer() {
        var observation = announced();
        observations.note(observation.id(), marks(Mark.SEEN, Mark.NOT_SEEN), "Well asked");
        relay.drain();
        Acting.does(ANA, () -> {
            assertThat(own.all()).singleElement().matches(OwnObservations.Mine::unread);
            var mine = own.open(observation.id()).orElseThrow();
            assertThat(mine.observation().note()).isEqualTo("Well asked");
            assertThat(mine.observation().count(Mark.NOT_SEEN)).isEqualTo(1);
            assertThat(own.all()).noneMatch(OwnObservations.Mine::unread);
            assertThat(own.reply(observation.id(), " ")).contains(ObservationRefusal.WORDS_MISSING);
            assertThat(own.reply(observation.id(), "x".repeat(1001))).contains(ObservationRefusal.WORDS_TOO_LONG);
            assertThat(own.reply(observation.id(), "The hall was loud")).isEmpty();
        });
        relay.drain();
        assertThat(observations
                        .find(observation.id())
                        .orElseThrow()
                        .observation()
                        .reply())
                .isEqualTo("The hall was loud");
        assertThat(dataOf(HEAD, "letters")).contains("Person ana answered");
        assertThat(told.about(ANA))
                .contains("hugo ADDED team.observation", "hugo LOOKED team.observation")
                .noneMatch(entry -> entry.startsWith("ana"));
        assertThat(dataOf(ANA, "observations"))
                .contains("Well asked", "The hall was loud", "Person hugo", "Did not cut in");
    }

    @Test
    void cannotBeFilledInBeforeThePersonCanKnowNorForEver() {
        var old = announced(Observation.OPEN.plusHours(3));
        assertThat(observations.note(old.id(), marks(Mark.SEEN), "")).contains(ObservationRefusal.OVER);
        var fresh = announced(Duration.ofMinutes(59));
        assertThat(observations.note(fresh.id(), marks(Mark.SEEN), "")).contains(ObservationRefusal.TOO_SOON);
        assertThat(observations.callOff(old.id())).contains(ObservationRefusal.OVER);
    }

    @Test
    void needsAMarkForEachLineAndNoOthers() {
        var observation = announced();
        var tooFew = marks(Mark.SEEN);
        tooFew.remove(tooFew.keySet().iterator().next());
        assertThat(observations.note(observation.id(), tooFew, "")).contains(ObservationRefusal.INCOMPLETE);
        var tooMany = marks(Mark.SEEN);
        tooMany.put("smiled", Mark.SEEN);
        assertThat(observations.note(observation.id(), tooMany, "")).contains(ObservationRefusal.INCOMPLETE);
        assertThat(observations.note(observation.id(), marks(), "x".repeat(1001)))
                .contains(ObservationRefusal.WORDS_TOO_LONG);
    }

    @Test
    void isFilledInOnceAndAnnouncedOnceAtATime() {
        var observation = announced();
        assertThat(observations.announce(ANA, LISTENING, COUNTER, ""))
                .isEqualTo(new Outcome.Refused(ObservationRefusal.ALREADY_ANNOUNCED));
        assertThat(observations.note(observation.id(), marks(Mark.SEEN), "")).isEmpty();
        assertThat(observations.note(observation.id(), marks(Mark.NOT_SEEN), ""))
                .contains(ObservationRefusal.OVER);
        assertThat(observations.announce(ANA, LISTENING, COUNTER, "")).isInstanceOf(Outcome.Announced.class);
    }

    @Test
    void canBeCalledOffAndThePersonIsTold() {
        var observation = announced();
        assertThat(observations.callOff(observation.id())).isEmpty();
        relay.drain();
        assertThat(observations.note(observation.id(), marks(Mark.SEEN), "")).contains(ObservationRefusal.OVER);
        assertThat(dataOf(ANA, "letters")).contains("Nothing was noted");
        Acting.does(ANA, () -> {
            assertThat(own.all().getFirst().observation().state()).isEqualTo(State.CALLED_OFF);
            assertThat(own.reply(observation.id(), "Why?")).contains(ObservationRefusal.OVER);
        });
    }

    @Test
    void refusesWhatThereIsNoSheetFor() {
        assertThat(observations.announce(ANA, new CompetencyId("kindness"), COUNTER, ""))
                .isEqualTo(new Outcome.Refused(ObservationRefusal.UNKNOWN_SITUATION));
        assertThat(observations.announce(ANA, LISTENING, "co-counter", ""))
                .isEqualTo(new Outcome.Refused(ObservationRefusal.UNKNOWN_SITUATION));
    }

    @Test
    void nobodyObservesThemselvesOrPeopleTheyDoNotLead() {
        for (var person : List.of(HEAD, EVA, ADMIN, new PersonId("gone"))) {
            refused(() -> observations.announce(person, LISTENING, COUNTER, ""));
            refused(() -> observations.about(person));
            assertThat(observations.mayObserve(person)).isFalse();
        }
        people.activate(ANA, false);
        refused(() -> observations.announce(ANA, LISTENING, COUNTER, ""));
    }

    @Test
    void nobodyElseFillsInReadsOrAnswers() {
        var observation = announced();
        var marks = marks(Mark.SEEN);
        for (var stranger : List.of(EVA, ANA)) {
            Acting.does(
                    stranger,
                    () -> {
                        refused(() -> observations.note(observation.id(), marks, ""));
                        refused(() -> observations.callOff(observation.id()));
                        assertThat(observations.find(observation.id())).isEmpty();
                    },
                    Role.LEARNER,
                    Role.HEAD,
                    Role.TRAINING);
        }
        Acting.does(EVA, () -> {
            assertThat(own.open(observation.id())).isEmpty();
            assertThat(own.reply(observation.id(), "Not mine")).contains(ObservationRefusal.OVER);
        });
        // who sees all may read it, and not fill in what somebody else announced
        Acting.does(
                ADMIN,
                () -> {
                    assertThat(observations.find(observation.id())).isPresent();
                    refused(() -> observations.note(observation.id(), marks, ""));
                },
                Role.ADMIN);
        refused(() -> observations.note("gone", marks, ""));
    }

    @Test
    void whoNoLongerLeadsThePersonCannotFillInWhatTheyAnnounced() {
        var observation = announced();
        units.nameHead(SALES, EVA);
        refused(() -> observations.note(observation.id(), marks(Mark.SEEN), ""));
        assertThat(observations.find(observation.id())).isEmpty();
    }

    @Test
    void aDeputyObservesWithinTheirPeriod() {
        var today = LocalDate.now(clock);
        Acting.does(EVA, () -> refused(() -> observations.announce(ANA, LISTENING, COUNTER, "")));
        units.nameDeputy(SHOP, new Deputy(EVA, today.minusDays(1), today));
        var observation =
                Acting.as(EVA, () -> announced(earlier(Duration.ofHours(2)).announce(ANA, LISTENING, COUNTER, "")));
        assertThat(Acting.as(EVA, () -> observations.note(observation.id(), marks(Mark.SEEN), "")))
                .isEmpty();
        assertThat(observations.find(observation.id()).orElseThrow().mine()).isFalse();
    }
}
