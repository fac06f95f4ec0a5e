package coop.siembra.psychometrics;

import static coop.siembra.psychometrics.Samples.responses;
import static coop.siembra.psychometrics.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.psychometrics.ItemDefinition.Rated;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class ScaleStatisticsTests {
    private static final double NONE = Responses.NONE;

    @Provide
    Arbitrary<Responses> whole() {
        return Samples.anyResponses(0);
    }

    @Provide
    Arbitrary<Responses> withGaps() {
        return Samples.anyResponses(0.1);
    }

    private static ScaleStatistics of(Responses responses) {
        return ScaleStatistics.of("scale", responses);
    }

    private static ScaleStatistics of(double[]... people) {
        return of(responses(people));
    }

    private static Responses changed(Responses responses, UnaryOperator<double[]> change) {
        return Responses.of(
                responses.items(), rows(responses).stream().map(change).toList());
    }

    private static void assertSame(Figure one, Figure other) {
        assertThat(one.number().isPresent()).isEqualTo(other.number().isPresent());
        one.number()
                .ifPresent(value -> assertThat(value).isCloseTo(other.number().orElseThrow(), within(1e-7)));
    }

    private static void assertSameQuality(ScaleStatistics one, ScaleStatistics other) {
        assertSame(one.alpha(), other.alpha());
        assertSame(one.omega(), other.omega());
        assertSame(one.sem(), other.sem());
        for (int i = 0; i < one.items(); i++) {
            assertSame(
                    one.itemStatistics().get(i).itemRest(),
                    other.itemStatistics().get(i).itemRest());
            assertSame(
                    one.itemStatistics().get(i).alphaIfDropped(),
                    other.itemStatistics().get(i).alphaIfDropped());
        }
    }

    @Property
    void doesNotDependOnTheOrderOfPeople(@ForAll("withGaps") Responses responses, @ForAll long seed) {
        var people = new java.util.ArrayList<>(rows(responses));
        Collections.shuffle(people, new Random(seed));
        var shuffled = of(Responses.of(responses.items(), people));
        assertSameQuality(shuffled, of(responses));
        assertSame(shuffled.mean(), of(responses).mean());
        assertSame(shuffled.sd(), of(responses).sd());
    }

    @Property
    void isTheSameWhenAConstantIsAdded(
            @ForAll("whole") Responses responses, @ForAll @DoubleRange(min = -1e6, max = 1e6) double constant) {
        var moved = changed(responses, row -> {
            row[0] += constant;
            return row;
        });
        var before = of(responses);
        var after = of(moved);
        assertThat(after.alpha().number().orElseThrow())
                .isCloseTo(before.alpha().number().orElseThrow(), within(1e-7));
        assertThat(after.omega().number().orElseThrow())
                .isCloseTo(before.omega().number().orElseThrow(), within(1e-6));
    }

    @Property
    void readsReversedItemsByTheirDirection(@ForAll("withGaps") Responses responses) {
        var asked = changed(responses, row -> {
            row[1] = 6 - row[1];
            return row;
        });
        var key = responses.items().stream()
                .map(item -> new Rated(item, "scale", item.equals("i1"), 1, 5))
                .toList();
        assertThat(of(asked.scored(key))).isEqualTo(of(responses));
    }

    @Property
    void keepsToWhatFiguresCanBe(@ForAll("withGaps") Responses responses) {
        var scale = of(responses);
        assertThat(scale.n()).isLessThanOrEqualTo(responses.people());
        scale.alpha().number().ifPresent(alpha -> assertThat(alpha).isLessThanOrEqualTo(1.5));
        assertThat(scale.itemStatistics()).allSatisfy(item -> {
            assertThat(item.mean().number().orElseThrow()).isBetween(1.0, 5.0);
            item.itemRest().number().ifPresent(rest -> assertThat(rest).isBetween(-1.0, 1.0));
        });
    }

    @Property
    void isOneForItemsThatSayTheSame(@ForAll("whole") Responses responses) {
        var same = changed(responses, row -> {
            java.util.Arrays.fill(row, row[0]);
            return row;
        });
        var scale = of(same);
        assertThat(scale.alpha().number().orElseThrow()).isCloseTo(1, within(1e-9));
        assertThat(scale.omega()).isEqualTo(Figure.none(Gap.NOT_POSITIVE_DEFINITE));
        assertThat(scale.sem().number().orElseThrow()).isCloseTo(0, within(1e-6));
    }

    @Property
    void leavesAnItemOutOfAlphaThatEverybodyAnswersAlike(@ForAll("whole") Responses responses) {
        var names = new java.util.ArrayList<>(responses.items());
        names.add("constant");
        var more = Responses.of(
                names,
                rows(responses).stream()
                        .map(row -> {
                            var longer = java.util.Arrays.copyOf(row, row.length + 1);
                            longer[row.length] = 4;
                            return longer;
                        })
                        .toList());
        var scale = of(more);
        assertSame(scale.alpha(), of(responses).alpha());
        assertSame(scale.omega(), of(responses).omega());
        assertThat(scale.constant()).containsExactly("constant");
        var item = scale.itemStatistics().getLast();
        assertThat(item.sd()).isEqualTo(Figure.of(0));
        assertThat(item.itemRest()).isEqualTo(Figure.none(Gap.NO_VARIANCE));
        assertThat(item.alphaIfDropped()).isEqualTo(scale.alpha());
    }

    @Example
    void computesAScaleByHand() {
        // the items' variances are 1, that of the sums 4, 6 and 8 is 4
        var scale = of(row(1, 1, 2), row(2, 3, 1), row(3, 2, 3));
        assertThat(scale.alpha()).isEqualTo(Figure.of(1.5 * (1 - 3.0 / 4)));
        assertThat(scale.n()).isEqualTo(3);
        assertThat(scale.mean().number().orElseThrow()).isCloseTo(2, within(1e-12));
    }

    @Example
    void saysWhyThereAreNoFigures() {
        assertThat(of(row(NONE, NONE), row(NONE, NONE)).mean()).isEqualTo(Figure.none(Gap.NOBODY));
        assertThat(of(row(NONE, NONE)).alpha()).isEqualTo(Figure.none(Gap.NOBODY));
        var one = of(row(1, 2, 3));
        assertThat(one.mean()).isEqualTo(Figure.of(2));
        assertThat(List.of(one.sd(), one.alpha(), one.omega(), one.sem())).containsOnly(Figure.none(Gap.ONE_PERSON));
        assertThat(one.itemStatistics().getFirst().sd()).isEqualTo(Figure.none(Gap.ONE_PERSON));
        var single = of(row(1), row(2));
        assertThat(single.alpha()).isEqualTo(Figure.none(Gap.ONE_ITEM));
        assertThat(single.itemStatistics().getFirst().itemRest()).isEqualTo(Figure.none(Gap.ONE_ITEM));
        var two = of(row(1, 2), row(2, 2), row(3, 4));
        assertThat(two.alpha().number()).isPresent();
        assertThat(two.omega()).isEqualTo(Figure.none(Gap.FEWER_THAN_THREE_ITEMS));
        assertThat(two.itemStatistics().getFirst().alphaIfDropped()).isEqualTo(Figure.none(Gap.ONE_ITEM));
    }

    @Example
    void saysWhenThereIsNothingToExplain() {
        var against = of(row(1, 5), row(2, 4), row(3, 3));
        assertThat(against.alpha()).isEqualTo(Figure.none(Gap.NO_VARIANCE));
        assertThat(against.sd()).isEqualTo(Figure.of(0));
        var alike = of(row(3, 4), row(3, 4), row(3, 4));
        assertThat(alike.alpha()).isEqualTo(Figure.none(Gap.ONE_ITEM));
        assertThat(alike.constant()).containsExactly("i0", "i1");
    }

    @Example
    void saysWhenNobodyAnsweredTwoItemsTogether() {
        var apart = of(row(1, 2, NONE), row(2, NONE, 3), row(3, 1, NONE), row(4, NONE, 1), row(2, 2, NONE));
        assertThat(apart.alpha()).isEqualTo(Figure.none(Gap.NEVER_TOGETHER));
        assertThat(apart.omega()).isEqualTo(Figure.none(Gap.NEVER_TOGETHER));
        assertThat(apart.sem()).isEqualTo(Figure.none(Gap.NEVER_TOGETHER));
        assertThat(apart.missing()).isEqualTo(5);
        assertThat(apart.itemStatistics().get(2).n()).isEqualTo(2);
    }

    @Example
    void countsOnlyWhoAnswered() {
        var scale = of(row(1, 2), row(NONE, NONE), row(3, NONE));
        assertThat(scale.n()).isEqualTo(2);
        assertThat(scale.missing()).isEqualTo(1);
        assertThat(scale.mean()).isEqualTo(Figure.of(2.25));
    }

    @Example
    void refusesRowsOfAnotherLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(row(1, 2), row(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScaleAnalysis("s", List.of("a")).add(row(1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> Responses.of(List.of("a", "a"), List.of(row(1, 2))));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.of(Double.NaN));
    }

    @Example
    void givesOutNoAnswerThatThereIsNot() {
        var responses = responses(row(1, NONE));
        assertThat(responses.answer(0, 0)).hasValue(1);
        assertThat(responses.answer(0, 1)).isEmpty();
        assertThat(responses.complete().people()).isZero();
        assertThat(IntStream.of(responses.people())).containsExactly(1);
    }

    private static double[] row(double... answers) {
        return answers;
    }
}
