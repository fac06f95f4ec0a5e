package coop.siembra.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.content.Problem;
import coop.siembra.content.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file under {@code conversation/broken} puts one mistake into {@code card.yaml}: lines after {@code -} are replaced by those after
 * {@code +}, and those after {@code =} are what the check must say.
 */
class BrokenConversationTests {
    private static final Path BROKEN = Path.of("src/test/resources/conversation/broken");

    static List<Path> mistakes() throws IOException {
        try (var files = Files.list(BROKEN)) {
            return files.sorted().toList();
        }
    }

    @Test
    void findsNothingWrongWithTheGoodOne() {
        assertThat(problems(ConversationSamples.text(ConversationSamples.CARD))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void namesLineAndRemedyOfEachMistake(Path file) throws IOException {
        var text = ConversationSamples.text(ConversationSamples.CARD);
        var expected = new ArrayList<String>();
        var from = new ArrayList<String>();
        var to = new ArrayList<String>();
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith("- ") && !to.isEmpty()) {
                text = replaced(text, from, to);
            }
            switch (line.charAt(0)) {
                case '-' -> from.add(line.substring(2));
                case '+' -> to.add(line.substring(2));
                default -> expected.add(line.substring(2));
            }
        }
        text = replaced(text, from, to);
        assertThat(problems(text)).containsExactlyElementsOf(expected);
    }

    @Test
    @Timeout(120)
    void givesUpOnTalksWithTooManyWaysThrough() {
        var nodes = new StringBuilder("nodes:\n");
        for (int i = 0; i < 40; i++) {
            nodes.append(talk(i, "n" + (i + 1) % 40));
        }
        var text = ConversationSamples.text(ConversationSamples.CARD);
        var endings = text.substring(text.indexOf("  thanks:"));
        var hostile = text.substring(0, text.indexOf("nodes:")).replace("node: asks", "node: n0") + nodes + endings;
        assertThat(problems(hostile)).singleElement().asString().contains("more ways than can be checked");
    }

    private static String talk(int number, String next) {
        return """
                  n%1$d:
                    mood: neutral
                    says: { en: So., es: Bien. }
                    choices:
                      - { id: a, text: { en: A., es: A. }, trust: 1, remember: [w%1$d], feedback: { en: A., es: A. }, next: %2$s }
                      - { id: b, text: { en: B., es: B. }, feeling: -1, feedback: { en: B., es: B. }, next: %2$s }
                      - { id: c, text: { en: C., es: C. }, feeling: 1, feedback: { en: C., es: C. }, next: thanks }
                """.formatted(number, next).indent(0);
    }

    private static String replaced(String text, List<String> from, List<String> to) {
        String old = String.join("\n", from);
        assertThat(text).containsOnlyOnce(old);
        String changed = text.replace(old, String.join("\n", to));
        from.clear();
        to.clear();
        return changed;
    }

    private static List<String> problems(String text) {
        var problems = new Problems();
        ConversationSamples.check("card.yaml", text, problems);
        return problems.sorted().stream()
                .map((Problem problem) -> problem.line() + ": " + problem.message())
                .toList();
    }
}
