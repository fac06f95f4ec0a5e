package coop.siembra.assessment.scoring;

import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.Scale;
import coop.siembra.assessment.instrument.Scale.Role;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.item.Scoring;
import coop.siembra.psychometrics.ProfileSimilarity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a form is scored with a key: prepared once, used for any number of sittings. Immutable. */
public final class ScoringPlan {
    private final Key.Stamp key;
    private final List<Placed> items;
    private final List<ScalePlan> scales;

    private ScoringPlan(Key.Stamp key, List<Placed> items, List<ScalePlan> scales) {
        this.key = key;
        this.items = items;
        this.scales = scales;
    }

    public static ScoringPlan of(Instrument instrument, Form form, Key key) {
        var items = form.items().stream()
                .map(placed -> new Placed(
                        key.applied(placed.item()), placed.scale(), placed.reversed(), placed.scaleByOption()))
                .toList();
        var scales = instrument.scales().stream()
                .map(scale -> scale(scale, items))
                .flatMap(Optional::stream)
                .toList();
        return new ScoringPlan(key.stamp(), items, scales);
    }

    /** Nothing when no item of the form counts for it. */
    private static Optional<ScalePlan> scale(Scale scale, List<Placed> items) {
        var own = items.stream().filter(placed -> countsFor(placed, scale)).toList();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new ScalePlan(
                        scale, Method.of(own.stream().map(Placed::item).toList()), own));
    }

    private static boolean countsFor(Placed placed, Scale scale) {
        return scale.role() == Role.PREFERENCE
                ? placed.scaleByOption().containsValue(scale.id())
                : placed.scale().equals(scale.id());
    }

    public Key.Stamp key() {
        return key;
    }

    /** Every scale that items of the form count for, in the instrument's order. */
    public List<ScalePlan> scales() {
        return scales;
    }

    /** All items of the form with the key's values. */
    public List<Item> items() {
        return items.stream().map(Placed::item).toList();
    }

    /** What one person's answers are worth. */
    public ItemScores score(Answers answers) {
        Map<String, Double> scores = HashMap.newHashMap(items.size());
        var ratings = new ArrayList<Item.Rating>();
        for (var placed : items) {
            var response = answers.responses().get(placed.item().id());
            if (response instanceof Response.Ratings && placed.item() instanceof Item.Rating rating) {
                ratings.add(rating);
            } else if (response instanceof Response.Scale(int value) && placed.item() instanceof Item.Likert likert) {
                scores.put(likert.id(), (double)
                        (placed.reversed() ? likert.anchors().size() + 1 - value : value));
            } else if (response != null && placed.item() instanceof Item.Graded graded) {
                scores.put(graded.id(), Scoring.score(graded, response).value());
            }
        }
        var profile = profile(ratings, answers);
        profile.ifPresent(found -> {
            for (int i = 0; i < ratings.size(); i++) {
                var id = ratings.get(i).id();
                found.situations().get(i).number().ifPresent(shape -> scores.put(id, shape));
            }
        });
        return new ItemScores(scores, profile, !ratings.isEmpty() && profile.isEmpty());
    }

    /** Of situations that were rated completely. */
    private static Optional<ProfileSimilarity> profile(List<Item.Rating> situations, Answers answers) {
        if (situations.isEmpty()) {
            return Optional.empty();
        }
        var ratings = new double[situations.size()][];
        var key = new double[situations.size()][];
        for (int i = 0; i < ratings.length; i++) {
            var options = situations.get(i).options();
            var given = answers.responses().get(situations.get(i).id()) instanceof Response.Ratings(var values)
                    ? values
                    : Map.<String, Integer>of();
            ratings[i] = options.stream()
                    .mapToDouble(option -> given.getOrDefault(option.id(), 0))
                    .toArray();
            key[i] = options.stream().mapToDouble(Item.Keyed::key).toArray();
        }
        return ProfileSimilarity.of(ratings, key);
    }
}
