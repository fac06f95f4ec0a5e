package coop.siembra.content;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.instrument.InstrumentKind;
import coop.siembra.path.PathKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ContentCheckTests {
    private static final String REFLECTION = "courses/small/02-second/10-a-reflection.yaml";

    @TempDir
    Path folder;

    private List<Problem> check() {
        return ContentCheck.check(folder, List.of(new PlainCourse.Kind(), new InstrumentKind(), new PathKind()));
    }

    @Test
    void findsNothingInGoodContent() throws IOException {
        BrokenContent.assemble("good", folder);
        assertThat(check()).isEmpty();
    }

    static Stream<String> mistakes() {
        return BrokenContent.names();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void namesFileLineAndRemedyOfEachMistake(String name) throws IOException {
        BrokenContent.assemble(name, folder);
        String report = ContentCheck.format(check());
        assertThat(report.lines()).containsExactlyElementsOf(BrokenContent.expected(name));
    }

    @Test
    void refusesHugeFilesQuickly() throws IOException {
        BrokenContent.assemble("good", folder);
        Files.write(folder.resolve(REFLECTION), new byte[10 * 1024 * 1024]);
        assertThat(check())
                .contains(new Problem(REFLECTION, 1, "the file is larger than 512 KB: make it smaller or divide it"));
    }

    @Test
    void refusesBytesThatAreNotText() throws IOException {
        BrokenContent.assemble("good", folder);
        Files.write(
                folder.resolve(REFLECTION), "kind: reflection\nid: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(check())
                .containsExactly(
                        new Problem(REFLECTION, 2, "not text in UTF-8: save the file with the encoding UTF-8"));
    }

    @Test
    void refusesDeepNestingOfEverySort() throws IOException {
        BrokenContent.assemble("good", folder);
        Files.writeString(folder.resolve(REFLECTION), "a: " + "[".repeat(200_000));
        Files.writeString(
                folder.resolve("courses/small/pictures/queue.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">" + "<g>".repeat(100_000));
        Path lesson = folder.resolve("courses/small/01-first/10-a-lesson.en.md");
        Files.writeString(lesson, Files.readString(lesson) + "\n" + "> ".repeat(50_000) + "x\n\n" + "[".repeat(50_000));
        assertThat(check()).extracting(Problem::file).contains(REFLECTION, "courses/small/pictures/queue.svg");
    }

    @Test
    void refusesLinksThatLeadOut(@TempDir Path elsewhere) throws IOException {
        BrokenContent.assemble("good", folder);
        Path secret = Files.writeString(elsewhere.resolve("secret.yaml"), "kind: reflection");
        Files.createSymbolicLink(folder.resolve("courses/small/02-second/30-secret.yaml"), secret);
        Files.createSymbolicLink(folder.resolve("courses/small/03-out"), elsewhere);
        Files.createSymbolicLink(folder.resolve("courses/small/02-second/loop"), folder);
        assertThat(check())
                .extracting(Problem::toString)
                .containsExactly(
                        "courses/small/02-second/30-secret.yaml:1: a link that leads out of the content folder: put the file itself here",
                        "courses/small/02-second/loop:1: a link to a folder: put the folder itself here",
                        "courses/small/03-out:1: a link that leads out of the content folder: put the file itself here");
    }

    @Test
    void saysWhenTheFolderIsNotThere() {
        assertThat(ContentCheck.check(folder.resolve("nowhere"), List.of(new PlainCourse.Kind())))
                .isNotEmpty();
    }
}
