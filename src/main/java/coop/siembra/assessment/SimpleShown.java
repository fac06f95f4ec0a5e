package coop.siembra.assessment;

import coop.siembra.assessment.events.AssessmentEvent;
import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.Scale;
import coop.siembra.assessment.instrument.Scale.Role;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.SittingSteps;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.item.Scoring;
import coop.siembra.kernel.CompetencyId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;

/**
 * The mean of the answered situations and questions by competency. Ratings are taken by their shape: key and ratings are each
 * standardised over all options rated, and a situation's score is 1 − mean((zp − zk)²)/2, cut off at 0 (Cronbach and Gleser, 1953).
 */
@Component
final class SimpleShown implements Shown {

    @Override
    public List<AssessmentEvent.Shown> of(Instrument instrument, Form form, Sitting sitting) {
        var answered = form.items().stream()
                .filter(placed -> SittingSteps.answered(placed.item(), sitting))
                .toList();
        var shape = shape(answered, sitting);
        Map<CompetencyId, List<Double>> scores = new LinkedHashMap<>();
        for (Placed placed : answered) {
            var score = score(placed.item(), sitting, shape);
            var competency = competency(instrument, placed);
            if (score.isPresent() && competency.isPresent()) {
                scores.computeIfAbsent(competency.get(), none -> new ArrayList<>())
                        .add(Math.clamp(score.getAsDouble(), 0, 1));
            }
        }
        return scores.entrySet().stream()
                .map(entry -> new AssessmentEvent.Shown(
                        entry.getKey().value(),
                        entry.getValue().stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElse(0),
                        entry.getValue().size()))
                .toList();
    }

    private static Optional<CompetencyId> competency(Instrument instrument, Placed placed) {
        return instrument
                .scale(placed.scale())
                .filter(scale -> scale.role() == Role.RESULT)
                .flatMap(Scale::competency);
    }

    private static OptionalDouble score(Item item, Sitting sitting, Optional<Shape> shape) {
        var response = response(item, sitting).orElse(null);
        if (item instanceof Item.Graded graded && response != null) {
            return OptionalDouble.of(Scoring.score(graded, response).value());
        }
        if (item instanceof Item.Rating rating && response instanceof Response.Ratings given && shape.isPresent()) {
            return OptionalDouble.of(shape.get().score(rating, given));
        }
        return OptionalDouble.empty();
    }

    private static Optional<Response> response(Item item, Sitting sitting) {
        return sitting.response(item.id()).flatMap(given -> Response.decode(item, given.response()));
    }

    /** Nothing when the key or the ratings are all the same: there is no shape then. */
    private static Optional<Shape> shape(List<Placed> answered, Sitting sitting) {
        var keys = new ArrayList<Double>();
        var ratings = new ArrayList<Double>();
        for (Placed placed : answered) {
            if (placed.item() instanceof Item.Rating rating
                    && response(rating, sitting).orElse(null) instanceof Response.Ratings(var values)) {
                rating.options().forEach(option -> {
                    keys.add(option.key());
                    ratings.add(values.getOrDefault(option.id(), 0).doubleValue());
                });
            }
        }
        var shape = new Shape(Spread.of(keys), Spread.of(ratings));
        return shape.key().deviation() > 0 && shape.given().deviation() > 0 ? Optional.of(shape) : Optional.empty();
    }

    private record Shape(Spread key, Spread given) {

        double score(Item.Rating item, Response.Ratings response) {
            return 1
                    - item.options().stream()
                                    .mapToDouble(option ->
                                            given.standard(response.values().getOrDefault(option.id(), 0))
                                                    - key.standard(option.key()))
                                    .map(distance -> distance * distance)
                                    .average()
                                    .orElse(0)
                            / 2;
        }
    }

    private record Spread(double mean, double deviation) {

        static Spread of(List<Double> values) {
            double mean =
                    values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
            double variance = values.stream()
                    .mapToDouble(value -> (value - mean) * (value - mean))
                    .average()
                    .orElse(0);
            return new Spread(mean, Math.sqrt(variance));
        }

        double standard(double value) {
            return (value - mean) / deviation;
        }
    }
}
