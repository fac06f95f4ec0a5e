package coop.siembra.coach.model;

import coop.siembra.coach.Aspect;
import coop.siembra.coach.Caution;
import java.util.Arrays;

/**
 * From margins to what is said: sigmoids fitted, and thresholds chosen, on replies the models had not seen.
 *
 * @param sigmoids by register and model of replies
 * @param thresholds by register and model of replies; between 0 and 1
 */
public record Cuts(Sigmoid[][] sigmoids, double[][] thresholds) {

    /** A level with how likely it is to be right. */
    public record Level(int level, double confidence) {}

    /** Every caution is judged as in this register: there are too few of each to tell them apart. */
    private static final int ANY = 0;

    public static Cuts usual() {
        var sigmoids = new Sigmoid[Register.values().length][Targets.OF_REPLIES];
        var thresholds = new double[Register.values().length][Targets.OF_REPLIES];
        for (int i = 0; i < sigmoids.length; i++) {
            Arrays.fill(sigmoids[i], new Sigmoid(2, 0));
            Arrays.fill(thresholds[i], 0.5);
        }
        return new Cuts(sigmoids, thresholds);
    }

    Level level(Register register, Aspect aspect, double atLeastWeak, double strong) {
        int one = Targets.ofReply(aspect, 1);
        int two = Targets.ofReply(aspect, 2);
        double any = sigmoids[register.ordinal()][one].of(atLeastWeak);
        double much = Math.min(any, sigmoids[register.ordinal()][two].of(strong));
        int level = level(any, much, thresholds[register.ordinal()][one], thresholds[register.ordinal()][two]);
        return new Level(
                level,
                switch (level) {
                    case 0 -> 1 - any;
                    case 1 -> any - much;
                    default -> much;
                });
    }

    /** The level two probabilities amount to under two thresholds. */
    public static int level(double any, double strong, double weakFrom, double strongFrom) {
        if (any < weakFrom) {
            return 0;
        }
        return strong < strongFrom ? 1 : 2;
    }

    double probability(Caution caution, double margin) {
        return sigmoids[ANY][Targets.ofReply(caution)].of(margin);
    }

    double threshold(Caution caution) {
        return thresholds[ANY][Targets.ofReply(caution)];
    }
}
