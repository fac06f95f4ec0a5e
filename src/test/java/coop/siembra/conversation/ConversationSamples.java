package coop.siembra.conversation;

import coop.siembra.content.CheckContext;
import coop.siembra.content.Problems;
import coop.siembra.content.YamlNode;
import coop.siembra.conversation.model.Conversation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Conversations from files: those of the shipped courses, and those under {@code src/test/resources}. */
public final class ConversationSamples {
    private static final Path SAMPLES = Path.of("src/test/resources");

    private ConversationSamples() {}

    /** Every conversation of every shipped course. */
    public static List<Path> shipped() {
        try (Stream<Path> files = Files.walk(Path.of("content/courses"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> text(file).contains("\nkind: conversation\n"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small conversation with all three endings: Marta, at the counter, about a lost card. */
    public static Conversation card() {
        return read(SAMPLES.resolve("conversation/card.yaml"));
    }

    /** @throws IllegalArgumentException when the file has mistakes */
    public static Conversation read(Path file) {
        var problems = new Problems();
        var conversation = read(file, problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.sorted().toString());
        }
        return conversation;
    }

    public static Conversation read(Path file, Problems problems) {
        var yaml = YamlNode.parse(file.getFileName().toString(), text(file), problems)
                .orElseThrow(
                        () -> new IllegalArgumentException(problems.sorted().toString()));
        return ConversationReader.read(yaml, new CheckContext(competencies(), Set.of(), problems));
    }

    private static Set<String> competencies() {
        var yaml = YamlNode.parse("competencies.yaml", text(Path.of("content/competencies.yaml")), new Problems())
                .orElseThrow();
        var ids = new TreeSet<String>();
        yaml.get("competencies").items().forEach(item -> ids.add(item.get("id").text()));
        return ids;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
