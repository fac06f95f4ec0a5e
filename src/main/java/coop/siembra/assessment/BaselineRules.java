package coop.siembra.assessment;

import coop.siembra.kernel.InstrumentId;
import java.util.Set;

/**
 * What everybody begins with, and when again.
 *
 * @param version grows with each change
 * @param leftOut instruments made for the baseline which this organisation does not ask for
 * @param againAfterDays how long after it was done growth is looked at, on a parallel form
 */
public record BaselineRules(long version, Set<InstrumentId> leftOut, int againAfterDays) {
    /** No growth is to be seen sooner; what was asked is still remembered. */
    public static final int SOONEST = 30;

    /** Five years. */
    public static final int LATEST = 1825;

    private static final int USUAL = 180;

    /** @throws IllegalArgumentException when the days are not from {@link #SOONEST} to {@link #LATEST} */
    public BaselineRules {
        leftOut = Set.copyOf(leftOut);
        if (againAfterDays < SOONEST || againAfterDays > LATEST) {
            throw new IllegalArgumentException("again after " + againAfterDays + " days");
        }
    }

    /** What holds until somebody says otherwise. */
    public static BaselineRules initial() {
        return new BaselineRules(0, Set.of(), USUAL);
    }
}
