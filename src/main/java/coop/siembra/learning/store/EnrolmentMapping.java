package coop.siembra.learning.store;

import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.enrolment.ActivityState;
import coop.siembra.learning.enrolment.ActivityState.Answer;
import coop.siembra.learning.enrolment.ActivityState.CheckAttempt;
import coop.siembra.learning.enrolment.ActivityState.CheckState;
import coop.siembra.learning.enrolment.ActivityState.LessonState;
import coop.siembra.learning.enrolment.ActivityState.Observation;
import coop.siembra.learning.enrolment.ActivityState.PracticeState;
import coop.siembra.learning.enrolment.ActivityState.ReflectionState;
import coop.siembra.learning.enrolment.ActivityState.ReplyState;
import coop.siembra.learning.enrolment.ActivityState.TalkAttempt;
import coop.siembra.learning.enrolment.ActivityState.TalkState;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Enrolment.Completion;
import coop.siembra.learning.enrolment.Enrolment.Visit;
import coop.siembra.learning.store.EnrolmentDocument.ActivityDocument;
import coop.siembra.learning.store.EnrolmentDocument.AnswerDocument;
import coop.siembra.learning.store.EnrolmentDocument.CheckAttemptDocument;
import coop.siembra.learning.store.EnrolmentDocument.CompletionDocument;
import coop.siembra.learning.store.EnrolmentDocument.ObservationDocument;
import coop.siembra.learning.store.EnrolmentDocument.PracticeDocument;
import coop.siembra.learning.store.EnrolmentDocument.TalkAttemptDocument;
import coop.siembra.learning.store.EnrolmentDocument.TextDocument;
import coop.siembra.store.Outbox;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Between an enrolment and its document. */
final class EnrolmentMapping {

    private EnrolmentMapping() {}

    static EnrolmentDocument write(Enrolment enrolment, @Nullable Long revision, Outbox outbox) {
        return write(enrolment, revision, outbox, entry -> write(entry.getKey(), entry.getValue()));
    }

    /** As stored for the first time, the answers of last attempts as short as those of attempts before them. */
    static EnrolmentDocument inShort(Enrolment enrolment) {
        return write(enrolment, 0L, Outbox.empty(), entry -> {
            var written = write(entry.getKey(), entry.getValue());
            return entry.getValue().state() instanceof CheckState check ? written.with(inShort(check)) : written;
        });
    }

    private static List<CheckAttemptDocument> inShort(CheckState check) {
        return check.attempts().stream().map(attempt -> write(attempt, false)).toList();
    }

    private static EnrolmentDocument write(
            Enrolment enrolment,
            @Nullable Long revision,
            Outbox outbox,
            Function<Map.Entry<ActivityId, Visit>, ActivityDocument> writing) {
        var at = enrolment.at();
        return new EnrolmentDocument(
                EnrolmentDocument.id(
                        enrolment.person().value(), enrolment.course().value()),
                revision,
                enrolment.person().value(),
                enrolment.course().value(),
                enrolment.version(),
                enrolment.startedAt(),
                at == null ? null : at.value(),
                enrolment.lastAt(),
                enrolment.activities().entrySet().stream().map(writing).toList(),
                days(enrolment),
                write(enrolment.completion()),
                outbox);
    }

    static List<String> days(Enrolment enrolment) {
        return enrolment.days().stream().map(LocalDate::toString).toList();
    }

    static @Nullable CompletionDocument write(@Nullable Completion completion) {
        return completion == null
                ? null
                : new CompletionDocument(
                        completion.at(),
                        completion.code().isEmpty() ? null : completion.code(),
                        completion.personName(),
                        completion.titleEn(),
                        completion.titleEs());
    }

    static ActivityDocument write(ActivityId id, Visit visit) {
        var at = visit.state().doneAt();
        var key = id.value();
        return switch (visit.state()) {
            case LessonState lesson ->
                new ActivityDocument(key, "lesson", visit.tab(), at, null, null, null, null, null);
            case CheckState check ->
                new ActivityDocument(key, "check", visit.tab(), at, checks(check), null, null, null, null);
            case TalkState talk ->
                new ActivityDocument(key, "conversation", visit.tab(), at, null, talks(talk), null, null, null);
            case ReflectionState page ->
                new ActivityDocument(key, "reflection", visit.tab(), at, null, null, texts(page), null, null);
            case PracticeState practice ->
                new ActivityDocument(key, "practice", visit.tab(), at, null, null, null, practice(practice), null);
            case ReplyState reply ->
                new ActivityDocument(key, "reply", visit.tab(), at, null, null, null, null, ReplyMapping.write(reply));
        };
    }

    private static List<CheckAttemptDocument> checks(CheckState check) {
        return check.attempts().stream()
                .map(attempt -> write(attempt, attempt == check.attempts().getLast()))
                .toList();
    }

    /** @param last whether its answers may still be added to */
    static CheckAttemptDocument write(CheckAttempt attempt, boolean last) {
        return new CheckAttemptDocument(
                attempt.version(),
                attempt.seed(),
                attempt.startedAt(),
                last
                        ? attempt.answers().entrySet().stream()
                                .map(entry -> new AnswerDocument(
                                        entry.getKey(),
                                        entry.getValue().response(),
                                        entry.getValue().at(),
                                        entry.getValue().score()))
                                .toList()
                        : List.of(),
                last ? null : AnswersText.write(attempt.answers()),
                attempt.finishedAt(),
                attempt.score());
    }

    private static List<TalkAttemptDocument> talks(TalkState talk) {
        return talk.attempts().stream().map(EnrolmentMapping::write).toList();
    }

    static TalkAttemptDocument write(TalkAttempt attempt) {
        return new TalkAttemptDocument(
                attempt.version(),
                attempt.startedAt(),
                attempt.choices(),
                attempt.replayed(),
                attempt.endedAt(),
                attempt.ending(),
                attempt.result());
    }

    private static List<TextDocument> texts(ReflectionState page) {
        return page.texts().entrySet().stream()
                .map(entry -> new TextDocument(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static PracticeDocument practice(PracticeState practice) {
        var dueOn = practice.dueOn();
        return new PracticeDocument(
                dueOn == null ? null : dueOn.toString(),
                practice.plan(),
                practice.note(),
                practice.observations().stream()
                        .map(seen -> new ObservationDocument(
                                seen.observer(), seen.at(), List.copyOf(seen.seen()), seen.note()))
                        .toList());
    }

    static Enrolment read(EnrolmentDocument document) {
        Map<ActivityId, Visit> activities = new LinkedHashMap<>();
        document.activities()
                .forEach(activity ->
                        activities.put(new ActivityId(activity.id()), new Visit(activity.tab(), state(activity))));
        var at = document.at();
        return new Enrolment(
                new PersonId(document.person()),
                new CourseId(document.course()),
                document.version(),
                document.startedAt(),
                at == null ? null : new ActivityId(at),
                document.lastAt(),
                activities,
                document.days().stream().map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new)),
                completion(document.completion()));
    }

    private static @Nullable Completion completion(@Nullable CompletionDocument stored) {
        return stored == null
                ? null
                : new Completion(
                        stored.at(),
                        Objects.requireNonNullElse(stored.code(), ""),
                        stored.personName(),
                        stored.titleEn(),
                        stored.titleEs());
    }

    private static ActivityState state(ActivityDocument activity) {
        return switch (activity.kind()) {
            case "lesson" -> new LessonState(activity.doneAt());
            case "check" ->
                new CheckState(
                        activity.doneAt(),
                        orEmpty(activity.checks()).stream()
                                .map(EnrolmentMapping::attempt)
                                .toList());
            case "conversation" ->
                new TalkState(
                        activity.doneAt(),
                        orEmpty(activity.talks()).stream()
                                .map(EnrolmentMapping::attempt)
                                .toList());
            case "reflection" -> {
                Map<String, String> texts = new LinkedHashMap<>();
                orEmpty(activity.texts()).forEach(text -> texts.put(text.prompt(), text.text()));
                yield new ReflectionState(activity.doneAt(), texts);
            }
            case "practice" -> practice(activity);
            case "reply" -> ReplyMapping.read(activity);
            default -> throw new IllegalStateException("stored activity of unknown kind " + activity.kind());
        };
    }

    private static CheckAttempt attempt(CheckAttemptDocument stored) {
        return new CheckAttempt(
                stored.version(),
                stored.seed(),
                stored.startedAt(),
                answers(stored),
                stored.finishedAt(),
                stored.score());
    }

    private static Map<String, Answer> answers(CheckAttemptDocument stored) {
        var past = stored.past();
        if (past != null) {
            return AnswersText.read(past);
        }
        Map<String, Answer> answers = new LinkedHashMap<>();
        stored.answers()
                .forEach(answer ->
                        answers.put(answer.item(), new Answer(answer.response(), answer.at(), answer.score())));
        return answers;
    }

    private static TalkAttempt attempt(TalkAttemptDocument stored) {
        return new TalkAttempt(
                stored.version(),
                stored.startedAt(),
                stored.choices(),
                stored.replayed(),
                stored.endedAt(),
                stored.ending(),
                stored.result());
    }

    private static PracticeState practice(ActivityDocument activity) {
        var stored = Objects.requireNonNull(activity.practice());
        var dueOn = stored.dueOn();
        return new PracticeState(
                activity.doneAt(),
                dueOn == null ? null : LocalDate.parse(dueOn),
                stored.plan(),
                stored.note(),
                stored.observations().stream()
                        .map(seen -> new Observation(
                                seen.observer(), seen.at(), java.util.Set.copyOf(seen.seen()), seen.note()))
                        .toList());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
