package coop.siembra.hiring.fairness;

/** Limits that hold what is sought with a probability of 95 per cent. */
public record Interval(double low, double high) {
    static final double CONFIDENCE = 0.95;

    /** Standard normal: 95 per cent lie between minus and plus this. */
    static final double NORMAL = 1.959963984540054;

    static Interval around(double middle, double margin) {
        return new Interval(middle - margin, middle + margin);
    }

    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
