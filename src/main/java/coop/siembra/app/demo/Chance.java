package coop.siembra.app.demo;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Chance that comes out the same for the same seed. */
record Chance(RandomGenerator random) {

    /** Chance of its own for one purpose, whatever else is drawn. */
    static Chance of(long seed, String purpose) {
        long mixed = seed;
        for (int i = 0; i < purpose.length(); i++) {
            mixed = mixed * 0x9E3779B97F4A7C15L + purpose.charAt(i);
        }
        return new Chance(new SplittableRandom(mixed));
    }

    boolean hits(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends are possible. */
    int between(int least, int most) {
        return random.nextInt(least, Math.max(least, most) + 1);
    }

    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
