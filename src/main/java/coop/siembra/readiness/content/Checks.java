package coop.siembra.readiness.content;

import coop.siembra.content.YamlNode;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.readiness.guide.Block.Range;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What several files of readiness have read and checked in the same way. */
final class Checks {

    private Checks() {}

    /** Reports an id that a set has already, and adds it. */
    static void once(YamlNode id, Set<String> used) {
        if (!used.add(id.text())) {
            id.problem("`" + id.text() + "` is already used above: choose another");
        }
    }

    /** Reports every id that occurs again in a list. */
    static void distinct(YamlNode list) {
        distinct(list, "id");
    }

    static void distinct(YamlNode list, String key) {
        var used = new HashSet<String>();
        list.items().forEach(entry -> once(entry.get(key), used));
    }

    /** Reports a file that does not have the name it says. */
    static void named(YamlNode id, String key, String stem) {
        if (!id.text().equals(stem)) {
            id.problem("`" + key + "` must be the name of the file: `" + stem + "`");
        }
    }

    static Range range(YamlNode node) {
        var range = new Range(node.get("min").integer(), node.get("max").integer());
        if (range.min() > range.max()) {
            node.problem("`min` cannot be more than `max`");
        }
        return range;
    }

    /** The texts of a list. */
    static List<LocalizedText> texts(YamlNode list) {
        return list.items().stream().map(YamlNode::localized).toList();
    }

    /** The list under a key that may be left out. */
    static List<YamlNode> optional(YamlNode node, String key) {
        return node.find(key).map(YamlNode::items).orElse(List.of());
    }

    static boolean flag(YamlNode node, String key) {
        return node.find(key).map(YamlNode::bool).orElse(false);
    }

    /** The constant that files write in lower case with hyphens; their schema allows no other word. */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
