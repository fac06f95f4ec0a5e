package coop.siembra.hiring.model;

import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant asked for to make taking part easier; never why.
 *
 * @param options ids of what was ticked in the notice
 * @param text in the applicant's own words; may be empty
 * @param answer null while nobody has answered
 */
public record Adjustment(
        List<String> options,
        String text,
        Instant askedAt,
        @Nullable Answer answer) {

    /**
     * What came of it.
     *
     * @param extraPercent of time; 0 for none
     * @param text what else was agreed; may be empty
     */
    public record Answer(int extraPercent, String text, PersonId by, Instant at) {

        /** Whether anything was granted or agreed; else there is still to talk. */
        public boolean settles() {
            return extraPercent > 0 || !text.isBlank();
        }
    }
}
