package coop.siembra.conversation;

import coop.siembra.content.CheckContext;
import coop.siembra.content.Problems;
import coop.siembra.content.YamlNode;
import coop.siembra.content.schema.SchemaCheck;
import coop.siembra.conversation.model.Conversation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Conversations from files: those of the shipped courses, and those under {@code src/test/resources}. */
public final class ConversationSamples {
    static final Path CARD = Path.of("src/test/resources/conversation/card.yaml");

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
        return read(CARD);
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
        return check(file.getFileName().toString(), text(file), problems)
                .orElseThrow(
                        () -> new IllegalArgumentException(problems.sorted().toString()));
    }

    /** What an author's file goes through: the schema first, then the reader. */
    static Optional<Conversation> check(String name, String text, Problems problems) {
        return YamlNode.parse(name, text, problems)
                .filter(yaml -> SchemaCheck.follows(yaml, "conversation"))
                .map(yaml -> ConversationReader.read(yaml, new CheckContext(competencies(), Set.of(), problems)));
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
