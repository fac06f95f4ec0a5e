package coop.siembra.learning;

import coop.siembra.content.ContentLibrary;
import coop.siembra.content.ContentVersion;
import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.StepOutcome.Refused;
import coop.siembra.learning.StepOutcome.Saved;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.ActivityState;
import coop.siembra.learning.enrolment.ActivityState.CheckState;
import coop.siembra.learning.enrolment.ActivityState.TalkState;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Moment;
import coop.siembra.learning.enrolment.Progress;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.learning.enrolment.Steps;
import coop.siembra.learning.enrolment.Taken;
import coop.siembra.learning.enrolment.Taken.Refusal;
import coop.siembra.learning.store.Enrolments;
import coop.siembra.learning.store.Enrolments.Held;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Takes the steps of any person through any course. It asks nobody's leave: views go through {@link MyLearning}, which acts
 * for the signed-in person only.
 */
@Service
public class Learning {
    private static final Logger LOG = LoggerFactory.getLogger(Learning.class);
    private static final int TRIES = 5;

    private final ContentLibrary library;
    private final Enrolments enrolments;
    private final People people;
    private final Clock clock;
    private final RandomGenerator random;

    @Autowired
    Learning(ContentLibrary library, Enrolments enrolments, People people, Clock clock) {
        this(library, enrolments, people, clock, new java.security.SecureRandom());
    }

    private Learning(
            ContentLibrary library, Enrolments enrolments, People people, Clock clock, RandomGenerator random) {
        this.library = library;
        this.enrolments = enrolments;
        this.people = people;
        this.clock = clock;
        this.random = random;
    }

    /** The same at another time and with other chance: for a history made to be looked at, such as the demo's. */
    public Learning at(Clock otherClock, RandomGenerator otherRandom) {
        return new Learning(library, enrolments, people, otherClock, otherRandom);
    }

    /**
     * A course as a person finds it.
     *
     * @param course in the version the person is on
     * @param enrolment null when the person has not opened it yet
     */
    public record Desk(Course course, @Nullable Enrolment enrolment) {

        public Progress progress() {
            return enrolment == null ? Progress.none(course) : Progress.of(course, enrolment);
        }
    }

    /** The course as the person finds it, if there is such a course. */
    public Optional<Desk> desk(PersonId person, CourseId course) {
        var held = enrolments.find(person, course);
        return held.isEmpty()
                ? library.current(Course.class, course.value()).map(found -> new Desk(found, null))
                : definition(course, held.get().enrolment().version())
                        .map(found -> new Desk(found, held.get().enrolment()));
    }

    /**
     * Takes one step and stores it with its news in one write. When the same enrolment is written from elsewhere in between,
     * the step is taken again on what is stored then.
     *
     * @param tab the browser tab the step comes from
     */
    public StepOutcome take(PersonId person, CourseId course, ActivityId activity, String tab, Step step) {
        for (int attempt = 1; ; attempt++) {
            try {
                return takeOnce(person, course, activity, tab, step);
            } catch (OptimisticLockingFailureException | DuplicateKeyException overtaken) {
                if (attempt == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    /**
     * Takes the next step in an activity from where the last one left it, without reading it again. When it was written from elsewhere
     * since, or the step is refused, what is stored now decides.
     */
    public StepOutcome take(Saved last, String tab, Step step) {
        var enrolment = last.enrolment();
        var activity = last.activity().id();
        try {
            var outcome = take(new Held(enrolment, last.revision()), activity, tab, step);
            if (outcome instanceof Saved) {
                return outcome;
            }
        } catch (OptimisticLockingFailureException overtaken) {
            LOG.debug("{} {} was written from elsewhere", enrolment.person(), enrolment.course(), overtaken);
        }
        return take(enrolment.person(), enrolment.course(), activity, tab, step);
    }

    /**
     * A way through a course to be lived in memory and stored at once: for histories made to be looked at.
     *
     * @return nothing when there is no such course or the person has begun it
     */
    public Optional<History> history(PersonId person, CourseId course) {
        if (enrolments.find(person, course).isPresent()) {
            return Optional.empty();
        }
        var name = name(person);
        return library.current(Course.class, course.value())
                .map(found -> new History(found, person, enrolments, () -> moment("", () -> name)));
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("");
    }

    private Moment moment(String tab, Supplier<String> personName) {
        var now = now();
        return new Moment(
                tab,
                now,
                LocalDate.ofInstant(now, clock.getZone()),
                this::newId,
                random::nextLong,
                this::newCode,
                personName);
    }

    /** As exactly as the store keeps it, so that what is stored and what was taken are the same. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private StepOutcome takeOnce(PersonId person, CourseId courseId, ActivityId activityId, String tab, Step step) {
        var held = enrolments
                .find(person, courseId)
                .or(() -> library.current(Course.class, courseId.value())
                        .map(current -> new Held(
                                Enrolment.begin(
                                        person, courseId, current.version().value(), now()),
                                null)));
        return held.isEmpty() ? new Refused(Refusal.UNKNOWN_PART) : take(held.get(), activityId, tab, step);
    }

    private StepOutcome take(Held from, ActivityId activityId, String tab, Step step) {
        var held = begins(step) ? onCurrentVersion(from) : from;
        var enrolment = held.enrolment();
        var course = definition(enrolment.course(), enrolment.version()).orElse(null);
        var activity = course == null
                ? null
                : activity(course, enrolment, activityId, step).orElse(null);
        if (course == null || activity == null) {
            return new Refused(Refusal.UNKNOWN_PART);
        }
        var moment = moment(tab, () -> name(enrolment.person()));
        return switch (Steps.take(course, activity, enrolment, step, moment)) {
            case Taken.Refused(var reason) -> new Refused(reason);
            case Taken.Accepted(var changed, var news) ->
                new Saved(course, activity, changed, enrolments.save(from, changed, news));
        };
    }

    private Held onCurrentVersion(Held held) {
        var enrolment = held.enrolment();
        return library.current(Course.class, enrolment.course().value())
                .map(current -> new Held(enrolment.onVersion(current.version().value()), held.revision()))
                .orElse(held);
    }

    /** Whether a step begins something, for which the content there is now is taken. */
    private static boolean begins(Step step) {
        return step instanceof Step.Open
                || step instanceof Step.TryAgain
                || step instanceof Step.Replay(var said) && said.isEmpty();
    }

    /**
     * The activity in the version its last attempt was begun with, else in the enrolment's. What is opened without anything done in it yet
     * is taken as it is now, and so is what has ended when authors made another kind of activity of it since.
     */
    private Optional<Activity> activity(Course course, Enrolment enrolment, ActivityId id, Step step) {
        var now = course.activity(id);
        var begun = enrolment
                .state(id)
                .flatMap(state -> attempt(state)
                        .filter(attempt -> !(step instanceof Step.Open && attempt.untouched()))
                        .filter(attempt -> !attempt.ended()
                                || now.map(Steps::kind)
                                        .filter(attempt.kind()::equals)
                                        .isPresent()));
        return begun.map(Attempt::version)
                .filter(version -> !version.equals(enrolment.version()))
                .map(version -> definition(course.id(), version).flatMap(older -> older.activity(id)))
                .orElse(now);
    }

    private record Attempt(String kind, String version, boolean untouched, boolean ended) {}

    private static Optional<Attempt> attempt(ActivityState state) {
        return switch (state) {
            case CheckState check ->
                check.last()
                        .map(last -> new Attempt(
                                "check", last.version(), last.answers().isEmpty(), last.finishedAt() != null));
            case TalkState talk ->
                talk.last()
                        .map(last -> new Attempt(
                                "conversation", last.version(), last.choices().isEmpty(), last.endedAt() != null));
            default -> Optional.empty();
        };
    }

    private Optional<Course> definition(CourseId course, String version) {
        return library.version(Course.class, course.value(), new ContentVersion(version));
    }

    private UUID newId() {
        return new UUID(
                random.nextLong() & 0xffffffffffff0fffL | 0x4000L,
                random.nextLong() & 0x3fffffffffffffffL | Long.MIN_VALUE);
    }

    private String newCode() {
        var alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        var code = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            if (i > 0 && i % 5 == 0) {
                code.append('-');
            }
            code.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return code.toString();
    }
}
