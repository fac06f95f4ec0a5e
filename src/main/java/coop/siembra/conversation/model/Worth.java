package coop.siembra.conversation.model;

import java.util.Comparator;
import java.util.List;

/**
 * How good an answer is, on one scale: the trust it adds plus half the feeling it adds, because feeling has twice the range.
 * Equal answers are told apart by the mean of the evidence they show, then by the order written.
 */
final class Worth {
    private static final Comparator<Choice> ORDER =
            Comparator.<Choice>comparingDouble(Worth::of).thenComparingDouble(Worth::evidence);

    private Worth() {}

    static double of(Choice choice) {
        return choice.trust() + choice.feeling() / 2.0;
    }

    /** What really changed, which is less than was meant where feeling or trust had reached an end of its range. */
    static double change(State before, State after) {
        return after.trust() - before.trust() + (after.feeling() - before.feeling()) / 2.0;
    }

    /** The best of the offered choices. */
    static Choice best(List<Choice> offered) {
        // reversed, because max() prefers the last of equals
        return offered.reversed().stream().max(ORDER).orElseThrow();
    }

    /** How good a choice is among those offered: 0 the worst, 1 the best or as good as any other. */
    static double among(List<Choice> offered, Choice said) {
        double best = of(best(offered));
        double worst = offered.stream().mapToDouble(Worth::of).min().orElseThrow();
        return best == worst ? 1 : (of(said) - worst) / (best - worst);
    }

    private static double evidence(Choice choice) {
        return choice.shows().values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }
}
