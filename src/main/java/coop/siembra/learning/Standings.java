package coop.siembra.learning;

import coop.siembra.content.ContentLibrary;
import coop.siembra.content.ContentVersion;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Progress;
import coop.siembra.learning.store.Enrolments;
import coop.siembra.people.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where people stand with their courses: assignments and enrolments brought together. It asks nobody's leave. */
@Service
public class Standings {
    private final ContentLibrary library;
    private final Enrolments enrolments;
    private final Assignments assignments;

    Standings(ContentLibrary library, Enrolments enrolments, Assignments assignments) {
        this.library = library;
        this.enrolments = enrolments;
        this.assignments = assignments;
    }

    /** Every course a person began or is asked for: those asked for first, by date, then the latest begun. */
    public List<CourseStanding> of(PersonId person) {
        return of(person, enrolments.of(person));
    }

    /** The same of people who all work in one unit: read at once for all of them. */
    public Map<PersonId, List<CourseStanding>> of(List<Person> colleagues, List<UnitId> path) {
        var ids = colleagues.stream().map(Person::id).toList();
        var begun = enrolments.of(ids).stream().collect(Collectors.groupingBy(Enrolment::person));
        var asked = assignments.of(colleagues, path);
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> together(begun.getOrDefault(id, List.of()), asked.getOrDefault(id, List.of()))));
    }

    /** Where a person stands with one course, begun or not, asked for or not. */
    CourseStanding of(PersonId person, Course course, @Nullable Enrolment enrolment) {
        var asked = assignments.of(person).stream()
                .filter(assignment -> assignment.course().equals(course.id()))
                .findFirst();
        return standing(course, enrolment, asked.map(Assignment::dueOn).orElse(null));
    }

    List<CourseStanding> of(PersonId person, List<Enrolment> begun) {
        return together(begun, assignments.of(person));
    }

    private List<CourseStanding> together(List<Enrolment> begun, List<Assignment> asked) {
        Map<CourseId, Enrolment> open = new LinkedHashMap<>();
        begun.stream()
                .sorted(Comparator.comparing(Enrolment::lastAt).reversed())
                .forEach(enrolment -> open.put(enrolment.course(), enrolment));
        var standings = new ArrayList<CourseStanding>();
        for (var assignment : asked) {
            standing(assignment.course(), open.remove(assignment.course()), assignment.dueOn())
                    .ifPresent(standings::add);
        }
        open.values()
                .forEach(enrolment ->
                        standing(enrolment.course(), enrolment, null).ifPresent(standings::add));
        return List.copyOf(standings);
    }

    private Optional<CourseStanding> standing(CourseId id, @Nullable Enrolment enrolment, @Nullable LocalDate dueOn) {
        var course = enrolment == null
                ? library.current(Course.class, id.value())
                : library.version(Course.class, id.value(), new ContentVersion(enrolment.version()));
        return course.map(found -> standing(found, enrolment, dueOn));
    }

    private static CourseStanding standing(Course course, @Nullable Enrolment enrolment, @Nullable LocalDate dueOn) {
        if (enrolment == null) {
            return new CourseStanding(course, Progress.none(course), dueOn, null, null, null, null, null);
        }
        var completion = enrolment.completion();
        return new CourseStanding(
                course,
                Progress.of(course, enrolment),
                dueOn,
                enrolment.startedAt(),
                enrolment.lastAt(),
                enrolment.at(),
                completion == null ? null : completion.at(),
                completion == null || completion.code().isEmpty() ? null : completion.code());
    }
}
