package coop.siembra.readiness;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.events.LearningEvent;
import coop.siembra.people.People;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.model.Evidence.Source;
import coop.siembra.readiness.model.EvidenceRules;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Move;
import coop.siembra.readiness.model.Tally;
import coop.siembra.readiness.store.StandingDocument;
import coop.siembra.readiness.store.StandingStore;
import coop.siembra.readiness.store.TrendDocument;
import coop.siembra.readiness.store.UnitDocument;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** Standings and counts follow what happens, however the news of it comes. */
@QuietApplicationTest
class UpkeepTests {
    private static final String TELLER = "teller";

    @Autowired
    Readied readied;

    @Autowired
    People people;

    @Autowired
    EvidenceLog log;

    @Autowired
    Upkeep upkeep;

    @Autowired
    DailyPass pass;

    @Autowired
    RollUps rollUps;

    @Autowired
    ReadinessRebuild rebuild;

    @Autowired
    EvidenceImport evidenceImport;

    @Autowired
    StandingStore standings;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    @BeforeEach
    void found() {
        readied.found();
    }

    private StandingDocument standing(PersonId person) {
        return Objects.requireNonNull(mongo.findById(person.value(), StandingDocument.class));
    }

    private Level overall(PersonId person) {
        return Objects.requireNonNull(standing(person).judged().standing().overall());
    }

    private Tally total(String unit) {
        return unit(unit).parsedTotal();
    }

    private UnitDocument unit(String unit) {
        return Objects.requireNonNull(mongo.findById(unit, UnitDocument.class));
    }

    private void rebuild() {
        rebuild.run(new ReadinessRebuild.Wish(false, (done, of) -> {}));
    }

    private List<LearningEvent> manyThings() {
        var events = new ArrayList<LearningEvent>();
        events.addAll(readied.answered(ANA, "composure", 0.9, 7, 40));
        events.addAll(readied.answered(ANA, "listening", 0.7, 9, 3));
        events.addAll(readied.answered(ANA, "composure", 0.2, 4, 0));
        events.addAll(readied.answered(ANA, "recovery", 1, 3, 200));
        return events;
    }

    @Test
    void countsEverybodyFromTheStart() {
        assertThat(total("top").people()).isEqualTo(5);
        assertThat(total("sales").people()).isEqualTo(2);
        assertThat(total("shop").overall().unknown()).isEqualTo(1);
        assertThat(total("top").overall().asked()).isEqualTo(3); // the others have no role
        assertThat(unit("top").parsedSites()).isEqualTo(Map.of("", 2, "Centro", 2, "Mercado", 1));
        assertThat(unit("top").parsedRoles().get(TELLER).people()).isEqualTo(2);
    }

    @Test
    void followsWhatPeopleShow() {
        readied.train(ANA, 1);
        assertThat(overall(ANA)).isEqualTo(Level.READY);
        assertThat(total("shop").overall().ready()).isEqualTo(1);
        assertThat(total("top").competencies().get("listening").levels().ready())
                .isEqualTo(1);
        assertThat(standing(ANA).judged().parsedMoves())
                .contains(new Move(Move.OVERALL, Level.UNKNOWN, Level.READY, LocalDate.now(clock)));
        readied.train(ANA, 0);
        assertThat(overall(ANA)).isEqualTo(Level.NOT_YET);
        assertThat(total("top").overall().notYet()).isEqualTo(1);
    }

    @Test
    void comesToTheSameHoweverOftenAndInWhateverOrderNewsIsHeard() {
        var events = manyThings();
        events.forEach(event -> readied.hear(List.of(event)));
        readied.settle();
        var expected = standing(ANA);
        var counts = readied.units();
        readied.hear(events);
        readied.hear(List.of(events.getFirst(), events.getLast()));
        readied.settle();
        assertSame(standing(ANA), expected);
        readied.found();
        var shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(7));
        for (int from = 0; from < shuffled.size(); from += 5) {
            readied.hear(shuffled.subList(from, Math.min(from + 5, shuffled.size())));
        }
        readied.hear(shuffled.subList(2, 9));
        readied.settle();
        assertSame(standing(ANA), expected);
        assertThat(readied.units()).isEqualTo(counts);
    }

    private static void assertSame(StandingDocument one, StandingDocument other) {
        assertThat(one.counted()).isEqualTo(other.counted());
        assertThat(one.judged().cells()).isEqualTo(other.judged().cells());
        assertThat(one.judged().levels()).isEqualTo(other.judged().levels());
        assertThat(one.parsedSums().parts().keySet())
                .isEqualTo(other.parsedSums().parts().keySet());
        one.parsedSums()
                .parts()
                .forEach((key, sum) -> assertThat(sum.with())
                        .isCloseTo(
                                Objects.requireNonNull(
                                                other.parsedSums().parts().get(key))
                                        .with(),
                                within(1e-9)));
    }

    @Test
    void findsWhatACrashLeftBetweenLogAndStanding() {
        var lost = readied.answered(ANA, "composure", 1, 40, 0);
        var rules = EvidenceRules.USUAL;
        log.add(lost.stream()
                .flatMap(event -> EvidenceMaker.of(event, rules).stream()
                        .map(evidence -> EvidenceDocument.of(
                                event, ANA, new EvidenceDocument.Place(null, null, null, null), evidence)))
                .toList());
        readied.hear(readied.answered(ANA, "listening", 1, 1, 0));
        assertThat(standing(ANA).counted()).isEqualTo(41);
        readied.hear(lost);
        assertThat(standing(ANA).counted()).isEqualTo(41);
    }

    @Test
    void countsUnitsThatWaitedWhenTheServerStopped() {
        mongo.remove(new Query(), UnitDocument.class);
        rollUps.mark(List.of("top", "sales", "shop"));
        rollUps.catchUp();
        assertThat(total("shop").people()).isEqualTo(1);
        assertThat(total("top").people()).isEqualTo(4); // two of them in the topmost unit itself
        assertThat(unit("top").pending()).isFalse();
    }

    @Test
    void followsWhoMovesLeavesAndComesBack() {
        readied.train(ANA, 1);
        var person = people.find(ANA).orElseThrow();
        people.change(ANA, person.version(), Cooperative.details(ANA, BACK).as(Readied.TELLER, "Mercado"));
        readied.settle();
        assertThat(total("shop").people()).isZero();
        assertThat(total("sales").overall().ready()).isZero();
        assertThat(total("back").overall().ready()).isEqualTo(1);
        assertThat(unit("top").parsedSites()).containsEntry("Mercado", 2);
        people.activate(ANA, false);
        readied.settle();
        assertThat(total("back").people()).isEqualTo(1);
        assertThat(mongo.findById("ana", StandingDocument.class)).isNull();
        people.activate(ANA, true);
        readied.settle();
        assertThat(total("back").overall().ready()).isEqualTo(1);
    }

    @Test
    void looksAtTheSameEvidenceWithTheTargetsOfANewRole() {
        readied.train(ANA, 1);
        readied.place(ANA, Readied.BRANCH_HEAD, "Centro");
        readied.settle();
        assertThat(overall(ANA)).isEqualTo(Level.UNKNOWN);
        readied.place(ANA, null, null);
        readied.settle();
        assertThat(standing(ANA).judged().standing().overall()).isNull();
        assertThat(standing(ANA).judged().standing().cell("composure")).isPresent();
    }

    @Test
    void isTheSameMadeAnew() {
        readied.hear(manyThings());
        readied.hear(readied.answered(EVA, "composure", 0.4, 12, 0));
        readied.train(HEAD, 0.8);
        var people = readied.standings();
        var units = readied.units();
        rebuild();
        assertThat(readied.standings().keySet()).isEqualTo(people.keySet());
        readied.standings().forEach((id, made) -> assertSame(made, Objects.requireNonNull(people.get(id))));
        assertThat(readied.units()).isEqualTo(units);
        mongo.remove(new Query(), StandingDocument.class);
        mongo.remove(new Query(), UnitDocument.class);
        rebuild();
        assertThat(readied.units()).isEqualTo(units);
        assertThat(mongo.findAll(TrendDocument.class)).isNotEmpty();
        readied.train(ANA, 1); // and goes on from there
        assertThat(total("shop").overall().ready()).isEqualTo(1);
    }

    @Test
    void doesNotPutOlderCountsOverThoseMadeAnew() {
        standings.mark(unit("shop").path());
        var counting = unit("shop");
        readied.train(ANA, 1);
        rebuild();
        standings.store(counting);
        assertThat(total("shop").overall().ready()).isEqualTo(1);
    }

    @Test
    void countsAgainWhatWasMarkedWhileItWasCounted() {
        standings.mark(unit("shop").path());
        var counting = unit("shop");
        standings.mark(counting.path());
        standings.store(counting);
        assertThat(unit("shop").pending()).isTrue();
        rebuild();
        assertThat(unit("shop").pending()).as("news may have come meanwhile").isTrue();
        rollUps.catchUp();
        assertThat(unit("shop").pending()).isFalse();
    }

    @Test
    void movesStandOnTheDayOfWhatMovedThemHoweverLateItIsHeard() {
        readied.train(ANA, 0.9);
        readied.hear(readied.answered(ANA, "composure", 0, 40, 3));
        assertThat(standing(ANA).judged().parsedMoves())
                .contains(new Move(
                        "composure",
                        Level.UNKNOWN,
                        Level.NOT_YET,
                        LocalDate.now(clock).minusDays(3)));
    }

    @Test
    void fadesDayByDayAndRemembersMovesAndMonths() {
        readied.train(ANA, 1);
        var month = YearMonth.now(clock);
        var later = Clock.offset(clock, Duration.ofDays(900));
        pass.at(later).run();
        var faded = standing(ANA);
        assertThat(faded.judged().day()).isEqualTo(LocalDate.now(later).toString());
        assertThat(faded.judged().standing().overall()).isEqualTo(Level.UNKNOWN);
        assertThat(total("shop").overall().ready()).isZero();
        assertThat(mongo.findById(TrendDocument.id("top", month.toString()), TrendDocument.class))
                .satisfies(
                        kept -> assertThat(kept.parsedTotal().overall().ready()).isEqualTo(1));
        var revision = faded.revision();
        pass.at(later).run();
        assertThat(standing(ANA).revision()).isEqualTo(revision);
    }

    @Test
    void keepsCompactedEvidenceThatCountsLikeTheWhole() {
        var now = clock.instant();
        var pieces = new ArrayList<Evidence>();
        for (int day = 1; day < 300; day += 3) {
            pieces.add(new Evidence("composure", day % 2, 1, Source.CHECK, now.minus(Duration.ofDays(day))));
        }
        evidenceImport.put(Map.of(ANA, pieces));
        evidenceImport.put(Map.of(ANA, pieces));
        rebuild();
        var cell = standing(ANA).judged().standing().cell("composure").orElseThrow();
        assertThat(cell.estimate().pieces()).isEqualTo(100);
        assertThat(standing(ANA).counted()).isZero();
        readied.hear(readied.answered(ANA, "composure", 1, 1, 0));
        assertThat(standing(ANA)
                        .judged()
                        .standing()
                        .cell("composure")
                        .orElseThrow()
                        .estimate()
                        .pieces())
                .isEqualTo(101);
    }
}
