package coop.siembra.content;

import coop.siembra.kernel.LocalizedText;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One value of a YAML file that knows where it stands. A file has been checked against its schema before a reader sees it, so a reader
 * asks for what the schema promises and gets an {@link IllegalStateException} only where schema and reader disagree.
 */
public final class YamlNode {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,18}"); // neither 0x1f nor an endless number
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{0,18}[.]?[0-9]{1,18}");

    private final YamlSource source;
    private final Node node;
    private final int line;

    YamlNode(YamlSource source, Node node, int line) {
        this.source = source;
        this.node = node;
        this.line = line;
    }

    /**
     * Parses a YAML text without checking it against a schema.
     *
     * @param file name under which mistakes are reported
     * @return nothing when the text is no YAML we accept; the reason is then among the problems
     */
    public static Optional<YamlNode> parse(String file, String text, Problems problems) {
        return new YamlSource(file, text, problems).parse();
    }

    /** Line, from 1: of the key for the value of a mapping, else of the value's own beginning. */
    public int line() {
        return line;
    }

    /** Path of the file within the content folder. */
    public String file() {
        return source.file();
    }

    public boolean has(String key) {
        return find(key).isPresent();
    }

    /** @throws IllegalStateException when there is no such key */
    public YamlNode get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no `" + key + "` at " + file() + ":" + line));
    }

    public Optional<YamlNode> find(String key) {
        if (node instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key)) {
                    return Optional.of(value(entry));
                }
            }
        }
        return Optional.empty();
    }

    /** The values of a list; empty when this is no list. */
    public List<YamlNode> items() {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(item -> new YamlNode(source, item, startOf(item)))
                    .toList();
        }
        return List.of();
    }

    /** The entries of a mapping in the order written; empty when this is no mapping. */
    public Map<String, YamlNode> entries() {
        var entries = new LinkedHashMap<String, YamlNode>();
        if (node instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode name) {
                    entries.put(name.getValue(), value(entry));
                }
            }
        }
        return Collections.unmodifiableMap(entries);
    }

    /** @throws IllegalStateException when this is a list or a mapping */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new IllegalStateException("not a single value at " + file() + ":" + line);
    }

    /** A mapping with {@code en} and {@code es}, without surrounding white space. */
    public LocalizedText localized() {
        return new LocalizedText(get("en").text().strip(), get("es").text().strip());
    }

    /** @throws NumberFormatException when this is no whole number */
    public int integer() {
        return Integer.parseInt(text());
    }

    /** @throws NumberFormatException when this is no number */
    public double number() {
        return Double.parseDouble(text());
    }

    public boolean bool() {
        return Boolean.parseBoolean(text());
    }

    /** The single values of a list. */
    public List<String> texts() {
        return items().stream().map(YamlNode::text).toList();
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /** Whether this is a single value: a text, a number, true or false, or nothing. */
    public boolean isScalar() {
        return node instanceof ScalarNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Reports a mistake at this line. */
    public void problem(String message) {
        source.problem(line, message);
    }

    /** Reports a mistake at the line where a piece of this value's text stands. */
    public void problemAt(String piece, String message) {
        source.problem(lineOf(piece), message);
    }

    /** Line, from 1, on which a piece of this value's text stands in the file; this value's line when it is not found. */
    public int lineOf(String piece) {
        return source.lineOf(piece, node.getStartMark(), node.getEndMark()).orElse(line);
    }

    /** This value as JSON, the way a schema sees it. */
    public JsonNode json() {
        return switch (node) {
            case MappingNode map -> {
                var object = JSON.objectNode();
                entries().forEach((key, value) -> object.set(key, value.json()));
                yield object;
            }
            case SequenceNode list -> {
                var array = JSON.arrayNode();
                items().forEach(item -> array.add(item.json()));
                yield array;
            }
            case ScalarNode scalar -> scalar(scalar);
            default -> JSON.nullNode();
        };
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String value = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.INT) && WHOLE.matcher(value).matches()) {
            return JSON.numberNode(new BigInteger(value));
        }
        if (tag.equals(Tag.FLOAT) && DECIMAL.matcher(value).matches()) {
            return JSON.numberNode(Double.parseDouble(value));
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(value));
        }
        return tag.equals(Tag.NULL) ? JSON.nullNode() : JSON.stringNode(value);
    }

    private YamlNode value(NodeTuple entry) {
        return new YamlNode(source, entry.getValueNode(), startOf(entry.getKeyNode()));
    }

    private static int startOf(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
