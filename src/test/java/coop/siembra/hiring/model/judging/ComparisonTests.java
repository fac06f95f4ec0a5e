package coop.siembra.hiring.model.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.judging.Comparison.Pair;
import coop.siembra.hiring.model.judging.Comparison.Placed;
import coop.siembra.hiring.model.judging.Comparison.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    private static Placed placed(String id, double value, double margin) {
        return new Placed(new ApplicationId(id), "key 1", OptionalDouble.of(value), OptionalDouble.of(margin));
    }

    private static Pair pair(Placed first, Placed second) {
        return Comparison.of(List.of(first, second)).pairs().getFirst();
    }

    @Test
    void tellsApartOnlyWhereIntervalsDoNotOverlap() {
        assertThat(pair(placed("a", 40, 10), placed("b", 61, 10)).verdict()).isEqualTo(Verdict.APART);
        assertThat(pair(placed("a", 40, 10), placed("b", 60, 10)).verdict()).isEqualTo(Verdict.NOT_DISTINGUISHABLE);
    }

    /** Where intervals overlap a little the interval of the difference may leave out 0: applicants were promised the stricter rule. */
    @Test
    void doesNotTellApartByTheIntervalOfTheDifferenceAlone() {
        var found = pair(placed("a", 40, 10), placed("b", 55, 10));
        var difference = found.difference().orElseThrow();
        assertThat(difference.value()).isEqualTo(15);
        assertThat(difference.low())
                .isCloseTo(15 - Math.sqrt(200), within(1e-12))
                .isPositive();
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_DISTINGUISHABLE);
    }

    @Test
    void tellsNobodyApartWhoseErrorIsUnknownAndComparesNoOtherYardsticks() {
        var unknown = new Placed(new ApplicationId("u"), "key 1", OptionalDouble.of(100), OptionalDouble.empty());
        var found = pair(placed("a", 0, 1), unknown);
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_DISTINGUISHABLE);
        assertThat(found.difference()).isEmpty();
        var otherKey = new Placed(new ApplicationId("k"), "key 2", OptionalDouble.of(90), OptionalDouble.of(1));
        assertThat(pair(placed("a", 0, 1), otherKey).verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        var none = new Placed(new ApplicationId("n"), "key 1", OptionalDouble.empty(), OptionalDouble.empty());
        assertThat(pair(placed("a", 0, 1), none).verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(Comparison.of(List.of(placed("a", 0, 1), unknown)).allAlike())
                .isTrue();
    }

    @Property
    void saysTheSameInWhateverOrderAndKeepsTheOrderGiven(@ForAll Random random) {
        var applicants = new ArrayList<Placed>();
        for (int i = 0; i < 4; i++) {
            applicants.add(placed("a" + i, random.nextInt(101), 1 + random.nextInt(20)));
        }
        var found = Comparison.of(applicants);
        assertThat(found.applicants()).isEqualTo(applicants);
        assertThat(found.pairs()).hasSize(6);
        var shuffled = new ArrayList<>(applicants);
        Collections.shuffle(shuffled, random);
        assertThat(apart(Comparison.of(shuffled))).isEqualTo(apart(found));
        found.pairs().stream()
                .filter(pair -> pair.verdict() == Verdict.APART)
                .map(pair -> pair.difference().orElseThrow())
                .forEach(difference -> assertThat(difference.low() > 0 || difference.high() < 0)
                        .isTrue());
    }

    private static Set<Set<ApplicationId>> apart(Comparison comparison) {
        return comparison.pairs().stream()
                .filter(pair -> pair.verdict() == Verdict.APART)
                .map(pair -> Set.of(pair.first(), pair.second()))
                .collect(Collectors.toSet());
    }
}
