package coop.siembra.executive.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.executive.model.Correlation.Pair;
import coop.siembra.hiring.fairness.Moments;
import coop.siembra.hiring.fairness.Sides;
import coop.siembra.readiness.model.CompetencyTally;
import coop.siembra.readiness.model.Tally;
import coop.siembra.readiness.model.Tally.Counts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Figures about the whole organisation, beside those that the calls of R named with them give. */
class ExecutiveFiguresTests {
    private static final List<String> ONE = List.of("listening");

    /** Of so many people, whose means lie in the middle of these tenths. */
    private static Tally tally(int people, int... tenths) {
        return new Tally(people, 0, 0, 0, Counts.NONE, Map.of("listening", competency(tenths)));
    }

    private static CompetencyTally competency(int... tenths) {
        var counts = new ArrayList<>(Collections.nCopies(CompetencyTally.TENTHS, 0));
        double sum = 0;
        for (int tenth : tenths) {
            counts.set(tenth, counts.get(tenth) + 1);
            sum += (tenth + 0.5) / CompetencyTally.TENTHS;
        }
        return new CompetencyTally(Counts.NONE, tenths.length, sum, counts, 0, 0);
    }

    /** {@code t.test(c(.25, .45, .55, .65, .85))}, with the correction for 5 of 1,000. */
    @Test
    void givesTheMeanOfSomeOfManyWithStudentsInterval() {
        var empathy = Empathy.of(tally(1000, 2, 4, 5, 6, 8), ONE).orElseThrow();
        double correction = Math.sqrt(995.0 / 999);
        assertThat(empathy.figure().value()).isEqualTo(0.55, within(1e-12));
        assertThat(empathy.figure().high()).isEqualTo(0.55 + 0.2776445 * correction, within(1e-6));
        assertThat(empathy.figure().low()).isEqualTo(0.55 - 0.2776445 * correction, within(1e-6));
        assertThat(empathy.known()).isEqualTo(5);
        assertThat(empathy.people()).isEqualTo(1000);
    }

    @Test
    void leavesNothingToErrAboutOnceEverybodyIsKnown() {
        var figure = Empathy.of(tally(5, 2, 4, 5, 6, 8), ONE).orElseThrow().figure();
        assertThat(figure.low()).isEqualTo(figure.high());
    }

    @Test
    void saysNothingOfFewerThanFive() {
        assertThat(Empathy.of(tally(40, 2, 4, 5, 6), ONE)).isEmpty();
        assertThat(Empathy.of(Tally.NONE, ONE)).isEmpty();
    }

    @Test
    void leavesOutCompetenciesOfWhichTooFewAreKnownAndNamesTheFewest() {
        var tally = new Tally(
                20,
                0,
                0,
                0,
                Counts.NONE,
                Map.of(
                        "a", competency(1, 1, 1, 1, 1, 1),
                        "b", competency(9, 9, 9, 9, 9),
                        "c", competency(5, 5)));
        var empathy = Empathy.of(tally, List.of("a", "b", "c", "d")).orElseThrow();
        assertThat(empathy.competencies()).extracting(Empathy.Part::competency).containsExactly("a", "b");
        assertThat(empathy.figure().value()).isEqualTo(0.55, within(1e-12));
        assertThat(empathy.known()).isEqualTo(5);
    }

    /** {@code cor.test(anscombe$x1, anscombe$y1)}. */
    @Test
    void givesPearsonsCorrelationWithFishersInterval() {
        double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
        double[] y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
        var found = Correlation.of(pairs(x, y));
        var figure = found.figure().orElseThrow();
        assertThat(figure.value()).isEqualTo(0.8164205, within(1e-7));
        assertThat(figure.low()).isEqualTo(0.4243912, within(1e-7));
        assertThat(figure.high()).isEqualTo(0.9506933, within(1e-7));
        assertThat(found.pairs()).isEqualTo(11);
        assertThat(figure.holdsZero()).isFalse();
    }

    private static List<Pair> pairs(double[] x, double[] y) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < x.length; i++) {
            pairs.add(new Pair(x[i], y[i]));
        }
        return pairs;
    }

    @Test
    void givesNoCorrelationOfFewOrOfPeopleWhoDoNotDiffer() {
        assertThat(Correlation.of(List.of())).isEqualTo(new Correlation(0, Optional.empty()));
        double[] rising = DoubleStream.iterate(0, v -> v + 1).limit(9).toArray();
        assertThat(Correlation.of(pairs(rising, rising)).figure()).isEmpty();
        double[] same = new double[12];
        assertThat(Correlation.of(pairs(same, same)).figure()).isEmpty();
        double[] twelve = DoubleStream.iterate(0, v -> v + 1).limit(12).toArray();
        assertThat(Correlation.of(pairs(twelve, twelve)).figure().orElseThrow()).isEqualTo(new Figure(1, 1, 1));
    }

    private static Moments moments(double... scores) {
        return Arrays.stream(scores).mapToObj(Moments::of).reduce(Moments.none(), Moments::and);
    }

    /** {@code t.test(c(70, 72, 75, 80, 83), c(50, 60, 65, 66, 70))}: difference 13.8, interval 3.894519 to 23.705481. */
    @Test
    void givesTheDifferenceOfOneInstrumentWithWelchsInterval() {
        var sides = new Sides(moments(70, 72, 75, 80, 83), moments(50, 60, 65, 66, 70));
        var found = Selection.of(List.of(sides)).orElseThrow();
        assertThat(found.figure().value()).isEqualTo(13.8, within(1e-9));
        assertThat(found.figure().low()).isEqualTo(3.8945195, within(1e-6));
        assertThat(found.figure().high()).isEqualTo(2 * 13.8 - 3.8945195, within(1e-6));
        assertThat(found.hired()).isEqualTo(5);
        assertThat(found.turnedDown()).isEqualTo(5);
    }

    @Test
    void weighsSeveralInstrumentsByTheirPrecisionAndLeavesOutThoseWithFewPeople() {
        var narrow = new Sides(moments(60, 61, 62, 61, 60), moments(50, 51, 52, 51, 50));
        var wide = new Sides(moments(20, 60, 90, 40, 99), moments(10, 70, 30, 95, 5));
        var few = new Sides(moments(100, 99), moments(0, 1, 2, 3, 4, 5));
        var found = Selection.of(List.of(narrow, wide, few)).orElseThrow();
        assertThat(found.figure().value()).isEqualTo(10, within(0.2));
        assertThat(found.hired()).isEqualTo(10);
        assertThat(Selection.of(List.of(few))).isEmpty();
    }

    @Test
    void movesInStepsOfFivePeople() {
        var before = Map.of("m", new Sides(moments(1, 2, 3, 4, 5), moments(1, 2, 3, 4, 5)));
        var four = Map.of("m", new Sides(moments(1, 2, 3, 4, 5, 6, 7), moments(1, 2, 3, 4, 5, 6, 7)));
        var five = Map.of("m", new Sides(moments(1, 2, 3, 4, 5, 6, 7, 8), moments(1, 2, 3, 4, 5, 6, 7)));
        assertThat(Selection.kept(before, four)).isEqualTo(before);
        assertThat(Selection.kept(before, five)).isEqualTo(five);
        assertThat(Selection.kept(Map.of(), four)).isEqualTo(four);
        assertThat(Selection.kept(before, Map.of())).as("all of them deleted").isEmpty();
    }

    @Test
    void takesAChangeForWiderThanItMayBeAndNeverForNarrower() {
        var change = new Figure(0.6, 0.5, 0.7).less(new Figure(0.5, 0.4, 0.6));
        assertThat(change.value()).isEqualTo(0.1, within(1e-12));
        assertThat(change.high() - change.low()).isEqualTo(0.2 * Math.sqrt(2), within(1e-12));
        assertThat(change.holdsZero()).isTrue();
    }
}
