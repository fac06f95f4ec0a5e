package coop.siembra.assessment;

import coop.siembra.assessment.events.AssessmentEvent;
import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.Scale.Role;
import coop.siembra.assessment.keys.Keys;
import coop.siembra.assessment.scoring.Answers;
import coop.siembra.assessment.scoring.ScaleScore.Scored;
import coop.siembra.assessment.scoring.Scores;
import coop.siembra.assessment.scoring.ScoringPlan;
import coop.siembra.assessment.scoring.Yardsticks;
import coop.siembra.assessment.sitting.Sitting;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The scores on results that rest on a key, for each competency: scaled by 100, the mean of its scales weighed by how many items were
 * answered. A scale that could not be scored shows nothing.
 */
@Component
final class ScoredShown implements Shown {
    private final Keys keys;
    private final Clock clock;

    ScoredShown(Keys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public List<AssessmentEvent.Shown> of(Instrument instrument, Form form, Sitting sitting) {
        var closing = sitting.closing();
        var key = keys.inForce(instrument, form, closing == null ? clock.instant() : closing.at());
        var report =
                Scores.of(ScoringPlan.of(instrument, form, key), Answers.of(form, sitting), sitting, Yardsticks.none());
        Map<String, AssessmentEvent.Shown> shown = new LinkedHashMap<>();
        for (var score : report.scored()) {
            var competency = score.scale().competency();
            if (score.method().keyed() && score.scale().role() == Role.RESULT && competency.isPresent()) {
                shown.merge(competency.get().value(), shown(competency.get().value(), score), ScoredShown::together);
            }
        }
        return List.copyOf(shown.values());
    }

    private static AssessmentEvent.Shown shown(String competency, Scored score) {
        return new AssessmentEvent.Shown(competency, score.scaled() / 100, score.answered());
    }

    private static AssessmentEvent.Shown together(AssessmentEvent.Shown one, AssessmentEvent.Shown other) {
        int items = one.items() + other.items();
        double value = (one.value() * one.items() + other.value() * other.items()) / items;
        return new AssessmentEvent.Shown(one.competency(), value, items);
    }
}
