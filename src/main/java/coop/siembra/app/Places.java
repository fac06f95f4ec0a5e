package coop.siembra.app;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.access.TeamAccess;
import coop.siembra.hiring.Openings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Where the signed-in person can go from anywhere: what their roles open, the team of who leads one, openings of who has a part in any. */
@Component
class Places implements VaadinServiceInitListener {
    private static final String TEAM = "team";
    private static final String OPENINGS = "openings";
    private static final String FAIRNESS = "fairness";
    /** Where pages belong whose address begins otherwise. */
    private static final Map<String, String> WITHIN = within();

    private final CurrentUser user;
    private final TeamAccess teams;
    private final Openings openings;
    /** What roles open: asking each route whether it may be seen is a fifth of the work of a page. */
    private final Map<Who, List<MenuEntry>> opened = new ConcurrentHashMap<>();

    Places(CurrentUser user, TeamAccess teams, Openings openings) {
        this.user = user;
        this.teams = teams;
        this.openings = openings;
    }

    private static Map<String, String> within() {
        var within = new HashMap<>(Map.of("applicants", OPENINGS, FAIRNESS, OPENINGS));
        List.of(
                        "team-courses",
                        "team-soil",
                        "team-next",
                        "chain",
                        "deputies",
                        "workshops",
                        "workshop-new",
                        "workshop",
                        "observe",
                        "observation",
                        "one-to-one",
                        "thank",
                        "nudge")
                .forEach(page -> within.put(page, TEAM));
        List.of("objectives", "obstacles", "plan", "plan-new", "mirror", "survey-rounds")
                .forEach(page -> within.put(page, "executive"));
        return Map.copyOf(within);
    }

    /** All that routes ask of somebody before they are in the menu. */
    private record Who(boolean signedIn, Set<Role> roles) {}

    @Override
    public void serviceInit(ServiceInitEvent event) {
        RouteConfiguration.forRegistry(event.getSource().getRouter().getRegistry())
                .addRoutesChangeListener(change -> opened.clear());
    }

    /** By path, without a slash before it, in the order of the menu. */
    SequencedMap<String, MenuEntry> all() {
        var closed = new HashSet<String>();
        if (!teams.maySeeAnyTeam()) {
            closed.add(TEAM);
        }
        closed.add(openings.any() ? FAIRNESS : OPENINGS); // every opening leads to its fairness
        var places = new LinkedHashMap<String, MenuEntry>();
        var who = new Who(user.find().isPresent(), user.roles());
        for (var entry : opened.computeIfAbsent(who, asked -> List.copyOf(MenuConfiguration.getMenuEntries()))) {
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
