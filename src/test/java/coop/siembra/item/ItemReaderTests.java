package coop.siembra.item;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.content.CheckContext;
import coop.siembra.content.Problem;
import coop.siembra.content.Problems;
import coop.siembra.content.YamlNode;
import coop.siembra.content.schema.SchemaCheck;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemReaderTests {
    private static final String HEAD = """
            kind: check
            id: a-check
            title: { en: A, es: A }
            minutes: 3
            intro: { en: A, es: A }
            competencies: [listening]
            items:
            """;
    private final Problems problems = new Problems();
    private final CheckContext context = new CheckContext(Set.of("listening"), Set.of(), problems);

    private List<Item.Graded> read(String items) {
        var root = YamlNode.parse("check.yaml", HEAD + items, problems).orElseThrow();
        assertThat(SchemaCheck.follows(root, "check"))
                .as(problems.sorted().toString())
                .isTrue();
        return ItemReader.readAll(root.get("items"), context);
    }

    @Test
    void readsWhatTheAuthorWrote() {
        var items = read("""
                  - id: one
                    type: single
                    competency: listening
                    stem: { en: Which?, es: ¿Cuál? }
                    options:
                      - { id: a, text: { en: This, es: Este }, why: { en: "No.", es: "No." } }
                      - { id: b, correct: true, text: { en: That, es: Ese }, why: { en: "Yes.", es: Sí. } }
                """);
        assertThat(items)
                .containsExactly(new Item.SingleChoice(
                        "one",
                        new LocalizedText("Which?", "¿Cuál?"),
                        Optional.of(new CompetencyId("listening")),
                        List.of(
                                new Item.Option(
                                        "a", new LocalizedText("This", "Este"), LocalizedText.same("No."), false),
                                new Item.Option(
                                        "b",
                                        new LocalizedText("That", "Ese"),
                                        new LocalizedText("Yes.", "Sí."),
                                        true))));
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "single,   '',   '',   '',   11, no option is right",
        "single,   true, true, '',   11, 2 options are right",
        "multiple, '',   '',   '',   11, no option is right",
        "multiple, true, true, true, 11, all options are right"
    })
    void refusesChoicesThatCannotBeMade(
            String type, String first, String second, String third, int line, String message) {
        String items = "  - id: one\n    type: " + type + "\n    stem: { en: A, es: A }\n    options:\n"
                + option("a", first) + option("b", second) + option("c", third);
        assertThat(read(items)).isEmpty();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.message()).startsWith(message);
        });
    }

    @Test
    void refusesWhatCannotBeTold() {
        read("""
                  - id: one
                    type: judgement
                    stem: { en: A, es: A }
                    options:
                      - { id: a, value: 90, text: { en: A, es: A }, why: { en: A, es: A } }
                      - { id: b, value: 90, text: { en: B, es: B }, why: { en: A, es: A } }
                      - { id: b, value: 10, text: { en: C, es: C }, why: { en: A, es: A } }
                      - { id: d, value: 10, text: { en: D, es: D }, why: { en: A, es: A } }
                  - id: one
                    type: match
                    competency: patience
                    stem: { en: A, es: A }
                    pairs:
                      - { id: a, left: { en: A, es: A }, right: { en: A, es: A }, why: { en: A, es: A } }
                      - { id: b, left: { en: B, es: B }, right: { en: B, es: A }, why: { en: A, es: A } }
                      - { id: c, left: { en: C, es: C }, right: { en: C, es: C }, why: { en: A, es: A } }
                """);
        assertThat(problems.sorted()).extracting(Problem::line).containsExactly(11, 11, 14, 16, 18, 22);
    }

    private static String option(String id, String correct) {
        String mark = correct.isEmpty() ? "" : ", correct: " + correct;
        return "      - { id: " + id + mark + ", text: { en: A, es: A }, why: { en: A, es: A } }\n";
    }
}
