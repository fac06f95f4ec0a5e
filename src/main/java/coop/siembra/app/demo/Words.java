package coop.siembra.app.demo;

import coop.siembra.content.YamlNode;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the invented people write.
 *
 * @param prompts by prompt; {@code any} for those that are not there
 */
record Words(
        Map<String, List<LocalizedText>> prompts,
        List<LocalizedText> plans,
        List<LocalizedText> notes,
        List<LocalizedText> observations) {

    static Words read() {
        var root = Resources.yaml("words.yaml");
        Map<String, List<LocalizedText>> prompts = new LinkedHashMap<>();
        root.get("prompts").entries().forEach((prompt, texts) -> prompts.put(prompt, texts(texts)));
        return new Words(prompts, texts(root.get("plans")), texts(root.get("notes")), texts(root.get("observations")));
    }

    private static List<LocalizedText> texts(YamlNode list) {
        return list.items().stream().map(YamlNode::localized).toList();
    }

    String reflection(String prompt, Language language, Chance chance) {
        var own = prompts.get(prompt);
        return chance.pick(own == null ? prompts.getOrDefault("any", List.of()) : own)
                .in(language);
    }
}
