package coop.siembra.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.app.demo.Cast.Part;
import coop.siembra.people.Unit;
import coop.siembra.people.ValueChain;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrownCastTests {

    @ParameterizedTest
    @ValueSource(ints = {GrownCast.FEWEST, 61, 300, 2_000, 20_000})
    void growsExactlyAsManyPeopleEachInAUnitWithOneHead(int size) {
        var cast = GrownCast.of(size, 5);

        assertThat(cast.people()).hasSize(size);
        assertThat(cast.people()).extracting(Colleague::id).doesNotHaveDuplicates();
        assertThat(cast.people()).extracting(person -> person.details().email()).doesNotHaveDuplicates();
        var led = cast.people().stream()
                .filter(Colleague::head)
                .map(person -> person.details().unit())
                .toList();
        assertThat(led).doesNotHaveDuplicates();
        assertThat(led).containsExactlyInAnyOrderElementsOf(units(cast.units()));
    }

    private static Set<coop.siembra.kernel.UnitId> units(List<Part> parts) {
        return parts.stream().map(Part::id).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(ints = {GrownCast.FEWEST, 2_000})
    void hasTheFiveSignIns(int size) {
        assertThat(GrownCast.of(size, 5).people())
                .extracting(person -> person.details().email())
                .contains(
                        "employee@demo.coop",
                        "head@demo.coop",
                        "recruiter@demo.coop",
                        "training@demo.coop",
                        "executive@demo.coop");
    }

    @Test
    void growsTheSameFromTheSameSeed() {
        assertThat(GrownCast.of(400, 9)).isEqualTo(GrownCast.of(400, 9));
        assertThat(GrownCast.of(400, 9)).isNotEqualTo(GrownCast.of(400, 10));
    }

    @Test
    void listsParentsBeforeChildren() {
        var seen = new java.util.HashSet<>();
        GrownCast.of(2_000, 5).units().forEach(part -> {
            assertThat(part.parent() == null || seen.contains(part.parent())).isTrue();
            seen.add(part.id());
        });
    }

    @Test
    void leadsTheWorkOfEveryDepartmentToThePeopleServed() {
        for (var cast : List.of(GrownCast.of(300, 5), CastFile.read())) {
            var chain = ValueChain.of(cast.units().stream()
                    .map(part -> new Unit(
                            part.id(),
                            0,
                            part.name(),
                            part.parent(),
                            List.of(part.id()),
                            null,
                            List.of(),
                            part.serves(),
                            part.members()))
                    .toList());
            assertThat(cast.units()).allMatch(part -> chain.distance(part.id()).isPresent());
        }
    }

    @Test
    void refusesSizesItCannotGrow() {
        assertThatIllegalArgumentException().isThrownBy(() -> GrownCast.of(GrownCast.FEWEST - 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> GrownCast.of(GrownCast.MOST + 1, 1));
    }
}
