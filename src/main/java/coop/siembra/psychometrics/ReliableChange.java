package coop.siembra.psychometrics;

import java.util.Optional;

/**
 * Whether a person's score changed by more than measuring twice would make it differ anyway (Jacobson and Truax, 1991).
 *
 * @param index the change by the standard error of a difference
 * @param error standard error of a difference between two scores, √2 · sem
 */
public record ReliableChange(double index, double error, Verdict verdict) {
    /** Beyond it lies one twentieth of the differences that are mere error. */
    public static final double RELIABLE = 1.96;

    /** What can be said of a change. */
    public enum Verdict {
        RISEN,
        FALLEN,
        /** May be error of measurement; that does not say that nothing changed. */
        NOT_RELIABLE
    }

    /**
     * @param sem standard error of measurement: standard deviation before, times √(1 − reliability)
     * @return empty when there is no such error above 0
     */
    public static Optional<ReliableChange> of(double before, double after, double sem) {
        if (!(sem > 0) || !Double.isFinite((after - before) / sem)) {
            return Optional.empty();
        }
        double error = Math.sqrt(2) * sem;
        double index = (after - before) / error;
        var verdict = Math.abs(index) <= RELIABLE ? Verdict.NOT_RELIABLE : index > 0 ? Verdict.RISEN : Verdict.FALLEN;
        return Optional.of(new ReliableChange(index, error, verdict));
    }
}
