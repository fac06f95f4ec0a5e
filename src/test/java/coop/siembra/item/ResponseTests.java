package coop.siembra.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseTests {

    @Property
    void storesResponsesAsTextsAndBack(@ForAll("items") Item item, @ForAll long seed) {
        Response response = Items.answer(item, new Random(seed));
        var decoded = Response.decode(item, response.encoded());
        if (response.encoded().isEmpty() && mayBeNothing(item)) {
            assertThat(decoded).isEmpty();
        } else {
            assertThat(decoded).contains(response);
        }
    }

    @Property
    void decodesWhateverIsStoredIntoWhatTheItemAllows(
            @ForAll("items") Item item, @ForAll("texts") List<String> stored) {
        Response.decode(item, stored).ifPresent(response -> {
            assertThat(Response.decode(item, response.encoded())).contains(response);
            switch (response) {
                case Response.Scale(int value) ->
                    assertThat(value)
                            .isBetween(1, ((Item.Likert) item).anchors().size());
                case Response.Ratings(Map<String, Integer> values) -> {
                    var rating = (Item.Rating) item;
                    assertThat(values.values())
                            .allMatch(value ->
                                    value >= 1 && value <= rating.anchors().size());
                    assertThat(rating.options()).extracting(Item.Keyed::id).containsAll(values.keySet());
                }
                case Response.Extremes(Optional<String> most, Optional<String> least) ->
                    assertThat(most).isNotEqualTo(least);
                case Response other -> {
                    if (item instanceof Item.Graded graded) {
                        assertThat(Scoring.score(graded, other).value()).isBetween(0.0, 1.0);
                    }
                }
            }
        });
    }

    @Property
    void isCompleteOnlyWhenNothingIsOpen(@ForAll("items") Item item, @ForAll long seed) {
        Response response = Items.answer(item, new Random(seed));
        boolean open = switch (response) {
            case Response.Extremes(var most, var least) -> most.isEmpty() || least.isEmpty();
            case Response.Ratings(var values) ->
                values.size() < ((Item.Rating) item).options().size();
            case Response.Text text -> text.words() < ((Item.Written) item).minWords();
            case Response.Judge(var best, var worst) -> best.isEmpty() || worst.isEmpty();
            case Response.Match(var rights) ->
                rights.size() < ((Item.Matching) item).pairs().size();
            case Response.Multiple(var options) -> options.isEmpty();
            case Response.Single single -> false;
            case Response.Order order -> false;
            case Response.Scale scale -> false;
        };
        assertThat(Scoring.isComplete(item, response)).isEqualTo(!open);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "' \n ', 0", "one, 1", "¿Qué tal?, 2", "it's 3 o’clock, 3", "well-known — yes, 2", "a=b, 2"})
    void countsWordsAsPeopleDo(String text, int words) {
        assertThat(new Response.Text(text).words()).isEqualTo(words);
    }

    @Test
    void refusesTheSameStatementTwice() {
        assertThatThrownBy(() -> new Response.Extremes(Optional.of("a"), Optional.of("a")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean mayBeNothing(Item item) {
        return item instanceof Item.Judgement || item instanceof Item.MostLeast || item instanceof Item.Rating;
    }

    @Provide
    Arbitrary<Item> items() {
        return Arbitraries.of(Items.all());
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(
                        "a", "b", "c", "=", "a=b", "best=a", "worst=a", "best=", "x", "", "1", "4", "9", "0", "-1",
                        "12", "a=1", "b=9", "z=2", "a=", "most=a", "least=a", "least=b", "most=z")
                .list()
                .ofMaxSize(6);
    }
}
