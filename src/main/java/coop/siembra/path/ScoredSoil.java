package coop.siembra.path;

import coop.siembra.assessment.reports.MyFoundations;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.path.model.Situation.SoilScore;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The soil as the scores of the person's latest sittings have it. */
@Component
class ScoredSoil implements Soil {
    private final MyFoundations foundations;

    ScoredSoil(MyFoundations foundations) {
        this.foundations = foundations;
    }

    @Override
    public Map<CompetencyId, SoilScore> mine() {
        return foundations.mine().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new SoilScore(entry.getValue())));
    }
}
