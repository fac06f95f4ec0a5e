package coop.siembra.path;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.path.model.Situation.SoilScore;
import java.util.Map;

/** The foundations of the signed-in person as their own baseline has them. There is no way to ask for anybody else's. */
@FunctionalInterface
interface Soil {

    /** What is not measured yet is missing. */
    Map<CompetencyId, SoilScore> mine();
}
