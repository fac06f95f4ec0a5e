package coop.siembra.content;

import coop.siembra.content.markdown.Placeholders;
import coop.siembra.content.schema.SchemaCheck;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.Wording;

/** What holds for every YAML file whatever its kind. */
final class YamlChecks {

    private YamlChecks() {}

    /** Whether a file follows its schema; unknown placeholders are reported too. */
    static boolean follows(YamlNode root, String schema) {
        placeholders(root);
        return SchemaCheck.follows(root, schema);
    }

    private static void placeholders(YamlNode node) {
        node.items().forEach(YamlChecks::placeholders);
        node.entries().forEach((key, value) -> {
            if (value.isScalar()) {
                for (Language language : Language.values()) {
                    if (key.equals(language.code())) {
                        placeholders(value, language);
                    }
                }
            } else {
                placeholders(value);
            }
        });
    }

    private static void placeholders(YamlNode text, Language language) {
        for (String unknown : Wording.unknownPlaceholders(text.text(), language)) {
            text.problemAt(unknown, Placeholders.problem(unknown, language));
        }
    }
}
