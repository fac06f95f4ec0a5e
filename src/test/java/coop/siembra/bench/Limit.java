package coop.siembra.bench;

/** What was promised: the statistic stays below the value, in the figure's unit. */
record Limit(Statistic of, double value) {

    /** What of a sample a promise speaks of. */
    enum Statistic {
        MEAN,
        P95
    }

    /** Of nearly all single times. */
    static Limit nearlyAlways(double value) {
        return new Limit(Statistic.P95, value);
    }

    /** Of the account over all repetitions. */
    static Limit onAverage(double value) {
        return new Limit(Statistic.MEAN, value);
    }

    boolean met(Sample sample) {
        return switch (of) {
                    case MEAN -> sample.mean();
                    case P95 -> sample.percentile(95);
                }
                < value;
    }
}
