package coop.siembra.readiness;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a head sees of a person in a list: made from what other modules tell, and made anew whenever they tell something.
 *
 * @param id the person's
 * @param revision null until first stored; a row made from what has changed since is not stored over a newer one
 * @param sortName folded, for sorting
 * @param units the person's unit and those above it
 * @param done required activities done, in per cent over all courses begun or asked for
 * @param nextDue earliest ISO date of a course asked for and not completed
 * @param score mean over the finished checks, 0 to 1
 * @param courses by course id
 * @param asOf ISO day the row was made on: estimates fade, so those in it are of that day; null in rows older than this field
 */
@Document("team_rows")
@TypeAlias("team-row")
record TeamRowDocument(
        @Id String id,
        @Version @Nullable Long revision,
        String name,
        String sortName,
        String positionEn,
        String positionEs,
        List<String> units,
        int asked,
        int completed,
        int done,
        @Nullable String nextDue,
        @Nullable Double score,
        @Nullable MasteryDocument mastery,
        @Nullable Instant lastAt,
        Map<String, CourseDocument> courses,
        @Nullable String asOf) {

    /**
     * One course of a person.
     *
     * @param done required activities done, in per cent
     * @param open ISO date by which it is asked for while not completed
     */
    record CourseDocument(
            int done,
            int activities,
            int required,
            @Nullable Double score,
            @Nullable MasteryDocument mastery,
            @Nullable String open,
            @Nullable Instant lastAt,
            @Nullable Instant completedAt) {

        CourseDocument with(@Nullable MasteryDocument other) {
            return new CourseDocument(done, activities, required, score, other, open, lastAt, completedAt);
        }
    }

    /** The same with estimates of another day. */
    TeamRowDocument with(@Nullable MasteryDocument otherMastery, Map<String, CourseDocument> otherCourses, String day) {
        return new TeamRowDocument(
                id,
                revision,
                name,
                sortName,
                positionEn,
                positionEs,
                units,
                asked,
                completed,
                done,
                nextDue,
                score,
                otherMastery,
                lastAt,
                otherCourses,
                day);
    }

    /** The same under another revision. */
    TeamRowDocument with(long otherRevision) {
        return new TeamRowDocument(
                id,
                otherRevision,
                name,
                sortName,
                positionEn,
                positionEs,
                units,
                asked,
                completed,
                done,
                nextDue,
                score,
                mastery,
                lastAt,
                courses,
                asOf);
    }

    /** An estimate as stored; {@code known} when its interval is narrow enough to be shown. */
    record MasteryDocument(double mean, double low, double high, int pieces, boolean known) {}
}
