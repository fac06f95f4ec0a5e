package coop.siembra.conversation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import coop.siembra.conversation.model.Look;
import coop.siembra.conversation.model.Mood;
import java.io.StringReader;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class FaceTests {

    @Property
    void drawsEveryLookInEveryMoodAsWholeSvg(
            @ForAll Mood mood,
            @ForAll Look.Age age,
            @ForAll @IntRange(min = 1, max = 6) int skin,
            @ForAll Look.Hair hair,
            @ForAll Look.HairColour colour,
            @ForAll boolean extras,
            @ForAll Look.Top top) {
        var look = new Look(age, skin, hair, colour, extras, extras, !extras, extras, top);
        String svg = "<svg>" + Face.drawing(look, mood) + "</svg>";
        assertThat(svg.length()).isLessThan(9_000);
        assertThat(svg).doesNotContain("NaN", "Infinity", " id=");
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg))))
                .doesNotThrowAnyException();
    }

    @Test
    void drawsNoTwoMoodsAlike() {
        var look = new Look(
                Look.Age.OLD, 4, Look.Hair.BUN, Look.HairColour.GREY, true, false, false, true, Look.Top.GREEN);
        assertThat(Arrays.stream(Mood.values())
                        .map(mood -> Face.drawing(look, mood))
                        .collect(Collectors.toSet()))
                .hasSize(Mood.values().length);
    }
}
