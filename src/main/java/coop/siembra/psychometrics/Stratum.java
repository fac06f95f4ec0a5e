package coop.siembra.psychometrics;

/**
 * People of both groups who do equally well.
 *
 * @param reference how many of the reference group
 * @param focal how many of the focal group
 * @param referenceSum sum of their scores in the item
 * @param focalSum likewise
 * @param squares sum of all squared scores
 * @param isRightOrWrong whether all scores are 0 or 1
 */
record Stratum(
        double reference, double focal, double referenceSum, double focalSum, double squares, boolean isRightOrWrong) {

    boolean compares() {
        return reference > 0 && focal > 0;
    }

    double people() {
        return reference + focal;
    }

    double referenceWrong() {
        return reference - referenceSum;
    }

    double focalWrong() {
        return focal - focalSum;
    }

    /** By how much the focal group's sum exceeds what it would be if scores fell to people by chance. */
    double excess() {
        return focalSum - focal * (referenceSum + focalSum) / people();
    }

    /** Of that excess, if scores fell to people by chance (hypergeometric). */
    double variance() {
        double sum = referenceSum + focalSum;
        return reference * focal * (people() * squares - sum * sum) / (people() * people() * (people() - 1));
    }

    /** Of the means. */
    double difference() {
        return focalSum / focal - referenceSum / reference;
    }

    /** Counts such people. */
    static final class Tally {
        private int reference;
        private int focal;
        private double referenceSum;
        private double focalSum;
        private double squares;
        private boolean isRightOrWrong = true;

        void add(boolean isFocal, double score) {
            if (isFocal) {
                focal++;
                focalSum += score;
            } else {
                reference++;
                referenceSum += score;
            }
            squares += score * score;
            isRightOrWrong &= score == 0 || score == 1;
        }

        Stratum stratum() {
            return new Stratum(reference, focal, referenceSum, focalSum, squares, isRightOrWrong);
        }
    }
}
