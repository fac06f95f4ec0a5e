package coop.siembra.learning.store;

import coop.siembra.store.Outbox;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An enrolment as stored: one document for a person and a course.
 *
 * @param id {@code person|course}
 * @param revision null until first stored; guards against concurrent writes
 * @param days ISO dates
 */
@Document("enrolments")
@TypeAlias("enrolment")
public record EnrolmentDocument(
        @Id String id,
        @Version @Nullable Long revision,
        String person,
        String course,
        String version,
        Instant startedAt,
        @Nullable String at,
        Instant lastAt,
        List<ActivityDocument> activities,
        List<String> days,
        @Nullable CompletionDocument completion,
        Outbox outbox) {

    /** The key of an enrolment. */
    public static String id(String person, String course) {
        return person + "|" + course;
    }

    /**
     * One activity; which of the parts are set depends on the kind.
     *
     * @param kind lesson, check, conversation, reply, reflection or practice
     */
    public record ActivityDocument(
            String id,
            String kind,
            String tab,
            @Nullable Instant doneAt,
            @Nullable List<CheckAttemptDocument> checks,
            @Nullable List<TalkAttemptDocument> talks,
            @Nullable List<TextDocument> texts,
            @Nullable PracticeDocument practice,
            @Nullable ReplyDocument reply) {

        ActivityDocument with(List<CheckAttemptDocument> otherChecks) {
            return new ActivityDocument(id, kind, tab, doneAt, otherChecks, talks, texts, practice, reply);
        }
    }

    /**
     * One time through a check.
     *
     * @param answers of the last attempt; empty for those before it, and for attempts brought in
     * @param past answers of an attempt that another one followed, or that was brought in, in short: see {@link AnswersText}
     */
    public record CheckAttemptDocument(
            String version,
            long seed,
            Instant startedAt,
            List<AnswerDocument> answers,
            @Nullable String past,
            @Nullable Instant finishedAt,
            @Nullable Double score) {}

    /** An answer, or a draft of one while it has no score. */
    public record AnswerDocument(
            String item,
            List<String> response,
            Instant at,
            @Nullable Double score) {}

    /** One conversation. */
    public record TalkAttemptDocument(
            String version,
            Instant startedAt,
            List<String> choices,
            int replayed,
            @Nullable Instant endedAt,
            @Nullable String ending,
            @Nullable Double result) {}

    /** What was written to a message, and the tries that are kept. */
    public record ReplyDocument(
            String draft,
            int tries,
            @Nullable TryDocument best,
            @Nullable TryDocument last) {}

    /** A reply the coach has read. */
    public record TryDocument(String text, Instant at, int worth) {}

    /** What was written to a prompt. */
    public record TextDocument(String prompt, String text) {}

    /** A promise; {@code dueOn} is an ISO date. */
    public record PracticeDocument(
            @Nullable String dueOn, String plan, String note, List<ObservationDocument> observations) {}

    /** What a head saw. */
    public record ObservationDocument(String observer, Instant at, List<String> seen, String note) {}

    /** The certificate as issued; {@code code} is null when the course gives none. */
    public record CompletionDocument(
            Instant at, @Nullable String code, String personName, String titleEn, String titleEs) {}
}
