package coop.siembra.assessment.scoring;

import coop.siembra.item.Item;
import java.util.List;

/** How a scale is scored. A method never changes; another way of scoring would get another version. */
public enum Method {
    /** Mean of the answered statements after reversal. */
    LIKERT_MEAN("likert-mean/1", false),
    /**
     * Mean over situations of 1 − ½ · mean (zₚ − zₖ)², person and key each standardised over all options of the form, so that neither how
     * high somebody rates nor how far apart counts (Cronbach and Gleser, 1953; McDaniel and others, 2011).
     */
    SHAPE("shape/1", true),
    /** Mean of what each answer is worth from 0 to 1, as in checks. */
    GRADED_MEAN("graded-mean/1", true),
    /** How often a statement was chosen as most, less how often as least like oneself. */
    MOST_LEAST("most-least/1", false),
    /** Not at all: texts, which people rate, or items of different kinds, which the content check refuses. */
    NONE("none/1", false);

    private final String versioned;
    private final boolean keyed;

    Method(String versioned, boolean keyed) {
        this.versioned = versioned;
        this.keyed = keyed;
    }

    /** Name and version, such as {@code shape/1}. */
    public String versioned() {
        return versioned;
    }

    /** Whether scores depend on a key. */
    public boolean keyed() {
        return keyed;
    }

    static Method of(Item item) {
        return switch (item) {
            case Item.Likert likert -> LIKERT_MEAN;
            case Item.Rating rating -> SHAPE;
            case Item.Graded graded -> GRADED_MEAN;
            case Item.MostLeast mostLeast -> MOST_LEAST;
            case Item.Written written -> NONE;
        };
    }

    /** The one method of a scale's items. */
    static Method of(List<Item> items) {
        var methods = items.stream().map(Method::of).distinct().toList();
        return methods.size() == 1 ? methods.getFirst() : NONE;
    }

    /**
     * A raw score from 0 to 100; of {@link #SHAPE} all that is below 0 is 0.
     *
     * @param points how many anchors the items have; matters only to {@link #LIKERT_MEAN}
     */
    double scaled(double raw, int points) {
        return switch (this) {
            case LIKERT_MEAN -> Math.clamp((raw - 1) * step(points), 0, 100);
            case SHAPE, GRADED_MEAN -> Math.clamp(raw * step(points), 0, 100);
            case MOST_LEAST, NONE -> throw new IllegalStateException(versioned + " gives no scaled score");
        };
    }

    /** What one raw point is from 0 to 100. */
    double step(int points) {
        return this == LIKERT_MEAN ? 100.0 / (points - 1) : 100;
    }
}
