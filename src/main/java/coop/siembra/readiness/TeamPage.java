package coop.siembra.readiness;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a team.
 *
 * @param total rows on all pages
 */
public record TeamPage(List<Row> rows, long total) {

    /**
     * A person in the list; done, score and mastery are three different things and are kept apart.
     *
     * @param begun whether the course, or any course, has been begun
     * @param done required activities done, in per cent
     * @param dueOn earliest date of what is asked for and not completed
     * @param score mean of finished checks, 0 to 1
     * @param mastery null when there is no evidence at all
     */
    public record Row(
            PersonId person,
            String name,
            LocalizedText position,
            boolean begun,
            boolean completed,
            int done,
            @Nullable LocalDate dueOn,
            @Nullable Double score,
            @Nullable Mastery mastery,
            @Nullable Instant lastAt) {}

    /**
     * What the evidence says.
     *
     * @param mean 0 to 1
     * @param low lower end of the interval that holds nine tenths
     * @param known false when the interval is too wide to show a figure
     */
    public record Mastery(double mean, double low, double high, int pieces, boolean known) {}
}
