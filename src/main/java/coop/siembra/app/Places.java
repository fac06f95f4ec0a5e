package coop.siembra.app;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import coop.siembra.access.TeamAccess;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Where the signed-in person can go from anywhere: what their roles open, and the team of those who lead one. */
final class Places {
    private static final String TEAM = "team";

    private Places() {}

    /** By path, without a slash before it, in the order of the menu. */
    static SequencedMap<String, MenuEntry> of(TeamAccess teams) {
        boolean leads = !teams.visibleUnits().isEmpty();
        var places = new LinkedHashMap<String, MenuEntry>();
        for (var entry : MenuConfiguration.getMenuEntries()) {
            var path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
            if (leads || !path.equals(TEAM)) {
                places.put(path, entry);
            }
        }
        return places;
    }
}
