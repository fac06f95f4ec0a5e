package coop.siembra.readiness.model.asking;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.readiness.model.asking.Counted.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may be shown of a tree, attacked with all the subtractions there are. */
class CountedTests {
    private static final String ASKED = "politics";

    /**
     * A tree of units.
     *
     * @param parents of each unit but the first, by place; smaller than its own
     * @param people who handed in, of each unit
     * @param leftOut how many of them left out the obstacle
     */
    record Tree(List<Integer> parents, List<Integer> people, List<Integer> leftOut) {

        List<Unit> units() {
            var units = new ArrayList<Unit>();
            units.add(new Unit("0", null));
            for (int i = 0; i < parents.size(); i++) {
                units.add(new Unit(Integer.toString(i + 1), Integer.toString(parents.get(i) % (i + 1))));
            }
            return units;
        }

        Map<String, Counted> own() {
            var own = new HashMap<String, Counted>();
            for (int i = 0; i <= parents.size(); i++) {
                long n = Math.max(0, people.get(i) - leftOut.get(i));
                own.put(
                        Integer.toString(i),
                        new Counted(people.get(i), n == 0 ? Map.of() : Map.of(ASKED, new Spread(n, n / 2, n / 2))));
            }
            return own;
        }
    }

    @Provide
    Arbitrary<Tree> trees() {
        return Arbitraries.integers()
                .between(0, 9)
                .flatMap(more -> Combinators.combine(
                                Arbitraries.integers().between(0, 20).list().ofSize(more),
                                Arbitraries.integers().between(0, 9).list().ofSize(more + 1),
                                Arbitraries.integers().between(0, 4).list().ofSize(more + 1))
                        .as(Tree::new));
    }

    @Property(tries = 600)
    void noSubtractionLeavesOneToFourPeople(@ForAll("trees") Tree tree) {
        var units = tree.units();
        var own = tree.own();
        var shown = Counted.showable(units, own);
        var rows = new HashMap<String, Long>();
        var cells = new HashMap<String, Long>();
        shown.forEach((unit, counted) -> {
            rows.put(unit, counted.sheets());
            if (counted.counts().containsKey(ASKED)) {
                cells.put(unit, counted.of(ASKED).n());
            }
        });
        attack(units, rows);
        attack(units, cells);
        assertThat(rows.keySet()).containsAll(cells.keySet());
    }

    /** Takes away from each total every set of others that lie within it and not within each other. */
    private static void attack(List<Unit> units, Map<String, Long> totals) {
        totals.forEach((unit, total) -> {
            assertThat(total).isGreaterThanOrEqualTo(5);
            var within = totals.keySet().stream()
                    .filter(other -> !other.equals(unit) && isWithin(units, other, unit))
                    .toList();
            for (int chosen = 0; chosen < 1 << within.size(); chosen++) {
                var some = new HashSet<String>();
                for (int i = 0; i < within.size(); i++) {
                    if ((chosen & 1 << i) != 0) {
                        some.add(within.get(i));
                    }
                }
                if (apart(units, some)) {
                    long left = total - some.stream().mapToLong(totals::get).sum();
                    assertThat(left == 0 || left >= 5)
                            .as(unit + " less " + some)
                            .isTrue();
                }
            }
        });
    }

    private static boolean apart(List<Unit> units, Set<String> some) {
        return some.stream()
                .allMatch(one -> some.stream().allMatch(other -> one.equals(other) || !isWithin(units, one, other)));
    }

    private static boolean isWithin(List<Unit> units, String unit, String around) {
        for (var at = unit; at != null; at = parent(units, at)) {
            if (at.equals(around)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String parent(List<Unit> units, String id) {
        return units.stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .map(Unit::parent)
                .orElse(null);
    }

    @Property(tries = 200)
    void theWholeIsShownFromFiveOnAndNothingBefore(@ForAll("trees") Tree tree) {
        long all = tree.people().stream().mapToInt(Integer::intValue).sum();
        var shown = Counted.showable(tree.units(), tree.own());
        assertThat(shown.containsKey("0")).isEqualTo(all >= 5);
        if (all >= 5) {
            assertThat(shown.get("0").sheets()).isEqualTo(all);
        } else {
            assertThat(shown).isEmpty();
        }
    }

    @Test
    void hidesTheSmallestSisterWhenOneAloneWouldFollow() {
        var units = List.of(new Unit("top", null), new Unit("a", "top"), new Unit("b", "top"), new Unit("c", "top"));
        var own = Map.of("a", people(8), "b", people(6), "c", people(3));
        assertThat(Counted.showable(units, own)).containsOnlyKeys("top", "a");
    }

    @Test
    void showsAllWhereAllAreEnough() {
        var units = List.of(new Unit("top", null), new Unit("a", "top"), new Unit("b", "a"));
        var own = Map.of("top", people(5), "a", people(5), "b", people(5));
        assertThat(Counted.showable(units, own)).containsOnlyKeys("top", "a", "b");
    }

    @Test
    void movesOneAnswerWhereAllAreAlike() {
        var units = List.of(new Unit("top", null));
        var agreed = Counted.showable(units, Map.of("top", new Counted(6, Map.of(ASKED, new Spread(6, 6, 6)))));
        assertThat(agreed.get("top").of(ASKED)).isEqualTo(new Spread(6, 5, 5));
        var denied = Counted.showable(units, Map.of("top", new Counted(6, Map.of(ASKED, new Spread(6, 0, 0)))));
        assertThat(denied.get("top").of(ASKED)).isEqualTo(new Spread(6, 1, 1));
    }

    private static Counted people(int n) {
        return new Counted(n, Map.of(ASKED, new Spread(n, 2, 2)));
    }
}
