package coop.siembra.assessment.scoring;

import coop.siembra.psychometrics.ConditionalError;
import java.util.Arrays;
import java.util.Optional;

/** How sure a score from 0 to 100 is, and from what that is known. */
public sealed interface Precision {
    /** Standard normal quantile: 95 per cent lie between minus and plus this. */
    double NORMAL = 1.96;

    Basis basis();

    /** From what the error is known. */
    enum Basis {
        /** From a reliability found in many people: {@code sd · √(1 − reliability)} (Lord and Novick, 1968), the same for everybody. */
        RELIABILITY("assessment.score.basis.reliability"),
        /**
         * From how much the person's own answers differ: the items are taken as a sample of many like them (Brennan, 1998). Depends on the
         * person, and is larger than an error that only compares people.
         */
        OWN_ANSWERS("assessment.score.basis.own-answers"),
        /** There is one answer only, or all are worth the same: they say nothing of the error, not that there is none. */
        UNKNOWN("assessment.score.basis.unknown");

        private final String explanation;

        Basis(String explanation) {
            this.explanation = explanation;
        }

        /** Key of the text that explains it. */
        public String explanation() {
            return explanation;
        }
    }

    /**
     * The true score lies between both limits with a probability of 95 per cent.
     *
     * @param error standard error
     * @param margin half the interval before it is cut off at 0 and 100
     * @param reliability what it rests on, when it rests on one
     */
    record Interval(
            Basis basis, double error, double margin, double low, double high, Optional<Reliability> reliability)
            implements Precision {

        private static Interval around(
                double scaled, Basis basis, double error, double margin, Optional<Reliability> reliability) {
            return new Interval(
                    basis, error, margin, Math.max(0, scaled - margin), Math.min(100, scaled + margin), reliability);
        }
    }

    /** There is no telling. */
    record Unknown() implements Precision {
        @Override
        public Basis basis() {
            return Basis.UNKNOWN;
        }
    }

    static Precision from(Reliability reliability, double scaled) {
        return Interval.around(
                scaled, Basis.RELIABILITY, reliability.sem(), NORMAL * reliability.sem(), Optional.of(reliability));
    }

    /**
     * From the person's own answers. So few answers say little of their own spread, so the interval is Student's, with one degree of
     * freedom less than there are answers.
     *
     * @param scores of the answered items, not a number for others
     * @param step what one point of them is from 0 to 100
     */
    static Precision from(double[] scores, double step, double scaled) {
        var error = ConditionalError.of(scores).number();
        if (error.isEmpty() || !(error.getAsDouble() * step > 0)) {
            return new Unknown();
        }
        int answered = (int)
                Arrays.stream(scores).filter(score -> !Double.isNaN(score)).count();
        double scaledError = error.getAsDouble() * step;
        return Interval.around(
                scaled,
                Basis.OWN_ANSWERS,
                scaledError,
                Students.quantile(answered - 1) * scaledError,
                Optional.empty());
    }
}
