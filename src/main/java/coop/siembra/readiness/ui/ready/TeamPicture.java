package coop.siembra.readiness.ui.ready;

import coop.siembra.content.Competency;
import coop.siembra.people.Unit;
import coop.siembra.readiness.PeopleReadiness;
import coop.siembra.readiness.UnitReadiness.Choices;
import coop.siembra.readiness.UnitReadiness.Family;
import coop.siembra.readiness.UnitReadiness.Month;
import coop.siembra.readiness.model.CompetencyTally;
import coop.siembra.readiness.model.Tally;
import coop.siembra.readiness.ui.ready.CompetencyTable.Line;
import coop.siembra.readiness.ui.ready.Shown.Listing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the page shows of a unit.
 *
 * @param shown what was asked for, as far as there is such a thing
 * @param path the units above that may be seen, the topmost first, and the unit itself last
 * @param below the units right below, in the order of the family
 * @param people one page of them; null where there are too many to be listed
 * @param lists the beginning, or the asked page, of each
 * @param week null when too much changed to be looked at one by one
 */
record TeamPicture(
        Shown shown,
        List<Unit> path,
        List<Unit> below,
        Family family,
        Choices choices,
        List<Month> months,
        @Nullable PeopleReadiness people,
        Map<Listing, PeopleReadiness> lists,
        @Nullable Week week) {

    Unit unit() {
        return path.getLast();
    }

    Tally tally() {
        return family.unit().tally();
    }

    PeopleReadiness list(Listing listing) {
        return lists.getOrDefault(listing, new PeopleReadiness(List.of(), 0));
    }

    /** Whether there are too many people to be listed. */
    boolean isLarge() {
        return people == null;
    }

    boolean hasEvidence() {
        return tally().competencies().values().stream().anyMatch(one -> one.known() > 0);
    }

    /** The competencies that anybody's role asks for, in their order. */
    List<Line> lines(List<Competency> competencies) {
        return competencies.stream()
                .flatMap(competency -> tallyOf(competency)
                        .filter(tally -> tally.levels().asked() > 0)
                        .map(tally -> new Line(competency, tally))
                        .stream())
                .toList();
    }

    private Optional<CompetencyTally> tallyOf(Competency competency) {
        return Optional.ofNullable(tally().competencies().get(competency.id().value()));
    }
}
