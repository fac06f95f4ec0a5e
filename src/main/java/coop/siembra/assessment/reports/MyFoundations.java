package coop.siembra.assessment.reports;

import coop.siembra.access.CurrentUser;
import coop.siembra.assessment.instrument.Scale.Role;
import coop.siembra.assessment.scoring.ScaleScore.Scored;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingSummary;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.store.SittingStore;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * What the baseline of the signed-in person, and of nobody else, says of each competency: the lowest of all scales that speak of it, each in
 * the latest baseline or growth sitting in which it has a score. Whoever does well by one and not by the other has something to learn.
 */
@Service
public class MyFoundations {
    private static final Set<Purpose> PURPOSES = EnumSet.of(Purpose.BASELINE, Purpose.GROWTH);

    private final SittingScores scores;
    private final SittingStore store;
    private final CurrentUser user;

    MyFoundations(SittingScores scores, SittingStore store, CurrentUser user) {
        this.scores = scores;
        this.store = store;
        this.user = user;
    }

    private record Measured(CompetencyId competency, double scaled) {}

    /** Scaled scores, 0 to 100; what has none is missing. */
    public Map<CompetencyId, Double> mine() {
        return latest(user.personId()).values().stream()
                .collect(Collectors.toMap(Measured::competency, Measured::scaled, Math::min));
    }

    private Map<String, Measured> latest(PersonId person) {
        Map<String, Measured> latest = new LinkedHashMap<>();
        store.of(Taker.person(person)).stream()
                .filter(sitting -> sitting.completed() && PURPOSES.contains(sitting.purpose()))
                .sorted(Comparator.comparing(SittingSummary::createdAt).reversed())
                .flatMap(sitting -> scores.find(sitting.id()).stream())
                .forEach(closed -> scores.alone(closed).scored().stream()
                        .filter(score -> score.scale().role() == Role.RESULT)
                        .forEach(score -> add(closed.instrument().id().value(), score, latest)));
        return latest;
    }

    private static void add(String instrument, Scored score, Map<String, Measured> latest) {
        score.scale()
                .competency()
                .ifPresent(competency -> latest.putIfAbsent(
                        instrument + "|" + score.scale().id(), new Measured(competency, score.scaled())));
    }
}
