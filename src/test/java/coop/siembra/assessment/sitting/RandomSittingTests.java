package coop.siembra.assessment.sitting;

import static coop.siembra.assessment.instrument.InstrumentFixture.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.events.AssessmentEvent.SittingBegun;
import coop.siembra.assessment.events.AssessmentEvent.SittingClosed;
import coop.siembra.assessment.instrument.InstrumentFixture;
import coop.siembra.assessment.sitting.Taken.Accepted;
import coop.siembra.assessment.sitting.Taken.TimeUp;
import coop.siembra.item.Response;
import coop.siembra.item.Response.Ratings;
import coop.siembra.item.Response.Single;
import coop.siembra.item.Response.Text;
import coop.siembra.kernel.Language;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever people, browsers and clocks do. */
class RandomSittingTests {
    private static final List<String> TABS = List.of("one", "two", "three");
    private static final List<String> ITEMS = List.of("a-1", "a-2", "a-single", "a-words", "b-1", "try");

    private static SittingStep step(Random random) {
        return switch (random.nextInt(16)) {
            case 0, 1 -> new SittingStep.Open();
            case 2 -> new SittingStep.Consent(random.nextBoolean() ? Language.EN : Language.ES);
            case 3, 4 -> new SittingStep.Begin();
            case 5, 6 -> new SittingStep.Turn(random.nextInt(12) - 1);
            case 7 -> random.nextInt(4) == 0 ? new SittingStep.Submit() : new SittingStep.Begin();
            default ->
                new SittingStep.Answer(
                        ITEMS.get(random.nextInt(ITEMS.size())),
                        response(random),
                        Duration.ofSeconds(random.nextInt(4000) - 1000));
        };
    }

    private static Response response(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Single(random.nextBoolean() ? "a" : "b");
            case 1 -> new Ratings(Map.of("a", random.nextInt(7), "b", 1 + random.nextInt(5)));
            default -> new Text("word ".repeat(random.nextInt(15)));
        };
    }

    @Property(tries = 500)
    void losesNoAcknowledgedAnswerChangesNothingOnceClosedAndClosesOnce(@ForAll long seed) {
        var random = new Random(seed);
        var sat = new Sat(InstrumentFixture.moments());
        Map<String, List<String>> acknowledged = new HashMap<>();
        for (int i = 0; i < 120; i++) {
            var before = sat.sitting;
            sat.pass(Duration.ofSeconds(random.nextInt(60)));
            sat.extra = random.nextInt(10) == 0 ? random.nextInt(301) : sat.extra;
            var step = step(random);
            var taken = sat.take(TABS.get(random.nextInt(TABS.size())), step);
            if (step instanceof SittingStep.Answer answer && taken instanceof Accepted) {
                acknowledged.put(answer.item(), answer.response().encoded());
            }
            sat.sitting
                    .responses()
                    .forEach((item, given) -> assertThat(given.response()).isEqualTo(acknowledged.get(item)));
            assertThat(sat.sitting.responses().keySet()).isEqualTo(acknowledged.keySet());
            if (before.closed()) {
                assertThat(sat.sitting).isEqualTo(before);
                assertThat(taken).isNotInstanceOf(TimeUp.class);
            }
        }
        assertThat(sat.news.stream().filter(SittingBegun.class::isInstance)).hasSizeLessThanOrEqualTo(1);
        assertThat(sat.news.stream().filter(SittingClosed.class::isInstance)).hasSize(sat.sitting.closed() ? 1 : 0);
        var closing = sat.sitting.closing();
        if (closing != null) {
            assertThat(sat.sitting.responses().values())
                    .allSatisfy(given -> assertThat(given.at()).isBeforeOrEqualTo(closing.at()));
        }
    }

    @Property
    void neverShortensWithExtraTime(
            @ForAll @IntRange(max = 300) int less,
            @ForAll @IntRange(max = 300) int more,
            @ForAll @IntRange(max = 300 * MINUTES) int seconds) {
        var one = Sat.begun(InstrumentFixture.moments());
        var two = Sat.begun(InstrumentFixture.moments());
        one.extra = Math.min(less, more);
        two.extra = Math.max(less, more);
        one.pass(Duration.ofSeconds(seconds));
        two.pass(Duration.ofSeconds(seconds));
        boolean accepted = one.answer("a-single", new Single("a")) instanceof Accepted;
        assertThat(two.answer("a-single", new Single("a")) instanceof Accepted || !accepted)
                .isTrue();
        var limit = Duration.ofMinutes(MINUTES);
        assertThat(Timing.limit(two.instrument, two.extra).orElseThrow())
                .isGreaterThanOrEqualTo(Timing.limit(one.instrument, one.extra).orElseThrow())
                .isGreaterThanOrEqualTo(limit);
    }

    @Property
    void letsTheTabThatOpenedItLastWriteAndNoOther(@ForAll long seed) {
        var random = new Random(seed);
        var sat = Sat.begun(InstrumentFixture.myself());
        var last = "t";
        for (int i = 0; i < 40; i++) {
            var tab = TABS.get(random.nextInt(TABS.size()));
            if (random.nextInt(3) == 0) {
                sat.take(tab, new SittingStep.Open());
                last = tab;
            }
            var taken = sat.take(tab, new SittingStep.Turn(random.nextInt(3)));
            assertThat(taken instanceof Accepted).isEqualTo(tab.equals(last));
            assertThat(sat.sitting.tab()).isEqualTo(last);
        }
    }
}
