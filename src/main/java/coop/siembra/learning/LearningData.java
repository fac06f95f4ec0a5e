package coop.siembra.learning;

import coop.siembra.access.PersonalData;
import coop.siembra.content.ContentLibrary;
import coop.siembra.content.ContentVersion;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Enrolment.Completion;
import coop.siembra.learning.store.AssignmentDocument;
import coop.siembra.learning.store.Enrolments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person is asked for and all they did in courses, with the words they had before them. */
@Component
class LearningData implements PersonalData {
    private final Enrolments enrolments;
    private final Assignments assignments;
    private final ContentLibrary library;

    LearningData(Enrolments enrolments, Assignments assignments, ContentLibrary library) {
        this.enrolments = enrolments;
        this.assignments = assignments;
        this.library = library;
    }

    @Override
    public String key() {
        return "courses";
    }

    @Override
    public String title() {
        return "learning.export.title";
    }

    @Override
    public Object about(PersonId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("askedFor", assignments.stored(person).stream().map(this::asked).toList());
        all.put("courses", enrolments.of(person).stream().map(this::course).toList());
        return all;
    }

    private Asked asked(AssignmentDocument stored) {
        var course = new CourseId(stored.course());
        return new Asked(
                course,
                title(library.current(Course.class, course.value())),
                stored.target(),
                stored.dueOn(),
                stored.by(),
                stored.at(),
                stored.withdrawn());
    }

    private Taken course(Enrolment enrolment) {
        var id = enrolment.course();
        var activities =
                new ActivityData(version -> library.version(Course.class, id.value(), new ContentVersion(version)));
        return new Taken(
                id,
                title(library.version(Course.class, id.value(), new ContentVersion(enrolment.version()))),
                enrolment.version(),
                enrolment.startedAt(),
                enrolment.lastAt(),
                enrolment.days(),
                enrolment.completion(),
                enrolment.activities().entrySet().stream()
                        .map(entry ->
                                activities.of(entry.getKey(), entry.getValue().state(), enrolment.version()))
                        .toList());
    }

    private static @Nullable LocalizedText title(Optional<Course> course) {
        return course.map(Course::title).orElse(null);
    }

    /** @param target {@code p:} and a person's id or {@code u:} and a unit's */
    private record Asked(
            CourseId course,
            @Nullable LocalizedText title,
            String target,
            String dueOn,
            String askedBy,
            Instant at,
            boolean withdrawn) {}

    private record Taken(
            CourseId course,
            @Nullable LocalizedText title,
            String version,
            Instant startedAt,
            Instant lastAt,
            Collection<LocalDate> days,
            @Nullable Completion certificate,
            List<Map<String, Object>> activities) {}
}
