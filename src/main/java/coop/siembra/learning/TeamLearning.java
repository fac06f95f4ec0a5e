package coop.siembra.learning;

import coop.siembra.access.CurrentUser;
import coop.siembra.access.TeamAccess;
import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.ActivityState.PracticeState;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.learning.store.Enrolments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * What a head may see of the learning of their people and do about it; refused, with an {@link AccessDeniedException}, to everybody who does
 * not lead the unit. Answers, drafts and reflections are not among what it shows.
 */
@Service
public class TeamLearning {
    private final TeamAccess access;
    private final CurrentUser user;
    private final Assignments assignments;
    private final Standings standings;
    private final Enrolments enrolments;
    private final Learning learning;
    private final ContentLibrary library;
    private final Clock clock;

    TeamLearning(
            TeamAccess access,
            CurrentUser user,
            Assignments assignments,
            Standings standings,
            Enrolments enrolments,
            Learning learning,
            ContentLibrary library,
            Clock clock) {
        this.access = access;
        this.user = user;
        this.assignments = assignments;
        this.standings = standings;
        this.enrolments = enrolments;
        this.learning = learning;
        this.library = library;
        this.clock = clock;
    }

    /**
     * A practice somebody promised, as a head may see it.
     *
     * @param observations how often a head noted what they saw
     */
    public record PracticeSeen(
            Course course, Activity.Practice practice, LocalDate dueOn, boolean done, int observations) {}

    /** Why nobody was asked. */
    public enum AssignRefusal {
        UNKNOWN_COURSE,
        DATE_PASSED
    }

    /** Asks a person for a course by a date. */
    public Optional<AssignRefusal> assign(CourseId course, PersonId person, LocalDate dueOn) {
        access.requirePerson(person);
        requireLead(person);
        return assign(course, new AssignmentTarget.ToPerson(person), dueOn);
    }

    /** Asks everybody in a unit and below it for a course by a date. */
    public Optional<AssignRefusal> assign(CourseId course, UnitId unit, LocalDate dueOn) {
        access.requireTeam(unit);
        return assign(course, new AssignmentTarget.ToUnit(unit), dueOn);
    }

    /** One may see one's own work, but asking oneself for a course as if one led oneself is another matter. */
    private void requireLead(PersonId person) {
        if (person.equals(user.personId()) && access.visibleUnits().isEmpty()) {
            throw new AccessDeniedException("leads nobody");
        }
    }

    private Optional<AssignRefusal> assign(CourseId course, AssignmentTarget target, LocalDate dueOn) {
        if (library.current(Course.class, course.value()).isEmpty()) {
            return Optional.of(AssignRefusal.UNKNOWN_COURSE);
        }
        if (dueOn.isBefore(LocalDate.now(clock))) {
            return Optional.of(AssignRefusal.DATE_PASSED);
        }
        assignments.assign(course, target, dueOn, user.personId());
        return Optional.empty();
    }

    /** Where a person stands with their courses. */
    public List<CourseStanding> standings(PersonId person) {
        access.requirePerson(person);
        return standings.of(person);
    }

    /** The practices a person has promised, with nothing of what they wrote. */
    public List<PracticeSeen> practices(PersonId person) {
        access.requirePerson(person);
        return enrolments.of(person).stream()
                .flatMap(enrolment -> library
                        .current(Course.class, enrolment.course().value())
                        .stream()
                        .flatMap(course -> practices(course, enrolment).stream()))
                .toList();
    }

    private static List<PracticeSeen> practices(Course course, Enrolment enrolment) {
        return course.activities().stream()
                .filter(Activity.Practice.class::isInstance)
                .map(Activity.Practice.class::cast)
                .filter(practice -> !practice.observe().isEmpty())
                .flatMap(practice -> enrolment
                        .state(practice.id())
                        .map(PracticeState.class::cast)
                        .filter(state -> state.dueOn() != null)
                        .map(state -> new PracticeSeen(
                                course,
                                practice,
                                Objects.requireNonNull(state.dueOn()),
                                state.done(),
                                state.observations().size()))
                        .stream())
                .toList();
    }

    /** Notes what was seen of a person's practice; nobody observes themselves. */
    public StepOutcome observe(PersonId person, CourseId course, ActivityId practice, Set<String> seen, String note) {
        access.requirePerson(person);
        if (person.equals(user.personId())) {
            throw new AccessDeniedException("nobody observes themselves");
        }
        return learning.take(person, course, practice, "", new Step.Observe(user.personId(), seen, note));
    }
}
