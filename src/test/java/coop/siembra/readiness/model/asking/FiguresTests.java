package coop.siembra.readiness.model.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.readiness.guide.Mirror;
import coop.siembra.readiness.guide.Obstacles;
import coop.siembra.readiness.guide.Survey;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FiguresTests {
    private static final LocalizedText ANY = LocalizedText.same("any");
    private static final Survey SURVEY =
            new Survey("1", ANY, ANY, List.of(ANY, ANY, ANY, ANY, ANY), ANY, ANY, ANY, ANY);
    private static final Obstacles OBSTACLES = new Obstacles(
            SURVEY,
            List.of(new Obstacles.Obstacle(
                    "politics",
                    ANY,
                    ANY,
                    List.of(
                            new Obstacles.Statement("camps", false, ANY),
                            new Obstacles.Statement("reasons", true, ANY)),
                    List.of())));
    private static final Mirror MIRROR = new Mirror(
            SURVEY,
            ANY,
            List.of(
                    new Mirror.Statement("told", false, ANY, ANY, ANY),
                    new Mirror.Statement("rules", true, ANY, ANY, ANY)));

    @Test
    void anObstacleIsThereWhenTheMeanIsAboveTheMiddle() {
        assertThat(Scoring.obstacles(OBSTACLES, Map.of("camps", 4, "reasons", 2)))
                .containsEntry("politics", 1);
        assertThat(Scoring.obstacles(OBSTACLES, Map.of("camps", 4, "reasons", 4)))
                .containsEntry("politics", 0);
        assertThat(Scoring.obstacles(OBSTACLES, Map.of("camps", 4, "reasons", 0)))
                .containsEntry("politics", 1);
        assertThat(Scoring.obstacles(OBSTACLES, Map.of("reasons", 3))).containsEntry("politics", 0);
        assertThat(Scoring.obstacles(OBSTACLES, Map.of("camps", 0, "other", 5, "reasons", 9)))
                .isEmpty();
    }

    @Test
    void theMirrorTurnsWhatIsWordedTheOtherWayRound() {
        assertThat(Scoring.mirror(MIRROR, Map.of("told", 4, "rules", 5)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("told", 4000, "rules", 1000, Scoring.OVERALL, 2500));
        assertThat(Scoring.mirror(MIRROR, Map.of("told", 0))).isEmpty();
    }

    @Test
    void intervalsAreThoseOfTheSources() {
        var share = new Share(20, 8); // Wilson with z = 1.644854, computed by hand from the formula
        assertThat(share.low()).isCloseTo(0.24239, within(0.00005));
        assertThat(share.high()).isCloseTo(0.58144, within(0.00005));
        var welch = Difference.ofMeans(Spread.of(List.of(4, 5, 4, 5, 4)), Spread.of(List.of(2, 3, 1, 4, 2, 3)), 1)
                .orElseThrow();
        assertThat(welch.apart()).isCloseTo(1.9, within(1e-9));
        // variances 0.3 and 1.1, squared errors 0.06 and 0.18333, 7.765 degrees of freedom
        assertThat((welch.high() - welch.low()) / 2).isCloseTo(0.921, within(0.005));
        assertThat(welch.open()).isFalse();
    }

    @Test
    void aMeanHasStudentsInterval() {
        var mean = Mean.of(Spread.of(List.of(2000, 3000, 1000, 4000, 2000, 3000)));
        assertThat(mean.value()).isCloseTo(2.5, within(1e-9));
        // variance 1.1, squared error 0.18333, quantile of five degrees of freedom 2.01505
        assertThat(mean.high() - mean.value()).isCloseTo(0.86279, within(0.00005));
        assertThat(mean.value() - mean.low()).isCloseTo(0.86279, within(0.00005));
        var edge = Mean.of(Spread.of(List.of(5000, 5000, 5000, 5000, 4000)));
        assertThat(edge.high()).isEqualTo(5);
    }

    @Property
    void noIntervalOfAMeanTellsThatAllAgree(
            @ForAll @IntRange(min = 5, max = 60) int many, @ForAll @IntRange(min = 2, max = 3) int answer) {
        long step = Scoring.STEP;
        var all = new Spread(many, many * answer * step, many * answer * step * answer * step);
        long other = (answer + 1) * step;
        var butOne = new Spread(many - 1, (many - 1) * answer * step, (many - 1) * answer * step * answer * step)
                .and(Spread.of(other));
        var agreeing = Mean.of(all);
        var nearly = Mean.of(butOne);
        assertThat(agreeing.high() - agreeing.low()).isCloseTo(nearly.high() - nearly.low(), within(1e-6));
    }

    @Property
    void addingUpIsLikeCountingAllAtOnce(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(min = 1, max = 5) Integer> all) {
        var half = all.size() / 2;
        var both = Spread.of(all.subList(0, half)).and(Spread.of(all.subList(half, all.size())));
        assertThat(both).isEqualTo(Spread.of(all));
        double mean = all.stream().mapToInt(Integer::intValue).average().orElseThrow();
        double squares =
                all.stream().mapToDouble(one -> (one - mean) * (one - mean)).sum();
        assertThat(both.mean()).isCloseTo(mean, within(1e-9));
        assertThat(both.variance()).isCloseTo(squares / (all.size() - 1), within(1e-9));
        var blurred = both.blurred(1, 5, 1);
        assertThat(blurred.n()).isEqualTo(all.size());
        assertThat(blurred.sum()).isNotIn(all.size() * 5L, (long) all.size());
    }

    @Property
    void intervalsHoldTheirFigureAndNarrowWithMore(
            @ForAll @IntRange(min = 1, max = 200) int answered, @ForAll @IntRange(max = 200) int some) {
        var share = new Share(answered, some % (answered + 1));
        assertThat(share.ratio()).isBetween(share.low(), share.high());
        var more = new Share(share.answered() * 4, share.agreeing() * 4);
        assertThat(more.high() - more.low()).isLessThan(share.high() - share.low());
        var change = share.less(more);
        assertThat(change.apart()).isCloseTo(0, within(1e-12));
        assertThat(change.open()).isTrue();
    }

    @Test
    void saysNothingOfMeansThatNobodyVaries() {
        var same = Spread.of(List.of(3, 3, 3));
        assertThat(Difference.ofMeans(same, same, 1)).isEmpty();
        assertThat(Difference.ofMeans(Spread.of(3), same, 1)).isEmpty();
    }
}
