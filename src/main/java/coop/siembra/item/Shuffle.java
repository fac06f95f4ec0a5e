package coop.siembra.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts things into an order by chance that is the same for ever for the same seed, so that nothing needs storing but the seed. */
public final class Shuffle {

    private Shuffle() {}

    /** The same things in another order: a Fisher–Yates shuffle driven by SplitMix64. */
    public static <T> List<T> of(List<T> things, long seed) {
        var order = new ArrayList<>(things);
        long state = seed;
        for (int i = order.size() - 1; i > 0; i--) {
            state += 0x9E3779B97F4A7C15L;
            Collections.swap(order, i, (int) Long.remainderUnsigned(mixed(state), i + 1));
        }
        return List.copyOf(order);
    }

    /** The output function of SplitMix64, written out because the library's generators may change. */
    private static long mixed(long state) {
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
