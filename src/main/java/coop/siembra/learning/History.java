package coop.siembra.learning;

import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Moment;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.learning.enrolment.Steps;
import coop.siembra.learning.enrolment.Taken;
import coop.siembra.learning.events.LearningEvent;
import coop.siembra.learning.store.Enrolments;
import coop.siembra.learning.store.Enrolments.Held;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Somebody's whole way through a course, lived in memory under the same rules as a learner's steps and stored with all its news in one
 * write. Not for people at work: what they do is stored step by step.
 */
public final class History {
    private final Course course;
    private final PersonId person;
    private final Enrolments enrolments;
    private final Supplier<Moment> moments;
    private final List<LearningEvent> news = new ArrayList<>();
    private Enrolment enrolment;
    private boolean begun;

    History(Course course, PersonId person, Enrolments enrolments, Supplier<Moment> moments) {
        this.course = course;
        this.person = person;
        this.enrolments = enrolments;
        this.moments = moments;
        this.enrolment = fresh(moments.get());
    }

    private Enrolment fresh(Moment moment) {
        return Enrolment.begin(person, course.id(), course.version().value(), moment.now());
    }

    public Course course() {
        return course;
    }

    /** As far as it has been lived. */
    public Enrolment enrolment() {
        return enrolment;
    }

    /**
     * Takes one step.
     *
     * @throws IllegalArgumentException when the course has no such activity
     * @throws IllegalStateException when the rules refuse the step: whoever makes up a history knows them
     */
    public void take(ActivityId id, Step step) {
        var activity = course.activity(id).orElseThrow(() -> new IllegalArgumentException("no activity " + id));
        var moment = moments.get();
        if (!begun) {
            enrolment = fresh(moment);
        }
        switch (Steps.take(course, activity, enrolment, step, moment)) {
            case Taken.Refused(var reason) -> throw new IllegalStateException(step + " in " + id + ": " + reason);
            case Taken.Accepted(var changed, var told) -> {
                enrolment = changed;
                news.addAll(told);
                begun = true;
            }
        }
    }

    /**
     * Stores it, when anything was done; once.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the person has begun the course meanwhile
     */
    public void save() {
        if (begun) {
            enrolments.save(new Held(enrolment, null), enrolment, news);
        }
    }
}
