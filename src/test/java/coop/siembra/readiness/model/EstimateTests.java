package coop.siembra.readiness.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.readiness.model.Evidence.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class EstimateTests {
    private static final EvidenceRules RULES = EvidenceRules.USUAL;
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Provide
    Arbitrary<List<Evidence>> evidence() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0.1, 5),
                        Arbitraries.of(Source.class),
                        Arbitraries.integers().between(-10, 2000))
                .as((value, weight, source, days) ->
                        new Evidence("listening", value, weight, source, NOW.minus(Duration.ofDays(days))))
                .list()
                .ofMaxSize(30);
    }

    private static Evidence piece(double value, double weight, int daysAgo) {
        return new Evidence("listening", value, weight, Source.CHECK, NOW.minus(Duration.ofDays(daysAgo)));
    }

    private static double width(Estimate estimate) {
        return estimate.high() - estimate.low();
    }

    @Property
    void staysWithinZeroAndOneWithTheMeanInsideItsInterval(@ForAll("evidence") List<Evidence> evidence) {
        var estimate = Estimate.of(evidence, RULES, NOW);
        assertThat(estimate.mean()).isBetween(0.0, 1.0);
        assertThat(estimate.low()).isBetween(0.0, estimate.high());
        assertThat(estimate.high()).isBetween(estimate.low(), 1.0);
        assertThat(estimate.mean()).isBetween(estimate.low(), estimate.high());
        assertThat(estimate.pieces()).isEqualTo(evidence.size());
    }

    @Property
    void doesNotDependOnTheOrderOfEvidence(@ForAll("evidence") List<Evidence> evidence, @ForAll long seed) {
        var shuffled = new ArrayList<>(evidence);
        Collections.shuffle(shuffled, new Random(seed));
        var one = Estimate.of(evidence, RULES, NOW);
        var other = Estimate.of(shuffled, RULES, NOW);
        assertThat(other.mean()).isCloseTo(one.mean(), within(1e-9));
        assertThat(other.low()).isCloseTo(one.low(), within(1e-6));
        assertThat(other.high()).isCloseTo(one.high(), within(1e-6));
    }

    @Property
    void narrowsWithEvidenceThatAgrees(
            @ForAll @DoubleRange(min = 0, max = 1) double value, @ForAll @IntRange(min = 1, max = 30) int pieces) {
        var some = Collections.nCopies(pieces, piece(value, 1, 0));
        var more = Collections.nCopies(2 * pieces + 2, piece(value, 1, 0));
        assertThat(width(Estimate.of(more, RULES, NOW))).isLessThan(width(Estimate.of(some, RULES, NOW)));
    }

    @Property
    void movesTowardsWhatIsAdded(
            @ForAll("evidence") List<Evidence> evidence, @ForAll @DoubleRange(min = 0, max = 1) double value) {
        var before = Estimate.of(evidence, RULES, NOW).mean();
        var more = new ArrayList<>(evidence);
        more.add(piece(value, 3, 0));
        var after = Estimate.of(more, RULES, NOW).mean();
        assertThat(Math.abs(after - value)).isLessThanOrEqualTo(Math.abs(before - value) + 1e-9);
    }

    @Property
    void countsOldEvidenceLess(
            @ForAll @DoubleRange(min = 0.6, max = 1) double value,
            @ForAll @IntRange(min = 0, max = 1000) int days,
            @ForAll @IntRange(min = 30, max = 1000) int older) {
        var recent = Estimate.of(List.of(piece(value, 4, days)), RULES, NOW);
        var past = Estimate.of(List.of(piece(value, 4, days + older)), RULES, NOW);
        assertThat(past.mean()).isLessThan(recent.mean()).isGreaterThan(0.5);
    }

    @Example
    void halvesTheWeightWithEachHalfLife() {
        for (var source : Source.values()) {
            var old = NOW.minus(Duration.ofDays(RULES.of(source).halfLifeDays()));
            var left = List.of(new Evidence("a", 1, 4, source, old));
            var fresh = List.of(new Evidence("a", 1, 2, source, NOW));
            assertThat(Estimate.of(left, RULES, NOW)).isEqualTo(Estimate.of(fresh, RULES, NOW));
        }
    }

    @Example
    void showsNoFigureBeforeThereIsEnoughEvidence() {
        assertThat(Estimate.of(List.of(), RULES, NOW).known(RULES)).isFalse();
        assertThat(Estimate.of(List.of(piece(1, 1, 0)), RULES, NOW).known(RULES))
                .isFalse();
        assertThat(Estimate.of(Collections.nCopies(8, piece(1, 1, 0)), RULES, NOW)
                        .known(RULES))
                .isTrue();
        assertThat(Estimate.of(Collections.nCopies(8, piece(1, 1, 3000)), RULES, NOW)
                        .known(RULES))
                .isFalse();
    }

    @Example
    void refusesEvidenceThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> piece(1.1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> piece(Double.NaN, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> piece(0.5, 0, 0));
    }
}
