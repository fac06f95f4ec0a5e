package coop.siembra.path;

import coop.siembra.assessment.Desk;
import coop.siembra.assessment.MySittings;
import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.Scale;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingSummary;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.path.model.Situation.SoilScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Scaled means of the statements in the latest closed baseline or growth sitting of each instrument: reversed ones turned round, a scale
 * only with four fifths of its statements answered, several scales of one competency averaged.
 */
@Component
class SelfReportSoil implements Soil {
    private static final double ENOUGH = 0.8;
    private static final Set<Purpose> PURPOSES = Set.of(Purpose.BASELINE, Purpose.GROWTH);

    private final MySittings sittings;

    SelfReportSoil(MySittings sittings) {
        this.sittings = sittings;
    }

    @Override
    public Map<CompetencyId, SoilScore> mine() {
        Map<InstrumentId, SittingSummary> latest = new LinkedHashMap<>();
        sittings.sittings().stream()
                .filter(sitting -> sitting.closed() && PURPOSES.contains(sitting.purpose()))
                .forEach(sitting -> latest.putIfAbsent(sitting.instrument(), sitting)); // the newest come first
        Map<CompetencyId, List<Double>> scores = new HashMap<>();
        latest.values().stream()
                .flatMap(summary -> sittings.desk(summary.id()).stream())
                .forEach(desk -> addScores(desk, scores));
        return scores.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new SoilScore(entry.getValue().stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElseThrow())));
    }

    private static void addScores(Desk desk, Map<CompetencyId, List<Double>> scores) {
        if (desk.instrument().measures() != Instrument.Measures.SELF_REPORT) {
            return;
        }
        for (var scale : desk.instrument().scales()) {
            if (scale.role() == Scale.Role.RESULT && scale.competency().isPresent()) {
                var statements = desk.form().items().stream()
                        .filter(placed -> placed.scale().equals(scale.id()) && placed.item() instanceof Item.Likert)
                        .toList();
                mean(statements, desk.sitting())
                        .ifPresent(score -> scores.computeIfAbsent(
                                        scale.competency().get(), competency -> new ArrayList<>())
                                .add(score));
            }
        }
    }

    private static OptionalDouble mean(List<Placed> statements, Sitting sitting) {
        var answered = statements.stream()
                .flatMap(placed -> scaled(placed, sitting).stream())
                .toList();
        return answered.isEmpty() || answered.size() < ENOUGH * statements.size()
                ? OptionalDouble.empty()
                : answered.stream().mapToDouble(Double::doubleValue).average();
    }

    private static Optional<Double> scaled(Placed placed, Sitting sitting) {
        if (!(placed.item() instanceof Item.Likert item)) {
            return Optional.empty();
        }
        return sitting.response(item.id())
                .flatMap(given -> Response.decode(item, given.response()))
                .filter(Response.Scale.class::isInstance)
                .map(response -> ((Response.Scale) response).value())
                .map(value -> 100.0 * (value - 1) / (item.anchors().size() - 1))
                .map(score -> placed.reversed() ? 100 - score : score);
    }
}
