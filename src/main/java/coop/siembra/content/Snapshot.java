package coop.siembra.content;

import coop.siembra.content.files.FileText;
import coop.siembra.content.files.Pictures;
import coop.siembra.kernel.CompetencyId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * All content in one state. Immutable.
 *
 * @param competencies by id, in the order written
 * @param competenciesText the file they come from
 * @param bundles by path
 * @param definitions what the bundles define, by the bundle's path; a bundle with mistakes has none
 */
record Snapshot(
        Map<String, Competency> competencies,
        String competenciesText,
        SortedMap<String, Bundle> bundles,
        SortedMap<String, Object> definitions) {
    static final String COMPETENCIES = "competencies.yaml";
    private static final int LARGEST_BUNDLE = 12 * 1024 * 1024; // a version must fit into one document of 16 MB

    static Snapshot empty() {
        return new Snapshot(Map.of(), "", new TreeMap<>(), new TreeMap<>());
    }

    /**
     * Reads what there is and reports its mistakes; whatever has none is in the snapshot.
     *
     * @param accepted whether a bundle has passed the check before
     */
    static Snapshot read(
            SortedMap<String, byte[]> files,
            Collection<DefinitionKind<?>> kinds,
            Predicate<Bundle> accepted,
            Problems problems) {
        String text = Optional.ofNullable(files.get(COMPETENCIES))
                .flatMap(bytes -> FileText.decode(COMPETENCIES, bytes, problems))
                .orElse("");
        Map<String, Competency> competencies = competencies(text, problems);
        var bundles = new TreeMap<String, Bundle>();
        var definitions = new TreeMap<String, Object>();
        var second = new SecondPass(path -> has(files, path));
        for (DefinitionKind<?> kind : kinds) {
            for (Bundle bundle : bundlesOf(kind, files, problems)) {
                bundles.put(bundle.path(), bundle);
                var context = new CheckContext(
                        competencies.keySet(), bundle.paths(), problems, accepted.test(bundle), second.seenBy(bundle));
                define(kind, bundle, context).ifPresent(definition -> definitions.put(bundle.path(), definition));
            }
        }
        second.run(definitions, problems);
        return new Snapshot(competencies, text, bundles, definitions);
    }

    private static boolean has(SortedMap<String, byte[]> files, String bundle) {
        var after = files.tailMap(bundle + "/");
        return files.containsKey(bundle) || !after.isEmpty() && after.firstKey().startsWith(bundle + "/");
    }

    /** Reads one bundle; nothing when it has any mistake. */
    static <D> Optional<D> define(DefinitionKind<D> kind, Bundle bundle, CheckContext context) {
        Problems problems = context.problems();
        int before = problems.count();
        Pictures.check(bundle, problems);
        if (bundle.bytes(kind.entryFile()).isEmpty()) {
            problems.add(bundle.reported(kind.entryFile()), 1, "this file is missing");
            return Optional.empty();
        }
        Optional<D> definition = kind.read(bundle, context);
        if (definition.isEmpty() && problems.count() == before) {
            throw new IllegalStateException("no definition and no reason: " + bundle);
        }
        return problems.count() == before ? definition : Optional.empty();
    }

    ContentArchive.Accepted accepted() {
        return new ContentArchive.Accepted(List.copyOf(bundles.values()), competenciesText, competencies.keySet());
    }

    /** The files this snapshot was read from. */
    static SortedMap<String, byte[]> files(ContentArchive.Accepted accepted) {
        var files = new TreeMap<String, byte[]>();
        files.put(COMPETENCIES, accepted.competencies().getBytes(StandardCharsets.UTF_8));
        for (Bundle bundle : accepted.bundles()) {
            bundle.files().forEach((path, bytes) -> files.put(bundle.reported(path), bytes));
        }
        return files;
    }

    /** How the next snapshot differs from this one. */
    List<ReloadOutcome.Change> changesTo(Snapshot next) {
        var changes = new ArrayList<ReloadOutcome.Change>();
        if (!competenciesText.equals(next.competenciesText)) {
            changes.add(new ReloadOutcome.Change(COMPETENCIES, ReloadOutcome.Change.Kind.CHANGED));
        }
        next.bundles.forEach((path, bundle) -> {
            Bundle before = bundles.get(path);
            if (before == null) {
                changes.add(new ReloadOutcome.Change(path, ReloadOutcome.Change.Kind.ADDED));
            } else if (!before.version().equals(bundle.version())) {
                changes.add(new ReloadOutcome.Change(path, ReloadOutcome.Change.Kind.CHANGED));
            }
        });
        bundles.keySet().stream()
                .filter(path -> !next.bundles.containsKey(path))
                .forEach(path -> changes.add(new ReloadOutcome.Change(path, ReloadOutcome.Change.Kind.REMOVED)));
        return List.copyOf(changes);
    }

    private static List<Bundle> bundlesOf(DefinitionKind<?> kind, SortedMap<String, byte[]> files, Problems problems) {
        var folder = kind.folder();
        var byId = new TreeMap<String, Map<String, byte[]>>();
        files.tailMap(folder + "/").forEach((path, bytes) -> {
            String[] parts = path.split("/", 3);
            if (!parts[0].equals(folder)) {
                return;
            }
            if (kind.whole()) {
                byId.computeIfAbsent("", id -> new TreeMap<>()).put(path.substring(folder.length() + 1), bytes);
            } else if (parts.length == 3) {
                byId.computeIfAbsent(parts[1], id -> new TreeMap<>()).put(parts[2], bytes);
            } else {
                problems.add(path, 1, "does not belong here: each of the " + folder + " has a folder of its own");
            }
        });
        var bundles = new ArrayList<Bundle>();
        byId.forEach((id, contents) -> {
            var bundle = new Bundle(folder, id, contents);
            if (contents.values().stream().mapToLong(bytes -> bytes.length).sum() > LARGEST_BUNDLE) {
                problems.add(bundle.path(), 1, "the folder is larger than 12 MB: make its pictures smaller");
            }
            bundles.add(bundle);
        });
        return bundles;
    }

    private static Map<String, Competency> competencies(String text, Problems problems) {
        var byId = new LinkedHashMap<String, Competency>();
        if (text.isBlank()) {
            problems.add(COMPETENCIES, 1, "this file is missing or empty");
            return byId;
        }
        YamlNode.parse(COMPETENCIES, text, problems)
                .filter(root -> YamlChecks.follows(root, "competencies"))
                .map(root -> root.get("competencies").items())
                .orElse(List.of())
                .forEach(node -> {
                    String id = node.get("id").text();
                    if (byId.put(id, competency(node)) != null) {
                        node.get("id").problem("`" + id + "` is used twice");
                    }
                });
        return byId;
    }

    private static Competency competency(YamlNode node) {
        String group = node.get("group").text().toUpperCase(Locale.ROOT);
        return new Competency(
                new CompetencyId(node.get("id").text()),
                node.get("name").localized(),
                node.get("description").localized(),
                Arrays.stream(Competency.Group.values())
                        .filter(each -> each.name().equals(group))
                        .findFirst()
                        .orElseThrow());
    }
}
