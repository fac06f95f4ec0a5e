package coop.siembra.hiring.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.hiring.fairness.AuditTable.Cell;
import coop.siembra.hiring.fairness.AuditTable.Race;
import coop.siembra.hiring.fairness.AuditTable.Row;
import coop.siembra.hiring.fairness.AuditTable.Scored;
import coop.siembra.hiring.fairness.AuditTable.Sex;
import coop.siembra.hiring.fairness.AuditTable.Small;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AuditTableTests {
    /** Invented counts. */
    private static final List<Cell> CELLS = List.of(
            cell(Race.WHITE, Sex.FEMALE, 100, 50),
            cell(Race.WHITE, Sex.MALE, 100, 60),
            cell(Race.BLACK, Sex.FEMALE, 80, 32),
            cell(Race.ASIAN, Sex.MALE, 4, 4),
            new Cell(Optional.of(Race.BLACK), Optional.empty(), 10, 5),
            new Cell(Optional.empty(), Optional.of(Sex.FEMALE), 6, 3),
            new Cell(Optional.empty(), Optional.empty(), 20, 9));

    private static Cell cell(Race race, Sex sex, int judged, int selected) {
        return new Cell(Optional.of(race), Optional.of(sex), judged, selected);
    }

    @Provide
    Arbitrary<List<Cell>> cells() {
        return Combinators.combine(
                        Arbitraries.of(Race.class).optional(),
                        Arbitraries.of(Sex.class).optional(),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 40))
                .as((race, sex, judged, selected) -> new Cell(race, sex, judged, Math.min(judged, selected)))
                .list()
                .ofMaxSize(30);
    }

    @Test
    void listsEveryCategoryAndCountsTheUnknown() {
        var sex = AuditTable.bySex(CELLS, Small.COUNTED);
        assertThat(sex.rows()).extracting(Row::judged).containsExactly(186, 104);
        assertThat(sex.rows()).extracting(Row::selected).containsExactly(85, 64);
        assertThat(sex.unknown()).isEqualTo(30);
        var race = AuditTable.byRace(CELLS, Small.COUNTED);
        assertThat(race.rows()).hasSize(7);
        assertThat(race.unknown()).isEqualTo(26);
        var both = AuditTable.byBoth(CELLS, Small.COUNTED);
        assertThat(both.rows()).hasSize(14);
        assertThat(both.unknown()).isEqualTo(36);
        assertThat(both.judged()).isEqualTo(320);
    }

    @Test
    void dividesByTheHighestRateOfTheTable() {
        var rows = AuditTable.bySex(CELLS, Small.COUNTED).rows();
        assertThat(rows.get(1).ratio()).hasValue(1);
        assertThat(rows.get(0).ratio().orElseThrow()).isCloseTo((85.0 / 186) / (64.0 / 104), within(1e-12));
    }

    @Test
    void marksCategoriesBelowTwoPerCentAndLeavesThemOutOfRatiosWhenTheAuditorWants() {
        var counted = row(AuditTable.byRace(CELLS, Small.COUNTED), Race.ASIAN);
        assertThat(counted.small()).isTrue();
        assertThat(counted.ratio()).hasValue(1);
        var table = AuditTable.byRace(CELLS, Small.LEFT_OUT_OF_RATIOS);
        var left = row(table, Race.ASIAN);
        assertThat(left.judged()).isEqualTo(4);
        assertThat(left.rate()).hasValue(1);
        assertThat(left.ratio()).isEmpty();
        assertThat(row(table, Race.WHITE).ratio()).hasValue(1);
        assertThat(row(table, Race.PACIFIC).rate()).isEmpty();
    }

    private static Row row(AuditTable table, Race race) {
        return table.rows().stream()
                .filter(row -> row.category().race().equals(Optional.of(race)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsScoresAboveTheMedianOfAll() {
        var scored = List.of(
                new Scored(Optional.empty(), Optional.of(Sex.FEMALE), 10),
                new Scored(Optional.empty(), Optional.of(Sex.FEMALE), 30),
                new Scored(Optional.empty(), Optional.of(Sex.MALE), 20),
                new Scored(Optional.empty(), Optional.empty(), 40));
        var rows =
                AuditTable.bySex(AuditTable.scoringRates(scored), Small.COUNTED).rows();
        assertThat(rows).extracting(Row::selected).containsExactly(1, 0);
        assertThat(AuditTable.scoringRates(scored.subList(0, 3)))
                .extracting(Cell::selected)
                .as("the one in the middle is not above it")
                .containsExactly(0, 1, 0);
        assertThat(AuditTable.scoringRates(List.of())).isEmpty();
    }

    @Test
    void knowsItsCategoriesByTheirNamesInTheContent() {
        assertThat(Race.of("Two or More Races")).hasValue(Race.TWO_OR_MORE);
        assertThat(Sex.of("Female")).hasValue(Sex.FEMALE);
        assertThat(Sex.of("another")).isEmpty();
    }

    @Property
    void countsEverybodyOnceInEachTable(@ForAll("cells") List<Cell> cells) {
        int all = cells.stream().mapToInt(Cell::judged).sum();
        for (var table : List.of(
                AuditTable.bySex(cells, Small.COUNTED),
                AuditTable.byRace(cells, Small.LEFT_OUT_OF_RATIOS),
                AuditTable.byBoth(cells, Small.COUNTED))) {
            int known = table.rows().stream().mapToInt(Row::judged).sum();
            assertThat(known + table.unknown()).isEqualTo(all).isEqualTo(table.judged());
            assertThat(table.rows())
                    .allSatisfy(row ->
                            row.ratio().ifPresent(ratio -> assertThat(ratio).isBetween(0.0, 1.0)));
        }
    }
}
