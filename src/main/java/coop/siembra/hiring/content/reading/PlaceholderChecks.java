package coop.siembra.hiring.content.reading;

import coop.siembra.content.YamlNode;
import coop.siembra.hiring.content.TemplateText;
import coop.siembra.kernel.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a mail or a notice names exactly the placeholders that stand in its texts, in both languages.
 *
 * @param file the whole file; its {@code placeholders} may be left out when there are none
 * @param texts what is filled: pairs of English and Spanish, or whatever holds some
 */
record PlaceholderChecks(YamlNode file, List<YamlNode> texts) {
    private static final String LIST = "placeholders";

    /** What can be known from the file alone. */
    void report() {
        for (Language language : Language.values()) {
            Map<String, YamlNode> used = new LinkedHashMap<>();
            for (YamlNode text : in(language)) {
                stray(text);
                TemplateText.of(text.text()).placeholders().forEach(found -> used.putIfAbsent(found, text));
            }
            compare(used, language);
        }
    }

    /** Whether each is explained, and those that may be empty leave no hole. */
    void report(Set<String> explained, Collection<String> mayBeEmpty) {
        for (YamlNode declared : Checks.optional(file, LIST)) {
            if (!explained.contains(declared.text())) {
                declared.problem("`" + declared.text() + "` is not explained in hiring/mails/placeholders.yaml: add it"
                        + " there, or choose one of those");
            }
        }
        for (Language language : Language.values()) {
            for (YamlNode text : in(language)) {
                var template = TemplateText.of(text.text());
                mayBeEmpty.stream()
                        .filter(placeholder -> !template.canDoWithout(placeholder))
                        .sorted()
                        .forEach(
                                placeholder -> text.problemAt(
                                        braced(placeholder),
                                        "`" + braced(placeholder)
                                                + "` may be empty: let it stand alone between blank lines, beside paragraphs that remain"));
            }
        }
    }

    /** Reports placeholders in texts that are never filled. */
    static void none(YamlNode pair) {
        for (Language language : Language.values()) {
            YamlNode text = pair.get(language.code());
            stray(text);
            TemplateText.of(text.text())
                    .placeholders()
                    .forEach(found ->
                            text.problemAt(braced(found), "`" + braced(found) + "` has no meaning here: take it out"));
        }
    }

    private void compare(Map<String, YamlNode> used, Language language) {
        var declared = Checks.optional(file, LIST);
        var names = declared.stream().map(YamlNode::text).toList();
        for (YamlNode name : declared) {
            if (!used.containsKey(name.text())) {
                name.problem("`" + braced(name.text()) + "` does not stand in the " + name(language)
                        + " text: use it there, or take it out");
            }
        }
        used.forEach((placeholder, text) -> {
            if (!names.contains(placeholder)) {
                text.problemAt(
                        braced(placeholder), "`" + braced(placeholder) + "` is not named under `placeholders`: add it");
            }
        });
    }

    private static void stray(YamlNode text) {
        for (String piece : TemplateText.strayBraces(text.text())) {
            text.problemAt(piece, "`" + piece + "` is no placeholder: write one like `{applicant}`, or no brace");
        }
    }

    private List<YamlNode> in(Language language) {
        var found = new ArrayList<YamlNode>();
        texts.forEach(text -> collect(text, language, found));
        return found;
    }

    private static void collect(YamlNode node, Language language, List<YamlNode> found) {
        node.items().forEach(item -> collect(item, language, found));
        node.entries().forEach((key, value) -> {
            if (value.isScalar() && key.equals(language.code())) {
                found.add(value);
            } else {
                collect(value, language, found);
            }
        });
    }

    private static String name(Language language) {
        return switch (language) {
            case EN -> "English";
            case ES -> "Spanish";
        };
    }

    private static String braced(String placeholder) {
        return "{" + placeholder + "}";
    }
}
