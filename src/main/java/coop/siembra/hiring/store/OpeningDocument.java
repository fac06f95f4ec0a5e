package coop.siembra.hiring.store;

import coop.siembra.kernel.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An opening as stored.
 *
 * @param revision null until first stored; guards against concurrent writes
 * @param closes ISO date
 * @param keep ISO period
 * @param answerBy ISO date
 * @param judged whether anybody has been judged: from then on the profile stays
 */
@Document("openings")
@TypeAlias("opening")
public record OpeningDocument(
        @Id String id,
        @Version @Nullable Long revision,
        LocalizedText title,
        String unit,
        ProfileDocument profile,
        List<StageDocument> stages,
        boolean blind,
        String closes,
        String keep,
        String state,
        List<MemberDocument> team,
        List<String> core,
        List<LogDocument> log,
        BatteryDocument battery,
        PinnedDocument pinned,
        int noticeDays,
        boolean publicPage,
        @Nullable String answerBy,
        boolean judged,
        Instant createdAt,
        String by) {

    /** The profile as it holds in this opening. */
    public record ProfileDocument(String id, String version, List<NeedDocument> needs, List<String> requirements) {}

    /** A competency the job needs. */
    public record NeedDocument(String competency, int weight, double target) {}

    /** A stage. */
    public record StageDocument(String id, String kind, LocalizedText title) {}

    /** Somebody who takes part in judging. */
    public record MemberDocument(String person, List<String> parts) {}

    /** Something changed for a reason. */
    public record LogDocument(Instant at, String by, String change, String reason) {}

    /** What applicants do. */
    public record BatteryDocument(
            List<SatDocument> instruments, @Nullable String task, int interviewMinutes) {}

    /** An instrument of the battery. */
    public record SatDocument(String instrument, String form, boolean informs) {}

    /** Versions of content. */
    public record PinnedDocument(String profiles, String interviews, String tasks, String notices) {}
}
