package coop.siembra.app.demo;

import coop.siembra.content.YamlNode;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.UnitId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which units a grown organisation has and how many people work in each. */
final class GrownTree {
    static final UnitId TOP = new UnitId("management");
    static final UnitId NETWORK = new UnitId("network");
    static final UnitId TALENT = new UnitId("talent");
    static final UnitId FIRST_BRANCH = new UnitId("branch-1");
    static final int LEAST = 5;

    /** Levels there may be. */
    static final int DEEPEST = 6;

    private static final int FIFTY = 50;
    private static final int FIRST = 18;
    private static final int THOUSANDS = 5_000;
    private static final double BRANCH = 24;
    private static final int LARGE_BRANCH = 56;
    private static final int BRANCHES = 14;
    private static final double REGION = 420;
    private static final int REGIONS = 14;
    private static final int BELOW = 12;
    private static final double SPREAD = 0.45;

    private final YamlNode names;
    private final Chance chance;
    private final Cutting cutting;
    private final int size;
    private final List<Shoot> shoots = new ArrayList<>();
    private final Towns towns;
    private int branches;
    private int regions;
    private @Nullable UnitId fifty;

    GrownTree(YamlNode names, Chance chance, int size) {
        this.names = names;
        this.chance = chance;
        this.cutting = new Cutting(chance);
        this.size = size;
        this.towns = new Towns(names, (int) (size * 0.52 / BRANCH) + 1);
    }

    /**
     * A unit.
     *
     * @param level from 1 for the topmost
     * @param own how many people work in the unit itself
     * @param total with all below
     * @param totalAbove of the unit above
     * @param like whom it serves; null for one that serves the units below it
     * @param staff positions of those who do not lead it
     * @param shown whether it is looked at closely
     */
    record Shoot(
            UnitId id,
            LocalizedText name,
            @Nullable UnitId parent,
            int level,
            int own,
            int total,
            int totalAbove,
            @Nullable YamlNode like,
            YamlNode head,
            List<YamlNode> staff,
            String site,
            boolean shown) {}

    /** Parents before children. */
    List<Shoot> grow() {
        int own = Math.clamp(
                Math.round(size * names.get("management").get("share").number()), LEAST, 40);
        var departments = names.get("departments").items().stream()
                .filter(department -> portion(department) >= LEAST)
                .toList();
        var top = names.get("management");
        var office = new Shoot(
                TOP,
                top.get("name").localized(),
                null,
                1,
                own,
                size,
                size,
                null,
                top.get("head"),
                top.get("staff").items(),
                names.get("head-office").text(),
                false);
        shoots.add(office);
        int left = size - own;
        for (var department : departments) {
            left -= portion(department);
        }
        network(office, left);
        departments.forEach(department -> department(office, department));
        return shoots;
    }

    private int portion(YamlNode department) {
        return (int) Math.round(department.get("share").number() * size);
    }

    private void network(Shoot top, int total) {
        if (total <= FIFTY) {
            branch(top, total);
            return;
        }
        var like = names.get("network");
        int own = Math.clamp(total / 100, LEAST, 30);
        var network = office(NETWORK, like.get("name").localized(), top, own, total, like.get("head"), top.site());
        int below = total - own;
        if (below <= BRANCHES * BRANCH) {
            branches(network, below);
        } else if (below <= REGION * REGIONS) {
            regions(network, below);
        } else {
            zones(network, below);
        }
    }

    /** The first has exactly as many people as one of those who sign in leads, where there are enough. */
    private void zones(Shoot network, int total) {
        int count = Cutting.count(total, THOUSANDS, names.get("zones").items().size());
        int first = total >= 2 * THOUSANDS ? THOUSANDS : total / count;
        var sizes = new ArrayList<>(List.of(first));
        sizes.addAll(cutting.parts(total - first, count - 1, (int) REGION * 2, 0.25));
        for (int zone = 0; zone < count; zone++) {
            var name = names.get("zones").items().get(zone).localized();
            int own = chance.between(8, 16);
            var id = new UnitId("zone-" + (zone + 1));
            var head = names.get("zone").get("head");
            var shoot = office(id, name, network, own, sizes.get(zone), head, towns.town(branches));
            regions(shoot, sizes.get(zone) - own);
        }
    }

    private void regions(Shoot above, int total) {
        int count = Cutting.count(total, REGION, REGIONS);
        for (int people : cutting.parts(total, count, (int) (REGION / 3), 0.25)) {
            int own = chance.between(LEAST, 9);
            int number = ++regions;
            var town = towns.town(branches);
            var like = names.get("region");
            var name = like.get("name").localized().map(text -> text.formatted(number + ", " + town));
            var region = office(new UnitId("region-" + number), name, above, own, people, like.get("head"), town);
            branches(region, people - own);
        }
    }

    private void branches(Shoot above, int total) {
        int left = total;
        if (branches == 0 && total >= 3 * FIFTY) {
            branch(above, FIRST);
            fifty = branch(above, FIFTY);
            left -= FIRST + FIFTY;
        }
        int count = Math.max(1, (int) Math.round(left / BRANCH));
        cutting.parts(left, count, LEAST + 1, SPREAD).forEach(people -> branch(above, people));
    }

    private UnitId branch(Shoot above, int people) {
        var like = names.get("branch");
        var name = towns.name(branches);
        var town = towns.town(branches);
        branches++;
        var id = new UnitId("branch-" + branches);
        var called = like.get("name").localized().map(text -> text.formatted(name));
        boolean shown = branches <= 2;
        if (people < LARGE_BRANCH || above.level() + 2 > DEEPEST) {
            leaf(id, called, above, people, like, like.get("head"), town, shown);
            return id;
        }
        int own = chance.between(LEAST, 8);
        var branch = office(id, called, above, own, people, like.get("head"), town);
        var counters = names.get("counters").items();
        var sizes = cutting.parts(people - own, counters.size(), 2 * LEAST, 0.3);
        for (int i = 0; i < counters.size(); i++) {
            var counter = counters.get(i);
            var counterName = counter.get("name").localized().map(text -> text.formatted(name));
            var counterId = new UnitId(id + "-" + (i + 1));
            leaf(counterId, counterName, branch, sizes.get(i), counter, counter.get("head"), town, false);
        }
        return id;
    }

    private void department(Shoot top, YamlNode department) {
        var id = new UnitId(department.get("id").text());
        var name = department.get("name").localized();
        int total = portion(department);
        if (isOne(department, total)) {
            leaf(id, name, top, total, department, department.get("head"), top.site(), false);
            return;
        }
        int own = Math.clamp(total / 60, LEAST, 14);
        below(office(id, name, top, own, total, department.get("head"), top.site()), department, "");
    }

    /** Whether so many people of a department work in one unit: mostly few, now and then a whole floor. */
    private boolean isOne(YamlNode department, int people) {
        return people < department.get("crowd").integer() * 1.5
                || people <= department.get("floor").integer() && chance.hits(0.3);
    }

    private void below(Shoot above, YamlNode department, String code) {
        int left = above.total() - above.own();
        double crowds = left / department.get("crowd").number();
        boolean last = above.level() + 1 == DEEPEST || crowds <= BELOW;
        double wanted = last ? Math.ceil(crowds) : Math.sqrt(crowds) * 1.2;
        int count = (int) Math.clamp(Math.round(wanted), 2, BELOW);
        int number = 0;
        for (int people : cutting.parts(left, count, LEAST + 3, SPREAD / 2)) {
            var next = code.isEmpty() ? "" + ++number : code + "." + ++number;
            unit(above, department, people, next);
        }
    }

    private void unit(Shoot above, YamlNode department, int people, String code) {
        var whole = department.get("name").localized();
        boolean leaf = above.level() + 1 >= DEEPEST || isOne(department, people);
        var levels = names.get("levels").items();
        var level = leaf ? levels.getLast() : levels.get(Math.min(above.level() - 2, levels.size() - 2));
        var pattern = level.get("name").localized();
        var name = new LocalizedText(
                pattern.en().formatted(whole.en(), code), pattern.es().formatted(whole.es(), code));
        var id = new UnitId(department.get("id").text() + "-" + code.replace('.', '-'));
        var site = above.level() == 2 && chance.hits(0.6)
                ? towns.town(chance.between(0, Math.max(0, branches - 1)))
                : above.site();
        if (leaf) {
            leaf(id, name, above, people, department, level.get("head"), site, false);
            return;
        }
        int own = Math.clamp(people / 60, LEAST, 12);
        below(office(id, name, above, own, people, level.get("head"), site), department, code);
    }

    /** A unit whose own people work for the units below it. */
    private Shoot office(UnitId id, LocalizedText name, Shoot above, int own, int total, YamlNode head, String site) {
        var staff = names.get("office").items();
        var shoot = new Shoot(
                id, name, above.id(), above.level() + 1, own, total, above.total(), null, head, staff, site, false);
        shoots.add(shoot);
        return shoot;
    }

    private void leaf(
            UnitId id,
            LocalizedText name,
            Shoot above,
            int people,
            YamlNode like,
            YamlNode head,
            String site,
            boolean shown) {
        var staff = like.get("staff").items();
        shoots.add(new Shoot(
                id,
                name,
                above.id(),
                above.level() + 1,
                people,
                people,
                above.total(),
                like,
                head,
                staff,
                site,
                shown));
    }

    /** The branch of exactly fifty people, in an organisation that is large enough. */
    Optional<UnitId> fifty() {
        return Optional.ofNullable(fifty);
    }

    /** The unit with about five thousand people in it and below, when there is one. */
    static Optional<UnitId> thousands(List<Shoot> shoots) {
        return shoots.stream()
                .filter(shoot -> shoot.level() > 1)
                .filter(shoot -> shoot.total() > THOUSANDS * 0.8 && shoot.total() < THOUSANDS * 1.3)
                .min(Comparator.comparingInt(shoot -> Math.abs(shoot.total() - THOUSANDS)))
                .map(Shoot::id);
    }
}
