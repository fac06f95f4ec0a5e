package coop.siembra.readiness.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.readiness.model.workshop.Effect.Shift;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EffectTests {

    private static Shift changing(double by) {
        return new Shift(0.4, 0.4 + by);
    }

    @Test
    void saysNothingOfFewerThanFive() {
        var group = Effect.of(9, Collections.nCopies(4, changing(0.3)));
        assertThat(group.tooFew()).isTrue();
        assertThat(group.people()).isEqualTo(9);
        assertThat(group.shown()).isEqualTo(4);
    }

    /** By hand: changes 0.1 0.2 0.3 0.4 0.5, standard error 0.0707107, t of four degrees of freedom at 0.95 is 2.131847. */
    @Test
    void givesTheMeanWithAnIntervalThatHoldsNineTenths() {
        var shifts = List.of(changing(0.1), changing(0.2), changing(0.3), changing(0.4), changing(0.5));
        var change = Effect.of(5, shifts).change().orElseThrow();
        assertThat(change.mean()).isCloseTo(0.3, within(1e-9));
        assertThat(change.low()).isCloseTo(0.3 - 0.150745, within(1e-5));
        assertThat(change.high()).isCloseTo(0.3 + 0.150745, within(1e-5));
        assertThat(change.open()).isFalse();
    }

    @Property
    void theIntervalHoldsTheMeanAndTurnsRoundWithTheChanges(
            @ForAll @Size(min = 5, max = 30) List<@DoubleRange(min = -0.4, max = 0.5) Double> changes) {
        var change = Effect.of(30, changes.stream().map(EffectTests::changing).toList())
                .change()
                .orElseThrow();
        assertThat(change.low()).isLessThanOrEqualTo(change.mean());
        assertThat(change.high()).isGreaterThanOrEqualTo(change.mean());
        var turned = Effect.of(
                        30, changes.stream().map(by -> new Shift(0.4 + by, 0.4)).toList())
                .change()
                .orElseThrow();
        assertThat(turned.mean()).isCloseTo(-change.mean(), within(1e-9));
        assertThat(turned.low()).isCloseTo(-change.high(), within(1e-9));
    }
}
