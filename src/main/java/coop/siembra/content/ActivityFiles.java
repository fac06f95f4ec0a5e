package coop.siembra.content;

import coop.siembra.content.markdown.LessonReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads the numbered folders of a bundle whose modules hold activities: lessons as pairs of Markdown files, everything else as YAML with a
 * {@code kind}. Reports whatever is wrong with folders, names, schemas and ids, so that a reader has only the meaning left to check.
 */
public final class ActivityFiles {
    private static final Pattern FOLDER = Pattern.compile("[0-9]{2}-[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern LESSON = Pattern.compile("[0-9]{2}-[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:en|es)\\.md");
    private static final Pattern YAML = Pattern.compile("[0-9]{2}-[a-z0-9]+(?:-[a-z0-9]+)*\\.yaml");

    private final Bundle bundle;
    private final Set<String> kinds;
    private final CheckContext context;
    private final Map<String, String> ids = new HashMap<>();

    private ActivityFiles(Bundle bundle, Set<String> kinds, CheckContext context) {
        this.bundle = bundle;
        this.kinds = kinds;
        this.context = context;
    }

    /**
     * The modules of a bundle with their activities, both in order.
     *
     * @param modules a list whose entries have a {@code folder}
     * @param kinds what an activity's {@code kind} may be: each the name of a schema
     */
    public static List<Module> read(Bundle bundle, YamlNode modules, Set<String> kinds, CheckContext context) {
        return new ActivityFiles(bundle, new TreeSet<>(kinds), context).modules(modules);
    }

    private List<Module> modules(YamlNode modules) {
        Map<String, List<String>> found = folders();
        var read = new ArrayList<Module>();
        var named = new HashSet<String>();
        String above = "";
        for (YamlNode module : modules.items()) {
            YamlNode folder = module.get("folder");
            String name = folder.text();
            if (!named.add(name)) {
                folder.problem("the folder `" + name + "` is already named above");
            } else if (!found.containsKey(name)) {
                folder.problem("the folder `" + name + "` does not exist or has no activities");
            } else {
                read.add(new Module(module, activities(name, found.get(name))));
            }
            if (name.compareTo(above) < 0) {
                folder.problem("the modules must stand in the order of their folders' numbers");
            }
            above = name;
        }
        for (String folder : found.keySet()) {
            if (!named.contains(folder)) {
                modules.problem("the folder `" + folder + "` is not named among the modules");
            }
        }
        return List.copyOf(read);
    }

    /** Names of files by folder; files that belong nowhere are reported. */
    private Map<String, List<String>> folders() {
        var folders = new TreeMap<String, List<String>>();
        for (String path : bundle.paths()) {
            int slash = path.indexOf('/');
            boolean text = path.endsWith(".md") || path.endsWith(".yaml");
            if (slash < 0) {
                continue;
            }
            String folder = path.substring(0, slash);
            if (FOLDER.matcher(folder).matches()) {
                folders.computeIfAbsent(folder, name -> new ArrayList<>()).add(path.substring(slash + 1));
            } else if (text) {
                problem(path, "activities stand in the folder of a module, such as `01-first-steps`");
            }
        }
        return folders;
    }

    private List<ActivityFile> activities(String folder, List<String> names) {
        var activities = new ArrayList<ActivityFile>();
        var numbers = new HashMap<String, String>();
        var lessons = new HashSet<String>();
        for (String name : names) {
            String path = folder + "/" + name;
            String stem = name.substring(0, Math.max(0, name.indexOf('.')));
            boolean lesson = LESSON.matcher(name).matches();
            if (!lesson && !YAML.matcher(name).matches()) {
                misnamed(path, name);
                continue;
            }
            String number = name.substring(0, 2);
            String other = numbers.putIfAbsent(number, stem);
            if (other != null && !other.equals(stem)) {
                problem(path, "`" + other + "` begins with " + number + " too: every activity has its own number");
            }
            if (lesson && !lessons.add(stem)) {
                continue; // the other half has been read with this one
            }
            Optional<? extends ActivityFile> activity = lesson ? lesson(folder + "/" + stem, stem) : yaml(path, stem);
            activity.ifPresent(read -> {
                unique(read);
                activities.add(read);
            });
        }
        return List.copyOf(activities);
    }

    private Optional<ActivityFile.LessonFile> lesson(String path, String stem) {
        String en = path + ".en.md";
        String es = path + ".es.md";
        if (!context.hasFile(en)) {
            problem(es, "the English half of this lesson is missing: " + stem + ".en.md");
            return Optional.empty();
        }
        if (!context.hasFile(es)) {
            problem(en, "the Spanish half of this lesson is missing: " + stem + ".es.md");
            return Optional.empty();
        }
        return new LessonReader(bundle, context)
                .read(path)
                .map(read -> new ActivityFile.LessonFile(stem, read.front(), read.lesson()));
    }

    private Optional<ActivityFile.YamlFile> yaml(String path, String stem) {
        Optional<YamlNode> root = bundle.yaml(path, context.problems());
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> kind =
                root.get().find("kind").filter(YamlNode::isScalar).map(YamlNode::text);
        if (kind.isEmpty() || !kinds.contains(kind.get())) {
            root.get().find("kind").orElse(root.get()).problem("`kind` must be one of " + String.join(", ", kinds));
            return Optional.empty();
        }
        return root.filter(node -> YamlChecks.follows(node, kind.get()))
                .map(node -> new ActivityFile.YamlFile(stem, node, kind.get()));
    }

    private void unique(ActivityFile activity) {
        String before = ids.putIfAbsent(activity.id(), activity.node().file());
        if (before != null) {
            activity.node()
                    .get("id")
                    .problem("the id `" + activity.id() + "` is already used in " + before + ": choose another");
        }
    }

    private void misnamed(String path, String name) {
        if (name.contains("/")) {
            problem(path, "folders within a module's folder are not read: put the file into the module's folder");
        } else if (name.endsWith(".md")) {
            problem(path, "a lesson is named like `10-the-queue.en.md` and `10-the-queue.es.md`");
        } else if (name.endsWith(".yaml")) {
            problem(path, "an activity is named like `30-check-soil.yaml`: two digits, then words with hyphens");
        } // pictures out of place are reported for every bundle
    }

    private void problem(String path, String message) {
        context.problems().add(bundle.reported(path), 1, message);
    }

    /**
     * One module.
     *
     * @param definition its entry in the list of modules
     */
    public record Module(YamlNode definition, List<ActivityFile> activities) {}
}
