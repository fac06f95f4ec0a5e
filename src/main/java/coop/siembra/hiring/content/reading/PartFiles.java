package coop.siembra.hiring.content.reading;

import coop.siembra.content.Bundle;
import coop.siembra.content.CheckContext;
import coop.siembra.content.YamlNode;
import coop.siembra.hiring.content.About;
import coop.siembra.hiring.content.HiringPart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of one folder of hiring: {@code about.yaml}, some with a name of their own, and one for each thing in it. */
record PartFiles(Bundle bundle, CheckContext context) {
    static final String ABOUT = "about.yaml";
    private static final String ENDING = ".yaml";

    /** Reports files that belong nowhere, and folders without which this one is of no use. */
    void check() {
        for (String path : bundle.paths()) {
            if (path.contains("/") || !path.endsWith(ENDING)) {
                problem(path, "does not belong here: one .yaml file for each of the " + bundle.id());
            }
        }
        for (String other : HiringPart.ids()) {
            String folder = bundle.folder() + "/" + other;
            if (!context.hasBundle(folder)) {
                context.problems()
                        .add(
                                folder + "/" + ABOUT,
                                1,
                                "this file is missing: hiring needs all of " + String.join(", ", HiringPart.ids()));
            }
        }
    }

    Optional<About> about() {
        return single(ABOUT, "hiring-about").map(this::about);
    }

    /** A file with a name of its own. */
    Optional<YamlNode> single(String name, String schema) {
        return bundle.yaml(name, schema, context.problems());
    }

    /**
     * All files but those with a name of their own, in the order of their names; each must say its own name.
     *
     * @param key where it says so
     */
    List<YamlNode> others(Set<String> own, String schema, String key) {
        var read = new ArrayList<YamlNode>();
        for (String path : bundle.paths()) {
            if (own.contains(path) || path.contains("/") || !path.endsWith(ENDING)) {
                continue;
            }
            bundle.yaml(path, schema, context.problems()).ifPresent(node -> {
                String stem = path.substring(0, path.length() - ENDING.length());
                if (!node.get(key).text().equals(stem)) {
                    node.get(key).problem("`" + key + "` must be the name of the file: `" + stem + "`");
                }
                read.add(node);
            });
        }
        return read;
    }

    /** Reports the files that must be there and are not. */
    void needed(Collection<String> ids) {
        for (String id : ids) {
            if (!context.hasFile(id + ENDING)) {
                problem(id + ENDING, "this file is missing: the program needs it");
            }
        }
    }

    private About about(YamlNode file) {
        var kind = file.get("kind");
        if (!kind.text().equals(bundle.id())) {
            kind.problem("`kind` must be the name of the folder: `" + bundle.id() + "`");
        }
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

    private void problem(String path, String message) {
        context.problems().add(bundle.reported(path), 1, message);
    }
}
