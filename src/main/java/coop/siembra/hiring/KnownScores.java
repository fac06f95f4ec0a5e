package coop.siembra.hiring;

import coop.siembra.assessment.instrument.Scale;
import coop.siembra.hiring.ApplicantScores.Scored;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.SittingId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What closed sittings gave by each scale that is a result, remembered while the server runs: a closed sitting is scored by the key that was
 * in force when it closed, so it stays.
 */
@Component
class KnownScores {
    private static final int MOST = 20_000;

    private final ApplicantScores scores;
    private final Map<SittingId, List<Value>> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SittingId, List<Value>> eldest) {
            return size() > MOST;
        }
    });

    KnownScores(ApplicantScores scores) {
        this.scores = scores;
    }

    /** A scale of an instrument, scored in one way. */
    record Measure(InstrumentId instrument, String form, String key, Scale scale) {

        String name() {
            return String.join("|", instrument.value(), form, key, scale.id());
        }
    }

    /** A score from 0 to 100. */
    record Value(Measure measure, double score) {}

    /** None as long as it is not closed. */
    List<Value> of(SittingId sitting) {
        var before = known.get(sitting);
        if (before != null) {
            return before;
        }
        var found = scores.scored(sitting);
        var values = found.map(KnownScores::values).orElse(List.of());
        if (found.isPresent()) {
            known.put(sitting, values);
        }
        return values;
    }

    private static List<Value> values(Scored scored) {
        return scored.report().scored().stream()
                .filter(score -> score.scale().role() == Scale.Role.RESULT)
                .map(score -> new Value(
                        new Measure(
                                scored.instrument(),
                                scored.closed().form().id(),
                                scored.report().key().version(),
                                score.scale()),
                        score.scaled()))
                .toList();
    }
}
