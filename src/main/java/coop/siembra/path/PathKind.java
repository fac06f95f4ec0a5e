package coop.siembra.path;

import coop.siembra.content.Bundle;
import coop.siembra.content.CheckContext;
import coop.siembra.content.DefinitionKind;
import coop.siembra.content.YamlNode;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.path.model.Ground;
import coop.siembra.path.model.PathRules;
import coop.siembra.path.model.PathRules.Stage;
import coop.siembra.path.model.PathRules.Stop;
import coop.siembra.path.model.PathRules.Thresholds;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads paths: {@code paths/<id>/path.yaml}. */
public class PathKind implements DefinitionKind<PathRules> {
    private static final String SCHEMA = "path";
    private static final String FILE = SCHEMA + ".yaml";
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\{)\\{[^{}]*}(?!})");
    /** The reasons that make no sense without the names of what they speak of. */
    private static final Set<Ground> NAMING =
            Set.of(Ground.THIN, Ground.UNKNOWN, Ground.HELD, Ground.WAITS, Ground.LAID, Ground.MASTERED);

    @Override
    public Class<PathRules> type() {
        return PathRules.class;
    }

    @Override
    public String folder() {
        return "paths";
    }

    @Override
    public String entryFile() {
        return FILE;
    }

    @Override
    public Optional<PathRules> read(Bundle bundle, CheckContext context) {
        return bundle.yaml(FILE, SCHEMA, context.problems()).map(file -> rules(bundle, file, context));
    }

    private static PathRules rules(Bundle bundle, YamlNode file, CheckContext context) {
        if (!file.get("id").text().equals(bundle.id())) {
            file.get("id").problem("must be the name of the folder: `" + bundle.id() + "`");
        }
        var thresholds = file.get("thresholds");
        return new PathRules(
                bundle.id(),
                file.get("title").localized(),
                new Thresholds(
                        thresholds.get("thin").integer(),
                        thresholds.get("mastered").integer() / 100.0,
                        thresholds.get("pieces").integer()),
                stops(file.get("courses"), context),
                reasons(file.get("reasons")));
    }

    private static List<Stop> stops(YamlNode courses, CheckContext context) {
        var named = new HashSet<String>();
        return courses.items().stream().map(stop -> stop(stop, named, context)).toList();
    }

    private static Stop stop(YamlNode stop, Set<String> named, CheckContext context) {
        var course = stop.get("course");
        if (!context.hasBundle("courses/" + course.text())) {
            course.problem("there is no course `" + course.text() + "`: name the folder of a course");
        } else if (!named.add(course.text())) {
            course.problem("the course `" + course.text() + "` is already named above");
        }
        var stage = stop.get("stage").text().equals("foundation") ? Stage.FOUNDATION : Stage.TECHNIQUE;
        var buildsOn = stop.find("buildsOn");
        if (stage == Stage.FOUNDATION && buildsOn.isPresent()) {
            buildsOn.get().problem("a foundation builds on nothing: leave `buildsOn` out");
        } else if (stage == Stage.TECHNIQUE && buildsOn.isEmpty()) {
            stop.get("stage").problem("a technique needs `buildsOn`: the foundations it takes root in");
        }
        return new Stop(
                new CourseId(course.text()),
                stage,
                buildsOn.map(context::competencies).orElse(List.of()));
    }

    private static Map<Ground, LocalizedText> reasons(YamlNode reasons) {
        var sentences = new EnumMap<Ground, LocalizedText>(Ground.class);
        for (var ground : Ground.values()) {
            var reason = reasons.get(ground.key());
            sentences.put(ground, reason.localized());
            List.of("en", "es").forEach(language -> check(reason.get(language), ground));
        }
        return Map.copyOf(sentences);
    }

    private static void check(YamlNode sentence, Ground ground) {
        var text = sentence.text().strip();
        boolean named = text.contains(PathRules.NAMES);
        if (NAMING.contains(ground) && !named) {
            sentence.problem("`" + PathRules.NAMES + "` is missing: say what the reason speaks of");
        } else if (!NAMING.contains(ground) && named) {
            sentence.problem("`" + PathRules.NAMES + "` has no meaning in `" + ground.key() + "`: take it out");
        }
        PLACEHOLDER
                .matcher(text)
                .results()
                .filter(found -> !found.group().equals(PathRules.NAMES))
                .forEach(found -> sentence.problem(
                        "`" + found.group() + "` is unknown: there is only `" + PathRules.NAMES + "`"));
    }
}
