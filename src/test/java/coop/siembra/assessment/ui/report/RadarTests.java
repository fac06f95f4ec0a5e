package coop.siembra.assessment.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.assessment.ui.report.Radar.Axis;
import coop.siembra.assessment.ui.report.Radar.Side;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RadarTests {
    private static Axis axis(String name, double now) {
        return new Axis(name, now, OptionalDouble.empty());
    }

    @Test
    void beginsAtTheTopAndTurnsWithTheClock() {
        var radar = new Radar(List.of(axis("A", 100), axis("B", 50), axis("C", 0), axis("D", 100)));
        var points = radar.now();
        assertThat(points.get(0).y()).isLessThan(Radar.HEIGHT / 2);
        assertThat(points.get(1).x()).isGreaterThan(Radar.WIDTH / 2);
        assertThat(points.get(2).x()).isEqualTo(Radar.WIDTH / 2, within(1e-9));
        assertThat(points.get(2).y()).isEqualTo(Radar.HEIGHT / 2, within(1e-9));
        assertThat(points.get(3).x()).isLessThan(Radar.WIDTH / 2);
        assertThat(radar.labels())
                .extracting(Radar.Label::side)
                .containsExactly(Side.MIDDLE, Side.RIGHT, Side.MIDDLE, Side.LEFT);
    }

    @Test
    void drawsAnEarlierTimeOnlyWhenAllOfItIsKnown() {
        var known = new Axis("A", 50, OptionalDouble.of(20));
        assertThat(new Radar(List.of(known, known, axis("B", 5))).before()).isEmpty();
        assertThat(new Radar(List.of(known, known, known)).before()).hasSize(3);
    }

    @Test
    void escapesNames() {
        var svg = new Radar(List.of(axis("<b>", 1), axis("B", 2), axis("C", 3))).svg("“<x>” & \"y\"");
        assertThat(svg).contains("&lt;b&gt;", "&lt;x&gt;", "&quot;y&quot;").doesNotContain("<b>", "<x>");
    }
}
