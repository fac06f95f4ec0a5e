package coop.siembra.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.siembra.coach.examples.Example;
import coop.siembra.coach.examples.ExampleKind;
import coop.siembra.coach.examples.Examples;
import coop.siembra.content.ContentCheck;
import coop.siembra.content.Problem;
import coop.siembra.kernel.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoachExamplesTests {
    private static final String LEVELS =
            "{reactions: 1, interpretations: 0, explorations: 0, ownership: 0, clarity: 1, fit: 0}";
    private static final String SPANS = "[{of: reactions, text: \"I'm sorry\"}]";

    @TempDir
    Path folder;

    private List<Problem> check(String levels, String spans) throws IOException {
        return check("en-savings-001", levels, spans);
    }

    private List<Problem> check(String second, String levels, String spans) throws IOException {
        Files.writeString(folder.resolve("competencies.yaml"), "competencies: []\n");
        Files.createDirectories(folder.resolve("coach/en"));
        Files.writeString(folder.resolve("coach/README.md"), "# Replies\n");
        Files.writeString(folder.resolve("coach/en/savings-01.yaml"), """
                language: en
                domain: savings
                cases:
                  - id: en-savings-000
                    channel: chat
                    message: "Where is my money?"
                    replies:
                      - text: "I'm sorry, it is late."
                        levels: {reactions: 1, interpretations: 0, explorations: 0, ownership: 0, clarity: 1, fit: 0}
                        spans: [{of: reactions, text: "I'm sorry"}]
                  - id: %s
                    channel: chat
                    message: "Where is my money?"
                    replies:
                      - text: "I'm sorry, it is late."
                        levels: %s
                        spans: %s
                """.formatted(second, levels, spans));
        return ContentCheck.check(folder, List.of(new ExampleKind())).stream()
                .filter(problem -> problem.file().startsWith("coach"))
                .toList();
    }

    @Test
    void acceptsWhatIsLabelledProperly() throws IOException {
        assertThat(check(LEVELS, SPANS)).isEmpty();
        assertThat(Examples.in(folder).all()).hasSize(2);
    }

    @Test
    void reportsALevelThereIsNot() throws IOException {
        assertThat(check(LEVELS.replace("fit: 0", "fit: 0, charm: 1"), SPANS))
                .anySatisfy(problem ->
                        assertThat(problem.toString()).contains("savings-01.yaml:16:", "`charm` is no level"));
    }

    @Test
    void reportsAMissingLevel() throws IOException {
        assertThat(check(LEVELS.replace(", fit: 0", ""), SPANS))
                .anySatisfy(problem -> assertThat(problem.toString()).contains(":16:", "`fit` is missing"));
    }

    @Test
    void reportsASpanThatIsNotQuotedToTheLetter() throws IOException {
        assertThat(check(LEVELS, SPANS.replace("I'm", "Im")))
                .anySatisfy(problem -> assertThat(problem.toString()).contains(":17:", "to the letter"));
    }

    @Test
    void reportsALevelWithoutASpan() throws IOException {
        assertThat(check(LEVELS, "[]"))
                .anySatisfy(problem -> assertThat(problem.toString()).contains(":16:", "no span says where"));
    }

    @Test
    void reportsASpanWithoutALevel() throws IOException {
        assertThat(check(LEVELS.replace("reactions: 1", "reactions: 0"), SPANS))
                .anySatisfy(problem -> assertThat(problem.toString()).contains(":16:", "`reactions` is 0"));
    }

    @Test
    void reportsACautionThereIsNot() throws IOException {
        assertThat(check(LEVELS, SPANS.replace("]", ", {of: rudeness, text: \"it is late\"}]")))
                .anySatisfy(problem -> assertThat(problem.toString()).contains(":17:", "`rudeness`"));
    }

    @Test
    void reportsACaseThatIsThereTwice() throws IOException {
        assertThat(check("en-savings-000", LEVELS, SPANS))
                .anySatisfy(problem -> assertThat(problem.toString()).contains(":11:", "already there"));
    }

    @Test
    void refusesToLearnFromBrokenExamples() throws IOException {
        check(LEVELS, "[]");
        assertThatThrownBy(() -> Examples.in(folder))
                .isInstanceOf(Examples.BrokenExamples.class)
                .hasMessageContaining("no span says where");
    }

    @Test
    void theShippedExamplesHaveNoMistakesAndAreMany() throws IOException {
        var examples = Examples.in(Path.of("content")).all();
        var service = examples.stream()
                .map(Example::about)
                .filter(about -> !about.amongPeers())
                .collect(Collectors.groupingBy(Example.Case::language, Collectors.counting()));
        assertThat(service.get(Language.EN)).isGreaterThanOrEqualTo(1500);
        assertThat(service.get(Language.ES)).isGreaterThanOrEqualTo(1500);
    }
}
