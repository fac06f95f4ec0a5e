package coop.siembra.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * The text of one YAML file and its parsing: one document, no aliases, tags or duplicate keys, so that what is read is the tree an author
 * sees and its size is bounded by that of the file.
 */
final class YamlSource {
    private static final int DEEPEST = 24;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema()) // `no` and `12:30` are text, as in every editor
            .setCodePointLimit(Integer.MAX_VALUE) // the size of files is limited where they are read
            .build();

    private final String file;
    private final String text;
    private final Problems problems;
    private final List<String> lines;
    private final List<Event> events = new ArrayList<>();

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
        } catch (MarkedYamlEngineException e) {
            problem(lineOf(e.getProblemMark()), reason(e));
        } catch (YamlEngineException e) {
            problem(1, "not valid YAML: " + firstLine(e.getMessage()));
        }
        return Optional.empty();
    }

    OptionalInt lineOf(String piece, Optional<Mark> from, Optional<Mark> to) {
        int last = to.map(Mark::getLine).orElse(0);
        for (int line = from.map(Mark::getLine).orElse(0); line <= last && line < lines.size(); line++) {
            if (lines.get(line).contains(piece)) {
                return OptionalInt.of(line + 1);
            }
        }
        return OptionalInt.empty();
    }

    private Optional<YamlNode> tree() {
        Optional<Node> root = new Composer(SETTINGS, new Replay(events)).getSingleNode();
        if (root.isEmpty()) {
            problem(1, "the file is empty");
        }
        return root.filter(this::hasDistinctKeys).map(node -> new YamlNode(this, node, 1));
    }

    /** Parsing for events first keeps the depth of what is composed afterwards, recursively, within bounds. */
    private boolean usesOnlyPlainYaml() {
        var parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
        int depth = 0;
        while (parser.hasNext()) {
            Event event = parser.next();
            events.add(event);
            depth += change(event);
            Optional<String> refusal = depth > DEEPEST ? Optional.of("nested too deep") : refusal(event);
            if (refusal.isPresent()) {
                problem(lineOf(event.getStartMark()), refusal.get());
                return false;
            }
        }
        return true;
    }

    private static int change(Event event) {
        return switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
    }

    private static Optional<String> refusal(Event event) {
        if (event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            return Optional.of(
                    "`&` and `*` at the beginning of a value have a special meaning in YAML: put the text in quotes");
        }
        Optional<String> tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> Optional.empty();
        };
        return tag.map(name -> "`!` at the beginning of a value has a special meaning in YAML: put the text in quotes");
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

    private static int lineOf(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }

    private static String reason(MarkedYamlEngineException e) {
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

    /** Parsed once, read twice. */
    private static final class Replay implements Parser {
        private final List<Event> events;
        private int next;

        Replay(List<Event> events) {
            this.events = events;
        }

        @Override
        public boolean checkEvent(Event.ID choice) {
            return hasNext() && peekEvent().getEventId() == choice;
        }

        @Override
        public Event peekEvent() {
            return events.get(next);
        }

        @Override
        public boolean hasNext() {
            return next < events.size();
        }

        @Override
        public Event next() {
            return events.get(next++);
        }
    }
}
