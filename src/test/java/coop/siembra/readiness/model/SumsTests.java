package coop.siembra.readiness.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.readiness.model.Evidence.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SumsTests {
    private static final EvidenceRules RULES = EvidenceRules.USUAL;

    @Provide
    Arbitrary<List<Evidence>> evidence() {
        return Samples.evidence();
    }

    private static void assertSame(Sums one, Sums other) {
        assertThat(one.parts().keySet()).isEqualTo(other.parts().keySet());
        one.parts().forEach((key, sum) -> {
            var twin = other.parts().get(key);
            assertThat(sum.with()).isCloseTo(twin.with(), within(1e-9));
            assertThat(sum.against()).isCloseTo(twin.against(), within(1e-9));
            assertThat(sum.pieces()).isEqualTo(twin.pieces());
            assertThat(sum.at()).isEqualTo(twin.at());
        });
    }

    @Property
    void doNotDependOnTheOrder(@ForAll("evidence") List<Evidence> evidence, @ForAll long seed) {
        var shuffled = new ArrayList<>(evidence);
        Collections.shuffle(shuffled, new Random(seed));
        assertSame(Sums.of(evidence, RULES), Sums.of(shuffled, RULES));
    }

    @Property
    void areTheSameMadeAnewAsMovedOnPieceByPiece(@ForAll("evidence") List<Evidence> evidence) {
        var moved = Sums.NONE;
        for (var piece : evidence) {
            moved = moved.plus(List.of(piece), RULES);
        }
        assertSame(moved, Sums.of(evidence, RULES));
    }

    /** What the list itself says: each piece halved with each half-life of its source that has passed. */
    @Property
    void sayAsMuchAsTheWholeList(
            @ForAll("evidence") List<Evidence> evidence, @ForAll @IntRange(max = 900) int daysLater) {
        var moment = Samples.NOW.plus(Duration.ofDays(daysLater));
        double with = 0;
        double against = 0;
        for (var piece : evidence) {
            double days = Duration.between(piece.at(), moment).toMillis() / 86_400_000.0;
            double left = piece.weight()
                    * Math.pow(0.5, days / RULES.of(piece.source()).halfLifeDays());
            with += left * piece.value();
            against += left * (1 - piece.value());
        }
        var sides = Sums.of(evidence, RULES).sides(competency -> true, RULES, moment);
        assertThat(sides.with()).isCloseTo(with, within(1e-9));
        assertThat(sides.against()).isCloseTo(against, within(1e-9));
        assertThat(sides.pieces()).isEqualTo(evidence.size());
    }

    @Property
    void sayTheSameWhenTheListIsCompacted(
            @ForAll("evidence") List<Evidence> evidence, @ForAll @IntRange(max = 900) int daysLater) {
        var moment = Samples.NOW.plus(Duration.ofDays(daysLater));
        var compacted = Compaction.of(evidence, RULES);
        for (var competency : List.of("listening", "calm", "recovery", "ownership")) {
            var list = Sums.of(evidence, RULES).sides(competency::equals, RULES, moment);
            var few = Sums.of(compacted, RULES).sides(competency::equals, RULES, moment);
            assertThat(few.with()).isCloseTo(list.with(), within(1e-6));
            assertThat(few.against()).isCloseTo(list.against(), within(1e-6));
            assertThat(few.pieces()).isEqualTo(list.pieces());
        }
        assertThat(compacted.stream().mapToDouble(Evidence::weight).sum())
                .isCloseTo(evidence.stream().mapToDouble(Evidence::weight).sum(), within(1e-9));
    }

    @Example
    void countEvidenceFromLaterInFull() {
        var later = new Evidence("listening", 1, 4, Source.CHECK, Samples.NOW.plus(Duration.ofDays(1)));
        var sides = Sums.of(List.of(later), RULES).sides(competency -> true, RULES, Samples.NOW);
        assertThat(sides.with()).isEqualTo(4);
    }

    @Example
    void rulesSayWhatAPieceWeighsToday() {
        var old = new Evidence("listening", 1, 4, Source.CHECK, Samples.NOW.minus(Duration.ofDays(180)));
        assertThat(RULES.weight(old, Samples.NOW)).isEqualTo(2);
        assertThat(RULES.weight(old, Instant.EPOCH)).isEqualTo(4);
    }
}
