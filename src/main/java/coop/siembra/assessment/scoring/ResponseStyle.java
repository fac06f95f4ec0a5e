package coop.siembra.assessment.scoring;

import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.Instrument.Consistency;
import coop.siembra.assessment.instrument.Scale.Role;
import coop.siembra.assessment.scoring.StyleNote.Kind;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.psychometrics.ProfileSimilarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Looks at the way somebody answered, for questions to ask and never for verdicts: a fast reader, somebody very sure or somebody whose
 * days are all alike is noted too. Nothing here changes a score. How such signs are found and how little each says alone: Meade and Craig
 * (2012); Curran (2016).
 */
public final class ResponseStyle {
    private static final int FEWEST_TIMES = 5;
    private static final int FEWEST_PAIRS = 3;

    /** Of the way from the first to the last anchor: one point of five. */
    private static final double ELEVATION = 0.25;

    private static final double CLOSE = 0.5;
    private static final double APART = 1.5;

    private ResponseStyle() {}

    /**
     * Everything worth a question.
     *
     * @param plan of the sitting's form
     */
    public static List<StyleNote> notes(
            Instrument instrument, Form form, ScoringPlan plan, Answers answers, Sitting sitting) {
        var scores = plan.score(answers);
        var notes = new ArrayList<StyleNote>();
        haste(form, sitting).ifPresent(notes::add);
        Sameness.notes(instrument, form, answers, sitting.seed()).forEach(notes::add);
        inconsistency(instrument, form, answers).ifPresent(notes::add);
        impressions(plan, scores).forEach(notes::add);
        scores.profile().ifPresent(profile -> rating(form, profile).forEach(notes::add));
        openItems(form, answers).ifPresent(notes::add);
        return List.copyOf(notes);
    }

    private static Optional<StyleNote> haste(Form form, Sitting sitting) {
        var spent = DoubleStream.builder();
        var least = DoubleStream.builder();
        for (var placed : form.items()) {
            var given = sitting.response(placed.item().id());
            if (given.isPresent() && given.get().spent().isPositive()) {
                spent.add(given.get().spent().toMillis() / 1000.0);
                least.add(Pace.least(placed.item(), sitting.language()));
            }
        }
        var times = spent.build().sorted().toArray();
        var bounds = least.build().sorted().toArray();
        return times.length >= FEWEST_TIMES && median(times) < median(bounds)
                ? Optional.of(new StyleNote(Kind.TOO_FAST, median(times), median(bounds)))
                : Optional.empty();
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Held against what answers by chance would give: two of k anchors, each as likely, are (k² − 1) / 3k apart on average. */
    private static Optional<StyleNote> inconsistency(Instrument instrument, Form form, Answers answers) {
        var distances = new ArrayList<Double>();
        double points = 0;
        for (Consistency pair : instrument.consistency()) {
            var first = form.item(pair.first());
            var second = form.item(pair.second());
            if (first.isPresent() && second.isPresent()) {
                var one = inDirection(first.get(), answers);
                var other = inDirection(second.get(), answers);
                if (one.isPresent() && other.isPresent()) {
                    distances.add(Math.abs(one.getAsDouble() - other.getAsDouble()));
                    points = Math.max(points, anchors(first.get().item()));
                }
            }
        }
        double mean =
                distances.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double byChance = (points * points - 1) / (3 * points);
        return distances.size() >= FEWEST_PAIRS && mean >= byChance
                ? Optional.of(new StyleNote(Kind.INCONSISTENT, mean, byChance))
                : Optional.empty();
    }

    private static OptionalDouble inDirection(Placed placed, Answers answers) {
        return answers.to(placed.item()).orElse(null) instanceof Response.Scale(int value)
                ? OptionalDouble.of(placed.reversed() ? anchors(placed.item()) + 1 - value : value)
                : OptionalDouble.empty();
    }

    private static int anchors(Item item) {
        return item instanceof Item.Likert likert ? likert.anchors().size() : 0;
    }

    private static Stream<StyleNote> impressions(ScoringPlan plan, ItemScores scores) {
        return plan.scales().stream()
                .filter(scale -> scale.scale().role() == Role.IMPRESSION)
                .flatMap(scale -> Scores.mean(scores.of(scale)).stream()
                        .mapToObj(scale::scaled)
                        .filter(scaled -> scaled >= scale.scale().concern())
                        .map(scaled -> new StyleNote(
                                Kind.IMPRESSION, scaled, scale.scale().concern())));
    }

    /** Elevation and scatter, which the shape leaves out (Cronbach and Gleser, 1953). */
    private static List<StyleNote> rating(Form form, ProfileSimilarity profile) {
        int points = form.items().stream()
                .mapToInt(placed -> placed.item() instanceof Item.Rating rating
                        ? rating.anchors().size()
                        : 0)
                .max()
                .orElse(0);
        double bound = ELEVATION * (points - 1);
        var notes = new ArrayList<StyleNote>();
        if (profile.elevation() >= bound) {
            notes.add(new StyleNote(Kind.RATED_HIGH, profile.elevation(), bound));
        }
        if (profile.elevation() <= -bound) {
            notes.add(new StyleNote(Kind.RATED_LOW, -profile.elevation(), bound));
        }
        if (profile.scatter() <= CLOSE) {
            notes.add(new StyleNote(Kind.RATED_CLOSE, profile.scatter(), CLOSE));
        }
        if (profile.scatter() >= APART) {
            notes.add(new StyleNote(Kind.RATED_APART, profile.scatter(), APART));
        }
        return notes;
    }

    private static Optional<StyleNote> openItems(Form form, Answers answers) {
        long open = form.items().stream()
                .filter(placed -> answers.to(placed.item()).isEmpty())
                .count();
        return open > 0 ? Optional.of(new StyleNote(Kind.LEFT_OPEN, open, 1)) : Optional.empty();
    }
}
