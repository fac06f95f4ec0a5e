package coop.siembra.app.demo;

import coop.siembra.access.Role;
import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.content.YamlNode;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.PersonDetails;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Invents people for units. Their names are common ones put together by chance. */
final class Staffing {
    private static final double MIDDLING = 0.775;
    private static final double SPREAD = 0.085;
    private static final double WOMEN = 0.54;
    private static final double SECOND_NAME = 0.4;
    private static final int LONGEST_TENURE = 8_500;
    private static final int HEADS_SINCE = 500;

    private final List<String> women;
    private final List<String> men;
    private final List<String> surnames;
    private final Chance chance;
    private final LocalDate today;
    private final double lively;
    private final Map<String, Integer> mailboxes = new HashMap<>();
    private int number;

    Staffing(YamlNode names, Chance chance, LocalDate today, GrownCast.Size size) {
        this.women = names.get("women").texts();
        this.men = names.get("men").texts();
        this.surnames = names.get("surnames").texts();
        this.chance = chance;
        this.today = today;
        this.lively = (double) size.lively() / size.people();
    }

    /**
     * Where people work.
     *
     * @param shown whether everybody there is to be looked at closely
     */
    record Place(UnitId unit, String site, Climate climate, boolean shown) {}

    /** Adds who leads a unit and those who work in it. */
    void fill(Place place, YamlNode head, List<YamlNode> positions, int people, List<Colleague> all) {
        boolean deputy = chance.hits(0.08);
        all.add(person(place, head, true, false));
        for (int i = 0; i < people - 1; i++) {
            all.add(person(place, positions.get(i % positions.size()), false, deputy && i == 0));
        }
    }

    private Colleague person(Place place, YamlNode position, boolean head, boolean deputy) {
        var name = name();
        long since = head ? HEADS_SINCE + tenure() : tenure();
        var details = new PersonDetails(
                        name.whole(),
                        name.mailbox() + "@demo.coop",
                        place.unit(),
                        new LocalizedText(
                                position.get("en").text(), position.get("es").text()),
                        chance.hits(0.03) ? Language.EN : Language.ES,
                        today.minusDays(since))
                .as(new JobRoleId(position.get("role").text()), place.site());
        double drawn = MIDDLING + place.climate().strength() + chance.random().nextGaussian() * SPREAD;
        boolean close = place.shown() && lively > 0 || chance.hits(lively);
        return new Colleague(
                next(),
                details,
                head,
                deputy,
                head ? Set.of(Role.LEARNER, Role.HEAD) : Set.of(Role.LEARNER),
                way(place.climate().drive(), since),
                null,
                Math.clamp(drawn, 0.4, 0.95),
                0,
                Map.of(),
                close);
    }

    /** Somebody who worked beside a colleague and has left. */
    Colleague gone(Colleague beside) {
        var name = name();
        var known = beside.details();
        var details = new PersonDetails(
                        name.whole(),
                        name.mailbox() + "@demo.coop",
                        known.unit(),
                        known.position(),
                        Language.ES,
                        today.minusDays(400 + tenure()))
                .as(known.role(), known.site());
        var roles = Set.of(Role.LEARNER);
        return new Colleague(next(), details, false, false, roles, Way.NONE, null, beside.skill(), 0, Map.of(), false);
    }

    private PersonId next() {
        return new PersonId("p%06d".formatted(++number));
    }

    private record Name(String whole, String mailbox) {}

    private Name name() {
        var given = chance.hits(WOMEN) ? women : men;
        var first = chance.pick(given);
        var second = chance.pick(given);
        boolean both = chance.hits(SECOND_NAME) && !second.equals(first);
        var surname = chance.pick(surnames);
        var mailbox = Resources.mailbox(first + " " + surname);
        int times = mailboxes.merge(mailbox, 1, Integer::sum);
        return new Name(
                first + (both ? " " + second : "") + " " + surname + " " + chance.pick(surnames),
                times == 1 ? mailbox : mailbox + times);
    }

    /** Days: many are here for a few years, a few for more than twenty. */
    private long tenure() {
        double drawn = chance.random().nextDouble();
        return 4 + Math.round(drawn * drawn * LONGEST_TENURE);
    }

    private static final Map<Way, Integer> PERCENT = percent();

    private static Map<Way, Integer> percent() {
        Map<Way, Integer> percent = new EnumMap<>(Way.class);
        percent.put(Way.BOTH, 15);
        percent.put(Way.MORE, 17);
        percent.put(Way.ONE, 20);
        percent.put(Way.HALF, 21);
        percent.put(Way.STUCK, 7);
        percent.put(Way.BEGUN, 10);
        percent.put(Way.NONE, 10);
        return percent;
    }

    /** Farther where more is done; not far for who has only just come. */
    private Way way(double drive, long days) {
        if (days < 75) {
            return days < 15 ? Way.NONE : Way.BEGUN;
        }
        int drawn = chance.between(0, 99) + (int) Math.round((0.58 - drive) * 60);
        for (var entry : PERCENT.entrySet()) {
            drawn -= entry.getValue();
            if (drawn < 0) {
                return entry.getKey();
            }
        }
        return Way.NONE;
    }
}
