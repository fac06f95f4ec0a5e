package coop.siembra.assessment.norms;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.norms.NormMistake.Kind;
import coop.siembra.assessment.scoring.NormScale.Point;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class NormFileTests {

    private static NormFile.Read read(String text) {
        return NormFile.read(text, Set.of("see", "act"), 250);
    }

    private static List<String> mistakes(String text) {
        return read(text).mistakes().stream()
                .map(mistake -> mistake.line() + " " + mistake.kind() + " " + mistake.detail())
                .toList();
    }

    @Example
    void readsATableOfPercentiles() {
        var read = read("scale,score,percentile\nsee,20,10\nsee,80,97.5\nsee,60,50\nact,0,1\nact,100,99\n");
        assertThat(read.mistakes()).isEmpty();
        assertThat(read.scales()).hasSize(2).first().satisfies(scale -> {
            assertThat(scale.n()).isEqualTo(250);
            assertThat(scale.points()).containsExactly(new Point(20, 10), new Point(60, 50), new Point(80, 97.5));
            assertThat(scale.scores()).isNull();
        });
    }

    @Example
    void readsTheScoresOfPeopleAsSpreadsheetsWriteThem() {
        var rows = IntStream.range(0, 100)
                .mapToObj(i -> "see;" + (99 - i) + ",5")
                .collect(Collectors.joining("\r\n", "\uFEFFScale;Score\r\n", "\r\n\r\n"));
        var read = read(rows);
        assertThat(read.mistakes()).isEmpty();
        assertThat(read.scales()).singleElement().satisfies(scale -> {
            assertThat(scale.n()).isEqualTo(100);
            assertThat(scale.scores()).hasSize(100).isSorted().startsWith(0.5);
        });
    }

    @Example
    void namesTheLineOfEachMistake() {
        assertThat(mistakes("""
                scale,score,percentile
                see,20,10
                hear,30,20
                see,forty,30
                see,140,30
                see,50
                see,60,"40"
                see,70,35
                see,-1,2
                """))
                .containsExactly(
                        "3 UNKNOWN_SCALE hear",
                        "4 NOT_A_NUMBER forty",
                        "5 OUT_OF_RANGE 140",
                        "6 CELLS 2",
                        "9 OUT_OF_RANGE -1");
        assertThat(mistakes("scale,score,percentile\nsee,60,40\nsee,70,35\nsee,60,41\n"))
                .containsExactly("4 SCORE_TWICE see: 60.0", "3 PERCENTILE_FALLS see: 35.0");
        assertThat(mistakes("scale,score,percentile\nsee,60,40\n")).containsExactly("2 TOO_FEW_POINTS see");
    }

    @Example
    void refusesFilesThatAreNone() {
        assertThat(mistakes("")).containsExactly("0 NO_FILE ");
        assertThat(mistakes("scale,score\n")).containsExactly("0 NO_FILE ");
        assertThat(mistakes("Punkte,Prozent\n1,2\n")).containsExactly("1 HEADER Punkte,Prozent");
        assertThat(mistakes("scale,score\nsee,5\n\"see,6\nsee,7\n")).containsExactly("3 UNREADABLE ");
    }

    @Example
    void refusesNormsOfFewerThanAHundred() {
        var ninetyNine =
                IntStream.range(0, 99).mapToObj(i -> "see," + i).collect(Collectors.joining("\n", "scale,score\n", ""));
        assertThat(mistakes(ninetyNine)).containsExactly("0 TOO_FEW_PEOPLE see: 99");
        assertThat(NormFile.read("scale,score,percentile\nsee,1,1\nsee,2,2\n", Set.of("see"), 99)
                        .mistakes())
                .extracting(NormMistake::kind)
                .containsExactly(Kind.TOO_FEW_PEOPLE);
    }

    @Example
    void stopsAfterTwentyMistakes() {
        assertThat(mistakes("scale,score\n" + "hear,1\n".repeat(5_000))).hasSize(20);
    }

    @Property
    void takesAnyTextWithoutFailing(@ForAll @StringLength(max = 200) String text) {
        assertThat(read(text).scales()).isEmpty();
        read("scale,score,percentile\n" + text);
    }
}
