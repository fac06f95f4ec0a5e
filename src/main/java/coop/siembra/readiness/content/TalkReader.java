package coop.siembra.readiness.content;

import coop.siembra.content.CheckContext;
import coop.siembra.content.YamlNode;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.readiness.guide.OneToOne;
import coop.siembra.readiness.guide.OneToOne.Recognition;
import coop.siembra.readiness.guide.OneToOne.Rule;
import coop.siembra.readiness.guide.OneToOne.Talk;
import coop.siembra.readiness.guide.OneToOne.Words;
import coop.siembra.readiness.model.Level;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the guides for talks with one person. */
record TalkReader(CheckContext context) {

    OneToOne read(YamlNode file) {
        Checks.distinct(file.get("before"));
        return new OneToOne(
                file.get("before").items().stream()
                        .map(rule -> new Rule(
                                rule.get("id").text(),
                                rule.get("title").localized(),
                                rule.get("text").localized()))
                        .toList(),
                talks(file.get("competencies")),
                talk(file.get("silent")),
                recognition(file.get("recognition")));
    }

    private Map<CompetencyId, Map<Level, Talk>> talks(YamlNode list) {
        Checks.distinct(list, "competency");
        var talks = new LinkedHashMap<CompetencyId, Map<Level, Talk>>();
        for (var node : list.items()) {
            context.competency(node.get("competency")).ifPresent(competency -> talks.put(competency, levels(node)));
        }
        return talks;
    }

    private static Map<Level, Talk> levels(YamlNode node) {
        var levels = new EnumMap<Level, Talk>(Level.class);
        node.get("levels")
                .entries()
                .forEach((level, talk) -> levels.put(Checks.constant(Level.class, level), talk(talk)));
        return Map.copyOf(levels);
    }

    private static Talk talk(YamlNode node) {
        return new Talk(
                node.get("opening").localized(),
                Checks.texts(node.get("questions")),
                node.get("listen").localized(),
                node.get("avoid").localized(),
                node.get("agreement").localized());
    }

    private Recognition recognition(YamlNode node) {
        var words = node.get("words");
        Checks.distinct(words);
        return new Recognition(
                node.get("intro").localized(),
                Checks.texts(node.get("steps")),
                words.items().stream()
                        .flatMap(entry -> context
                                .competency(entry.get("competency"))
                                .map(competency -> new Words(
                                        entry.get("id").text(),
                                        competency,
                                        entry.get("text").localized()))
                                .stream())
                        .toList());
    }
}
