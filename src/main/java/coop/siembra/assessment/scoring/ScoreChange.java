package coop.siembra.assessment.scoring;

import coop.siembra.assessment.scoring.ScaleScore.Scored;
import coop.siembra.psychometrics.ReliableChange;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether a score has changed by more than measuring twice would make it differ anyway (Jacobson and Truax, 1991).
 *
 * @param before scored by the same key as {@code after}, which may be another than that of the earlier report
 * @param index the change by its standard error; empty when there is no telling
 * @param basis from what the error is known: from a reliability when there is one, else from both scores' own errors
 * @param otherForm whether the forms are different ones; they are made to be alike, which nobody has measured
 */
public record ScoreChange(
        Scored before, Scored after, Verdict verdict, OptionalDouble index, Precision.Basis basis, boolean otherForm) {

    /** What can be said. */
    public enum Verdict {
        GROWN("assessment.change.grown"),
        FALLEN("assessment.change.fallen"),
        /** May be error of measurement; that does not say that nothing changed. */
        NOT_RELIABLE("assessment.change.not-reliable"),
        CANNOT_TELL("assessment.change.cannot-tell");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** Key of its text. */
        public String words() {
            return words;
        }
    }

    /**
     * The change on one scale.
     *
     * @return empty when one of the two has no score there, or they were scored by other methods or keys
     */
    public static Optional<ScoreChange> of(ScoreReport before, ScoreReport after, String scale) {
        boolean otherForm = !before.occasion().form().equals(after.occasion().form());
        return before.scored(scale)
                .flatMap(earlier -> after.scored(scale)
                        .filter(later -> later.method() == earlier.method())
                        .filter(later -> !later.method().keyed() || before.key().equals(after.key()))
                        .map(later -> of(earlier, later, otherForm)));
    }

    private static ScoreChange of(Scored before, Scored after, boolean otherForm) {
        if (!(before.precision() instanceof Precision.Interval first)
                || !(after.precision() instanceof Precision.Interval second)) {
            return new ScoreChange(
                    before, after, Verdict.CANNOT_TELL, OptionalDouble.empty(), Precision.Basis.UNKNOWN, otherForm);
        }
        // half the squares of both make of √2 · sem the error of their difference; few answers count with Student's
        // allowance
        double sem = Math.hypot(first.margin(), second.margin()) / Math.sqrt(2) / ReliableChange.RELIABLE;
        var basis = first.basis() == second.basis() ? second.basis() : Precision.Basis.OWN_ANSWERS;
        return ReliableChange.of(before.scaled(), after.scaled(), sem)
                .map(change -> new ScoreChange(
                        before, after, verdict(change.verdict()), OptionalDouble.of(change.index()), basis, otherForm))
                .orElseGet(() -> new ScoreChange(
                        before,
                        after,
                        Verdict.CANNOT_TELL,
                        OptionalDouble.empty(),
                        Precision.Basis.UNKNOWN,
                        otherForm));
    }

    private static Verdict verdict(ReliableChange.Verdict found) {
        return switch (found) {
            case RISEN -> Verdict.GROWN;
            case FALLEN -> Verdict.FALLEN;
            case NOT_RELIABLE -> Verdict.NOT_RELIABLE;
        };
    }
}
