package coop.siembra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReportTests {

    private static Sample sample(double... values) {
        var sample = new Sample();
        for (double value : values) {
            sample.add(value);
        }
        return sample;
    }

    private static Sample hundred() {
        var sample = new Sample();
        for (int i = 100; i > 0; i--) {
            sample.add(i);
        }
        return sample;
    }

    @Test
    void takesPercentilesByNearestRank() {
        assertThat(hundred().percentile(50)).isEqualTo(50);
        assertThat(hundred().percentile(95)).isEqualTo(95);
        assertThat(hundred().percentile(100)).isEqualTo(100);
        assertThat(sample(3, 1, 2).percentile(50)).isEqualTo(2);
        assertThat(sample(3, 1, 2).percentile(95)).isEqualTo(3);
        assertThat(sample(7).percentile(1)).isEqualTo(7);
        assertThat(sample(1, 2, 6).mean()).isEqualTo(3);
    }

    @Test
    void holdsFiguresAgainstWhatWasPromised() {
        assertThat(new Figure("a", 1, hundred(), "ms", Limit.nearlyAlways(96)).missed())
                .isFalse();
        assertThat(new Figure("a", 1, hundred(), "ms", Limit.nearlyAlways(95)).missed())
                .isTrue();
        assertThat(new Figure("a", 1, hundred(), "ms", Limit.onAverage(51)).missed())
                .isFalse();
        assertThat(new Figure("a", 1, hundred(), "ms", Limit.onAverage(50)).missed())
                .isTrue();
        assertThat(new Figure("a", 1, hundred(), "ms", null).missed()).isFalse();
        assertThat(new Figure("a", 1, new Sample(), "ms", Limit.onAverage(50)).missed())
                .isTrue();
    }

    @Test
    void writesAListOfObjects() {
        var report = new Report(List.of(
                new Figure("answer.save", 2000, sample(1.23456, 2), "ms", Limit.nearlyAlways(5)),
                new Figure("rss", 60, sample(512), "MB", null)));
        var json = JsonMapper.builder().build().readTree(report.json());
        assertThat(json).hasSize(2);
        var first = json.get(0);
        assertThat(first.get("name").asString()).isEqualTo("answer.save");
        assertThat(first.get("people").asInt()).isEqualTo(2000);
        assertThat(first.get("n").asInt()).isEqualTo(2);
        assertThat(first.get("p50").asDouble()).isEqualTo(1.235);
        assertThat(first.get("p95").asDouble()).isEqualTo(2);
        assertThat(first.get("unit").asString()).isEqualTo("ms");
        assertThat(first.get("limit").asDouble()).isEqualTo(5);
        assertThat(first.get("met").asBoolean()).isTrue();
        assertThat(json.get(1).has("limit")).isFalse();
        assertThat(report.table()).contains("answer.save", "p95 < 5.00", "met", "512.00");
    }
}
