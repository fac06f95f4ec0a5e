package coop.siembra.readiness.ui.ready;

import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.readiness.PeopleReadiness;
import coop.siembra.readiness.PeopleReadiness.Row;
import coop.siembra.readiness.TeamPeople;
import coop.siembra.readiness.TeamReadiness;
import coop.siembra.readiness.UnitReadiness.Choices;
import coop.siembra.readiness.ui.ready.Shown.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the page shows, through services that ask each time whether the signed-in person leads the unit. */
@Component
class TeamPictures {
    /** Above, people are not listed: reading all of them for a page of them takes too long, and nobody looks at so many. */
    static final int MOST_LISTED = 500;

    private final TeamReadiness team;
    private final TeamPeople people;
    private final Units units;

    TeamPictures(TeamReadiness team, TeamPeople people, Units units) {
        this.team = team;
        this.people = people;
        this.units = units;
    }

    /**
     * What is to be seen of a unit.
     *
     * @param tops the topmost units that may be seen
     * @throws org.springframework.security.access.AccessDeniedException for those who do not lead it, and when it does not exist
     */
    TeamPicture of(Shown asked, List<Unit> tops) {
        var choices = team.choices(asked.unit());
        var within = asked.within(choices);
        boolean large = headcount(choices) > MOST_LISTED;
        var page = large ? null : people.page(within.query());
        var shown = page == null ? within : withinPages(within, page);
        if (page != null && !shown.equals(within)) {
            page = people.page(shown.query());
        }
        var lists = new EnumMap<Listing, PeopleReadiness>(Listing.class);
        for (var listing : Listing.values()) {
            lists.put(listing, list(shown, listing, page(shown, listing)));
        }
        return new TeamPicture(
                shown,
                path(shown, tops),
                units.below(shown.unit()),
                team.family(shown.unit(), shown.filter()),
                choices,
                team.trend(shown.unit()),
                page,
                lists,
                week(shown, lists));
    }

    /** Behind the last page there is nothing: an address kept from a larger team shows the last one. */
    private static Shown withinPages(Shown shown, PeopleReadiness found) {
        boolean behind = found.rows().isEmpty() && found.total() > 0;
        return behind ? shown.with(shown.whom().turned((int) ((found.total() - 1) / PeopleReadiness.PAGE))) : shown;
    }

    private static int headcount(Choices choices) {
        return choices.roles().values().stream().mapToInt(Integer::intValue).sum();
    }

    private List<Unit> path(Shown shown, List<Unit> tops) {
        var ids = units.find(shown.unit()).orElseThrow().path();
        return units.findAll(ids).stream()
                .filter(unit -> tops.stream().anyMatch(top -> unit.isWithin(top.id())))
                .sorted(Comparator.comparingInt(Unit::depth))
                .toList();
    }

    private static int page(Shown shown, Listing listing) {
        var opened = shown.opened();
        return opened != null && opened.listing() == listing ? opened.page() : 0;
    }

    private PeopleReadiness list(Shown shown, Listing listing, int page) {
        return switch (listing) {
            case RISK -> people.atRisk(shown.unit(), shown.filter(), page);
            case LATE -> people.overdue(shown.unit(), shown.filter(), page);
            case MOVED -> people.moved(shown.unit(), shown.filter(), page);
        };
    }

    /** From everybody whose levels changed; nothing when they are too many. */
    private @Nullable Week week(Shown shown, EnumMap<Listing, PeopleReadiness> lists) {
        var some = lists.get(Listing.MOVED);
        if (some == null || some.total() > MOST_LISTED) {
            return null;
        }
        if (page(shown, Listing.MOVED) == 0 && some.rows().size() == some.total()) {
            return Week.of(some.rows());
        }
        var all = new ArrayList<Row>();
        for (int page = 0; all.size() < some.total(); page++) {
            var rows = list(shown, Listing.MOVED, page).rows();
            if (rows.isEmpty()) {
                break; // fewer than when they were counted
            }
            all.addAll(rows);
        }
        return Week.of(all);
    }
}
