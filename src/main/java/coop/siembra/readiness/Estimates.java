package coop.siembra.readiness;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.model.Estimate;
import coop.siembra.readiness.model.Evidence;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What the evidence says about one person now. It asks nobody's leave. */
@Service
public class Estimates {
    private final EvidenceLog log;
    private final Clock clock;

    Estimates(EvidenceLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** The estimate of every competency there is evidence of. */
    public Map<CompetencyId, Estimate> of(PersonId person) {
        var now = clock.instant();
        return log.about(person).stream()
                .collect(Collectors.groupingBy(
                        evidence -> new CompetencyId(evidence.competency()),
                        Collectors.collectingAndThen(
                                Collectors.<Evidence>toList(), evidence -> Estimate.of(evidence, now))));
    }
}
