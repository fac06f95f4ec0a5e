package coop.siembra.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.app.demo.Cast.Part;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.people.ValueChain;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrownCastTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Cast grown(int size, long seed) {
        return GrownCast.of(new GrownCast.Size(size, 400), seed, TODAY);
    }

    @ParameterizedTest
    @ValueSource(ints = {GrownCast.FEWEST, 11, 39, 61, 99, 160, 300, 1_000, 2_000, 20_000})
    void growsExactlyAsManyPeopleEachInAUnitWithOneHead(int size) {
        var cast = grown(size, 5);

        assertThat(cast.people()).hasSize(size);
        var everybody = new HashSet<>(cast.people());
        everybody.addAll(cast.gone());
        assertThat(everybody).extracting(Colleague::id).doesNotHaveDuplicates();
        assertThat(everybody).extracting(person -> person.details().email()).doesNotHaveDuplicates();
        var led = cast.people().stream()
                .filter(Colleague::head)
                .map(person -> person.details().unit())
                .toList();
        assertThat(led).doesNotHaveDuplicates();
        assertThat(led).containsExactlyInAnyOrderElementsOf(ids(cast.units()));
    }

    private static Set<UnitId> ids(Collection<Part> parts) {
        return parts.stream().map(Part::id).collect(Collectors.toSet());
    }

    private static Map<UnitId, Long> staff(Cast cast) {
        return cast.people().stream()
                .collect(Collectors.groupingBy(person -> person.details().unit(), Collectors.counting()));
    }

    private static Map<UnitId, Integer> levels(Cast cast) {
        var levels = new HashMap<UnitId, Integer>();
        cast.units().forEach(part -> {
            var parent = part.parent();
            levels.put(part.id(), parent == null ? 1 : 1 + levels.getOrDefault(parent, 99));
        });
        return levels;
    }

    @ParameterizedTest
    @ValueSource(ints = {GrownCast.FEWEST, 60, 300, 5_000, GrownCast.MOST})
    void growsUnitsOfFiveToFiveHundredOnSixLevelsAtMost(int size) {
        for (long seed = 1; seed <= (size > 10_000 ? 1 : 8); seed++) {
            var cast = grown(size, seed);
            assertThat(staff(cast).values())
                    .allSatisfy(people -> assertThat(people).isBetween(5L, 500L));
            assertThat(levels(cast).values())
                    .allSatisfy(level -> assertThat(level).isBetween(1, 6));
            assertThat(cast.units()).extracting(Part::name).doesNotHaveDuplicates();
        }
    }

    @Test
    void usesAllLevelsAndManySizesWhenItIsLarge() {
        var cast = grown(GrownCast.MOST, 3);

        assertThat(levels(cast).values()).contains(1, 2, 3, 4, 5, 6);
        assertThat(staff(cast).values()).anyMatch(people -> people > 150);
        var children = cast.units().stream()
                .filter(part -> part.parent() != null)
                .collect(Collectors.groupingBy(part -> part.parent().value(), Collectors.counting()));
        assertThat(children.values()).allSatisfy(count -> assertThat(count).isLessThan(40));
        assertThat(cast.people().stream().map(person -> person.details().site()).distinct())
                .hasSizeBetween(100, 400);
        assertThat(cast.people().stream().filter(Colleague::deputy)).hasSizeGreaterThan(50);
        assertThat(cast.people().stream().filter(Colleague::lively)).hasSizeBetween(200, 800);
        assertThat(SignIns.of(cast))
                .filteredOn(signIn -> signIn.email().startsWith("head5"))
                .extracting(Demo.SignIn::people)
                .containsExactly(50, 5_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {GrownCast.FEWEST, 60, 2_000})
    void hasTheFiveSignIns(int size) {
        assertThat(SignIns.of(grown(size, 5)))
                .extracting(Demo.SignIn::email)
                .contains(
                        "employee@demo.coop",
                        "head@demo.coop",
                        "recruiter@demo.coop",
                        "training@demo.coop",
                        "executive@demo.coop");
    }

    @Test
    void growsTheSameFromTheSameSeed() {
        assertThat(grown(400, 9)).isEqualTo(grown(400, 9));
        assertThat(grown(400, 9)).isNotEqualTo(grown(400, 10));
    }

    @Test
    void hiresOverManyYearsAndNobodyInTheFuture() {
        var days = grown(2_000, 5).people().stream()
                .map(person -> person.details().hiredOn())
                .toList();
        assertThat(days).allSatisfy(day -> assertThat(day).isBefore(TODAY));
        assertThat(days).anyMatch(day -> day.isAfter(TODAY.minusMonths(3)));
        assertThat(days).anyMatch(day -> day.isBefore(TODAY.minusYears(15)));
    }

    @Test
    void listsParentsBeforeChildren() {
        var seen = new HashSet<UnitId>();
        grown(2_000, 5).units().forEach(part -> {
            assertThat(part.parent() == null || seen.contains(part.parent())).isTrue();
            seen.add(part.id());
        });
    }

    @Test
    void leadsTheWorkOfEveryUnitToThePeopleServed() {
        var casts = List.of(grown(GrownCast.FEWEST, 5), grown(60, 5), grown(300, 5), grown(20_000, 5), CastFile.read());
        for (var cast : casts) {
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
            assertThat(cast.units())
                    .allSatisfy(part -> assertThat(ids(cast.units())).containsAll(part.serves()));
        }
    }

    @Test
    void refusesSizesItCannotGrow() {
        assertThatIllegalArgumentException().isThrownBy(() -> grown(GrownCast.FEWEST - 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> grown(GrownCast.MOST + 1, 1));
    }
}
