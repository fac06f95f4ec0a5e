package coop.siembra.readiness.plan.ui;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.guide.Objective;
import coop.siembra.readiness.model.plan.Link;
import coop.siembra.readiness.plan.PlanLinks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What the plan's goals and actions name: units, objectives and what they go with. */
@Service
class PlanPlaces {
    private final Units units;
    private final Rules rules;
    private final PlanLinks links;

    PlanPlaces(Units units, Rules rules, PlanLinks links) {
        this.units = units;
        this.rules = rules;
        this.links = links;
    }

    Optional<Unit> unit(UnitId id) {
        return units.find(id);
    }

    List<Objective> objectives() {
        return rules.now().guides().objectives();
    }

    Optional<LocalizedText> link(Link link) {
        return links.name(link);
    }

    Map<Link, LocalizedText> links() {
        return links.all();
    }
}
