package coop.siembra.readiness.model.workshop;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How what people showed has changed since a workshop: of those who attended, and beside them of others over the same time. It is what was
 * observed and proves nothing, since nobody was drawn by lot.
 *
 * @param attended of those who were there
 * @param others of those who were not
 */
public record Effect(Group attended, Group others) {
    /** Of fewer people nothing is said. */
    public static final int FEWEST = 5;

    /** As everywhere in readiness: an interval that holds nine tenths. */
    private static final double CONFIDENCE = 0.9;

    /**
     * Some people.
     *
     * @param people how many there are
     * @param shown of how many there is evidence from before and from after
     * @param change nothing when they are too few
     */
    public record Group(int people, int shown, Optional<Change> change) {

        public boolean tooFew() {
            return change.isEmpty();
        }
    }

    /**
     * A mean change on the scale from 0 to 1, with an interval from Student's distribution.
     *
     * @param mean above 0 when more was shown than before
     */
    public record Change(double mean, double low, double high) {

        /** Whether the interval leaves open in which direction it went. */
        public boolean open() {
            return low <= 0 && high >= 0;
        }
    }

    /**
     * What one person showed.
     *
     * @param before weighted mean of the evidence from before
     * @param after weighted mean of the evidence from after
     */
    public record Shift(double before, double after) {

        double change() {
            return after - before;
        }
    }

    /**
     * Measures.
     *
     * @param people how many there are in the group, with evidence or without
     */
    public static Group of(int people, List<Shift> shifts) {
        int count = shifts.size();
        if (count < FEWEST) {
            return new Group(people, count, Optional.empty());
        }
        double mean = shifts.stream().mapToDouble(Shift::change).average().orElse(0);
        double squares = shifts.stream()
                .mapToDouble(shift -> (shift.change() - mean) * (shift.change() - mean))
                .sum();
        double error = Math.sqrt(squares / (count - 1) / count);
        double reach = error * TDistribution.of(count - 1).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
        return new Group(
                people, count, Optional.of(new Change(mean, Math.max(-1, mean - reach), Math.min(1, mean + reach))));
    }
}
