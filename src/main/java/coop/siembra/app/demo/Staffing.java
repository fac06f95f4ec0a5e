package coop.siembra.app.demo;

import coop.siembra.access.Role;
import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.content.YamlNode;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.PersonDetails;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invents people for units. */
final class Staffing {
    private static final double MIDDLING = 0.74;
    private static final double SPREAD = 0.11;

    private final List<String> women;
    private final List<String> men;
    private final List<String> surnames;
    private final Chance chance;
    private final double lively;
    private final Map<String, Integer> mailboxes = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private int number;

    /** @param lively share of people with months of activity; the others have little or none */
    Staffing(YamlNode names, Chance chance, double lively) {
        this.women = names.get("women").texts();
        this.men = names.get("men").texts();
        this.surnames = names.get("surnames").texts();
        this.chance = chance;
        this.lively = lively;
    }

    /** Adds who leads a unit. */
    void lead(UnitId unit, LocalizedText position, Set<Role> roles, List<Colleague> people) {
        var account =
                roles.contains(Role.EXECUTIVE) ? "executive" : unit.value().equals("branch-1") ? "head" : null;
        people.add(person(unit, position, account, roles, true));
    }

    /** Adds those who work in it. */
    void fill(UnitId unit, List<YamlNode> positions, int count, List<Colleague> people) {
        for (int i = 0; i < count; i++) {
            var position = positions.get(i % positions.size()).localized();
            var account = account(unit, i);
            people.add(person(unit, position, account, role(account), false));
        }
    }

    private @Nullable String account(UnitId unit, int index) {
        if (unit.value().equals("branch-1") && index == 0) {
            return "employee";
        }
        var talent = unit.value().equals("talent") || unit.value().equals("talent-1");
        var free = talent
                ? List.of("training", "recruiter").stream().filter(given::add).findFirst()
                : null;
        return free == null ? null : free.orElse(null);
    }

    private static Set<Role> role(@Nullable String account) {
        if ("training".equals(account)) {
            return Set.of(Role.TRAINING);
        }
        return "recruiter".equals(account) ? Set.of(Role.RECRUITER) : Set.of();
    }

    private Colleague person(
            UnitId unit, LocalizedText position, @Nullable String account, Set<Role> roles, boolean head) {
        var first = chance.pick(chance.hits(0.54) ? women : men);
        var name = first + " " + chance.pick(surnames) + " " + chance.pick(surnames);
        var all = EnumSet.of(Role.LEARNER);
        all.addAll(roles);
        boolean shown = account != null;
        return new Colleague(
                new PersonId("p%06d".formatted(++number)),
                new PersonDetails(
                        name,
                        (account == null ? mailbox(name) : account) + "@demo.coop",
                        unit,
                        position,
                        shown || chance.hits(0.05) ? Language.EN : Language.ES,
                        LocalDate.of(2025, 1, 1).minusDays(chance.between(0, 5_000))),
                head,
                false,
                all,
                "employee".equals(account) ? Way.HALF : way(),
                chance.hits(lively) || shown ? null : chance.between(0, 0.3),
                Math.clamp(MIDDLING + chance.random().nextGaussian() * SPREAD, 0.4, 0.95),
                "employee".equals(account) ? 5 : 0,
                Map.of());
    }

    private String mailbox(String name) {
        var plain = Resources.mailbox(name);
        int times = mailboxes.merge(plain, 1, Integer::sum);
        return times == 1 ? plain : plain + times;
    }

    private static final Map<Way, Integer> PERCENT = percent();

    private static Map<Way, Integer> percent() {
        Map<Way, Integer> percent = new EnumMap<>(Way.class);
        percent.put(Way.BOTH, 12);
        percent.put(Way.MORE, 14);
        percent.put(Way.ONE, 18);
        percent.put(Way.HALF, 26);
        percent.put(Way.STUCK, 7);
        percent.put(Way.BEGUN, 12);
        percent.put(Way.NONE, 11);
        return percent;
    }

    private Way way() {
        int drawn = chance.between(0, 99);
        for (var entry : PERCENT.entrySet()) {
            drawn -= entry.getValue();
            if (drawn < 0) {
                return entry.getKey();
            }
        }
        return Way.NONE;
    }
}
