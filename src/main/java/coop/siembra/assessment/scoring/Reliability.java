package coop.siembra.assessment.scoring;

import java.time.LocalDate;

/**
 * How reliably a scale measures, as found in a sample large enough.
 *
 * @param key version of the key the sample was scored with; matters only to methods that need one
 * @param sem standard error of measurement, on the scale from 0 to 100
 * @param n people it rests on
 * @param asOf when it was computed
 */
public record Reliability(
        Coefficient coefficient, double value, double sem, long n, LocalDate asOf, Sample sample, String key) {
    /** From fewer people nothing is taken over. */
    public static final int LEAST = 100;

    /** What kind of reliability. */
    public enum Coefficient {
        /** Cronbach (1951). */
        ALPHA,
        /** Omega total of one common factor (McDonald, 1999). */
        OMEGA
    }

    /** Whose answers. */
    public enum Sample {
        /** All sittings of this organisation. */
        SITTINGS,
        /** A norm group. */
        NORM_GROUP
    }

    /** @throws IllegalArgumentException when it rests on fewer than {@link #LEAST} people, or is no reliability */
    public Reliability {
        if (n < LEAST || !(value >= 0 && value <= 1) || !(sem >= 0)) {
            throw new IllegalArgumentException("a reliability of " + value + " with error " + sem + " from " + n);
        }
    }
}
