package coop.siembra.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTests {
    private static final String FORMULAS = "=+-@\t\r";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00a0=1",
                "\"=1",
                "'=1",
                "\uff1d1+1",
                "=HYPERLINK(\"http://x\",\"y\")",
                "=cmd|' /C calc'!A0"
            })
    void makesWhatMightBeAFormulaAText(String text) {
        assertThat(SafeCsv.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Ana", "O'Hara", "José-María", "a=b", "1-2", "5", "ana@people.example"})
    void leavesOtherTextsAsTheyAre(String text) {
        assertThat(SafeCsv.harmless(text)).isEqualTo(text);
    }

    @Test
    void keepsEveryTextInItsCell() {
        var csv = new SafeCsv()
                .line("a\"b", "x,=1", "l1\r\n=l2;", null, 7, -3.5, true)
                .text();
        assertThat(csv).isEqualTo("\ufeff\"a\"\"b\",\"x,=1\",\"l1\r\n=l2;\",,7,-3.5,true\r\n");
    }

    @Property
    void beginsNoTextWithWhatBeginsAFormula(@ForAll @StringLength(max = 20) String text) {
        var safe = SafeCsv.harmless(text);
        assertThat(safe).endsWith(text);
        assertThat(safe.isEmpty() || FORMULAS.indexOf(safe.charAt(0)) < 0).isTrue();
    }
}
