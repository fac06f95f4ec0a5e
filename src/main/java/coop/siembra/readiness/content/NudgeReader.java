package coop.siembra.readiness.content;

import coop.siembra.content.YamlNode;
import coop.siembra.kernel.Language;
import coop.siembra.readiness.guide.Nudge;
import coop.siembra.readiness.guide.Nudge.Occasion;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the reminders, and checks that each names exactly the placeholders that stand in its texts. */
final class NudgeReader {
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\{)\\{([^{}]*)}(?!})");
    private static final String LIST = "placeholders";

    private NudgeReader() {}

    static List<Nudge> nudges(YamlNode file) {
        var list = file.get("nudges");
        Checks.distinct(list);
        return list.items().stream().map(NudgeReader::nudge).toList();
    }

    private static Nudge nudge(YamlNode node) {
        for (var language : Language.values()) {
            compare(node, language);
            used(node.get("notNow").get(language.code()))
                    .forEach((placeholder, text) -> text.problemAt(
                            braced(placeholder),
                            "`" + braced(placeholder) + "` has no meaning in `notNow`: take it out"));
        }
        return new Nudge(
                node.get("id").text(),
                Checks.constant(Occasion.class, node.get("occasion").text()),
                Set.copyOf(node.get(LIST).texts()),
                node.get("subject").localized(),
                node.get("text").localized(),
                node.get("notNow").localized());
    }

    private static void compare(YamlNode node, Language language) {
        var used = new LinkedHashMap<String, YamlNode>();
        List.of("subject", "text")
                .forEach(key -> used(node.get(key).get(language.code())).forEach(used::putIfAbsent));
        var named = new HashSet<String>();
        for (var placeholder : node.get(LIST).items()) {
            named.add(placeholder.text());
            if (!used.containsKey(placeholder.text())) {
                placeholder.problem("`" + braced(placeholder.text()) + "` does not stand in the " + name(language)
                        + " text: use it there, or take it out");
            }
        }
        used.forEach((placeholder, text) -> {
            if (!named.contains(placeholder)) {
                text.problemAt(
                        braced(placeholder), "`" + braced(placeholder) + "` is not named under `placeholders`: add it");
            }
        });
    }

    private static Map<String, YamlNode> used(YamlNode text) {
        var used = new LinkedHashMap<String, YamlNode>();
        PLACEHOLDER.matcher(text.text()).results().forEach(found -> used.put(found.group(1), text));
        return used;
    }

    private static String braced(String placeholder) {
        return "{" + placeholder + "}";
    }

    private static String name(Language language) {
        return switch (language) {
            case EN -> "English";
            case ES -> "Spanish";
        };
    }
}
