package coop.siembra.hiring.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.hiring.fairness.StageRates.Finding;
import coop.siembra.hiring.fairness.StageRates.Line;
import coop.siembra.hiring.fairness.StageRates.Warning;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StageRatesTests {
    private static final Counts NOBODY = Counts.of("undeclared", 0, 0);

    @Provide
    Arbitrary<List<Counts>> groups() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 80),
                        Arbitraries.integers().between(0, 80))
                .as((judged, selected) -> Counts.of("group", judged, Math.min(judged, selected)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(StageRatesTests::named);
    }

    private static List<Counts> named(List<Counts> groups) {
        return IntStream.range(0, groups.size())
                .mapToObj(i ->
                        Counts.of("g" + i, groups.get(i).judged(), groups.get(i).selected()))
                .toList();
    }

    /**
     * The example of the Equal Employment Opportunity Commission's Questions and Answers on the Uniform Guidelines (44 FR 11996, 1979): hiring
     * rates of 60, 45, 48 and 51 per cent give ratios of 75, 80 and 85 per cent, and only the first is below four fifths.
     */
    @Test
    void marksWhatIsBelowFourFifthsAndNotWhatIsExactlyThat() {
        var found = StageRates.of(
                List.of(
                        Counts.of("a", 100, 60),
                        Counts.of("b", 100, 45),
                        Counts.of("c", 100, 48),
                        Counts.of("d", 100, 51)),
                NOBODY);
        assertThat(found.lines()).extracting(Line::marked).containsExactly(false, true, false, false);
        assertThat(found.lines()).extracting(Line::highest).containsExactly(true, false, false, false);
        assertThat(ratio(found, 1)).isCloseTo(0.75, within(1e-12));
        assertThat(ratio(found, 2)).isCloseTo(0.80, within(1e-12));
        assertThat(ratio(found, 3)).isCloseTo(0.85, within(1e-12));
    }

    private static double ratio(StageRates rates, int line) {
        return rates.lines().get(line).ratio().orElseThrow();
    }

    @Test
    void tellsRuleAndTestApart() {
        assertThat(second(Counts.of("a", 20, 10), Counts.of("b", 20, 7)).finding())
                .isEqualTo(Finding.MARKED_ONLY);
        assertThat(second(Counts.of("a", 4000, 2000), Counts.of("b", 4000, 1800))
                        .finding())
                .isEqualTo(Finding.SIGNIFICANT_ONLY);
        assertThat(second(Counts.of("a", 400, 200), Counts.of("b", 400, 100)).finding())
                .isEqualTo(Finding.MARKED_AND_SIGNIFICANT);
        assertThat(second(Counts.of("a", 40, 20), Counts.of("b", 40, 19)).finding())
                .isEqualTo(Finding.NEITHER);
    }

    private static Line second(Counts first, Counts second) {
        return StageRates.of(List.of(first, second), NOBODY).lines().get(1);
    }

    @Test
    void warnsOfSmallNumbers() {
        assertThat(second(Counts.of("a", 400, 200), Counts.of("b", 400, 100)).warnings())
                .isEmpty();
        assertThat(second(Counts.of("a", 400, 200), Counts.of("b", 29, 10)).warnings())
                .contains(Warning.FEW_JUDGED);
        assertThat(second(Counts.of("a", 400, 200), Counts.of("b", 30, 10)).warnings())
                .doesNotContain(Warning.FEW_JUDGED);
        assertThat(second(Counts.of("a", 40, 3), Counts.of("b", 40, 1)).warnings())
                .contains(Warning.FEW_SELECTED);
        assertThat(second(Counts.of("a", 40, 4), Counts.of("b", 40, 1)).warnings())
                .doesNotContain(Warning.FEW_SELECTED);
        // 8 of 20 by 10 of 20 is exactly 0.8: one fewer, and it is below
        assertThat(second(Counts.of("a", 20, 10), Counts.of("b", 20, 8)).warnings())
                .contains(Warning.ONE_DECISION);
    }

    @Test
    void neverTakesATinyGroupAsTheHighest() {
        var found = StageRates.of(
                List.of(Counts.of("many", 99, 40), Counts.of("one", 1, 1), Counts.of("none", 0, 0)), NOBODY);
        assertThat(found.lines().get(0).highest()).isTrue();
        assertThat(found.lines().get(1).small()).isTrue();
        assertThat(ratio(found, 1)).isGreaterThan(1);
        assertThat(found.lines().get(2).rate()).isEmpty();
        assertThat(found.lines().get(2).finding()).isEqualTo(Finding.CANNOT_TELL);
        // of 50 judged one is 2 per cent, no less
        var enough = StageRates.of(List.of(Counts.of("many", 49, 20), Counts.of("one", 1, 1)), NOBODY);
        assertThat(enough.lines().get(1).highest()).isTrue();
    }

    @Test
    void hasNoRatioWhereNobodyWasSelected() {
        var found = StageRates.of(List.of(Counts.of("a", 40, 0), Counts.of("b", 30, 0)), NOBODY);
        assertThat(found.lines()).allSatisfy(line -> {
            assertThat(line.ratio()).isEmpty();
            assertThat(line.marked()).isFalse();
        });
    }

    @Test
    void saysWhenManyDeclaredNothing() {
        var groups = List.of(Counts.of("a", 40, 10), Counts.of("b", 40, 10));
        assertThat(StageRates.of(groups, Counts.of("undeclared", 20, 5)).manyUndeclared())
                .isTrue();
        assertThat(StageRates.of(groups, Counts.of("undeclared", 19, 5)).manyUndeclared())
                .isFalse();
        assertThat(StageRates.of(List.of(), NOBODY).manyUndeclared()).isFalse();
    }

    @Property
    void comparesWithOneHighestThatNobodyLargeExceeds(@ForAll("groups") List<Counts> groups) {
        var found = StageRates.of(groups, NOBODY);
        assertThat(found.lines()).hasSameSizeAs(groups);
        assertThat(found.lines().stream().filter(Line::highest).count()).isLessThanOrEqualTo(1);
        for (var line : found.lines()) {
            assertThat(line.test().isPresent())
                    .isEqualTo(!line.highest() && line.rate().isPresent());
            if (!line.small()) {
                line.ratio().ifPresent(ratio -> assertThat(ratio).isLessThanOrEqualTo(1 + 1e-12));
            }
        }
    }

    @Test
    void refusesCountsThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> Counts.of("a", 3, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Counts("a", 3, 1, -1));
    }

    @Property
    void neverShowsAGroupThatIsSmallOrCanBeWorkedOut(@ForAll("groups") List<Counts> groups) {
        var shown = Shown.of(groups);
        assertThat(shown.groups())
                .allSatisfy(group -> assertThat(group.judged()).isGreaterThanOrEqualTo(Shown.FEWEST));
        int hidden = sum(groups) - sum(shown.groups());
        if (!shown.groups().isEmpty() && hidden > 0) {
            assertThat(hidden).isGreaterThanOrEqualTo(Shown.FEWEST);
            assertThat(shown.hidden()).isGreaterThanOrEqualTo(2);
        }
        assertThat(shown.groups()).isSubsetOf(groups);
    }

    private static int sum(List<Counts> groups) {
        return groups.stream().mapToInt(Counts::judged).sum();
    }

    @Test
    void hidesTheNextSmallestBesideASingleSmallGroup() {
        var large = Counts.of("large", 40, 10);
        var middle = Counts.of("middle", 9, 3);
        assertThat(Shown.of(List.of(large, middle, Counts.of("small", 3, 1))).groups())
                .containsExactly(large);
        assertThat(Shown.of(List.of(large, middle)).hidden()).isZero();
    }

    @Test
    void hidesAGroupInEveryStageThatIsSmallInOne() {
        var first = List.of(Counts.of("a", 60, 30), Counts.of("b", 20, 3), Counts.of("c", 12, 6), Counts.of("d", 8, 6));
        var next = List.of(Counts.of("a", 30, 10), Counts.of("b", 3, 1), Counts.of("c", 6, 2), Counts.of("d", 6, 2));
        var shown = Shown.ofStages(List.of(first, next));
        assertThat(Shown.of(first).hidden()).isZero();
        assertThat(shown.get(1).groups()).extracting(Counts::group).containsExactly("a", "d");
        assertThat(shown.get(0).groups()).extracting(Counts::group).containsExactly("a", "d");
    }

    @Property
    void showsTheSameGroupsInEveryStage(@ForAll("groups") List<Counts> first) {
        var next = first.stream()
                .map(group -> Counts.of(group.group(), group.selected(), group.selected() / 2))
                .toList();
        var shown = Shown.ofStages(List.of(first, next));
        assertThat(ids(shown.get(1))).isSubsetOf(ids(shown.get(0)));
        assertThat(shown)
                .allSatisfy(table -> assertThat(table.groups())
                        .allSatisfy(group -> assertThat(group.judged()).isGreaterThanOrEqualTo(Shown.FEWEST)));
        var hidden = first.stream()
                .map(Counts::group)
                .filter(id -> !ids(shown.get(0)).contains(id))
                .toList();
        assertThat(ids(shown.get(1))).doesNotContainAnyElementsOf(hidden.isEmpty() ? List.of("none") : hidden);
    }

    private static List<String> ids(Shown shown) {
        return shown.groups().stream().map(Counts::group).toList();
    }
}
