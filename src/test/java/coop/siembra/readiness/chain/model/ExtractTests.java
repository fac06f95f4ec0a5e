package coop.siembra.readiness.chain.model;

import static coop.siembra.readiness.chain.model.LayersTests.unit;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.people.ValueChain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExtractTests {

    private static Extract around(List<Unit> units, String id) {
        var shown = units.stream()
                .filter(unit -> unit.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        var suppliers = units.stream()
                .filter(unit -> unit.serves().contains(shown.id()))
                .map(Unit::id)
                .toList();
        return Extract.around(shown, suppliers, ValueChain.of(units));
    }

    private static List<String> names(Extract extract) {
        return extract.units().stream().map(UnitId::value).sorted().toList();
    }

    @Test
    void hasTheWaysUpAndTheNeighbours() {
        var units = List.of(
                unit("counter", true),
                unit("digital", true),
                unit("credit", false, "counter"),
                unit("it", false, "digital"),
                unit("accounting", false, "credit", "it"),
                unit("talent", false, "accounting"),
                unit("management", false, "talent"),
                unit("legal", false, "credit"));
        var extract = around(units, "accounting");
        assertThat(names(extract)).containsExactly("accounting", "counter", "credit", "digital", "it", "talent");
        assertThat(extract.suppliersLeftOut() + extract.servedLeftOut()).isZero();
        assertThat(names(around(units, "counter"))).containsExactly("counter", "credit");
    }

    @Test
    void countsNeighboursThatAreTooMany() {
        List<Unit> units = new ArrayList<>();
        IntStream.range(0, 30).forEach(at -> units.add(unit("branch-" + at, true)));
        IntStream.range(0, 50).forEach(at -> units.add(unit("team-" + at, false, "hub")));
        units.add(unit(
                "hub",
                false,
                units.stream().limit(30).map(one -> one.id().value()).toArray(String[]::new)));
        var extract = around(units, "hub");
        assertThat(extract.units()).hasSize(1 + 2 * Extract.NEIGHBOURS);
        assertThat(extract.suppliersLeftOut()).isEqualTo(50 - Extract.NEIGHBOURS);
        assertThat(extract.servedLeftOut()).isEqualTo(30 - Extract.NEIGHBOURS);
    }

    @Test
    void showsAUnitThatLeadsNowhere() {
        assertThat(names(around(List.of(unit("a", false, "b"), unit("b", false)), "a")))
                .containsExactly("a", "b");
    }
}
