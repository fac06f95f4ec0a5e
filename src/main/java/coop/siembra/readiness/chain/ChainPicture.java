package coop.siembra.readiness.chain;

import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.people.ValueChain;
import coop.siembra.readiness.chain.model.Band;
import coop.siembra.readiness.chain.model.Culture;
import coop.siembra.readiness.chain.model.Extract;
import coop.siembra.readiness.chain.model.Layers;
import coop.siembra.readiness.model.Tally;
import coop.siembra.readiness.store.OwnCounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The whole chain at one moment, with the counts of those units whose people the reader may see. Reading it costs as much as there are
 * units; all that is asked of it afterwards asks no database.
 */
public final class ChainPicture {
    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<UnitId, List<UnitId>> suppliers = new LinkedHashMap<>();
    private final ValueChain chain;
    private final Set<UnitId> visible;
    private final Map<UnitId, OwnCounts> counts;
    private final @Nullable LocalDate asOf;

    /**
     * @param tree all units, in tree order
     * @param visible those whose people may be seen
     * @param counts of these, where they have been counted; read when they are asked for, because there may be thousands
     */
    ChainPicture(List<Unit> tree, Set<UnitId> visible, Collection<OwnCounts> counts) {
        tree.forEach(unit -> units.put(unit.id(), unit));
        tree.forEach(unit -> unit.serves()
                .forEach(served -> suppliers
                        .computeIfAbsent(served, any -> new ArrayList<>())
                        .add(unit.id())));
        this.chain = ValueChain.of(tree);
        this.visible = Set.copyOf(visible);
        this.counts = counts.stream().collect(Collectors.toUnmodifiableMap(one -> new UnitId(one.id()), one -> one));
        this.asOf = counts.stream()
                .flatMap(one -> one.asOf().stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** All units, in tree order. */
    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    public ValueChain chain() {
        return chain;
    }

    /** Who serves a unit, in tree order; not itself. */
    public List<UnitId> suppliers(UnitId unit) {
        return suppliers.getOrDefault(unit, List.of()).stream()
                .filter(supplier -> !supplier.equals(unit))
                .toList();
    }

    /** Who serves the people served directly, in tree order. */
    public List<Unit> direct() {
        return units.values().stream().filter(Unit::servesMembers).toList();
    }

    /** Units from which no way leads to the people served, in tree order. */
    public List<Unit> apart() {
        return units.values().stream()
                .filter(unit -> chain.distance(unit.id()).isEmpty())
                .toList();
    }

    /** Whether the reader may see the people of a unit. */
    public boolean isVisible(UnitId unit) {
        return visible.contains(unit);
    }

    /** Whether the reader may see anybody's people. */
    public boolean seesAny() {
        return !visible.isEmpty();
    }

    /** The people of a unit itself, counted, when they may be seen and have been counted. */
    public Optional<Tally> counts(UnitId unit) {
        return isVisible(unit) ? Optional.ofNullable(counts.get(unit)).map(OwnCounts::tally) : Optional.empty();
    }

    /** The oldest day that counts are of; null when nothing was counted. */
    public @Nullable LocalDate asOf() {
        return asOf;
    }

    /** Whether all units can be looked at together. */
    public boolean isSmall() {
        return units.size() <= Extract.WHOLE;
    }

    /** What is drawn around one unit of a large chain. */
    public Extract around(Unit unit) {
        return Extract.around(unit, suppliers(unit.id()), chain);
    }

    /** Some of the units in layers. */
    public Layers layers(Set<UnitId> some) {
        return Layers.of(
                units.values().stream().filter(unit -> some.contains(unit.id())).toList(), chain);
    }

    /** All of them in layers. */
    public Layers layers() {
        return Layers.of(units.values(), chain);
    }

    /** The people who may be seen, by distance: nearest first, those without a way last. */
    public List<Band> bands() {
        var bands = new TreeMap<Integer, Band>(Comparator.comparingInt(ChainPicture::rank));
        visible.forEach(unit -> {
            var counted = counts.get(unit);
            var tally = counted == null ? Tally.NONE : counted.heads();
            int distance = Math.min(chain.distance(unit).orElse(Band.NO_WAY), Band.FAR);
            bands.merge(distance, new Band(distance, 1, tally.people(), tally.overall()), Band::plus);
        });
        return List.copyOf(bands.values());
    }

    private static int rank(int distance) {
        return distance == Band.NO_WAY ? Band.FAR + 1 : distance;
    }

    /** The units far from the people served that may be seen. */
    public Far far() {
        List<FarUnit> thin = new ArrayList<>();
        int few = 0;
        int unknown = 0;
        for (var unit : units.values()) {
            int distance = chain.distance(unit.id()).orElse(0);
            if (distance < Far.FROM || !isVisible(unit.id())) {
                continue;
            }
            var culture = Culture.of(counts(unit.id()).orElse(Tally.NONE));
            switch (culture.reading()) {
                case THIN -> thin.add(new FarUnit(unit, distance, culture));
                case TOO_FEW -> few++;
                case UNKNOWN -> unknown++;
                case GROWN -> {}
            }
        }
        thin.sort(Comparator.comparingDouble(far -> far.culture().share()));
        return new Far(thin, few, unknown);
    }

    /**
     * Far units.
     *
     * @param thin those with a thin culture, the thinnest first
     * @param tooFew how many have too few people to say
     * @param unknown at how many there is too little evidence to say
     */
    public record Far(List<FarUnit> thin, int tooFew, int unknown) {
        /** So many steps from the people served are far. */
        public static final int FROM = 2;

        public Far {
            thin = List.copyOf(thin);
        }

        public boolean isEmpty() {
            return thin.isEmpty() && tooFew == 0 && unknown == 0;
        }
    }

    /** A unit far from the people served. */
    public record FarUnit(Unit unit, int distance, Culture culture) {}
}
