package coop.siembra.executive.model;

import java.util.Collection;
import java.util.Optional;

/**
 * Whether what was found of people before goes with what they showed later.
 *
 * @param pairs how many people it rests on
 * @param figure Pearson's r with Fisher's interval; empty where there are too few people, or nobody differs from anybody
 */
public record Correlation(int pairs, Optional<Figure> figure) {
    /** Of fewer pairs the interval would hold nearly anything. */
    public static final int FEWEST = 10;

    /** Two values of one person. */
    public record Pair(double before, double later) {}

    /** The interval is that of Fisher's z, of standard error 1 / √(n − 3) (Fisher, 1921). */
    public static Correlation of(Collection<Pair> pairs) {
        int n = pairs.size();
        double before = pairs.stream().mapToDouble(Pair::before).average().orElse(0);
        double later = pairs.stream().mapToDouble(Pair::later).average().orElse(0);
        double one = 0;
        double other = 0;
        double both = 0;
        for (var pair : pairs) {
            double x = pair.before() - before;
            double y = pair.later() - later;
            one += x * x;
            other += y * y;
            both += x * y;
        }
        if (n < FEWEST || !(one > 0) || !(other > 0)) {
            return new Correlation(n, Optional.empty());
        }
        double r = Math.clamp(both / Math.sqrt(one * other), -1, 1);
        double z = 0.5 * Math.log((1 + r) / (1 - r));
        double margin = Figure.NORMAL / Math.sqrt(n - 3.0);
        return new Correlation(n, Optional.of(new Figure(r, Math.tanh(z - margin), Math.tanh(z + margin))));
    }
}
