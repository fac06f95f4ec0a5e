package coop.siembra.hiring.content.reading;

import coop.siembra.content.YamlNode;
import coop.siembra.hiring.content.Anchor;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What several folders of hiring have checked in the same way. */
final class Checks {

    private Checks() {}

    /** Reports every id that occurs again in a list. */
    static void distinct(YamlNode list) {
        distinct(list, "id");
    }

    static void distinct(YamlNode list, String key) {
        var seen = new HashSet<String>();
        for (var entry : list.items()) {
            var id = entry.get(key);
            if (!seen.add(id.text())) {
                id.problem("`" + id.text() + "` is already used above: choose another");
            }
        }
    }

    /** Ids of the entries of a list. */
    static List<String> ids(YamlNode list) {
        return list.items().stream().map(entry -> entry.get("id").text()).toList();
    }

    /** Anchors of a scale, or its points: each higher than the one above. */
    static void rising(YamlNode points) {
        int above = 0;
        for (var entry : points.items()) {
            var point = entry.get("point");
            if (point.integer() <= above) {
                point.problem("the points must rise: this one is no higher than the one above it");
            }
            above = point.integer();
        }
    }

    static List<Anchor> anchors(YamlNode list) {
        rising(list);
        return list.items().stream()
                .map(anchor -> new Anchor(
                        anchor.get("point").integer(), anchor.get("text").localized()))
                .toList();
    }

    /** The list under a key that may be left out. */
    static List<YamlNode> optional(YamlNode node, String key) {
        return node.find(key).map(YamlNode::items).orElse(List.of());
    }

    /** The single values under a key that may be left out. */
    static Set<String> texts(YamlNode node, String key) {
        return node.find(key).map(list -> Set.copyOf(list.texts())).orElse(Set.of());
    }

    /** The constant that files write in lower case with hyphens; their schema allows no other word. */
    static <E extends Enum<E>> E constant(Class<E> type, YamlNode word) {
        return Enum.valueOf(type, word.text().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
