package coop.siembra.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AccentColourTests {

    @Test
    void knowsTheContrastOfTheExtremes() {
        assertThat(AccentColour.contrastWithWhite("#000000")).isCloseTo(21, within(0.01));
        assertThat(AccentColour.contrastWithWhite("#ffffff")).isCloseTo(1, within(0.01));
        assertThat(AccentColour.contrastWithWhite("#767676")).isCloseTo(4.54, within(0.01));
    }

    @Test
    void keepsAColourThatIsDarkEnough() {
        assertThat(AccentColour.near(" #3F6B3A ")).contains(AccentColour.DEFAULT);
    }

    @Test
    void refusesWhatIsNoColour() {
        assertThat(AccentColour.near("green")).isEmpty();
        assertThat(AccentColour.near("#12345")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new AccentColour("#ffff00"));
    }

    @Property
    void darkensAnyColourJustEnough(@ForAll @IntRange(max = 0xffffff) int rgb) {
        var near = AccentColour.near("#%06x".formatted(rgb)).orElseThrow();
        assertThat(AccentColour.contrastWithWhite(near.hex())).isGreaterThanOrEqualTo(5.5);
        if (AccentColour.contrastWithWhite("#%06x".formatted(rgb)) < 5.5) {
            assertThat(AccentColour.contrastWithWhite(near.hex())).isLessThan(6.2);
        }
    }
}
