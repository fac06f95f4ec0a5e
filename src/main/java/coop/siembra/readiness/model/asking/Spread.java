package coop.siembra.readiness.model.asking;

import java.util.Collection;

/**
 * Whole numbers in short, from which no single one can be had once there are several.
 *
 * @param n how many there are
 * @param squares sum of their squares
 */
public record Spread(long n, long sum, long squares) {
    public static final Spread NONE = new Spread(0, 0, 0);

    public static Spread of(long number) {
        return new Spread(1, number, number * number);
    }

    public static Spread of(Collection<Integer> numbers) {
        return numbers.stream().map(number -> of(number.longValue())).reduce(NONE, Spread::and);
    }

    /** All of both. */
    public Spread and(Spread other) {
        return new Spread(n + other.n, sum + other.sum, squares + other.squares);
    }

    /** Of at least one number. */
    public double mean() {
        return (double) sum / n;
    }

    /** With n − 1, of at least two numbers. */
    double variance() {
        return Math.max(0, (squares - (double) sum * sum / n) / (n - 1));
    }

    /**
     * This, but where all are the lowest or all the highest number there can be, one of them moved inwards: a figure in which all agree would tell what
     * each of them answered.
     *
     * @param step how far it moves
     */
    public Spread blurred(long lowest, long highest, long step) {
        if (n > 0 && sum == n * highest) {
            return moved(highest, highest - step);
        }
        return n > 0 && sum == n * lowest ? moved(lowest, lowest + step) : this;
    }

    private Spread moved(long from, long to) {
        return new Spread(n, sum - from + to, squares - from * from + to * to);
    }
}
