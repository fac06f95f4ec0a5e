package coop.siembra.app.demo;

import coop.siembra.kernel.ActivityId;
import coop.siembra.learning.enrolment.ActivityState;
import coop.siembra.learning.enrolment.ActivityState.Answer;
import coop.siembra.learning.enrolment.ActivityState.CheckAttempt;
import coop.siembra.learning.enrolment.ActivityState.CheckState;
import coop.siembra.learning.enrolment.ActivityState.LessonState;
import coop.siembra.learning.enrolment.ActivityState.PracticeState;
import coop.siembra.learning.enrolment.ActivityState.ReflectionState;
import coop.siembra.learning.enrolment.ActivityState.ReplyState;
import coop.siembra.learning.enrolment.ActivityState.ReplyTry;
import coop.siembra.learning.enrolment.ActivityState.TalkAttempt;
import coop.siembra.learning.enrolment.ActivityState.TalkState;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Enrolment.Completion;
import coop.siembra.learning.enrolment.Enrolment.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One way through a course told again of somebody else, some days earlier or later.
 *
 * @param days added to all that happened
 */
record Retelling(long days) {

    /** @param code of the certificate, should there be one */
    Enrolment of(Enrolment lived, Cast.Colleague who, String code) {
        Map<ActivityId, Visit> activities = new LinkedHashMap<>();
        lived.activities().forEach((id, visit) -> activities.put(id, new Visit(visit.tab(), moved(visit.state()))));
        var days = new TreeSet<LocalDate>();
        lived.days().forEach(day -> days.add(day.plusDays(this.days)));
        return new Enrolment(
                who.id(),
                lived.course(),
                lived.version(),
                moved(lived.startedAt()),
                lived.at(),
                moved(lived.lastAt()),
                activities,
                days,
                completion(lived.completion(), who, code));
    }

    private @Nullable Completion completion(@Nullable Completion lived, Cast.Colleague who, String code) {
        return lived == null
                ? null
                : new Completion(
                        moved(lived.at()),
                        lived.code().isEmpty() ? "" : code,
                        who.details().name(),
                        lived.titleEn(),
                        lived.titleEs());
    }

    private ActivityState moved(ActivityState state) {
        return switch (state) {
            case LessonState lesson -> new LessonState(maybe(lesson.doneAt()));
            case CheckState check ->
                new CheckState(
                        maybe(check.doneAt()),
                        check.attempts().stream().map(this::moved).toList());
            case TalkState talk ->
                new TalkState(
                        maybe(talk.doneAt()),
                        talk.attempts().stream().map(this::moved).toList());
            case ReplyState reply ->
                new ReplyState(
                        maybe(reply.doneAt()), reply.draft(), reply.tries(), moved(reply.best()), moved(reply.last()));
            case ReflectionState page -> new ReflectionState(maybe(page.doneAt()), page.texts());
            case PracticeState practice -> moved(practice);
        };
    }

    private @Nullable ReplyTry moved(@Nullable ReplyTry tried) {
        return tried == null ? null : new ReplyTry(tried.text(), moved(tried.at()), tried.worth());
    }

    private CheckAttempt moved(CheckAttempt attempt) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        attempt.answers()
                .forEach((item, answer) ->
                        answers.put(item, new Answer(answer.response(), moved(answer.at()), answer.score())));
        return new CheckAttempt(
                attempt.version(),
                attempt.seed(),
                moved(attempt.startedAt()),
                answers,
                maybe(attempt.finishedAt()),
                attempt.score());
    }

    private TalkAttempt moved(TalkAttempt attempt) {
        return new TalkAttempt(
                attempt.version(),
                moved(attempt.startedAt()),
                attempt.choices(),
                attempt.replayed(),
                maybe(attempt.endedAt()),
                attempt.ending(),
                attempt.result());
    }

    /** Nobody has seen it: whoever leads the one does not lead the other. */
    private PracticeState moved(PracticeState practice) {
        var dueOn = practice.dueOn();
        return new PracticeState(
                maybe(practice.doneAt()),
                dueOn == null ? null : dueOn.plusDays(days),
                practice.plan(),
                practice.note(),
                List.of());
    }

    private Instant moved(Instant moment) {
        return moment.plus(days, ChronoUnit.DAYS);
    }

    private @Nullable Instant maybe(@Nullable Instant moment) {
        return moment == null ? null : moved(moment);
    }
}
