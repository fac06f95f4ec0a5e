package coop.siembra.readiness.plan.ui;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Organisation;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.guide.Objective;
import coop.siembra.readiness.model.plan.Link;
import coop.siembra.readiness.plan.PlanLinks;
import coop.siembra.readiness.record.Moments;
import coop.siembra.ui.Translator;
import coop.siembra.ui.Voice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What the plan's goals and actions name: units, objectives and what they go with. */
@Service
class PlanPlaces {
    private final Units units;
    private final Rules rules;
    private final PlanLinks links;
    private final Organisation organisation;
    private final Clock clock;

    PlanPlaces(Units units, Rules rules, PlanLinks links, Organisation organisation, Clock clock) {
        this.units = units;
        this.rules = rules;
        this.links = links;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** How the plan speaks to a reader today. */
    PlanWords words(Translator translator, Locale locale) {
        var moments = new Moments(new Voice(locale, organisation.wording()), clock.getZone());
        return new PlanWords(translator, moments, this, LocalDate.now(clock));
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
