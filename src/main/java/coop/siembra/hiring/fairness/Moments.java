package coop.siembra.hiring.fairness;

/**
 * Scores of a group in short, from which no single one can be had.
 *
 * @param squares sum of squares about the mean
 */
public record Moments(int n, double mean, double squares) {
    private static final double ROUNDING = 1e-13;

    public static Moments none() {
        return new Moments(0, 0, 0);
    }

    public static Moments of(double score) {
        return new Moments(1, score, 0);
    }

    /** Both together (Chan, Golub and LeVeque, 1983). */
    public Moments and(Moments other) {
        if (n == 0 || other.n == 0) {
            return n == 0 ? other : this;
        }
        int all = n + other.n;
        double apart = other.mean - mean;
        return new Moments(
                all, mean + apart * other.n / all, squares + other.squares + apart * apart * n * other.n / all);
    }

    /** With n − 1; 0 where only rounding parts them. */
    double variance() {
        return n > 1 && squares > ROUNDING * (squares + n * mean * mean) ? squares / (n - 1) : 0;
    }
}
