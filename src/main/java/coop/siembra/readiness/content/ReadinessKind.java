package coop.siembra.readiness.content;

import coop.siembra.content.Bundle;
import coop.siembra.content.CheckContext;
import coop.siembra.content.DefinitionKind;
import coop.siembra.content.YamlNode;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.readiness.content.ReadinessContent.SourceWords;
import coop.siembra.readiness.content.ReadinessContent.Words;
import coop.siembra.readiness.model.Evidence.Source;
import coop.siembra.readiness.model.EvidenceRules;
import coop.siembra.readiness.model.EvidenceRules.SourceRule;
import coop.siembra.readiness.model.RiskRule;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the folder {@code readiness}, which is one bundle: {@code evidence.yaml}, the roles, and the texts for those who lead. */
public class ReadinessKind implements DefinitionKind<ReadinessContent> {
    public static final String FOLDER = "readiness";
    private static final String FILE = "evidence.yaml";
    private static final String SCHEMA = "readiness-evidence";

    @Override
    public Class<ReadinessContent> type() {
        return ReadinessContent.class;
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public boolean whole() {
        return true;
    }

    @Override
    public String entryFile() {
        return FILE;
    }

    @Override
    public Optional<ReadinessContent> read(Bundle bundle, CheckContext context) {
        return bundle.yaml(FILE, SCHEMA, context.problems()).map(file -> {
            var rules = rules(file);
            var roles = new RoleReader(bundle, context, rules.tooWide()).read();
            strangers(bundle, context);
            return new ReadinessContent(
                    figures(bundle), rules, words(file), roles, new GuideReader(bundle, context).read());
        });
    }

    /** What figures are made from: a reminder worded better must not have everybody judged anew. */
    private static String figures(Bundle bundle) {
        var files = new TreeMap<String, byte[]>(bundle.files());
        files.keySet().removeIf(path -> !path.equals(FILE) && !RoleReader.reads(path));
        return new Bundle(bundle.folder(), bundle.id(), files).version().toString();
    }

    private static void strangers(Bundle bundle, CheckContext context) {
        for (String path : bundle.paths()) {
            if (!path.equals(FILE) && !RoleReader.reads(path) && !GuideReader.reads(path)) {
                context.problems()
                        .add(
                                bundle.reported(path),
                                1,
                                "does not belong here: see the chapter Readiness of content/README.md for the files and"
                                        + " folders there are");
            }
        }
    }

    private static EvidenceRules rules(YamlNode file) {
        var rules = new EnumMap<Source, SourceRule>(EvidenceRules.USUAL.sources());
        var missing = new EnumMap<Source, SourceRule>(rules);
        for (var node : file.get("sources").items()) {
            var source = source(node);
            if (missing.remove(source) == null) {
                node.get("source").problem("`" + name(source) + "` is already described above");
            }
            rules.put(source, rule(node));
        }
        if (!missing.isEmpty()) {
            file.get("sources")
                    .problem("there is nothing about "
                            + missing.keySet().stream().map(ReadinessKind::name).collect(Collectors.joining(", "))
                            + ": each source must be described once");
        }
        var risk = file.get("risk");
        return new EvidenceRules(
                rules,
                file.get("unknown").get("width").number(),
                new RiskRule(risk.get("idle").integer(), risk.get("fallen").integer()));
    }

    private static SourceRule rule(YamlNode node) {
        double weight = node.get("weight").number();
        double again = node.find("again").map(YamlNode::number).orElse(weight);
        double most = node.find("most").map(YamlNode::number).orElse(Double.MAX_VALUE);
        if (again > weight) {
            node.get("again").problem("what is done again cannot weigh more than what is done the first time");
        }
        if (most < weight) {
            node.get("most")
                    .problem("an occasion cannot weigh less than one thing shown on it: raise it to the `weight`");
        }
        return new SourceRule(weight, again, most, node.get("halfLife").integer());
    }

    private static Words words(YamlNode file) {
        var sources = file.get("sources").items().stream()
                .collect(Collectors.toMap(ReadinessKind::source, ReadinessKind::sourceWords, (one, two) -> one));
        return new Words(
                file.get("note").localized(),
                Map.copyOf(sources),
                meaning(file.get("unknown")),
                meaning(file.get("risk")));
    }

    private static SourceWords sourceWords(YamlNode node) {
        return new SourceWords(node.get("name").localized(), meaning(node));
    }

    private static LocalizedText meaning(YamlNode node) {
        return node.get("meaning").localized();
    }

    private static Source source(YamlNode node) {
        return Arrays.stream(Source.values())
                .filter(source -> name(source).equals(node.get("source").text()))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Source source) {
        return source.name().toLowerCase(Locale.ROOT);
    }
}
