package coop.siembra.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.item.Score.Mark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScoringTests {

    @Test
    void marksASingleChoice() {
        var score = Scoring.score(Items.single(3, "b"), new Response.Single("a"));
        assertThat(score).isEqualTo(new Score(0, false, Map.of("a", Mark.WRONG, "b", Mark.MISSED, "c", Mark.LEFT)));
    }

    @Test
    void takesFalseAlarmsFromHits() {
        var item = Items.multiple(4, "a", "b");
        assertThat(Scoring.score(item, new Response.Multiple(Set.of("a"))).value())
                .isEqualTo(0.5);
        assertThat(Scoring.score(item, new Response.Multiple(Set.of("a", "b", "c")))
                        .value())
                .isEqualTo(0.5);
        assertThat(Scoring.score(item, new Response.Multiple(Set.of("a", "b", "c", "d")))
                        .value())
                .isZero();
        assertThat(Scoring.score(item, new Response.Multiple(Set.of("c", "d"))).value())
                .isZero();
    }

    @Test
    void countsPairsInTheRightOrder() {
        var item = Items.ordering(4);
        assertThat(Scoring.score(item, new Response.Order(List.of("b", "a", "c", "d")))
                        .value())
                .isEqualTo(5 / 6.0);
        assertThat(Scoring.score(item, new Response.Order(List.of("d", "c", "b", "a")))
                        .value())
                .isZero();
    }

    @Test
    void givesPartialCreditToAJudgementByDistance() {
        var item = Items.judgement(90, 50, 40, 10);
        var score = Scoring.score(item, new Response.Judge(Optional.of("b"), Optional.of("d")));
        assertThat(score.value()).isEqualTo((0.5 + 1) / 2, within(1e-9));
        assertThat(score.marks()).isEqualTo(Map.of("a", Mark.MISSED, "b", Mark.WRONG, "c", Mark.LEFT, "d", Mark.RIGHT));
        assertThat(Scoring.score(item, new Response.Judge(Optional.of("d"), Optional.of("a")))
                        .value())
                .isZero();
    }

    @Test
    void refusesAnAnswerToAnotherKindOfItem() {
        assertThatThrownBy(() -> Scoring.score(Items.ordering(3), new Response.Single("a")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Response.Judge(Optional.of("a"), Optional.of("a")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void staysBetweenNothingAndEverythingAndMarksEveryOption(@ForAll("answered") Answered answered) {
        Score score = Scoring.score(answered.item(), answered.response());
        assertThat(score.value()).isBetween(0.0, 1.0);
        assertThat(score.right()).isEqualTo(score.value() > 1 - 1e-12);
        assertThat(score.marks().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Presentation.of(answered.item(), 0).ids());
        if (score.right()) {
            assertThat(score.marks().values()).doesNotContain(Mark.WRONG, Mark.MISSED);
        }
    }

    @Property
    void rewardsTheRightResponseFully(@ForAll("items") Item.Graded item) {
        Response right = right(item);
        assertThat(Scoring.score(item, right).value()).isEqualTo(1);
        assertThat(Scoring.score(item, right).right()).isTrue();
        assertThat(Scoring.isComplete(item, right)).isTrue();
    }

    @Property
    void shufflesTheSameWayForTheSameSeedAndNeverIntoTheRightOrder(
            @ForAll("items") Item.Graded item, @ForAll long seed) {
        var shown = Presentation.of(item, seed);
        assertThat(shown).isEqualTo(Presentation.of(item, seed));
        if (item instanceof Item.Ordering ordering) {
            assertThat(Scoring.score(item, new Response.Order(shown.ids())).right())
                    .isFalse();
            assertThat(shown.ids())
                    .hasSameElementsAs(
                            ordering.entries().stream().map(Item.Entry::id).toList());
        }
    }

    @Test
    void shufflesAsItAlwaysDid() {
        assertThat(Presentation.of(Items.ordering(5), 42).ids()).containsExactly("e", "b", "c", "a", "d");
    }

    record Answered(Item.Graded item, Response response) {}

    @Provide
    Arbitrary<Item.Graded> items() {
        return Arbitraries.of(Items.graded());
    }

    @Provide
    Arbitrary<Answered> answered() {
        return Combinators.combine(items(), Arbitraries.longs())
                .as((item, seed) -> new Answered(item, Items.answer(item, new Random(seed))));
    }

    private static Response right(Item.Graded item) {
        return switch (item) {
            case Item.SingleChoice single ->
                new Response.Single(single.options().stream()
                        .filter(Item.Option::correct)
                        .findFirst()
                        .orElseThrow()
                        .id());
            case Item.MultipleChoice multiple ->
                new Response.Multiple(multiple.options().stream()
                        .filter(Item.Option::correct)
                        .map(Item.Option::id)
                        .collect(Collectors.toSet()));
            case Item.Ordering ordering ->
                new Response.Order(
                        ordering.entries().stream().map(Item.Entry::id).toList());
            case Item.Matching matching ->
                new Response.Match(matching.pairs().stream().collect(Collectors.toMap(Item.Pair::id, Item.Pair::id)));
            case Item.Judgement judgement ->
                new Response.Judge(
                        Optional.of(judgement.best().id()),
                        Optional.of(judgement.worst().id()));
        };
    }
}
