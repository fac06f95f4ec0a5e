package coop.siembra.content;

import coop.siembra.content.ActivityFile.YamlFile;
import coop.siembra.item.ItemReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A course read as far as the library and its items go: conversations and the rest are their own modules' matter. */
public record PlainCourse(String id, ContentVersion version, List<ActivityFile> activities) {

    /** The kind of content by which the tests of this module read courses. */
    public static final class Kind implements DefinitionKind<PlainCourse> {
        private static final Set<String> ACTIVITIES = Set.of("check", "conversation", "reflection", "practice");

        @Override
        public Class<PlainCourse> type() {
            return PlainCourse.class;
        }

        @Override
        public String folder() {
            return "courses";
        }

        @Override
        public String entryFile() {
            return "course.yaml";
        }

        @Override
        public Optional<PlainCourse> read(Bundle bundle, CheckContext context) {
            return bundle.yaml("course.yaml", "course", context.problems()).map(root -> {
                if (!root.get("id").text().equals(bundle.id())) {
                    root.get("id").problem("the id must be the name of the folder, `" + bundle.id() + "`");
                }
                if (!context.hasFile(root.get("cover").text())) {
                    root.get("cover")
                            .problem("the picture `" + root.get("cover").text() + "` does not exist");
                }
                context.competencies(root.get("competencies"));
                var activities = ActivityFiles.read(bundle, root.get("modules"), ACTIVITIES, context).stream()
                        .flatMap(module -> module.activities().stream())
                        .toList();
                activities.forEach(activity -> check(activity, context));
                return new PlainCourse(bundle.id(), bundle.version(), activities);
            });
        }

        private static void check(ActivityFile activity, CheckContext context) {
            activity.node().find("competencies").ifPresent(context::competencies);
            if (activity instanceof YamlFile(var name, var node, var kind) && kind.equals("check")) {
                ItemReader.readAll(node.get("items"), context);
            }
        }
    }
}
