package coop.siembra.hiring.model.judging;

import static coop.siembra.hiring.HiringValues.rows;
import static coop.siembra.hiring.HiringValues.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.hiring.model.judging.RaterAgreement.Both;
import coop.siembra.hiring.model.judging.RaterAgreement.Kappa;
import coop.siembra.hiring.model.judging.RaterAgreement.Thing;
import coop.siembra.hiring.model.judging.Scorecard.Amendment;
import coop.siembra.hiring.model.judging.Scorecard.Rating;
import coop.siembra.kernel.PersonId;
import coop.siembra.psychometrics.Figure;
import coop.siembra.psychometrics.Gap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RaterAgreementTests {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private static List<Thing> things() {
        return rows("raters.csv").stream()
                .map(row -> new Thing("a", "q", Integer.parseInt(row[0]), Integer.parseInt(row[1])))
                .toList();
    }

    @Provide
    Arbitrary<List<Thing>> ratings() {
        var point = Arbitraries.integers().between(1, 5);
        return Combinators.combine(point, point)
                .as((first, second) -> new Thing("a", "q", first, second))
                .list()
                .ofMaxSize(40);
    }

    private static double number(Figure figure) {
        return figure.number().orElseThrow();
    }

    /** Against vcd::Kappa with its confint, and psych::ICC: see {@code values.R}. */
    @Test
    void agreesWithR() {
        var found = RaterAgreement.ofThings(things());
        assertIs("kappa.linear", found.linear());
        assertIs("kappa.quadratic", found.quadratic());
        var single = found.intraclass().single();
        assertThat(number(single.correlation())).isCloseTo(value("icc"), within(1e-6));
        assertThat(number(single.low())).isCloseTo(value("icc.low"), within(1e-6));
        assertThat(number(single.high())).isCloseTo(value("icc.high"), within(1e-6));
        assertThat(found.things()).isEqualTo(20);
        assertThat(found.few()).isTrue();
    }

    private static void assertIs(String name, Kappa kappa) {
        assertThat(number(kappa.value())).isCloseTo(value(name), within(1e-7));
        assertThat(number(kappa.low())).isCloseTo(value(name + ".low"), within(1e-7));
        assertThat(number(kappa.high())).isCloseTo(value(name + ".high"), within(1e-7));
    }

    @Test
    void namesWhatLiesTwoPointsApart() {
        assertThat(RaterAgreement.ofThings(things()).apart())
                .extracting(thing -> thing.second() - thing.first())
                .containsExactly(2, 2);
    }

    @Test
    void hasNoLimitsWhereTwoAgreeWholly() {
        var same = IntStream.rangeClosed(1, 5)
                .mapToObj(point -> new Thing("a", "q", point, point))
                .toList();
        var found = RaterAgreement.ofThings(same).linear();
        assertThat(number(found.value())).isCloseTo(1, within(1e-12));
        assertThat(found.low()).isEqualTo(Figure.none(Gap.NO_ERROR));
        assertThat(RaterAgreement.ofThings(List.of()).quadratic().value()).isEqualTo(Figure.none(Gap.NOBODY));
    }

    @Test
    void countsOnlyWhatBothRatedAloneAndHandedIn() {
        var first = card("ines", Map.of("one", new Rating(2, "n"), "two", new Rating(null, "")))
                .amended(new Amendment("one", NOON, 5, "after talking"));
        var second = card("ivan", Map.of("one", new Rating(3, "n"), "two", new Rating(4, "n")));
        var open = Scorecard.of(new PersonId("ivan"), List.of("one", "two")).with("one", new Rating(1, "n"));
        var found = RaterAgreement.of(List.of(new Both("a1", first, second), new Both("a2", first, open)));
        assertThat(found.things()).isEqualTo(1);
        assertThat(found.apart()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RaterAgreement.of(List.of(new Both("a1", first, second), new Both("a2", second, first))));
    }

    private static Scorecard card(String by, Map<String, Rating> ratings) {
        var card = Scorecard.of(new PersonId(by), List.of("one", "two"));
        for (var rating : ratings.entrySet()) {
            card = card.with(rating.getKey(), rating.getValue());
        }
        return card.submitted(NOON);
    }

    @Test
    void comparesManyByTheIntraclassCorrelation() {
        var rows = things().stream()
                .map(thing -> List.of(OptionalInt.of(thing.first()), OptionalInt.of(thing.second())))
                .toList();
        assertThat(RaterAgreement.ofMany(rows))
                .isEqualTo(RaterAgreement.ofThings(things()).intraclass());
        var missing = List.of(List.of(OptionalInt.of(1), OptionalInt.empty()));
        assertThat(RaterAgreement.ofMany(missing).leftOut()).isEqualTo(1);
    }

    @Property
    void doesNotDependOnWhoIsFirst(@ForAll("ratings") List<Thing> things) {
        var turned = things.stream()
                .map(thing -> new Thing("a", "q", thing.second(), thing.first()))
                .toList();
        assertAlike(
                RaterAgreement.ofThings(things).linear(),
                RaterAgreement.ofThings(turned).linear());
        assertAlike(
                RaterAgreement.ofThings(things).quadratic(),
                RaterAgreement.ofThings(turned).quadratic());
    }

    private static void assertAlike(Kappa one, Kappa other) {
        one.value().number().ifPresent(kappa -> {
            assertThat(number(other.value())).isCloseTo(kappa, within(1e-9));
            assertThat(kappa).isBetween(-1 - 1e-9, 1 + 1e-9);
        });
        one.low().number().ifPresent(low -> assertThat(number(other.low())).isCloseTo(low, within(1e-6)));
    }
}
