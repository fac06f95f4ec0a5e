package coop.siembra.readiness;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.TeamAccess;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.readiness.PeopleReadiness.Row;
import coop.siembra.readiness.TeamExport.Kind;
import coop.siembra.readiness.UnitReadiness.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Takes what the page of a unit shows out of the application, for those who may see that page; it is noted each time. */
@Service
public class TeamExports {
    private static final String AUDITED = "team.readiness";

    private final TeamReadiness team;
    private final TeamPeople people;
    private final Units units;
    private final TeamAccess access;
    private final Audit audit;

    TeamExports(TeamReadiness team, TeamPeople people, Units units, TeamAccess access, Audit audit) {
        this.team = team;
        this.people = people;
        this.units = units;
        this.access = access;
        this.audit = audit;
    }

    /** Nothing for those who do not lead the unit, as when there is none. */
    public Optional<TeamExport> of(UnitId id, Filter filter, Kind kind) {
        return Optional.of(id).filter(access::maySeeTeam).flatMap(units::find).map(unit -> {
            audit.note(AuditAction.EXPORTED, null, AUDITED, id.value(), kind.name());
            return read(unit, filter, kind);
        });
    }

    private TeamExport read(Unit unit, Filter filter, Kind kind) {
        var family = team.family(unit.id(), filter);
        var rows = new ArrayList<Row>();
        if (family.unit().tally().people() <= kind.most()) {
            people.each(unit.id(), filter, rows::add);
        }
        return new TeamExport(
                unit,
                filter,
                family,
                units(unit, rows),
                team.trend(unit.id()),
                rows,
                people.atRisk(unit.id(), filter, 0),
                people.overdue(unit.id(), filter, 0),
                people.moved(unit.id(), filter, 0));
    }

    private List<Unit> units(Unit unit, List<Row> rows) {
        var below = units.below(unit.id());
        var known = below.stream().map(Unit::id).collect(Collectors.toSet());
        var others =
                rows.stream().map(Row::unit).filter(id -> !known.contains(id)).collect(Collectors.toSet());
        return Stream.concat(below.stream(), units.findAll(others).stream()).toList();
    }
}
