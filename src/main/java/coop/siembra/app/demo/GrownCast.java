package coop.siembra.app.demo;

import coop.siembra.access.Role;
import coop.siembra.app.demo.Cast.Asked;
import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.app.demo.Cast.Part;
import coop.siembra.content.YamlNode;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Grows an organisation of any size: management on top, departments cut into teams where they are large, and branches in regions where
 * there are many. The five demo sign-ins are among its people.
 */
public final class GrownCast {
    /** Fewer would leave units without people. */
    public static final int FEWEST = 40;

    /** More than the embedded store is meant for; MongoDB takes them. */
    public static final int MOST = 100_000;

    private static final int TEAM = 20;
    private static final int BRANCH = 16;
    private static final int REGION = 9;
    private static final UnitId TOP = new UnitId("management");
    private static final UnitId NETWORK = new UnitId("network");

    private final YamlNode names = Resources.yaml("names.yaml");
    private final Chance chance;
    private final Staffing staffing;
    private final int size;
    private final List<Part> units = new ArrayList<>();
    private final List<Colleague> people = new ArrayList<>();

    private GrownCast(int size, long seed) {
        this.size = size;
        this.chance = Chance.of(seed, "cast");
        this.staffing = new Staffing(names, chance, Math.clamp(500.0 / size, 0.05, 1));
    }

    /**
     * An organisation of a size.
     *
     * @throws IllegalArgumentException when the size is below {@link #FEWEST} or above {@link #MOST}
     */
    public static Cast of(int size, long seed) {
        if (size < FEWEST || size > MOST) {
            throw new IllegalArgumentException("no organisation of " + size + " people can be grown");
        }
        return new GrownCast(size, seed).grow();
    }

    private Cast grow() {
        var management = names.get("management");
        add(TOP, management.get("name").localized(), null, management);
        staff(TOP, management, portion(management));
        names.get("departments").items().forEach(this::department);
        branches();
        return new Cast("Cooperativa Surco Nuevo", "#1f6b5c", null, units, people);
    }

    private int portion(YamlNode unit) {
        return Math.max(3, (int) Math.round(unit.get("share").number() * size));
    }

    private void add(UnitId id, LocalizedText name, @Nullable UnitId parent, YamlNode like) {
        List<UnitId> serves = like.find("serves").map(YamlNode::texts).orElse(List.of()).stream()
                .map(UnitId::new)
                .toList();
        boolean members = like.find("members").map(YamlNode::bool).orElse(false);
        units.add(new Part(id, name, parent, serves, members, null, asked()));
    }

    private Map<CourseId, Asked> asked() {
        var first = new Asked(chance.between(60, 140), chance.between(-30, 40));
        var second = new Asked(chance.between(10, 50), chance.between(5, 70));
        return chance.hits(0.5)
                ? Map.of(Histories.COURSES.getFirst(), first, Histories.COURSES.getLast(), second)
                : Map.of(Histories.COURSES.getFirst(), first);
    }

    private void department(YamlNode department) {
        var id = new UnitId(department.get("id").text());
        var name = department.get("name").localized();
        int left = portion(department);
        add(id, name, TOP, department);
        int own = left > TEAM * 2 ? 3 : left;
        staff(id, department, own);
        left -= own;
        for (int team = 1; left > 0; team++) {
            int members = left < TEAM * 2 ? left : TEAM;
            var teamId = new UnitId(id + "-" + team);
            add(teamId, numbered(names.get("team").localized(), name, team), id, department);
            staffing.lead(teamId, names.get("team-lead").localized(), Set.of(Role.HEAD), people);
            staffing.fill(teamId, department.get("staff").items(), members - 1, people);
            left -= members;
        }
    }

    private static LocalizedText numbered(LocalizedText pattern, LocalizedText name, int number) {
        return new LocalizedText(
                pattern.en().formatted(name.en(), number), pattern.es().formatted(name.es(), number));
    }

    private void staff(UnitId id, YamlNode unit, int members) {
        var roles = id.equals(TOP) ? Set.of(Role.HEAD, Role.EXECUTIVE) : Set.of(Role.HEAD);
        staffing.lead(id, unit.get("head").localized(), roles, people);
        staffing.fill(id, unit.get("staff").items(), members - 1, people);
    }

    private void branches() {
        units.add(new Part(NETWORK, names.get("network").localized(), TOP, List.of(), true, null, Map.of()));
        staffing.lead(NETWORK, names.get("network-head").localized(), Set.of(Role.HEAD), people);
        int left = size - people.size();
        int count = Math.max(1, left / BRANCH);
        boolean regions = count > REGION;
        int regionCount = regions ? (count + REGION - 1) / REGION : 0;
        for (int region = 1; region <= regionCount; region++) {
            int number = region;
            var id = new UnitId("region-" + region);
            var name = names.get("region").localized().map(text -> text.formatted(number));
            units.add(new Part(id, name, NETWORK, List.of(), true, null, Map.of()));
            staffing.lead(id, names.get("region-head").localized(), Set.of(Role.HEAD), people);
        }
        left = size - people.size();
        for (int branch = 0; branch < count; branch++) {
            int members = left / (count - branch);
            branch(branch, regions ? new UnitId("region-" + (branch / REGION + 1)) : NETWORK, members);
            left -= members;
        }
    }

    private void branch(int number, UnitId parent, int members) {
        var branch = names.get("branch");
        var places = names.get("places").texts();
        int round = number / places.size();
        var place = places.get(number % places.size()) + (round == 0 ? "" : " " + (round + 1));
        var id = new UnitId("branch-" + (number + 1));
        units.add(new Part(
                id,
                branch.get("name").localized().map(text -> text.formatted(place)),
                parent,
                List.of(),
                true,
                null,
                asked()));
        staffing.lead(id, branch.get("head").localized(), Set.of(Role.HEAD), people);
        staffing.fill(id, branch.get("staff").items(), members - 1, people);
    }
}
