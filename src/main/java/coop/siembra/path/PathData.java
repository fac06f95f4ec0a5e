package coop.siembra.path;

import coop.siembra.access.PersonalData;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.course.Course;
import coop.siembra.path.model.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was decided about a person's path, by themselves and by those who lead them. The path itself is kept nowhere. */
@Component
class PathData implements PersonalData {
    private final Wishes wishes;
    private final Paths paths;

    PathData(Wishes wishes, Paths paths) {
        this.wishes = wishes;
        this.paths = paths;
    }

    @Override
    public String key() {
        return "path";
    }

    @Override
    public String title() {
        return "path.export.title";
    }

    @Override
    public Object about(PersonId person) {
        return wishes.about(person).stream().map(this::decided).toList();
    }

    private Decided decided(Wish wish) {
        var title = paths.course(wish.course()).map(Course::title).orElse(null);
        return new Decided(wish, title);
    }

    private record Decided(Wish decision, @Nullable LocalizedText title) {}
}
