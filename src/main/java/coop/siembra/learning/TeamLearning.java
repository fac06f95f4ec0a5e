package coop.siembra.learning;

import coop.siembra.access.CurrentUser;
import coop.siembra.access.TeamAccess;
import coop.siembra.content.ContentLibrary;
import coop.siembra.content.ContentVersion;
import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.StepOutcome.Refused;
import coop.siembra.learning.StepOutcome.Saved;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.ActivityState.PracticeState;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.learning.enrolment.Taken.Refusal;
import coop.siembra.learning.store.Enrolments;
import coop.siembra.people.People;
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
    /** What is looked at: a person's page in the team. */
    private static final String PAGE = "team.person";

    private final TeamAccess access;
    private final People people;
    private final CurrentUser user;
    private final Assignments assignments;
    private final Standings standings;
    private final Enrolments enrolments;
    private final Learning learning;
    private final ContentLibrary library;
    private final Clock clock;

    TeamLearning(
            TeamAccess access,
            People people,
            CurrentUser user,
            Assignments assignments,
            Standings standings,
            Enrolments enrolments,
            Learning learning,
            ContentLibrary library,
            Clock clock) {
        this.access = access;
        this.people = people;
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
        requireLead(person);
        return assign(course, new AssignmentTarget.ToPerson(person), dueOn);
    }

    /** Asks everybody in a unit and below it for a course by a date. */
    public Optional<AssignRefusal> assign(CourseId course, UnitId unit, LocalDate dueOn) {
        access.requireTeam(unit);
        return assign(course, new AssignmentTarget.ToUnit(unit), dueOn);
    }

    /** Unlike looking, which everybody may at their own work. */
    private void requireLead(PersonId person) {
        if (!mayAssign(person)) {
            throw new AccessDeniedException("not in a team of the signed-in person");
        }
    }

    /** Whether the signed-in person leads the unit a person works in. */
    public boolean mayAssign(PersonId person) {
        return people.find(person)
                .filter(found -> access.maySeeTeam(found.unit()))
                .isPresent();
    }

    /** Whether the signed-in person leads somebody: nobody observes themselves. */
    public boolean mayObserve(PersonId person) {
        return !person.equals(user.personId()) && mayAssign(person);
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

    /** Where a person stands with their courses; noted for the person to see. */
    public List<CourseStanding> standings(PersonId person) {
        access.look(person, PAGE);
        return standings.of(person);
    }

    /** The practices a person has promised, with nothing of what they wrote; noted for the person to see. */
    public List<PracticeSeen> practices(PersonId person) {
        access.look(person, PAGE);
        return enrolments.of(person).stream()
                .flatMap(
                        enrolment -> library
                                .version(
                                        Course.class,
                                        enrolment.course().value(),
                                        new ContentVersion(enrolment.version()))
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
                        .filter(PracticeState.class::isInstance)
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

    /** Notes what was seen of a person's practice; nobody observes themselves. Empty once it is stored, else why it is not. */
    public Optional<Refusal> observe(
            PersonId person, CourseId course, ActivityId practice, Set<String> seen, String note) {
        if (!mayObserve(person)) {
            throw new AccessDeniedException("not in a team of the signed-in person, or the person themselves");
        }
        var step = new Step.Observe(user.personId(), seen, note);
        // what comes back holds all the person wrote in the course: none of it is for a head
        return switch (learning.take(person, course, practice, "", step)) {
            case Saved saved -> Optional.empty();
            case Refused(var reason) -> Optional.of(reason);
        };
    }
}
