package coop.siembra.readiness.model;

/**
 * What is assumed before there is any evidence, as if it were evidence that never fades.
 *
 * @param mean 0 to 1
 * @param weight how many answers it is worth; above 0
 */
public record Prior(double mean, double weight) {
    /** Everything is as likely: Beta(1, 1). */
    public static final Prior EVEN = new Prior(0.5, 2);

    double with() {
        return mean * weight;
    }

    double against() {
        return (1 - mean) * weight;
    }

    /** Whether it alone says too little to be taken for knowledge. */
    public boolean knowsNothing(double tooWide) {
        return !Levels.known(with(), against(), tooWide);
    }
}
