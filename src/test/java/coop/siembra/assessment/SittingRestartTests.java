package coop.siembra.assessment;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.assessment.instrument.InstrumentFixture.MINUTES;
import static coop.siembra.assessment.instrument.InstrumentFixture.MOMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.Siembra;
import coop.siembra.assessment.SittingOutcome.Saved;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.item.Response.Single;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One server process follows another over the same data folder in the middle of a sitting. */
class SittingRestartTests {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final Taker TAKER = Taker.person(ANA);

    @TempDir
    Path data;

    @Test
    void goesOnWhereItWasWithTheTimeThatIsLeft() {
        SittingId id;
        Desk before;
        try (var first = start()) {
            var sittings = at(first, Duration.ZERO);
            id = sittings.open(TAKER, MOMENTS, Purpose.BASELINE, Language.ES).orElseThrow();
            sittings.take(id, TAKER, "one", new SittingStep.Open());
            sittings.take(id, TAKER, "one", new SittingStep.Consent(Language.ES));
            sittings.take(id, TAKER, "one", new SittingStep.Begin());
            sittings.take(id, TAKER, "one", answer("b"));
            sittings.take(id, TAKER, "one", new SittingStep.Turn(3));
            before = sittings.desk(id).orElseThrow();
        }
        try (var second = start()) {
            var time = Duration.ofMinutes(25);
            var sittings = at(second, time);
            var desk = sittings.desk(id).orElseThrow();
            assertThat(desk).isEqualTo(before);
            assertThat(desk.sitting().page()).isEqualTo(3);
            assertThat(desk.timing().orElseThrow().remaining(NOON.plus(time)))
                    .isEqualTo(Duration.ofMinutes(MINUTES).minus(time));
            assertThat(sittings.open(TAKER, MOMENTS, Purpose.BASELINE, Language.ES))
                    .hasValue(id);
            assertThat(sittings.take(id, TAKER, "two", new SittingStep.Open())).isInstanceOf(Saved.class);
            assertThat(sittings.take(id, TAKER, "two", answer("a"))).isInstanceOf(Saved.class);
            assertThat(sittings.take(id, TAKER, "two", new SittingStep.Submit()))
                    .isInstanceOf(Saved.class);
        }
    }

    private static SittingStep answer(String option) {
        return new SittingStep.Answer("a-single", new Single(option), Duration.ofSeconds(9));
    }

    private static Sittings at(ConfigurableApplicationContext app, Duration time) {
        var clock = Clock.fixed(NOON.plus(time), ZoneOffset.UTC);
        return app.getBean(Sittings.class).at(clock, new Random(5));
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Siembra.class, FixtureContent.class)
                .run(
                        "--siembra.data=" + data,
                        "--siembra.demo=false",
                        "--siembra.assessment.closing=1h",
                        "--server.port=0");
    }
}
