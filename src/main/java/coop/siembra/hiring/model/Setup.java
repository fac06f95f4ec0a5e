package coop.siembra.hiring.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an opening is carried out.
 *
 * @param pinned the versions of content it works with
 * @param noticeDays business days between invitation and the first day on which the assessment may begin; 0 for none
 * @param publicPage whether people may apply by themselves
 * @param answerBy the day by which applicants were told they hear, when the one promised at first could not be kept; else null
 */
public record Setup(
        Battery battery,
        Pinned pinned,
        int noticeDays,
        boolean publicPage,
        @Nullable LocalDate answerBy) {

    /** One in which what was promised at first holds. */
    public Setup(Battery battery, Pinned pinned, int noticeDays, boolean publicPage) {
        this(battery, pinned, noticeDays, publicPage, null);
    }

    public Setup shownPublicly(boolean is) {
        return new Setup(battery, pinned, noticeDays, is, answerBy);
    }

    public Setup answering(LocalDate by) {
        return new Setup(battery, pinned, noticeDays, publicPage, by);
    }
}
