package coop.siembra.learning.course;

import coop.siembra.content.ActivityFiles;
import coop.siembra.content.Bundle;
import coop.siembra.content.CheckContext;
import coop.siembra.content.DefinitionKind;
import coop.siembra.content.YamlNode;
import coop.siembra.kernel.CourseId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads courses: {@code courses/<id>/course.yaml} and the module folders beside it. */
public class CourseKind implements DefinitionKind<Course> {
    private static final Set<String> KINDS = Set.of("check", "conversation", "reply", "reflection", "practice");

    @Override
    public Class<Course> type() {
        return Course.class;
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
    public Optional<Course> read(Bundle bundle, CheckContext context) {
        return bundle.yaml("course.yaml", "course", context.problems()).map(file -> course(bundle, file, context));
    }

    private static Course course(Bundle bundle, YamlNode file, CheckContext context) {
        if (!file.get("id").text().equals(bundle.id())) {
            file.get("id").problem("must be the name of the folder: `" + bundle.id() + "`");
        }
        var cover = file.get("cover");
        if (!context.hasFile(cover.text())) {
            cover.problem("the picture `" + cover.text() + "` does not exist");
        }
        var reader = new ActivityReader(context);
        var modules = ActivityFiles.read(bundle, file.get("modules"), KINDS, context).stream()
                .map(module -> new CourseModule(
                        module.definition().get("folder").text(),
                        module.definition().get("title").localized(),
                        module.definition().get("summary").localized(),
                        module.activities().stream().map(reader::read).toList()))
                .toList();
        var course = new Course(
                new CourseId(bundle.id()),
                bundle.version(),
                file.get("title").localized(),
                file.get("summary").localized(),
                file.get("audience").localized(),
                file.get("goals").items().stream().map(YamlNode::localized).toList(),
                context.competencies(file.get("competencies")),
                file.get("objectives").texts(),
                cover.text(),
                file.get("completion").get("pass").integer(),
                file.get("completion").get("certificate").bool(),
                modules);
        requireSomething(course, modules, file);
        return course;
    }

    private static void requireSomething(Course course, List<CourseModule> modules, YamlNode file) {
        if (!modules.isEmpty() && course.required().isEmpty()) {
            file.get("modules")
                    .problem("every activity is optional: at least one must be required to complete the course");
        }
    }
}
