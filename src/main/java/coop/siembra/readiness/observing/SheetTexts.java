package coop.siembra.readiness.observing;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.guide.Guides;
import coop.siembra.readiness.guide.Sheet;
import coop.siembra.readiness.guide.Sheet.Situation;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sheets there are, and those somebody worked with. */
@Component
class SheetTexts {
    private final Rules rules;

    SheetTexts(Rules rules) {
        this.rules = rules;
    }

    Guides now() {
        return rules.now().guides();
    }

    List<Sheet> sheets() {
        return now().sheets();
    }

    Optional<Situation> current(CompetencyId competency, String situation) {
        return now().sheet(competency).flatMap(sheet -> sheet.situation(situation));
    }

    /** The sheet of an observation as it was when it was announced; as it is now when that can no longer be read. */
    Optional<Sheet> sheet(Observation observation) {
        return rules.asTheyWere(observation.texts())
                .flatMap(guides -> guides.sheet(observation.competency()))
                .or(() -> now().sheet(observation.competency()));
    }

    Optional<Situation> situation(Observation observation) {
        return sheet(observation).flatMap(sheet -> sheet.situation(observation.situation()));
    }
}
