package coop.siembra.bench;

import org.jspecify.annotations.Nullable;

/**
 * One thing measured.
 *
 * @param people in the store
 * @param limit null when nothing was promised
 */
record Figure(
        String name,
        int people,
        Sample sample,
        String unit,
        @Nullable Limit limit) {

    boolean missed() {
        return limit != null && !limit.met(sample);
    }
}
