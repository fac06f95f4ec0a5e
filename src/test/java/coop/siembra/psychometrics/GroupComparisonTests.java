package coop.siembra.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.psychometrics.GroupComparison.Case;
import coop.siembra.psychometrics.MantelHaenszel.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GroupComparisonTests {

    @Provide
    Arbitrary<List<Case>> cases() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 1))
                .as((focal, matching, score) -> new Case(focal, matching, score))
                .list()
                .ofMaxSize(60);
    }

    private static List<Case> level(int matching, int referenceRight, int reference, int focalRight, int focal) {
        var cases = new ArrayList<Case>();
        for (int i = 0; i < reference; i++) {
            cases.add(new Case(false, matching, i < referenceRight ? 1 : 0));
        }
        for (int i = 0; i < focal; i++) {
            cases.add(new Case(true, matching, i < focalRight ? 1 : 0));
        }
        return cases;
    }

    @Property
    void turnsRoundWithTheGroups(@ForAll("cases") List<Case> cases) {
        var turned = cases.stream()
                .map(one -> new Case(!one.focal(), one.matching(), one.score()))
                .toList();
        var found = GroupComparison.of(cases).rightOrWrong();
        var other = GroupComparison.of(turned).rightOrWrong();
        assertThat(other.level()).isEqualTo(found.level());
        found.delta()
                .number()
                .ifPresent(delta ->
                        assertThat(other.delta().number().orElseThrow()).isCloseTo(-delta, within(1e-9)));
        found.chiSquare()
                .number()
                .ifPresent(value ->
                        assertThat(other.chiSquare().number().orElseThrow()).isCloseTo(value, within(1e-9)));
    }

    @Property
    void findsNothingBetweenGroupsThatAreAlike(@ForAll("cases") List<Case> cases) {
        var twice = new ArrayList<Case>();
        cases.forEach(one -> {
            twice.add(new Case(true, one.matching(), one.score()));
            twice.add(new Case(false, one.matching(), one.score()));
        });
        var found = GroupComparison.of(twice);
        found.rightOrWrong()
                .oddsRatio()
                .number()
                .ifPresent(ratio -> assertThat(ratio).isCloseTo(1, within(1e-9)));
        assertThat(found.rightOrWrong().level()).isIn(Level.A, Level.UNKNOWN);
        found.graded().difference().number().ifPresent(off -> assertThat(off).isCloseTo(0, within(1e-9)));
    }

    @Example
    void classifiesByHowLargeAndHowSure() {
        assertThat(GroupComparison.of(level(1, 50, 100, 48, 100)).rightOrWrong().level())
                .isEqualTo(Level.A);
        // an odds ratio of 1.96: delta −1.58, but not surely beyond −1
        var between = GroupComparison.of(level(1, 60, 100, 43, 100)).rightOrWrong();
        assertThat(between.delta().number().orElseThrow()).isBetween(-1.7, -1.5);
        assertThat(between.level()).isEqualTo(Level.B);
        assertThat(GroupComparison.of(level(1, 80, 100, 40, 100)).rightOrWrong().level())
                .isEqualTo(Level.C);
        assertThat(GroupComparison.of(level(1, 3, 4, 1, 4)).rightOrWrong().level())
                .as("large but by chance")
                .isEqualTo(Level.A);
    }

    @Example
    void saysWhenOneGroupIsAlwaysAhead() {
        var found = GroupComparison.of(level(1, 30, 30, 10, 30)).rightOrWrong();
        assertThat(found.oddsRatio()).isEqualTo(Figure.none(Gap.WITHOUT_LIMIT));
        assertThat(found.level()).isEqualTo(Level.C);
    }

    @Example
    void saysWhenThereIsNothingToCompare() {
        assertThat(GroupComparison.of(List.of()).rightOrWrong().level()).isEqualTo(Level.UNKNOWN);
        var apart = new ArrayList<>(level(1, 3, 5, 0, 0));
        apart.addAll(level(2, 0, 0, 3, 5));
        var found = GroupComparison.of(apart);
        assertThat(found.levels()).isZero();
        assertThat(found.rightOrWrong().oddsRatio()).isEqualTo(Figure.none(Gap.NOTHING_TO_COMPARE));
        assertThat(found.graded().difference()).isEqualTo(Figure.none(Gap.NOTHING_TO_COMPARE));
        var all = GroupComparison.of(level(1, 5, 5, 5, 5)).rightOrWrong();
        assertThat(all.oddsRatio()).isEqualTo(Figure.none(Gap.NO_VARIANCE));
        assertThat(all.p()).isEqualTo(Figure.none(Gap.NO_VARIANCE));
    }

    @Example
    void leavesOutWhoDidNotAnswerEverything() {
        var scored = Samples.responses(new double[] {1, 0}, new double[] {1, Responses.NONE}, new double[] {1, 1});
        assertThat(GroupComparison.cases(scored, "i1", person -> person == 2))
                .containsExactly(new Case(false, 1, 0), new Case(true, 2, 1));
    }

    @Example
    void refusesOtherScoresThanRightAndWrong() {
        var cases = Collections.nCopies(3, new Case(false, 1, 2));
        var both = new ArrayList<>(cases);
        both.add(new Case(true, 1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupComparison.of(both).rightOrWrong());
        assertThat(GroupComparison.of(both).graded().difference()).isEqualTo(Figure.of(-2));
    }
}
