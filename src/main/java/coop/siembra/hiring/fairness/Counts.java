package coop.siembra.hiring.fairness;

/**
 * How a group fared in a stage. Counts, no persons: they remain when personal data is deleted.
 *
 * @param group its id, or any name for those who declared nothing
 * @param judged about whom something was decided there
 * @param selected of those, who went on
 * @param withdrew who withdrew before anything was decided; in neither of the others
 */
public record Counts(String group, int judged, int selected, int withdrew) {

    /** @throws IllegalArgumentException when more were selected than judged, or less than nobody */
    public Counts {
        if (selected < 0 || withdrew < 0 || selected > judged) {
            throw new IllegalArgumentException(selected + " selected of " + judged + ", " + withdrew + " withdrawn");
        }
    }

    public static Counts of(String group, int judged, int selected) {
        return new Counts(group, judged, selected, 0);
    }

    /** All who were in the stage. */
    public int people() {
        return judged + withdrew;
    }

    /** Of somebody judged. */
    double rate() {
        return (double) selected / judged;
    }

    /** Whether those judged are fewer than 2 per cent of a number; exact. */
    boolean isSmallAmong(int all) {
        return judged * 50L < all;
    }

    /** This group had one more or one fewer been selected. */
    Counts changedBy(int one) {
        return new Counts(group, judged, selected + one, withdrew);
    }

    boolean canChangeBy(int one) {
        return selected + one >= 0 && selected + one <= judged;
    }
}
