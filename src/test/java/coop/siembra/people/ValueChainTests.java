package coop.siembra.people;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.UnitId;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ValueChainTests {

    @Test
    void countsStepsToTheNearestUnitThatServes() {
        var chain = ValueChain.of(List.of(
                unit("counter", true),
                unit("credit", true, "counter"),
                unit("it", false, "accounting", "credit"),
                unit("accounting", false, "management"),
                unit("management", false, "credit")));
        assertThat(chain.distance(new UnitId("counter"))).hasValue(0);
        assertThat(chain.distance(new UnitId("credit"))).hasValue(0);
        assertThat(chain.distance(new UnitId("it"))).hasValue(1);
        assertThat(chain.distance(new UnitId("accounting"))).hasValue(2);
    }

    @Test
    void endsInCirclesThatLeadNowhere() {
        var chain = ValueChain.of(List.of(unit("a", false, "b"), unit("b", false, "a"), unit("self", false, "self")));
        assertThat(chain.distance(new UnitId("a"))).isEmpty();
        assertThat(chain.distance(new UnitId("self"))).isEmpty();
    }

    @Test
    void findsTheWayOutOfACircle() {
        var chain = ValueChain.of(List.of(unit("a", false, "b"), unit("b", false, "a", "c"), unit("c", true, "a")));
        assertThat(chain.distance(new UnitId("a"))).hasValue(2);
    }

    @Test
    void ignoresLinksToUnitsThatAreGone() {
        var chain = ValueChain.of(List.of(unit("a", false, "gone")));
        assertThat(chain.distance(new UnitId("a"))).isEmpty();
        assertThat(chain.distance(new UnitId("gone"))).isEmpty();
    }

    @Test
    void goesTheShortestWayAndOfTwoAsShortTheFirstNamed() {
        var chain = ValueChain.of(List.of(
                unit("counter", true),
                unit("digital", true, "it"),
                unit("credit", false, "accounting", "digital", "counter"),
                unit("accounting", false, "credit"),
                unit("alone", false, "alone")));
        assertThat(way(chain, "accounting")).containsExactly("accounting", "credit", "digital");
        assertThat(way(chain, "counter")).containsExactly("counter");
        assertThat(way(chain, "alone")).isEmpty();
        assertThat(way(chain, "gone")).isEmpty();
    }

    private static List<String> way(ValueChain chain, String from) {
        return chain.path(new UnitId(from)).stream().map(UnitId::value).toList();
    }

    @Property
    void isOneMoreThanTheNearestServed(
            @ForAll @Size(min = 1, max = 12) List<@Size(max = 4) List<@IntRange(max = 11) Integer>> serves,
            @ForAll @IntRange(max = 4095) int direct) {
        var units = IntStream.range(0, serves.size())
                .mapToObj(at -> unit(
                        "u" + at,
                        (direct >> at & 1) == 1,
                        serves.get(at).stream().map(to -> "u" + to).toArray(String[]::new)))
                .toList();
        var chain = ValueChain.of(units);
        for (Unit unit : units) {
            var nearest = unit.serves().stream()
                    .map(chain::distance)
                    .flatMapToInt(OptionalInt::stream)
                    .min();
            var expected = unit.servesMembers()
                    ? OptionalInt.of(0)
                    : nearest.isPresent() ? OptionalInt.of(nearest.getAsInt() + 1) : OptionalInt.empty();
            assertThat(chain.distance(unit.id())).isEqualTo(expected);
            assertThat(chain.path(unit.id())).hasSize(expected.isPresent() ? expected.getAsInt() + 1 : 0);
        }
    }

    private static Unit unit(String id, boolean servesMembers, String... serves) {
        var name = new UnitId(id);
        return new Unit(
                name,
                0,
                LocalizedText.same(id),
                null,
                List.of(name),
                null,
                List.of(),
                Stream.of(serves).map(UnitId::new).toList(),
                servesMembers);
    }
}
