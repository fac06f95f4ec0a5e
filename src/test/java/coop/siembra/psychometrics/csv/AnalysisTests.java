package coop.siembra.psychometrics.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.psychometrics.Figure;
import coop.siembra.psychometrics.ScaleStatistics;
import coop.siembra.psychometrics.csv.Analysis.Analysed;
import coop.siembra.psychometrics.csv.Analysis.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTests {
    private static final String KEY = """
            item,scale,direction,min,max
            a,warmth,1,1,5
            b,warmth,-1,1,5
            """;
    private static final String ANSWERS = """
            a,b
            1,5
            2,3
            4,2
            """;

    @TempDir
    Path folder;

    private Analysis analyse(String responses, String key) throws IOException {
        return Analysis.of(
                Files.writeString(folder.resolve("responses.csv"), responses),
                Files.writeString(folder.resolve("key.csv"), key));
    }

    private List<ScaleStatistics> scales(String responses, String key) throws IOException {
        return ((Analysed) analyse(responses, key)).scales();
    }

    /** Mistakes as line and message, with the file's name where it is not the answers'. */
    private List<String> mistakes(String responses, String key) throws IOException {
        return ((Refused) analyse(responses, key))
                .mistakes().stream()
                        .map(Mistake::toString)
                        .map(text -> text.replace(folder.resolve("responses.csv") + ":", "")
                                .replace(folder.toString() + "/", ""))
                        .toList();
    }

    @Test
    void reversesWhatTheKeySays() throws IOException {
        var scale = scales(ANSWERS, KEY).getFirst();
        assertThat(scale.scale()).isEqualTo("warmth");
        assertThat(scale.n()).isEqualTo(3);
        assertThat(scale.itemStatistics().get(1).mean().number().orElseThrow()).isCloseTo(6 - 10 / 3.0, within(1e-12));
        assertThat(scale.alpha().number()).isPresent();
    }

    @Test
    void readsWhatSpreadsheetsWrite() throws IOException {
        var plain = scales(ANSWERS, KEY);
        var variants = List.of(
                ANSWERS.replace("\n", "\r\n"),
                ANSWERS.replace(",", ";"),
                ANSWERS.replace(",", "\t"),
                "\uFEFF" + ANSWERS,
                ANSWERS.strip(),
                ANSWERS + "\n\n",
                ANSWERS.replace("4,2", "\"4\",\" 2\""),
                "\"a\", \"b\"\n".replace(" ", "") + ANSWERS.substring(4),
                ANSWERS.replace("4,2", " 4 ,2.0"),
                ANSWERS.replace("4,2", "+4,0.2e1"),
                ANSWERS.replace(",", ";").replace("4;2", "4,0;2,00"));
        for (var variant : variants) {
            assertThat(scales(variant, KEY)).as(variant).isEqualTo(plain);
        }
        assertThat(scales(ANSWERS, "\uFEFF" + KEY.replace(",", ";").replace("\n", "\r\n")))
                .isEqualTo(plain);
        assertThat(scales(ANSWERS, KEY.replace("item,scale", "Item , \"Scale\"".replace(" , ", ","))))
                .isEqualTo(plain);
    }

    @Test
    void takesColumnsInAnyOrder() throws IOException {
        var turned = scales("b,a\n5,1\n3,2\n2,4\n", KEY);
        assertThat(turned).isEqualTo(scales(ANSWERS, KEY));
        var key = "scale,text,max,min,item,direction\nwarmth,kind,5,1,a,1\nwarmth,cold,5,1,b,-1\n";
        assertThat(scales(ANSWERS, key)).isEqualTo(turned);
    }

    @Test
    void letsCellsBeEmpty() throws IOException {
        var scale = scales("a,b\n1,5\n,3\n2,NA\nNA,\n4,2\n\"\",1\n", KEY).getFirst();
        assertThat(scale.n()).isEqualTo(5);
        assertThat(scale.missing()).isEqualTo(3);
        assertThat(scale.itemStatistics().getFirst().n()).isEqualTo(3);
    }

    @Test
    void scoresRightAndWrong() throws IOException {
        var scale = scales("q1,q2\nA,5\nB,5\n a ,\nA,4\n", "item,scale,correct\nq1,known,A\nq2,known,5\n")
                .getFirst();
        assertThat(scale.itemStatistics().getFirst().mean()).isEqualTo(Figure.of(0.5));
        assertThat(scale.itemStatistics().get(1).n()).isEqualTo(3);
        assertThat(scale.itemStatistics().get(1).mean().number().orElseThrow()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void letsAnItemCountForTwoScales() throws IOException {
        var scales = scales(ANSWERS, KEY + "a,all,1,1,5\nb,all,-1,1,5\n");
        assertThat(scales).hasSize(2);
        assertThat(scales.get(1).alpha()).isEqualTo(scales.get(0).alpha());
    }

    @Test
    void saysInWhichLineAnswersAreWrong() throws IOException {
        assertThat(mistakes("a,b\n1,5\n2\n\n6,2\n1,2,3\nx,1e999\n\"3\n4\",1\n", KEY))
                .containsExactly(
                        "3: the number of cells is 1, but the header names 2 items",
                        "5: item 'a' is answered '6', but the key allows 1 to 5",
                        "6: the number of cells is 3, but the header names 2 items",
                        "7: item 'a' is answered 'x', which is no number",
                        "7: item 'b' is answered '1e999', which is no number",
                        "8: item 'a' is answered '3\n4', which is no number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "1d", "0x1p1", "1.2.3", "--1", "-", ".", "1,0", "one", "１"})
    void takesForNumbersOnlyWhatPeopleWriteAsNumbers(String cell) throws IOException {
        assertThat(mistakes("a,b\n\"" + cell + "\",2\n", KEY))
                .containsExactly("2: item 'a' is answered '" + cell + "', which is no number");
    }

    @Test
    void saysWhichItemsAreUnknown() throws IOException {
        assertThat(mistakes("a,c,a\n1,2,3\n", KEY))
                .containsExactly(
                        "1: item 'c' is not in the key",
                        "1: item 'a' has two columns",
                        "1: there is no column for item 'b' of the key");
    }

    @Test
    void saysWhatIsWrongInTheKey() throws IOException {
        assertThat(
                        mistakes(
                                ANSWERS,
                                "item,scale,direction,min,max\na,w,2,1,5\nb,w,1,5,1\nc,w,1,x,5\nd,,1,1,5\ne,w\nf,w,1,1,5\nf,w,1,1,5\n"))
                .containsExactly(
                        "key.csv:2: direction is '2', but must be 1 or -1",
                        "key.csv:3: min and max are '5' and '1', but must be numbers, the second greater than the first",
                        "key.csv:4: min and max are 'x' and '5', but must be numbers, the second greater than the first",
                        "key.csv:5: 'scale' is empty",
                        "key.csv:6: the number of cells is 2, but the header names 5 columns",
                        "key.csv:8: item 'f' is in scale 'w' already, by line 7");
        assertThat(mistakes(ANSWERS, "item,scale\na,w\n"))
                .containsExactly(
                        "key.csv:1: the header must name the columns item,scale,direction,min,max or item,scale,correct");
    }

    @Test
    void saysWhenFilesAreEmptyOrMissing() throws IOException {
        assertThat(mistakes("", KEY)).containsExactly("1: the file is empty");
        assertThat(mistakes("\uFEFF", KEY)).hasSize(1);
        assertThat(mistakes("\n\n", KEY)).hasSize(1);
        assertThat(mistakes("a,b\n", KEY))
                .containsExactly("1: nobody answered: write one row for each person below the names of the items");
        assertThat(mistakes(ANSWERS, "item,scale,correct\n"))
                .containsExactly("key.csv:1: there are no items: write one in each line below the header");
        var nothing = (Refused) Analysis.of(folder.resolve("nothing.csv"), folder.resolve("none.csv"));
        assertThat(nothing.mistakes())
                .hasSize(2)
                .allSatisfy(mistake -> assertThat(mistake.message()).isEqualTo("there is no such file to read"));
    }

    @Test
    void stopsWhenThereAreMistakesEnough() throws IOException {
        var refused = (Refused) analyse("a,b\n" + "9,1\n".repeat(500), KEY);
        assertThat(refused.mistakes()).hasSize(20);
        assertThat(refused.more()).isTrue();
        assertThat(refused.mistakes().getLast().line()).isEqualTo(21);
    }

    @Test
    void endsWithOpenQuotesAndOddBytes() throws IOException {
        assertThat(mistakes("a,b\n1,2\n\"3,4\n5,5\n", KEY)).isNotEmpty();
        Files.write(folder.resolve("odd.csv"), "a,b\n\u00e9,1\n".getBytes(StandardCharsets.ISO_8859_1));
        var odd = Analysis.of(folder.resolve("odd.csv"), Files.writeString(folder.resolve("key.csv"), KEY));
        assertThat(((Refused) odd).mistakes()).hasSize(1);
    }
}
