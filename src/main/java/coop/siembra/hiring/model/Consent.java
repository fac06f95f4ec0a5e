package coop.siembra.hiring.model;

import java.time.Instant;

/**
 * What an applicant said to a statement; what they say later is added, and the last one holds.
 *
 * @param statement its id in the notice
 * @param version of the content in which it was read
 * @param agreed false when it was taken back
 */
public record Consent(String statement, String version, boolean agreed, Instant at) {
    /** That answers are kept without a name, for research. */
    public static final String RESEARCH = "research";

    /** That answers and results are used to decide. */
    public static final String TAKE_PART = "take-part";

    /** That results are carried over when hired. */
    public static final String BASELINE = "baseline";
}
