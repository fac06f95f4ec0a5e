package coop.siembra.readiness;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.model.Estimate;
import coop.siembra.readiness.model.Prior;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What the evidence says about one person now, whatever their role. It asks nobody's leave. */
@Service
public class Estimates {
    private final Upkeep upkeep;
    private final Rules rules;
    private final Clock clock;

    Estimates(Upkeep upkeep, Rules rules, Clock clock) {
        this.upkeep = upkeep;
        this.rules = rules;
        this.clock = clock;
    }

    /** The estimate of every competency there is evidence of. */
    public Map<CompetencyId, Estimate> of(PersonId person) {
        var now = clock.instant();
        var sums = upkeep.sums(person);
        var estimates = new HashMap<CompetencyId, Estimate>();
        sums.competencies()
                .forEach(competency -> estimates.put(
                        new CompetencyId(competency),
                        Estimate.of(sums.sides(competency, rules.now().rules(), now), Prior.EVEN)));
        return estimates;
    }
}
