package coop.siembra.assessment.scoring;

import static coop.siembra.assessment.scoring.Probe.likert;
import static coop.siembra.assessment.scoring.Probe.preferences;
import static coop.siembra.assessment.scoring.Probe.questions;
import static coop.siembra.assessment.scoring.Probe.ratings;
import static coop.siembra.assessment.scoring.Probe.report;
import static coop.siembra.assessment.scoring.Probe.score;
import static coop.siembra.assessment.scoring.Probe.situations;
import static coop.siembra.assessment.scoring.Probe.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.scoring.Precision.Basis;
import coop.siembra.assessment.scoring.Precision.Interval;
import coop.siembra.assessment.scoring.Reliability.Coefficient;
import coop.siembra.assessment.scoring.ScaleScore.Preferred;
import coop.siembra.assessment.scoring.ScaleScore.Reason;
import coop.siembra.assessment.scoring.ScaleScore.Scored;
import coop.siembra.assessment.scoring.ScaleScore.Unscored;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ScoresTests {
    private static final double[][] KEYS = {{5, 3, 1}, {4.5, 2, 1.5}, {2, 5, 1}, {1, 3, 5}, {4, 1, 3}};
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static Scored scored(Instrument instrument, Map<String, Response> responses) {
        return (Scored) score(instrument, responses);
    }

    private static Reason refused(Instrument instrument, Map<String, Response> responses) {
        return ((Unscored) score(instrument, responses)).reason();
    }

    @Example
    void takesTheMeanOfStatementsAfterReversal() {
        // reversed 2 and 4: 5, 4, 3, 4, 2
        var score = scored(likert(5), values(5, 2, 3, 2, 2));
        assertThat(score.raw()).isEqualTo(3.6);
        assertThat(score.scaled()).isEqualTo(65, within(1e-9));
        assertThat(score.band().orElseThrow().id()).isEqualTo("middle");
        assertThat(score.method().versioned()).isEqualTo("likert-mean/1");
        assertThat(score.provisional()).as("no key is needed").isFalse();
    }

    @Example
    void givesTheOwnErrorOfThePersonWhenNothingElseIsKnown() {
        // 5, 4, 3, 4, 2: variance 1.3, over five √0.26 = 0.5099 points of 25 each; t with 4 degrees of freedom 2.776
        var interval = (Interval) scored(likert(5), values(5, 2, 3, 2, 2)).precision();
        assertThat(interval.basis()).isEqualTo(Basis.OWN_ANSWERS);
        assertThat(interval.error()).isEqualTo(25 * Math.sqrt(0.26), within(1e-9));
        assertThat(interval.margin()).isEqualTo(2.7764451 * 25 * Math.sqrt(0.26), within(1e-4));
        assertThat(interval.low()).isEqualTo(65 - interval.margin(), within(1e-9));
        assertThat(interval.high()).as("cut off").isEqualTo(100);
    }

    @Example
    void takesAReliabilityForItWhenThereIsOne() {
        var found = new Reliability(Coefficient.OMEGA, 0.84, 6, 120, DAY, Reliability.Sample.SITTINGS, "1");
        var report = report(likert(5), values(5, 2, 3, 2, 2), new Yardsticks(Map.of("talk", found), Optional.empty()));
        var interval = (Interval) report.scored("talk").orElseThrow().precision();
        assertThat(interval.basis()).isEqualTo(Basis.RELIABILITY);
        assertThat(interval.low()).isEqualTo(65 - 1.96 * 6, within(1e-9));
        assertThat(interval.high()).isEqualTo(65 + 1.96 * 6, within(1e-9));
        assertThat(interval.reliability()).contains(found);
    }

    @Example
    void takesNoReliabilityFoundWithAnotherKey() {
        var found = new Reliability(Coefficient.OMEGA, 0.84, 6, 120, DAY, Reliability.Sample.SITTINGS, "2");
        var yardsticks = new Yardsticks(Map.of("know", found, "talk", found), Optional.empty());
        var keyed =
                report(questions(), right(1, 2, 3), yardsticks).scored("know").orElseThrow();
        assertThat(keyed.precision().basis()).isEqualTo(Basis.OWN_ANSWERS);
        var unkeyed = report(likert(5), values(5, 2, 3, 2, 2), yardsticks);
        assertThat(unkeyed.scored("talk").orElseThrow().precision().basis()).isEqualTo(Basis.RELIABILITY);
    }

    @Example
    void claimsNoCertaintyWhenAllAnswersAreWorthTheSame() {
        var score = scored(likert(4), values(5, 1, 5, 1));
        assertThat(score.scaled()).isEqualTo(100);
        assertThat(score.precision().basis()).isEqualTo(Basis.UNKNOWN);
    }

    @Example
    void needsFourFifthsOfTheItems() {
        assertThat(scored(likert(5), values(5, 2, 3, 2, 0)).raw()).isEqualTo(4);
        assertThat(refused(likert(5), values(5, 2, 3, 0, 0))).isEqualTo(Reason.TOO_FEW_ANSWERED);
        assertThat(refused(likert(4), values(5, 2, 3, 0)))
                .as("three of four are too few")
                .isEqualTo(Reason.TOO_FEW_ANSWERED);
        assertThat(score(likert(5), values(5, 2, 3, 0, 0)).answered()).isEqualTo(3);
    }

    @Example
    void comparesTheShapeOfRatingsWithTheKey() {
        // key 5, 3, 1: z = 1.2247, 0, −1.2247. Ratings 5, 4, 3: the same shape. Ratings 4, 2, 3: z = 1.2247, −1.2247, 0
        assertThat(scored(situations(KEYS[0]), ratings(new int[] {5, 4, 3})).scaled())
                .isEqualTo(100, within(1e-9));
        var half = scored(situations(KEYS[0]), ratings(new int[] {4, 2, 3}));
        assertThat(half.raw()).as("Pearson's r").isEqualTo(0.5, within(1e-9));
        assertThat(half.scaled()).isEqualTo(50, within(1e-9));
        var turned = scored(situations(KEYS[0]), ratings(new int[] {1, 3, 5}));
        assertThat(turned.raw()).isEqualTo(-1, within(1e-9));
        assertThat(turned.scaled()).isZero();
        assertThat(turned.provisional()).as("the key is the authors' own").isTrue();
        assertThat(turned.method().versioned()).isEqualTo("shape/1");
    }

    @Example
    void standardisesOverTheWholeForm() {
        // over both situations: key 5, 1, 4, 2 and ratings 4, 2, 5, 1 have mean 3; variances 2.5; r = (2 + 2 + 2 + 2) /
        // 10 = 0.8
        var two = situations(new double[] {5, 1}, new double[] {4, 2});
        var score = scored(two, ratings(new int[] {4, 2}, new int[] {5, 1}));
        assertThat(score.raw()).isEqualTo(0.8, within(1e-9));
        // in each situation both differ by 1 from the key: 1 − ½ · 1 / 2.5
        var interval = score.precision();
        assertThat(interval.basis()).as("both situations are worth the same").isEqualTo(Basis.UNKNOWN);
    }

    @Example
    void leavesOutUnfinishedSituations() {
        var five = situations(KEYS);
        var rows = IntStream.range(0, 5)
                .mapToObj(i -> java.util.Arrays.stream(KEYS[i])
                        .mapToInt(key -> (int) key)
                        .toArray())
                .toArray(int[][]::new);
        rows[4] = new int[] {1, 5, 0};
        var four = situations(java.util.Arrays.copyOf(KEYS, 4));
        assertThat(scored(five, ratings(rows)).raw())
                .isEqualTo(
                        scored(four, ratings(java.util.Arrays.copyOf(rows, 4))).raw(), within(1e-12));
        assertThat(scored(five, ratings(rows)).answered()).isEqualTo(4);
        rows[3] = new int[] {0, 3, 5};
        assertThat(refused(five, ratings(rows))).isEqualTo(Reason.TOO_FEW_ANSWERED);
    }

    @Example
    void findsNoShapeInRatingsThatAreAllAlike() {
        var all = new int[5][3];
        for (var row : all) {
            java.util.Arrays.fill(row, 3);
        }
        assertThat(refused(situations(KEYS), ratings(all))).isEqualTo(Reason.ALL_RATED_ALIKE);
        assertThat(refused(situations(KEYS), Map.of())).isEqualTo(Reason.TOO_FEW_ANSWERED);
    }

    private static Map<String, Response> right(int... numbers) {
        var responses = new LinkedHashMap<String, Response>();
        for (int number = 1; number <= 4; number++) {
            int asked = number;
            boolean right = IntStream.of(numbers).anyMatch(each -> each == asked);
            responses.put("q" + number, new Response.Single(right ? "a" : "b"));
        }
        responses.put("j", new Response.Judge(Optional.of("b"), Optional.of("d")));
        return responses;
    }

    @Example
    void takesTheMeanOfWhatGradedAnswersAreWorth() {
        // three right, one wrong, a judgement worth (0.6 + 1) / 2 = 0.8: 3.8 / 5
        var score = scored(questions(), right(1, 2, 3));
        assertThat(score.scaled()).isEqualTo(76, within(1e-9));
        assertThat(score.band().orElseThrow().id()).isEqualTo("high");
        // 1, 1, 1, 0, 0.8 has variance 0.188
        var interval = (Interval) score.precision();
        assertThat(interval.error()).isEqualTo(100 * Math.sqrt(0.188 / 5), within(1e-9));
    }

    @Example
    void scoresWithTheKeyItIsGiven() {
        var instrument = questions();
        var form = instrument.forms().getFirst();
        var own = Key.of(instrument);
        var values = new LinkedHashMap<>(own.values());
        values.put("q4", Map.of("a", 0.0, "b", 1.0));
        values.put("j", Map.of("a", 50.0, "b", 100.0, "c", 20.0, "d", 0.0));
        var panel = new Key("2", Key.Origin.PANEL, Probe.CLOSED, values);
        var sitting = Probe.sitting(instrument, right(1, 2, 3));
        var report = Scores.of(
                ScoringPlan.of(instrument, form, panel), Answers.of(form, sitting), sitting, Yardsticks.none());
        assertThat(report.scored("know").orElseThrow().scaled()).isEqualTo(100, within(1e-9));
        assertThat(report.provisional()).isFalse();
        assertThat(report.key().version()).isEqualTo("2");
        values.remove("q4");
        assertThat(new Key("3", Key.Origin.PANEL, null, values).covers(form)).isFalse();
    }

    @Example
    void ratesSituationsByThePanelsValues() {
        var instrument = situations(KEYS[0]);
        var form = instrument.forms().getFirst();
        var panel = new Key("2", Key.Origin.PANEL, null, Map.of("s1", Map.of("a", 1.0, "b", 3.0, "c", 5.0)));
        var sitting = Probe.sitting(instrument, ratings(new int[] {1, 3, 5}));
        var report = Scores.of(
                ScoringPlan.of(instrument, form, panel), Answers.of(form, sitting), sitting, Yardsticks.none());
        assertThat(report.scored("see").orElseThrow().scaled()).isEqualTo(100, within(1e-9));
    }

    @Example
    void countsPreferencesWithinThePerson() {
        var responses = Map.<String, Response>of(
                "m1", new Response.Extremes(Optional.of("a"), Optional.of("c")),
                "m2", new Response.Extremes(Optional.of("a"), Optional.of("b")));
        var report = report(preferences(), responses);
        assertThat(report.scales())
                .extracting(score -> ((Preferred) score).raw())
                .containsExactly(2, -1, -1);
        var half = report(preferences(), Map.of("m1", new Response.Extremes(Optional.of("a"), Optional.empty())));
        assertThat(half.scales()).extracting(score -> ((Preferred) score).raw()).containsExactly(0, 0, 0);
        assertThat(half.scored()).isEmpty();
    }

    @Example
    void scoresNoTextsAndNoMixture() {
        var text = new Placed(new Item.Written("w", LocalizedText.same("Write"), 1, 9), "talk", false, Map.of());
        var texts = Probe.instrument(List.of(Probe.result("talk")), List.of(), List.of(text));
        assertThat(refused(texts, Map.of("w", new Response.Text("Good morning"))))
                .isEqualTo(Reason.RATED_BY_PEOPLE);
        var both = Probe.instrument(
                List.of(Probe.result("talk")),
                List.of(),
                List.of(text, new Placed(Probe.statement("i1"), "talk", false, Map.of())));
        assertThat(refused(both, values(3))).isEqualTo(Reason.MIXED_KINDS);
    }

    @Example
    void standsScoresBesideANormGroup() {
        // 0, 1 … 99: below 65 are 65 of 100, at 65 one
        var sample = IntStream.range(0, 100).mapToObj(i -> (double) i).toList();
        var group = new NormGroup(
                "Tellers", "Own sittings", DAY, "1", Map.of("talk", new NormScale.Sample(sample, Optional.empty())));
        var report = report(likert(5), values(5, 2, 3, 2, 2), new Yardsticks(Map.of(), Optional.of(group)));
        var norm = report.scored("talk").orElseThrow().norm().orElseThrow();
        assertThat(norm.percentile()).isEqualTo(65.5);
        assertThat(norm.t().orElseThrow()).isEqualTo(50 + 10 * (65 - 49.5) / Math.sqrt(841.6667), within(1e-4));
        assertThat(norm.n()).isEqualTo(100);
        assertThat(norm.group()).isEqualTo("Tellers");
        assertThat(norm.date()).isEqualTo(DAY);
    }

    @Example
    void readsPercentilesBetweenThePointsOfATable() {
        var table = new NormScale.Table(
                List.of(new NormScale.Point(20, 10), new NormScale.Point(60, 50), new NormScale.Point(80, 97.5)), 250);
        assertThat(table.percentile(40)).isEqualTo(30, within(1e-9));
        assertThat(table.percentile(60)).isEqualTo(50, within(1e-9));
        assertThat(table.percentile(5)).isEqualTo(10);
        assertThat(table.percentile(100)).isEqualTo(97.5);
        assertThat(table.t(60).orElseThrow()).isEqualTo(50, within(1e-9));
        assertThat(table.t(80).orElseThrow()).isEqualTo(69.6, within(0.01));
    }

    @Property
    void lieWithinBoundsAndTheirInterval(@ForAll("answers") List<Integer> answers) {
        var score = score(likert(8), values(answers.stream().mapToInt(i -> i).toArray()));
        if (score instanceof Scored found) {
            assertThat(found.scaled()).isBetween(0.0, 100.0);
            liesInside(found);
        }
    }

    @Property
    void ofRatingsLieWithinBoundsAndTheirInterval(@ForAll("rows") List<List<Integer>> rows) {
        var score = score(situations(KEYS), ratings(array(rows)));
        if (score instanceof Scored found) {
            assertThat(found.scaled()).isBetween(0.0, 100.0);
            assertThat(found.raw()).isLessThanOrEqualTo(1 + 1e-9);
            liesInside(found);
        }
    }

    private static void liesInside(Scored score) {
        if (score.precision() instanceof Interval interval) {
            assertThat(interval.low()).isBetween(0.0, score.scaled());
            assertThat(interval.high()).isBetween(score.scaled(), 100.0);
        }
    }

    @Property
    void turnRoundWithReversedAnswers(@ForAll("answers") List<Integer> answers) {
        var turned =
                answers.stream().mapToInt(value -> value == 0 ? 0 : 6 - value).toArray();
        var one = score(likert(8), values(answers.stream().mapToInt(i -> i).toArray()));
        var other = score(likert(8), values(turned));
        if (one instanceof Scored first && other instanceof Scored second) {
            assertThat(first.scaled() + second.scaled()).isCloseTo(100, within(1e-9));
        } else {
            assertThat(one.answered()).isEqualTo(other.answered());
        }
    }

    @Property
    void doNotDependOnTheOrderOfAnswers(@ForAll("rows") List<List<Integer>> rows, @ForAll long seed) {
        var responses = ratings(array(rows));
        var names = new ArrayList<>(responses.keySet());
        Collections.shuffle(names, new Random(seed));
        var shuffled = new LinkedHashMap<String, Response>();
        names.forEach(name -> shuffled.put(name, responses.get(name)));
        assertThat(score(situations(KEYS), shuffled)).isEqualTo(score(situations(KEYS), responses));
    }

    @Property
    void ofRatingsDoNotChangeWhenAllAreMovedOrStretched(
            @ForAll("rows") List<List<Integer>> rows,
            @ForAll @DoubleRange(min = 0.2, max = 5) double factor,
            @ForAll @IntRange(min = -9, max = 9) int shift) {
        var plan = Probe.plan(situations(KEYS));
        var original = profile(plan, array(rows), 1, 0);
        Assume.that(original.isPresent());
        var moved = profile(plan, array(rows), factor, shift);
        for (int i = 0; i < KEYS.length; i++) {
            assertThat(moved.orElseThrow().situations().get(i).number().orElseThrow())
                    .isCloseTo(
                            original.orElseThrow().situations().get(i).number().orElseThrow(), within(1e-9));
        }
    }

    /** What {@link ScoringPlan#score} compares, with ratings no five anchors allow. */
    private static Optional<coop.siembra.psychometrics.ProfileSimilarity> profile(
            ScoringPlan plan, int[][] rows, double factor, double shift) {
        var ratings = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            ratings[i] = IntStream.of(rows[i])
                    .mapToDouble(value -> factor * value + shift)
                    .toArray();
        }
        assertThat(plan.scales().getFirst().items()).hasSize(rows.length);
        return coop.siembra.psychometrics.ProfileSimilarity.of(ratings, KEYS);
    }

    @Property
    void ofRatingsDoNotChangeWhenAllAreOneHigherOrTurnedIntoHalfSteps(@ForAll("low") List<List<Integer>> rows) {
        var low = array(rows);
        var higher = new int[low.length][];
        var wider = new int[low.length][];
        for (int i = 0; i < low.length; i++) {
            higher[i] = IntStream.of(low[i]).map(value -> value + 1).toArray();
            wider[i] = IntStream.of(low[i]).map(value -> 2 * value - 1).toArray();
        }
        var one = score(situations(KEYS), ratings(low));
        if (one instanceof Scored first) {
            for (var other : List.of(higher, wider)) {
                assertThat(scored(situations(KEYS), ratings(other)).raw()).isCloseTo(first.raw(), within(1e-9));
            }
        }
    }

    private static int[][] array(List<List<Integer>> rows) {
        return rows.stream().map(row -> row.stream().mapToInt(i -> i).toArray()).toArray(int[][]::new);
    }

    /** Of eight items; 0 for none. */
    @Provide
    Arbitrary<List<Integer>> answers() {
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(12, Arbitraries.integers().between(1, 5)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.just(0)))
                .list()
                .ofSize(8);
    }

    @Provide
    Arbitrary<List<List<Integer>>> rows() {
        return Arbitraries.integers().between(1, 5).list().ofSize(3).list().ofSize(5);
    }

    /** From 1 to 3, so that there is room above. */
    @Provide
    Arbitrary<List<List<Integer>>> low() {
        return Arbitraries.integers().between(1, 3).list().ofSize(3).list().ofSize(5);
    }
}
