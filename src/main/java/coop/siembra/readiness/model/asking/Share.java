package coop.siembra.readiness.model.asking;

/**
 * How many of those who answered agree. Intervals hold nine tenths, as everywhere in readiness, and take no account of how many there are
 * in all: where nearly everybody has answered they are too wide rather than too narrow.
 *
 * @param answered at least one
 */
public record Share(long answered, long agreeing) {
    /** Standard normal: nine tenths lie between minus and plus this. */
    private static final double NORMAL = 1.6448536269514722;

    /** @throws IllegalArgumentException when more agree than have answered, or nobody has */
    public Share {
        if (answered < 1 || agreeing < 0 || agreeing > answered) {
            throw new IllegalArgumentException(agreeing + " agreeing of " + answered);
        }
    }

    /** Of numbers that are 1 for who agrees and 0 for who does not. */
    public static Share of(Spread counts) {
        return new Share(counts.n(), counts.sum());
    }

    /** From 0 to 1. */
    public double ratio() {
        return (double) agreeing / answered;
    }

    /** Lower end of the interval (Wilson, 1927). */
    public double low() {
        return agreeing == 0 ? 0 : Math.max(0, middle() - margin());
    }

    /** Upper end of the interval (Wilson, 1927). */
    public double high() {
        return agreeing == answered ? 1 : Math.min(1, middle() + margin());
    }

    private double middle() {
        double square = NORMAL * NORMAL;
        return (ratio() + square / (2 * answered)) / (1 + square / answered);
    }

    private double margin() {
        double square = NORMAL * NORMAL;
        double error = Math.sqrt(ratio() * (1 - ratio()) / answered + square / (4.0 * answered * answered));
        return NORMAL * error / (1 + square / answered);
    }

    /**
     * How much higher this is than an earlier share, with Newcombe's hybrid of Wilson's intervals (Newcombe, 1998, method 10). It takes the two
     * for answers of different people. Mostly they are of the same, of whom nobody can tell which are whose, so the interval is rather too wide.
     */
    public Difference less(Share earlier) {
        double apart = ratio() - earlier.ratio();
        return new Difference(
                apart,
                apart - Math.hypot(ratio() - low(), earlier.high() - earlier.ratio()),
                apart + Math.hypot(high() - ratio(), earlier.ratio() - earlier.low()));
    }
}
