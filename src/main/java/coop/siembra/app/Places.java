package coop.siembra.app;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import coop.siembra.access.TeamAccess;
import coop.siembra.hiring.Openings;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Where the signed-in person can go from anywhere: what their roles open, the team of who leads one, openings of who has a part in any. */
final class Places {
    private static final String TEAM = "team";
    private static final String OPENINGS = "openings";
    private static final String FAIRNESS = "fairness";
    /** Where pages belong whose address begins otherwise. */
    private static final Map<String, String> WITHIN = Map.of("applicants", OPENINGS, FAIRNESS, OPENINGS);

    private Places() {}

    /** By path, without a slash before it, in the order of the menu. */
    static SequencedMap<String, MenuEntry> of(TeamAccess teams, Openings openings) {
        var closed = new HashSet<String>();
        if (teams.visibleUnits().isEmpty()) {
            closed.add(TEAM);
        }
        closed.add(openings.any() ? FAIRNESS : OPENINGS); // every opening leads to its fairness
        var places = new LinkedHashMap<String, MenuEntry>();
        for (var entry : MenuConfiguration.getMenuEntries()) {
            var path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
            if (!closed.contains(path)) {
                places.put(path, entry);
            }
        }
        return places;
    }

    /** Whether a page belongs to a place. */
    static boolean isWithin(String place, String page) {
        var beginning = page.split("/", 2)[0];
        return place.equals(beginning) || place.equals(WITHIN.get(beginning));
    }
}
