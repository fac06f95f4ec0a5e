package coop.siembra.content;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The text of one YAML file and its parsing: one document, no aliases, tags or duplicate keys, so that what is read is the tree an author
 * sees and its size is bounded by that of the file.
 */
final class YamlSource {
    private static final int DEEPEST = 24;

    private final String file;
    private final String text;
    private final Problems problems;
    private final List<String> lines;

    YamlSource(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
        this.lines = text.lines().toList();
    }

    String file() {
        return file;
    }

    void problem(int line, String message) {
        problems.add(file, line, message);
    }

    Optional<YamlNode> parse() {
        try {
            if (usesOnlyPlainYaml()) {
                return tree();
            }
        } catch (MarkedYAMLException e) {
            problem(lineOf(e.getProblemMark()), reason(e));
        } catch (YAMLException e) {
            problem(1, "not valid YAML: " + firstLine(e.getMessage()));
        }
        return Optional.empty();
    }

    OptionalInt lineOf(String piece, Mark from, Mark to) {
        for (int line = from.getLine(); line <= to.getLine() && line < lines.size(); line++) {
            if (lines.get(line).contains(piece)) {
                return OptionalInt.of(line + 1);
            }
        }
        return OptionalInt.empty();
    }

    private Optional<YamlNode> tree() {
        Node root = new Composer(parser(), new CoreSchemaResolver(), limits()).getSingleNode();
        if (root == null) {
            problem(1, "the file is empty");
            return Optional.empty();
        }
        return hasDistinctKeys(root) ? Optional.of(new YamlNode(this, root, 1)) : Optional.empty();
    }

    private boolean usesOnlyPlainYaml() {
        var parser = parser();
        for (Event event = parser.getEvent(); event != null; event = parser.getEvent()) {
            Optional<String> refusal = refusal(event);
            if (refusal.isPresent()) {
                problem(lineOf(event.getStartMark()), refusal.get());
                return false;
            }
            if (event.is(Event.ID.StreamEnd)) {
                return true;
            }
        }
        return true;
    }

    private static Optional<String> refusal(Event event) {
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null) {
            return Optional.of(
                    "`&` and `*` at the beginning of a value have a special meaning in YAML: put the text in quotes");
        }
        String tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> null;
        };
        return tag == null
                ? Optional.empty()
                : Optional.of("`!` at the beginning of a value has a special meaning in YAML: put the text in quotes");
    }

    private boolean hasDistinctKeys(Node node) {
        return switch (node) {
            case MappingNode map -> {
                boolean distinct = true;
                var keys = new HashSet<String>();
                for (NodeTuple entry : map.getValue()) {
                    distinct &= isNewKey(entry.getKeyNode(), keys) & hasDistinctKeys(entry.getValueNode());
                }
                yield distinct;
            }
            case SequenceNode list -> {
                boolean distinct = true;
                for (Node item : list.getValue()) {
                    distinct &= hasDistinctKeys(item);
                }
                yield distinct;
            }
            default -> true;
        };
    }

    private boolean isNewKey(Node key, HashSet<String> keys) {
        if (!(key instanceof ScalarNode name)) {
            problem(lineOf(key.getStartMark()), "a name before a colon must be a single word");
            return false;
        }
        if (!keys.add(name.getValue())) {
            problem(
                    lineOf(key.getStartMark()),
                    "`" + name.getValue() + "` is already given above: remove one of the two");
            return false;
        }
        return true;
    }

    private ParserImpl parser() {
        return new ParserImpl(new StreamReader(new StringReader(text)), limits());
    }

    private static LoaderOptions limits() {
        var limits = new LoaderOptions();
        limits.setNestingDepthLimit(DEEPEST);
        limits.setCodePointLimit(Integer.MAX_VALUE); // the size of files is limited where they are read
        return limits;
    }

    private static int lineOf(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private static String reason(MarkedYAMLException e) {
        String problem = e.getProblem() == null ? "" : firstLine(e.getProblem());
        String lower = problem.toLowerCase(Locale.ROOT);
        if (lower.contains("tab")) {
            return "indent with spaces, not with tabs";
        }
        if (lower.contains("mapping values are not allowed")) {
            return "a text that contains `: ` must be in quotes";
        }
        if (lower.contains("expected a single document")) {
            return "`---` may not stand here: one file, one document";
        }
        return "not valid YAML: " + problem + " (look at the quotes, colons and indentation here and just above)";
    }

    private static String firstLine(@Nullable String text) {
        return text == null ? "" : text.lines().findFirst().orElse("");
    }
}
