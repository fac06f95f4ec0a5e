package coop.siembra.learning;

import coop.siembra.access.CurrentUser;
import coop.siembra.content.Competency;
import coop.siembra.content.ContentLibrary;
import coop.siembra.content.ContentVersion;
import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CourseId;
import coop.siembra.learning.Learning.Desk;
import coop.siembra.learning.StepOutcome.Saved;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.ActivityState.PracticeState;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.learning.enrolment.Streak;
import coop.siembra.learning.store.Enrolments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Learning of the signed-in person: whoever asks gets their own and nobody else's. */
@Service
public class MyLearning {
    private final Learning learning;
    private final Standings standings;
    private final Enrolments enrolments;
    private final ContentLibrary library;
    private final CurrentUser user;
    private final ObjectProvider<CourseOrder> order;
    private final Clock clock;

    MyLearning(
            Learning learning,
            Standings standings,
            Enrolments enrolments,
            ContentLibrary library,
            CurrentUser user,
            ObjectProvider<CourseOrder> order,
            Clock clock) {
        this.learning = learning;
        this.standings = standings;
        this.enrolments = enrolments;
        this.library = library;
        this.user = user;
        this.order = order;
        this.clock = clock;
    }

    /**
     * What awaits the person.
     *
     * @param standings every course begun or asked for
     * @param practices promised and not yet confirmed, by date
     * @param streak days in a row with some practice
     * @param others courses neither begun nor asked for, those on foundations first
     * @param order of the courses left to take, the next one first, when somebody knows one
     */
    public record Home(
            List<CourseStanding> standings,
            List<PracticeDue> practices,
            Streak streak,
            List<CourseStanding> others,
            Optional<List<CourseId>> order,
            LocalDate today) {

        /**
         * The course to go on with: what is asked for, soonest first; then as the {@linkplain CourseOrder order} has it, and where there is
         * none, the one last worked on, then one not begun.
         */
        public Optional<CourseStanding> next() {
            var open = Stream.concat(standings.stream(), others.stream())
                    .filter(standing -> !standing.completed())
                    .toList();
            return open.stream()
                    .filter(standing -> standing.dueOn() != null)
                    .findFirst()
                    .or(() -> order.map(left -> left.stream()
                                    .flatMap(course -> open.stream()
                                            .filter(standing ->
                                                    standing.course().id().equals(course)))
                                    .findFirst())
                            .orElseGet(() -> open.stream().findFirst()));
        }
    }

    /** A practice promised for a day. */
    public record PracticeDue(Course course, Activity.Practice practice, LocalDate dueOn) {}

    public Home home() {
        var person = user.personId();
        var begun = enrolments.of(person);
        var today = LocalDate.now(clock);
        var days =
                begun.stream().flatMap(enrolment -> enrolment.days().stream()).toList();
        var mine = standings.of(person, begun);
        return new Home(mine, practices(begun), Streak.of(days, today), others(mine), order(), today);
    }

    private Optional<List<CourseId>> order() {
        return Optional.ofNullable(order.getIfAvailable()).flatMap(CourseOrder::mine);
    }

    private List<PracticeDue> practices(List<Enrolment> begun) {
        return begun.stream()
                .flatMap(
                        enrolment -> library
                                .version(
                                        Course.class,
                                        enrolment.course().value(),
                                        new ContentVersion(enrolment.version()))
                                .stream()
                                .flatMap(found -> practices(found, enrolment)))
                .sorted(Comparator.comparing(PracticeDue::dueOn))
                .toList();
    }

    private static Stream<PracticeDue> practices(Course course, Enrolment enrolment) {
        return course.activities().stream()
                .filter(Activity.Practice.class::isInstance)
                .map(Activity.Practice.class::cast)
                .flatMap(practice -> enrolment
                        .state(practice.id())
                        .filter(PracticeState.class::isInstance)
                        .map(PracticeState.class::cast)
                        .filter(state -> !state.done() && state.dueOn() != null)
                        .map(state -> new PracticeDue(course, practice, Objects.requireNonNull(state.dueOn())))
                        .stream());
    }

    /** All courses there are, with where the person stands in those begun or asked for. */
    public List<CourseStanding> catalogue() {
        var mine = standings.of(user.personId());
        return Stream.concat(mine.stream(), others(mine).stream()).toList();
    }

    private List<CourseStanding> others(List<CourseStanding> mine) {
        return library.all(Course.class).stream()
                .filter(course -> mine.stream()
                        .noneMatch(standing -> standing.course().id().equals(course.id())))
                .sorted(Comparator.comparing(this::techniques))
                .map(CourseStanding::notBegun)
                .toList();
    }

    /** How many of a course's competencies build on a foundation: the soil comes before the seed. */
    private long techniques(Course course) {
        return course.competencies().stream()
                .flatMap(id -> library.competency(id.value()).stream())
                .filter(competency -> competency.group() == Competency.Group.TECHNIQUE)
                .count();
    }

    /** Today, where the organisation is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Where the person stands with a course as they have just found it, begun or not. */
    public CourseStanding standing(Desk desk) {
        return standings.of(user.personId(), desk.course(), desk.enrolment());
    }

    public Optional<Desk> desk(CourseId course) {
        return learning.desk(user.personId(), course);
    }

    /** @see Learning#take(PersonId, CourseId, ActivityId, String, Step) */
    public StepOutcome take(CourseId course, ActivityId activity, String tab, Step step) {
        refuseObserving(step);
        return learning.take(user.personId(), course, activity, tab, step);
    }

    /**
     * Takes the next step from where the last one left the activity.
     *
     * @throws AccessDeniedException when the last was somebody else's
     */
    public StepOutcome take(Saved last, String tab, Step step) {
        refuseObserving(step);
        if (!last.enrolment().person().equals(user.personId())) {
            throw new AccessDeniedException("not the signed-in person's");
        }
        return learning.take(last, tab, step);
    }

    private static void refuseObserving(Step step) {
        if (step instanceof Step.Observe) {
            throw new IllegalArgumentException("observing is for those who lead a team");
        }
    }
}
