package coop.siembra.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.access.DemoMode;
import coop.siembra.app.demo.Demo.LoadOutcome;
import coop.siembra.app.demo.Demo.Stage;
import coop.siembra.hiring.Acting;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Cleared;
import coop.siembra.people.People;
import coop.siembra.people.PeopleQuery;
import coop.siembra.people.PeopleQuery.Status;
import coop.siembra.people.Person;
import coop.siembra.people.Unit;
import coop.siembra.people.UnitDetails;
import coop.siembra.people.Units;
import coop.siembra.readiness.PeopleReadiness;
import coop.siembra.readiness.PeopleReadiness.Row;
import coop.siembra.readiness.TeamPeople;
import coop.siembra.readiness.TeamReadiness;
import coop.siembra.readiness.UnitReadiness.Filter;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Standing.Cell;
import coop.siembra.readiness.model.Tally;
import coop.siembra.store.OutboxRelay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.access.AccessDeniedException;

/** A grown organisation in the store, with what leaders see of it. */
@SpringBootTest(properties = {"siembra.outbox.delay=1h", "siembra.readiness.delay=1h", "siembra.readiness.pass=1d"})
class GrowingTests {
    private static final int PEOPLE = 340;
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

    @Autowired
    Demo demo;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    OutboxRelay relay;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    TeamReadiness team;

    @Autowired
    TeamPeople teamPeople;

    @TestConfiguration
    static class Afternoon {

        @Bean
        @Primary
        Clock afternoon() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }

    /** The store that holds the organisation of seed 4, for tests that only look at it. */
    private static @Nullable MongoTemplate grown;

    private void clear() {
        relay.drain();
        Cleared.clear(mongo);
        grown = null;
    }

    private void look() {
        if (grown != mongo) {
            clear();
            assertThat(load(4)).isInstanceOf(LoadOutcome.Loaded.class);
            grown = mongo;
        }
    }

    private LoadOutcome load(long seed) {
        return demo.grow(PEOPLE, new Demo.Wish(seed, 0, DemoMode.PASSWORD, (stage, done, of) -> {}));
    }

    private List<Document> everything(String collection) {
        return mongo.findAll(Document.class, collection).stream()
                .sorted((a, b) -> a.get("_id").toString().compareTo(b.get("_id").toString()))
                .toList();
    }

    private PersonId person(String account) {
        return people.findByEmail(account + "@demo.coop").map(Person::id).orElseThrow();
    }

    private List<Row> rows(UnitId unit) {
        var rows = new ArrayList<Row>();
        for (int page = 0; page * PeopleReadiness.PAGE < PEOPLE; page++) {
            var query = new PeopleReadiness.Query(unit, Filter.ALL, "", null, page);
            rows.addAll(teamPeople.page(query).rows());
        }
        return rows;
    }

    @Test
    void makesTheSameOfTheSameSeedAndAnotherOfAnother() {
        look();
        var collections =
                List.of("people", "units", "assignments", "enrolments", "evidence_compacted", "readiness_trend");
        var before = collections.stream().map(this::everything).toList();
        var judged = everything("standings").stream()
                .map(standing -> standing.get("judged"))
                .toList();
        var counted = counts();

        clear();
        load(4);
        assertThat(collections.stream().map(this::everything).toList()).isEqualTo(before);
        assertThat(everything("standings"))
                .extracting(standing -> standing.get("judged"))
                .isEqualTo(judged);
        assertThat(counts()).isEqualTo(counted);

        clear();
        load(5);
        assertThat(everything("people")).isNotEqualTo(before.getFirst());
    }

    private List<Object> counts() {
        return everything("unit_readiness").stream()
                .map(unit -> List.of(unit.get("_id"), unit.get("total"), unit.get("sites")))
                .map(Object.class::cast)
                .toList();
    }

    @Test
    void countsInEveryUnitWhatStandsOfItsPeople() {
        look();
        Acting.as(
                person("executive"),
                () -> {
                    units.tree().forEach(this::requireCountedByHand);
                    return true;
                },
                "EXECUTIVE");
        assertThat(people.count(PeopleQuery.everybody())).isEqualTo(PEOPLE);
        assertThat(people.count(PeopleQuery.everybody().showing(Status.LEFT))).isBetween(8L, 20L);
    }

    private void requireCountedByHand(Unit unit) {
        var rows = rows(unit.id());
        var tally = team.of(unit.id(), Filter.ALL).tally();
        assertThat(tally.people()).isEqualTo(people.idsWithin(unit.id()).size()).isEqualTo(rows.size());
        assertThat(tally.overdue())
                .isEqualTo(
                        number(rows, row -> row.dueOn() != null && row.dueOn().isBefore(TODAY)));
        assertThat(tally.risk()).isEqualTo(number(rows, row -> !row.risks().isEmpty()));
        for (var level : Level.values()) {
            assertThat(tally.overall().at(level))
                    .isEqualTo(number(rows, row -> row.standing().overall() == level));
            tally.competencies()
                    .forEach((competency, counted) -> assertThat(
                                    counted.levels().at(level))
                            .isEqualTo(number(
                                    rows,
                                    row -> row.standing()
                                            .cell(competency)
                                            .map(Cell::level)
                                            .filter(level::equals)
                                            .isPresent())));
        }
    }

    private static int number(List<Row> rows, Predicate<Row> which) {
        return (int) rows.stream().filter(which).count();
    }

    @Test
    void letsAHeadSeeWhatIsBelowAndNothingElse() {
        look();
        var head = person("head50");
        var own = people.find(head).orElseThrow().unit();
        Acting.as(
                head,
                () -> {
                    assertThat(team.of(own, Filter.ALL).tally().people()).isEqualTo(50);
                    assertThat(rows(own)).hasSize(50).allMatch(row -> row.unit().equals(own));
                    units.tree().stream()
                            .map(Unit::id)
                            .filter(unit -> !unit.equals(own))
                            .forEach(other -> {
                                assertThatExceptionOfType(AccessDeniedException.class)
                                        .isThrownBy(() -> team.of(other, Filter.ALL));
                                assertThatExceptionOfType(AccessDeniedException.class)
                                        .isThrownBy(() -> teamPeople.overdue(other, Filter.ALL, 0));
                            });
                    return true;
                },
                "HEAD");
    }

    @Test
    void showsSomethingBelievable() {
        look();
        Acting.as(
                person("executive"),
                () -> {
                    var all = team.of(GrownTree.TOP, Filter.ALL).tally();
                    for (var level : Level.values()) {
                        assertThat(all.overall().at(level) / (double) PEOPLE)
                                .as(level.name())
                                .isBetween(0.02, 0.7);
                    }
                    assertThat(all.overdue()).isBetween(PEOPLE / 100, PEOPLE / 3);
                    assertThat(all.risk()).isBetween(PEOPLE / 100, PEOPLE / 3);
                    assertThat(all.active()).isBetween(PEOPLE / 4, PEOPLE * 19 / 20);
                    assertThat(team.trend(GrownTree.TOP)).hasSize(24);
                    assertThat(team.trend(GrownTree.TOP).getFirst().tally()).isNotEqualTo(Tally.NONE);
                    return true;
                },
                "EXECUTIVE");
    }

    @Test
    void leavesAloneWhatIsThere() {
        clear();
        units.add(new UnitId("ours"), new UnitDetails(LocalizedText.same("Ours"), null, null, List.of(), true));

        assertThat(load(1)).isInstanceOf(LoadOutcome.NotEmpty.class);
        assertThat(everything("people")).isEmpty();
        assertThat(units.tree()).hasSize(1);
    }

    @Test
    void tellsHowFarEachStageIs() {
        clear();
        Set<Stage> seen = new LinkedHashSet<>();
        demo.grow(GrownCast.FEWEST, new Demo.Wish(1, 3, DemoMode.PASSWORD, (stage, done, of) -> {
            assertThat(done).isBetween(0, of);
            seen.add(stage);
        }));
        assertThat(seen).containsExactly(Stage.values());
    }
}
