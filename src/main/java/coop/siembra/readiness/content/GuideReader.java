package coop.siembra.readiness.content;

import coop.siembra.content.Bundle;
import coop.siembra.content.CheckContext;
import coop.siembra.content.YamlNode;
import coop.siembra.readiness.guide.About;
import coop.siembra.readiness.guide.Guides;
import coop.siembra.readiness.guide.Objective;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the texts for those who lead: single files with a name of their own, and two folders with a file for each thing. */
record GuideReader(Bundle bundle, CheckContext context) {
    private static final String ABOUT = "about.yaml";
    private static final String OBJECTIVES = "objectives.yaml";
    private static final String ONE_TO_ONE = "one-to-one.yaml";
    private static final String NUDGES = "nudges.yaml";
    private static final String OBSTACLES = "obstacles.yaml";
    private static final String CLOSENESS = "closeness.yaml";
    private static final String LEADERS = "leaders.yaml";
    private static final String SHEETS = "observations/";
    private static final String BLOCKS = "workshops/";
    private static final String ENDING = ".yaml";

    private static final Set<String> SINGLE =
            Set.of(ABOUT, OBJECTIVES, ONE_TO_ONE, NUDGES, OBSTACLES, CLOSENESS, LEADERS);
    private static final Pattern IN_FOLDER = Pattern.compile("(" + SHEETS + "|" + BLOCKS + ")[^/]+\\.yaml");

    /** Whether a file is one of these texts. */
    static boolean reads(String path) {
        return SINGLE.contains(path) || IN_FOLDER.matcher(path).matches();
    }

    Guides read() {
        if (bundle.paths().stream().noneMatch(GuideReader::reads)) {
            return Guides.NONE;
        }
        if (!context.hasFile(ABOUT)) {
            context.problems()
                    .add(bundle.reported(ABOUT), 1, "this file is missing: it says who stands behind the other texts");
        }
        var sheets = new SheetReader(context).read(files(SHEETS, "readiness-observations"));
        var blocks = new BlockReader(context).read(files(BLOCKS, "readiness-workshop"));
        var knownBlocks = bundle.paths().stream()
                .filter(path -> path.startsWith(BLOCKS))
                .map(path -> stem(path, BLOCKS))
                .toList();
        return new Guides(
                bundle.version().toString(),
                single(ABOUT, "readiness-about").map(GuideReader::about),
                single(OBJECTIVES, "readiness-objectives")
                        .map(GuideReader::objectives)
                        .orElse(List.of()),
                sheets,
                blocks,
                single(ONE_TO_ONE, "readiness-one-to-one").map(file -> new TalkReader(context).read(file)),
                single(NUDGES, "readiness-nudges").map(NudgeReader::nudges).orElse(List.of()),
                single(OBSTACLES, "readiness-obstacles").map(SurveyReader::obstacles),
                single(CLOSENESS, "readiness-closeness")
                        .map(file -> new ActionReader(context, knownBlocks).read(file))
                        .orElse(List.of()),
                single(LEADERS, "readiness-leaders").map(SurveyReader::mirror));
    }

    private Optional<YamlNode> single(String name, String schema) {
        return context.hasFile(name) ? bundle.yaml(name, schema, context.problems()) : Optional.empty();
    }

    /** The files of a folder by what their names say, those with mistakes left out. */
    private Map<String, YamlNode> files(String folder, String schema) {
        var files = new TreeMap<String, YamlNode>();
        for (String path : bundle.paths()) {
            if (path.startsWith(folder) && IN_FOLDER.matcher(path).matches()) {
                bundle.yaml(path, schema, context.problems()).ifPresent(file -> files.put(stem(path, folder), file));
            }
        }
        return files;
    }

    private static String stem(String path, String folder) {
        return path.substring(folder.length(), path.length() - ENDING.length());
    }

    private static About about(YamlNode file) {
        return new About(
                file.get("title").localized(),
                file.get("version").text(),
                file.get("origin").text().equals("panel"),
                file.get("note").localized(),
                Checks.optional(file, "sources").stream()
                        .map(source -> new About.Source(
                                source.get("reference").text().strip(),
                                source.get("used").localized()))
                        .toList());
    }

    private static List<Objective> objectives(YamlNode file) {
        var list = file.get("objectives");
        Checks.distinct(list);
        return list.items().stream()
                .map(node -> new Objective(
                        node.get("id").text(),
                        node.get("name").localized(),
                        node.get("meaning").localized(),
                        node.get("noticed").localized()))
                .toList();
    }
}
