package coop.siembra.app.demo;

import coop.siembra.content.YamlNode;
import java.util.List;

/** Where branches are: each in a town of its own while there are few, several in the quarters of a town when there are many. */
final class Towns {
    private static final int BRANCHES_IN_A_TOWN = 8;

    private final List<String> places;
    private final List<String> directions;
    private final List<String> quarters;
    private final int branches;
    private final int towns;

    Towns(YamlNode names, int branches) {
        this.places = names.get("places").texts();
        this.directions = names.get("directions").texts();
        this.quarters = names.get("quarters").texts();
        this.branches = branches;
        this.towns = Math.clamp(
                branches / BRANCHES_IN_A_TOWN, Math.min(branches, places.size()), places.size() * directions.size());
    }

    /** The town of a branch, from 0; neighbours are in the same. */
    String town(int branch) {
        int town = at(branch);
        var direction = directions.get(town / places.size() % directions.size());
        var place = places.get(town % places.size());
        return direction.isEmpty() ? place : place + " " + direction;
    }

    /** The town, and the quarter where there are several branches in it. */
    String name(int branch) {
        int place = 0;
        while (place < branch && at(branch - place - 1) == at(branch)) {
            place++;
        }
        boolean several = place > 0 || at(branch + 1) == at(branch) && branch + 1 < branches;
        int round = place / quarters.size();
        var quarter = quarters.get(place % quarters.size()) + (round == 0 ? "" : " " + (round + 1));
        return several ? town(branch) + ", " + quarter : town(branch);
    }

    private int at(int branch) {
        return (int) Math.min((long) branch * towns / Math.max(branches, 1), towns - 1L);
    }
}
