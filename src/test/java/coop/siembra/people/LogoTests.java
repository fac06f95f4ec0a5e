package coop.siembra.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import coop.siembra.people.Logo.LogoOutcome.Accepted;
import coop.siembra.people.Logo.LogoOutcome.Reason;
import coop.siembra.people.Logo.LogoOutcome.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTests {
    private static final String OPEN =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'>";

    @Test
    void keepsWhatDraws() {
        assertThat(cleaned(OPEN + "<g fill='#3f6b3a'><path d='M0 0h9v9z' stroke-width='2'/></g></svg>"))
                .contains("viewBox=\"0 0 9 9\"", "M0 0h9v9z", "#3f6b3a", "stroke-width");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<path onload='alert(1)' d='M0 0'/>",
                "<a href='javascript:alert(1)'><path d='M0 0'/></a>",
                "<use href='https://elsewhere.example/x.svg#a'/>",
                "<use xlink:href='//elsewhere.example/x.svg#a'/>",
                "<image href='https://elsewhere.example/x.png'/>",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'>alert</body></foreignObject>",
                "<style>@import 'https://elsewhere.example/x.css';</style>",
                "<path style='background:url(https://elsewhere.example/x)' d='M0 0'/>",
                "<path fill='url( https://elsewhere.example/x )' d='M0 0'/>",
                "<path style='fill:u\\rl(//elsewhere.example)' d='M0 0'/>",
                "<animate attributeName='href' to='javascript:alert(1)'/>",
                "<set attributeName='onclick' to='alert(1)'/>",
                "<?xml-stylesheet href='https://elsewhere.example/x.css'?>",
            })
    void dropsWhateverRunsOrReachesOut(String evil) {
        assertThat(cleaned(OPEN + evil + "<path d='M1 1'/></svg>"))
                .contains("M1 1")
                .doesNotContainIgnoringCase("alert")
                .doesNotContainIgnoringCase("elsewhere")
                .doesNotContainIgnoringCase("javascript");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no picture",
                "<html><body/></html>",
                "<svg viewBox='0 0 1 1'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>&a;</svg>",
            })
    void refusesWhatIsNoPicture(String text) {
        assertThat(Logo.accept(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Refused(Reason.NOT_A_PICTURE));
    }

    @Test
    void refusesDepthThatIsMeantToHurt() {
        var deep = OPEN + "<g>".repeat(20_000) + "</g>".repeat(20_000) + "</svg>";
        assertThat(Logo.accept(deep.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Refused(Reason.NOT_A_PICTURE));
    }

    @Test
    void takesPngOfABearableSize() {
        assertThat(Logo.accept(png(400, 120))).isInstanceOf(Accepted.class);
        assertThat(Logo.accept(png(4000, 120))).isEqualTo(new Refused(Reason.TOO_LARGE));
        assertThat(Logo.accept(new byte[300 * 1024])).isEqualTo(new Refused(Reason.TOO_LARGE));
    }

    @Property(tries = 300)
    void survivesAnyBytes(@ForAll byte[] bytes) {
        assertThatCode(() -> Logo.accept(bytes)).doesNotThrowAnyException();
    }

    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(64)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .putInt(0x49484452)
                .putInt(width)
                .putInt(height)
                .array();
    }

    private static String cleaned(String svg) {
        var outcome = Logo.accept(svg.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome).isInstanceOf(Accepted.class);
        return new String(((Accepted) outcome).logo().bytes(), StandardCharsets.UTF_8);
    }
}
