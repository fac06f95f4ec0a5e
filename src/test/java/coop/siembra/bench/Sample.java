package coop.siembra.bench;

import java.util.ArrayList;
import java.util.List;

/** Numbers measured one after the other. */
final class Sample {
    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    void addAll(Sample other) {
        values.addAll(other.values);
    }

    int size() {
        return values.size();
    }

    double mean() {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    /**
     * The smallest value that at least a part of all values do not exceed (nearest rank): always one that was measured.
     *
     * @param percent above 0, up to 100
     */
    double percentile(int percent) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        var sorted = values.stream().sorted().toList();
        int rank = Math.ceilDiv(percent * sorted.size(), 100);
        return sorted.get(Math.max(rank, 1) - 1);
    }
}
