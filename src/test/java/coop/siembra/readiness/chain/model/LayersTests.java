package coop.siembra.readiness.chain.model;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.people.ValueChain;
import coop.siembra.readiness.chain.model.Layers.Layer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LayersTests {

    static Unit unit(String id, boolean servesMembers, String... serves) {
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

    private static Layers of(List<Unit> units) {
        return Layers.of(units, ValueChain.of(units));
    }

    private static List<String> names(Layer layer) {
        return layer.units().stream().map(UnitId::value).toList();
    }

    @Test
    void putsTheFarthestFirstAndThoseWhoServeDirectlyLast() {
        var layers = of(List.of(
                unit("management", false, "talent"),
                unit("counter", true),
                unit("credit", false, "counter"),
                unit("talent", false, "credit")));
        assertThat(layers.layers())
                .extracting(layer -> layer.distance() + names(layer).toString())
                .containsExactly("3[management]", "2[talent]", "1[credit]", "0[counter]");
        assertThat(layers.arrows()).allMatch(Arrow::nearer).hasSize(4);
    }

    @Test
    void keepsArrowsFromCrossingWhereItCan() {
        var layers = of(List.of(
                unit("a", false, "z"),
                unit("b", false, "y"),
                unit("c", false, "x"),
                unit("x", true),
                unit("y", true),
                unit("z", true)));
        assertThat(layers.crossings()).isZero();
        assertThat(layers.layers()).hasSize(2);
    }

    @Test
    void tellsWhatComesNoNearer() {
        var layers = of(List.of(
                unit("counter", true, "credit"),
                unit("digital", true, "counter"),
                unit("credit", false, "counter", "it", "credit", "gone"),
                unit("it", false, "counter")));
        assertThat(layers.arrows())
                .extracting(arrow -> arrow.from() + (arrow.nearer() ? "→" : "~") + arrow.to())
                .containsExactlyInAnyOrder(
                        "counter~credit",
                        "counter→null",
                        "digital~counter",
                        "digital→null",
                        "credit→counter",
                        "credit~it",
                        "it→counter");
    }

    @Test
    void setsApartWhatLeadsNowhere() {
        var layers = of(List.of(unit("counter", true), unit("a", false, "b"), unit("b", false, "a")));
        assertThat(layers.apart()).containsExactly(new UnitId("a"), new UnitId("b"));
        assertThat(layers.layers()).hasSize(1);
        assertThat(layers.arrows()).filteredOn(Arrow::nearer).hasSize(1);
    }

    @Test
    void laysOutNothing() {
        assertThat(of(List.of())).isEqualTo(new Layers(List.of(), List.of(), List.of()));
    }

    @Property
    void hasEveryUnitOnceAndNoArrowOverALayer(
            @ForAll @Size(max = 14) List<@Size(max = 4) List<@IntRange(max = 13) Integer>> serves,
            @ForAll @IntRange(max = 16383) int direct) {
        var units = IntStream.range(0, serves.size())
                .mapToObj(at -> unit(
                        "u" + at,
                        (direct >> at & 1) == 1,
                        serves.get(at).stream().map(to -> "u" + to).toArray(String[]::new)))
                .toList();
        var chain = ValueChain.of(units);
        var layers = of(units);
        var all = new ArrayList<>(layers.apart());
        layers.layers().forEach(layer -> all.addAll(layer.units()));
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        units.stream().map(Unit::id).toList());
        assertThat(layers.layers()).extracting(Layer::distance).isSortedAccordingTo((a, b) -> b - a);
        assertThat(layers.arrows()).doesNotHaveDuplicates().allSatisfy(arrow -> {
            var to = arrow.to();
            int from = chain.distance(arrow.from()).orElse(-1);
            if (to == null) {
                assertThat(from).isZero();
            } else if (arrow.nearer()) {
                assertThat(chain.distance(to)).hasValue(from - 1);
            } else {
                assertThat(from < 0 || chain.distance(to).orElse(from) >= from).isTrue();
            }
        });
        assertThat(of(units)).isEqualTo(layers);
        var untouched = new Layers(
                layers.layers().stream()
                        .map(layer -> new Layer(
                                layer.distance(),
                                units.stream()
                                        .map(Unit::id)
                                        .filter(new HashSet<>(layer.units())::contains)
                                        .toList()))
                        .toList(),
                layers.apart(),
                layers.arrows());
        assertThat(layers.crossings()).isLessThanOrEqualTo(untouched.crossings());
        assertThat(layers.arrows())
                .extracting(Arrow::to)
                .filteredOn(Objects::isNull)
                .hasSize((int) units.stream().filter(Unit::servesMembers).count());
    }
}
