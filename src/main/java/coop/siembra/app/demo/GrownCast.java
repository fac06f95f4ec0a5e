package coop.siembra.app.demo;

import coop.siembra.access.Role;
import coop.siembra.app.demo.Cast.Asked;
import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.app.demo.Cast.Part;
import coop.siembra.content.YamlNode;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.PersonDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Grows an organisation of any size: units of 5 to 500 people on at most six levels, a head for each and for some a deputy, sites, and
 * who serves whom up to the people served. The five demo sign-ins are among its people, and two more who lead a unit of 50 and one with
 * about 5,000 below when there are such units.
 */
public final class GrownCast {
    /** Fewer would leave units with hardly any people. */
    public static final int FEWEST = 10;

    /** As many as the embedded store serves. */
    public static final int MOST = 100_000;

    /** Leads {@link GrownTree#FIFTY} people. */
    public static final String HEAD_OF_FIFTY = "head50@demo.coop";

    /** Leads about 5,000. */
    public static final String HEAD_OF_THOUSANDS = "head5000@demo.coop";

    private static final int ASKED_TOGETHER = 600;
    private static final double LEFT = 0.05;

    private final long seed;
    private final YamlNode names = Resources.yaml("names.yaml");
    private final Chance chance;
    private final GrownTree tree;
    private final Staffing staffing;
    private final List<Colleague> people = new ArrayList<>();
    private final Set<PersonId> named = new HashSet<>();

    private GrownCast(Size size, long seed, LocalDate today) {
        this.seed = seed;
        this.chance = Chance.of(seed, "cast");
        this.tree = new GrownTree(names, Chance.of(seed, "tree"), size.people());
        this.staffing = new Staffing(names, chance, today, size);
    }

    /**
     * How large.
     *
     * @param people who work there
     * @param lively how many of them, roughly, are to live their last months step by step; 0 for nobody but those who sign in
     */
    public record Size(int people, int lively) {}

    /**
     * An organisation of a size, as it is on a day.
     *
     * @throws IllegalArgumentException when there are fewer people than {@link #FEWEST} or more than {@link #MOST}
     */
    static Cast of(Size size, long seed, LocalDate today) {
        if (size.people() < FEWEST || size.people() > MOST) {
            throw new IllegalArgumentException("no organisation of " + size.people() + " people can be grown");
        }
        return new GrownCast(size, seed, today).grow();
    }

    private Cast grow() {
        var shoots = tree.grow();
        var chain = new GrownChain(shoots);
        var parts = new ArrayList<Part>();
        var deputised = new HashSet<UnitId>();
        var climates = new HashMap<UnitId, Climate>();
        for (var shoot : shoots) {
            var above = shoot.parent() == null ? null : climates.get(shoot.parent());
            var climate = Climate.of(seed, shoot.id(), above);
            climates.put(shoot.id(), climate);
            int before = people.size();
            var place = new Staffing.Place(shoot.id(), shoot.site(), climate, shoot.shown());
            staffing.fill(place, shoot.head(), shoot.staff(), shoot.own(), people);
            if (people.subList(before, people.size()).stream().anyMatch(Colleague::deputy)) {
                deputised.add(shoot.id());
            }
        }
        shoots.forEach(shoot -> parts.add(part(shoot, chain, deputised)));
        signIns(shoots);
        return new Cast("Cooperativa Surco Nuevo", "#1f6b5c", null, parts, people, gone());
    }

    private Part part(GrownTree.Shoot shoot, GrownChain chain, Set<UnitId> deputised) {
        var period = new Cast.Period(-chance.between(1, 40), chance.between(5, 90));
        return new Part(
                shoot.id(),
                shoot.name(),
                shoot.parent(),
                chain.served(shoot),
                chain.servesMembers(shoot),
                deputised.contains(shoot.id()) ? period : null,
                asks(shoot) ? asked() : Map.of());
    }

    /** Regions and departments ask, in a small organisation its units. */
    private static boolean asks(GrownTree.Shoot shoot) {
        return shoot.total() <= ASKED_TOGETHER
                && shoot.level() > 1
                && (shoot.level() == 2 || shoot.totalAbove() > ASKED_TOGETHER);
    }

    private Map<CourseId, Asked> asked() {
        var first = new Asked(chance.between(60, 140), chance.between(-30, 60));
        var second = new Asked(chance.between(10, 50), chance.between(5, 70));
        return chance.hits(0.5)
                ? Map.of(Histories.COURSES.getFirst(), first, Histories.COURSES.getLast(), second)
                : Map.of(Histories.COURSES.getFirst(), first);
    }

    private List<Colleague> gone() {
        var gone = new ArrayList<Colleague>();
        for (int left = (int) Math.round(people.size() * LEFT); left > 0; left--) {
            var beside = chance.pick(people);
            if (!beside.head()) {
                gone.add(staffing.gone(beside));
            }
        }
        return gone;
    }

    private void signIns(List<GrownTree.Shoot> shoots) {
        signIn("executive", leads(GrownTree.TOP), Set.of(Role.EXECUTIVE));
        signIn("head", leads(GrownTree.FIRST_BRANCH), Set.of());
        signIn("employee", worksIn(GrownTree.FIRST_BRANCH), Set.of());
        var talent = shoots.stream().anyMatch(shoot -> shoot.id().equals(GrownTree.TALENT));
        var office = talent ? GrownTree.TALENT : GrownTree.TOP;
        signIn("training", worksIn(office), Set.of(Role.TRAINING));
        signIn("recruiter", worksIn(office), Set.of(Role.RECRUITER));
        tree.fifty().ifPresent(unit -> signIn("head50", leads(unit), Set.of()));
        tree.thousands(shoots).ifPresent(unit -> signIn("head5000", leads(unit), Set.of()));
    }

    private static Predicate<Colleague> leads(UnitId unit) {
        return person -> person.head() && person.details().unit().equals(unit);
    }

    private static Predicate<Colleague> worksIn(UnitId unit) {
        return person ->
                !person.head() && !person.deputy() && person.details().unit().equals(unit);
    }

    /** Gives an account to the first person there is for it. */
    private void signIn(String account, Predicate<Colleague> which, Set<Role> more) {
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            if (which.test(person) && named.add(person.id())) {
                var known = person.signingIn(known(person.details(), account), more);
                people.set(i, account.equals("employee") ? known.inTheMiddle(5) : known);
                return;
            }
        }
        throw new IllegalStateException("nobody to sign in as " + account);
    }

    private static PersonDetails known(PersonDetails details, String account) {
        return new PersonDetails(
                        details.name(),
                        account + "@demo.coop",
                        details.unit(),
                        details.position(),
                        Language.EN,
                        details.hiredOn())
                .as(details.role(), details.site());
    }
}
