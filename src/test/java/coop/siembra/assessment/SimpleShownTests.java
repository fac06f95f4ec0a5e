package coop.siembra.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.assessment.events.AssessmentEvent;
import coop.siembra.assessment.instrument.InstrumentFixture;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.Sitting.Given;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.item.Response;
import coop.siembra.item.Response.Ratings;
import coop.siembra.item.Response.Single;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimpleShownTests {
    private static final Map<String, Integer> LIKE_THE_KEY = Map.of("a", 5, "b", 4, "c", 2, "d", 1);
    private static final Map<String, Integer> MILDER = Map.of("a", 4, "b", 4, "c", 3, "d", 3);
    private static final Map<String, Integer> UPSIDE_DOWN = Map.of("a", 1, "b", 2, "c", 4, "d", 5);

    private static List<AssessmentEvent.Shown> shown(Map<String, Response> responses) {
        var instrument = InstrumentFixture.moments();
        var fresh = Sitting.fresh(
                new SittingId("one"),
                Taker.applicant("x"),
                instrument,
                "a",
                Purpose.HIRING,
                Language.EN,
                1,
                false,
                Instant.EPOCH);
        var given = new LinkedHashMap<String, Given>();
        responses.forEach(
                (item, response) -> given.put(item, new Given(response.encoded(), Instant.EPOCH, 0, Duration.ZERO)));
        var sitting = new Sitting(
                fresh.id(),
                fresh.taker(),
                fresh.instrument(),
                fresh.version(),
                fresh.form(),
                fresh.purpose(),
                fresh.language(),
                fresh.seed(),
                false,
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                given,
                0,
                "t",
                null);
        return new SimpleShown().of(instrument, instrument.forms().getFirst(), sitting);
    }

    @Test
    void takesTheMeanOfWhatWasAnsweredByCompetency() {
        assertThat(shown(Map.of("a-single", new Single("b"), "a-1", new Ratings(LIKE_THE_KEY))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.competency()).isEqualTo("listening");
                    assertThat(one.items()).isEqualTo(2);
                    assertThat(one.value()).isEqualTo(0.5, within(1e-9));
                });
    }

    @Test
    void looksAtTheShapeOfRatingsNotAtHowHighTheyAre() {
        var one = Map.<String, Response>of("a-1", new Ratings(LIKE_THE_KEY), "a-2", new Ratings(UPSIDE_DOWN));
        assertThat(shown(one)).singleElement().satisfies(shown -> {
            assertThat(shown.items()).isEqualTo(2);
            assertThat(shown.value()).isEqualTo(0.5, within(1e-9));
        });
        assertThat(shown(Map.of("a-1", new Ratings(MILDER), "a-2", new Ratings(MILDER))))
                .singleElement()
                .satisfies(shown -> assertThat(shown.value()).isBetween(0.9, 1.0));
    }

    @Test
    void showsNothingWhereThereIsNothingToTell() {
        var flat = new Ratings(Map.of("a", 3, "b", 3, "c", 3, "d", 3));
        assertThat(shown(Map.of("a-1", flat, "a-2", flat))).isEmpty();
        assertThat(shown(Map.of("a-1", new Ratings(Map.of("a", 5))))).isEmpty();
        assertThat(shown(Map.of("a-other", new Single("a")))).isEmpty();
        assertThat(shown(Map.of())).isEmpty();
    }
}
