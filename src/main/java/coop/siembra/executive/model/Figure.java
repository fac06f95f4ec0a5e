package coop.siembra.executive.model;

/**
 * A figure with its error.
 *
 * @param value best guess
 * @param low lower end of the interval that holds what is sought with a probability of 95 per cent
 * @param high its upper end
 */
public record Figure(double value, double low, double high) {

    /** Standard normal: 95 per cent lie between minus and plus this. */
    static final double NORMAL = 1.959963984540054;

    static Figure around(double value, double margin) {
        return new Figure(value, value - margin, value + margin);
    }

    /** The standard error that an interval of this width has with a normal distribution; wider than it is where the interval is Student's. */
    double error() {
        return (high - low) / 2 / NORMAL;
    }

    /** How much more this is than another, as if both had been found independently: with people in common the interval is too wide, never too narrow. */
    public Figure less(Figure other) {
        return around(value - other.value, NORMAL * Math.hypot(error(), other.error()));
    }

    /** Whether it may just as well be nothing. */
    public boolean holdsZero() {
        return low <= 0 && high >= 0;
    }
}
