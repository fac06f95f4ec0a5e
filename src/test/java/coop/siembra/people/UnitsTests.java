package coop.siembra.people;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.UnitOutcome.Reason;
import coop.siembra.people.UnitOutcome.Refused;
import coop.siembra.people.UnitOutcome.Stored;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;

@SpringBootTest
class UnitsTests {
    private static final UnitId TOP = new UnitId("top");
    private static final UnitId SALES = new UnitId("sales");
    private static final UnitId SHOP = new UnitId("shop");
    private static final UnitId BACK = new UnitId("back");
    private static final PersonId HEAD = new PersonId("head");
    private static final PersonId EVA = new PersonId("eva");

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void aSmallTree(@Autowired MongoTemplate mongo) {
        Cleared.clear(mongo);
        today = LocalDate.now(clock);
        units.add(TOP, named("Top", null));
        units.add(SALES, named("Sales", TOP));
        units.add(SHOP, named("Shop", SALES));
        units.add(BACK, named("Back office", TOP));
        for (PersonId id : List.of(HEAD, EVA)) {
            people.add(
                    id,
                    new PersonDetails(id.value(), id + "@demo.coop", SALES, LocalizedText.same(""), Language.EN, null));
        }
        units.nameHead(SALES, HEAD);
    }

    @Test
    void listsEachUnitBeforeThoseBelowIt() {
        assertThat(units.tree()).extracting(Unit::id).containsExactly(TOP, BACK, SALES, SHOP);
        assertThat(units.within(SALES)).extracting(Unit::id).containsExactly(SALES, SHOP);
        assertThat(units.find(SHOP)).map(Unit::path).contains(List.of(TOP, SALES, SHOP));
        assertThat(units.find(SHOP).orElseThrow().isWithin(TOP)).isTrue();
        assertThat(units.find(SHOP).orElseThrow().isWithin(BACK)).isFalse();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(units.add(TOP, named("Again", null))).isEqualTo(new Refused(Reason.ALREADY_EXISTS));
        assertThat(units.add(new UnitId("x"), named("X", new UnitId("gone"))))
                .isEqualTo(new Refused(Reason.UNKNOWN_PARENT));
        assertThat(units.add(new UnitId("x"), named(" ", TOP))).isEqualTo(new Refused(Reason.NAME_MISSING));
        assertThat(units.nameHead(SALES, new PersonId("gone"))).isEqualTo(new Refused(Reason.UNKNOWN_PERSON));
        var sales = units.find(SALES).orElseThrow();
        assertThat(units.change(SALES, sales.version() - 1, named("Old", TOP)))
                .isEqualTo(new Refused(Reason.CHANGED_MEANWHILE));
    }

    @Test
    void ledByReachesDownButNotUpOrAcross() {
        assertThat(units.headOf(SALES)).contains(HEAD);
        assertThat(units.ledBy(HEAD, clock.instant())).extracting(Unit::id).containsExactly(SALES, SHOP);
        assertThat(units.ledBy(EVA, clock.instant())).isEmpty();
        assertThat(List.of(TOP, SALES, SHOP, BACK))
                .filteredOn(unit -> units.leads(HEAD, unit, clock.instant()))
                .containsExactly(SALES, SHOP);
        assertThat(units.leads(EVA, SHOP, clock.instant())).isFalse();
        assertThat(units.leads(HEAD, new UnitId("gone"), clock.instant())).isFalse();
    }

    @Test
    void listsTheUnitsRightBelow() {
        assertThat(units.below(TOP)).extracting(Unit::id).containsExactly(BACK, SALES);
        assertThat(units.below(SHOP)).isEmpty();
    }

    @Test
    void deputyLeadsFromTheFirstMomentOfTheFirstDayToTheLastOfTheLast() {
        assertThat(units.nameDeputy(SALES, new Deputy(EVA, today, today.plusDays(1))))
                .isInstanceOf(Stored.class);
        assertThat(units.ledBy(EVA, at(today.minusDays(1), LocalTime.MAX))).isEmpty();
        assertThat(units.ledBy(EVA, at(today, LocalTime.MIN))).hasSize(2);
        assertThat(units.ledBy(EVA, at(today.plusDays(1), LocalTime.MAX))).hasSize(2);
        assertThat(units.ledBy(EVA, at(today.plusDays(2), LocalTime.MIN))).isEmpty();
    }

    @Test
    void withdrawsADeputyAtOnce() {
        units.nameDeputy(SALES, new Deputy(EVA, today, today.plusDays(1)));
        units.withdrawDeputy(SALES, EVA);
        assertThat(units.ledBy(EVA, clock.instant())).isEmpty();
    }

    @Test
    void refusesDeputiesThatMakeNoSense() {
        assertThat(units.nameDeputy(SALES, new Deputy(HEAD, today, today))).isEqualTo(new Refused(Reason.IS_HEAD));
        assertThat(units.nameDeputy(SALES, new Deputy(new PersonId("gone"), today, today)))
                .isEqualTo(new Refused(Reason.UNKNOWN_PERSON));
        assertThat(units.nameDeputy(new UnitId("gone"), new Deputy(EVA, today, today)))
                .isEqualTo(new Refused(Reason.UNKNOWN_UNIT));
        assertThat(units.nameDeputy(SALES, new Deputy(EVA, today.minusDays(9), today.minusDays(1))))
                .isEqualTo(new Refused(Reason.PERIOD_OVER));
        assertThat(units.nameDeputy(SALES, new Deputy(EVA, today, today.plusYears(3))))
                .isEqualTo(new Refused(Reason.PERIOD_TOO_LONG));
        units.nameDeputy(SALES, new Deputy(EVA, today, today.plusDays(5)));
        assertThat(units.nameDeputy(SALES, new Deputy(EVA, today.plusDays(5), today.plusDays(8))))
                .isEqualTo(new Refused(Reason.PERIOD_OVERLAPS));
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }

    private static UnitDetails named(String name, @Nullable UnitId parent) {
        return new UnitDetails(LocalizedText.same(name), parent, null, List.of(), false);
    }
}
