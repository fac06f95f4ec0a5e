package coop.siembra.content.markdown;

import coop.siembra.content.Bundle;
import coop.siembra.content.CheckContext;
import coop.siembra.content.Lesson;
import coop.siembra.content.YamlNode;
import coop.siembra.content.schema.SchemaCheck;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;

/** Reads the two halves of a lesson and compares them. */
public final class LessonReader {
    private static final String FENCE = "---";

    private final Bundle bundle;
    private final CheckContext context;

    public LessonReader(Bundle bundle, CheckContext context) {
        this.bundle = bundle;
        this.context = context;
    }

    /**
     * Reads a lesson; nothing when a half cannot be read.
     *
     * @param path of the lesson within the bundle, without {@code .en.md}
     */
    public Optional<Read> read(String path) {
        Optional<Half> en = half(path + ".en.md", Language.EN);
        Optional<Half> es = half(path + ".es.md", Language.ES);
        if (en.isEmpty() || es.isEmpty()) {
            return Optional.empty();
        }
        compare(en.get(), es.get());
        YamlNode english = en.get().front();
        YamlNode spanish = es.get().front();
        var lesson = new Lesson(
                english.get("id").text(),
                both(english, spanish, "title"),
                both(english, spanish, "goal"),
                english.get("minutes").integer(),
                english.find("optional").map(YamlNode::bool).orElse(false),
                new LocalizedText(en.get().markdown(), es.get().markdown()));
        return Optional.of(new Read(english, lesson));
    }

    private Optional<Half> half(String path, Language language) {
        String file = bundle.reported(path);
        Optional<String> text = bundle.text(path, context.problems());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = text.get().lines().toList();
        int end = lines.isEmpty() || !lines.getFirst().stripTrailing().equals(FENCE) ? -1 : endOfFront(lines);
        if (end < 0) {
            context.problems()
                    .add(
                            file,
                            1,
                            "a lesson begins with a line `---`, then id, title, minutes and goal, then another `---`");
            return Optional.empty();
        }
        String front = "\n" + String.join("\n", lines.subList(1, end)); // keeps the numbers of the lines
        String markdown = String.join("\n", lines.subList(end + 1, lines.size()));
        List<MarkdownCheck.Seen> seen = new MarkdownCheck(file, end + 1, language, context).check(markdown);
        if (markdown.isBlank()) {
            context.problems().add(file, end + 1, "the lesson has no text");
        }
        return YamlNode.parse(file, front, context.problems())
                .filter(node -> SchemaCheck.follows(node, "lesson"))
                .map(node -> new Half(file, node, markdown, seen));
    }

    private static int endOfFront(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(FENCE)) {
                return i;
            }
        }
        return -1;
    }

    private void compare(Half en, Half es) {
        for (String key : List.of("id", "minutes", "optional")) {
            String english = value(en.front(), key);
            String spanish = value(es.front(), key);
            if (!english.equals(spanish)) {
                es.front()
                        .find(key)
                        .orElse(es.front())
                        .problem("`" + key + "` must be the same in both languages: " + shown(english) + " in English, "
                                + shown(spanish) + " here");
            }
        }
        int common = Math.min(en.seen().size(), es.seen().size());
        for (int i = 0; i < common; i++) {
            var english = en.seen().get(i);
            var spanish = es.seen().get(i);
            if (!english.what().equals(spanish.what())) {
                different(
                        es,
                        spanish.line(),
                        english.what() + " stands here in English, " + spanish.what() + " in Spanish");
                return;
            }
        }
        if (es.seen().size() > common) {
            var extra = es.seen().get(common);
            different(es, extra.line(), extra.what() + " stands only here, not in English");
        } else if (en.seen().size() > common) {
            var extra = en.seen().get(common);
            different(en, extra.line(), extra.what() + " stands only here, not in Spanish");
        }
    }

    private void different(Half half, int line, String message) {
        context.problems().add(half.file(), line, "boxes and pictures must be the same in both languages: " + message);
    }

    private static String value(YamlNode front, String key) {
        return front.find(key).map(YamlNode::text).orElse("");
    }

    private static String shown(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    private static LocalizedText both(YamlNode en, YamlNode es, String key) {
        return new LocalizedText(en.get(key).text().strip(), es.get(key).text().strip());
    }

    /** @param front the front matter of the English half */
    public record Read(YamlNode front, Lesson lesson) {}

    private record Half(String file, YamlNode front, String markdown, List<MarkdownCheck.Seen> seen) {}
}
