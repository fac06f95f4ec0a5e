package coop.siembra.app.demo;

import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.instrument.Scale;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How somebody answers instruments: a level on each scale that stays with the person, a habit of rating high or low, and for some the wish
 * to look well, or to be done soon.
 */
final class Manner {
    /** How much lower than what somebody can do is what they say of how often they do it. */
    private static final double SELF_REGARD = -0.12;

    private static final double BETWEEN_SCALES = 0.17;
    /** What comes hard to the employee everybody looks at first, so that their path has something to explain. */
    private static final Map<String, String> HARD = Map.of("employee@demo.coop", "composure");

    private static final double WITHIN_SCALE = 0.75;

    private final Self who;
    private final long seed;
    private final double grown;
    private final double elevation;
    private final boolean hasty;
    private final boolean flattering;

    /**
     * Who answers.
     *
     * @param skill how likely a good answer is, 0 to 1
     */
    record Self(String id, String email, double skill) {}

    /** @param grown what practice has added since the baseline, 0 to 1 */
    Manner(Colleague who, long seed, double grown) {
        this(new Self(who.id().value(), who.details().email(), who.skill()), seed, grown);
    }

    Manner(Self who, long seed, double grown) {
        this.who = who;
        this.seed = seed;
        this.grown = grown;
        var habits = own("habits");
        this.elevation = habits.random().nextGaussian() * 0.4;
        this.hasty = habits.hits(0.03);
        this.flattering = habits.hits(0.06);
    }

    private Chance own(String what) {
        return Chance.of(seed, who.id() + "|manner|" + what);
    }

    /** How long the person has an item before them, in seconds. */
    int seconds(Item item, Chance chance) {
        if (hasty) {
            return chance.between(1, 3);
        }
        return switch (item) {
            case Item.Likert likert -> chance.between(4, 13);
            case Item.MostLeast mostLeast -> chance.between(14, 45);
            case Item.Rating rating -> chance.between(40, 95);
            case Item.Graded graded -> chance.between(25, 70);
            case Item.Written written -> chance.between(90, 240);
        };
    }

    /** Nothing where the person would have to write. */
    Optional<Response> answer(Placed placed, Map<String, Scale> scales, Chance chance) {
        return switch (placed.item()) {
            case Item.Likert likert -> Optional.of(likert(likert, placed, scales, chance));
            case Item.Rating rating -> Optional.of(rating(rating, chance));
            case Item.MostLeast mostLeast -> Optional.of(extremes(mostLeast, placed, scales, chance));
            case Item.Graded graded -> Optional.of(Answering.answer(graded, who.skill() + grown, chance));
            case Item.Written written -> Optional.empty();
        };
    }

    private Response likert(Item.Likert item, Placed placed, Map<String, Scale> scales, Chance chance) {
        int points = item.anchors().size();
        if (hasty) {
            return new Response.Scale(points - 1);
        }
        double level = level(placed.scale(), scales);
        double drawn = 1 + level * (points - 1) + chance.random().nextGaussian() * WITHIN_SCALE;
        int value = (int) Math.clamp(Math.round(drawn), 1L, points);
        return new Response.Scale(placed.reversed() ? points + 1 - value : value);
    }

    private double level(String id, Map<String, Scale> scales) {
        var scale = scales.get(id);
        var drawn = own(id);
        if (scale != null && scale.role() == Scale.Role.IMPRESSION) {
            return flattering ? drawn.between(0.8, 0.95) : drawn.between(0.15, 0.55);
        }
        if (id.equals(HARD.get(who.email()))) {
            return 0.36 + grown;
        }
        double level = who.skill() + SELF_REGARD + drawn.random().nextGaussian() * BETWEEN_SCALES + grown;
        return Math.clamp(level + (flattering ? 0.12 : 0), 0.05, 0.97);
    }

    /** Near the key, the nearer the more skilled; the habit moves all ratings, which the scoring must bear. */
    private Response rating(Item.Rating item, Chance chance) {
        int points = item.anchors().size();
        double spread = 0.6 + 3 * (1 - Math.min(1, who.skill() + grown));
        Map<String, Integer> values = new LinkedHashMap<>();
        for (var option : item.options()) {
            double drawn = hasty
                    ? chance.between(1.0, points)
                    : option.key() + elevation + chance.random().nextGaussian() * spread;
            values.put(option.id(), (int) Math.clamp(Math.round(drawn), 1L, points));
        }
        return new Response.Ratings(values);
    }

    private Response extremes(Item.MostLeast item, Placed placed, Map<String, Scale> scales, Chance chance) {
        Map<String, Double> liking = new HashMap<>();
        item.options().forEach(option -> {
            var scale = placed.scaleByOption().getOrDefault(option.id(), "");
            liking.put(option.id(), level(scale, scales) + chance.random().nextGaussian() * 0.25);
        });
        List<String> order = item.options().stream()
                .map(Item.Statement::id)
                .sorted(Comparator.comparingDouble(id -> liking.getOrDefault(id, 0.0)))
                .toList();
        return new Response.Extremes(Optional.of(order.getLast()), Optional.of(order.getFirst()));
    }
}
