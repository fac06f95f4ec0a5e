package coop.siembra.readiness.model;

import coop.siembra.readiness.model.Sums.Sides;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands at a moment in what their role asks for, and in what else there is evidence of.
 *
 * @param cells by competency, in the order of their ids
 * @param overall over all of the role; null for somebody without a role
 */
public record Standing(List<Cell> cells, @Nullable Level overall) {

    public Standing {
        cells = List.copyOf(cells);
    }

    /**
     * One competency.
     *
     * @param known whether there is enough evidence to show the estimate
     * @param level null when the role asks nothing of it, and for somebody without a role
     */
    public record Cell(
            String competency,
            Estimate estimate,
            boolean known,
            @Nullable Level level) {}

    /** Where somebody stands, from all the evidence there is. */
    public static Standing of(Sums sums, @Nullable JobRole role, EvidenceRules rules, Instant moment) {
        return of(sums, role, rules, moment, Estimate::of);
    }

    /** The same for counting only: the ends of the intervals are not looked for, and stand at the mean. */
    public static Standing brief(Sums sums, @Nullable JobRole role, EvidenceRules rules, Instant moment) {
        return of(sums, role, rules, moment, Estimate::brief);
    }

    private static Standing of(
            Sums sums,
            @Nullable JobRole role,
            EvidenceRules rules,
            Instant moment,
            BiFunction<Sides, Prior, Estimate> estimating) {
        var levels = levels(sums, role, rules, moment);
        var prior = role == null ? Prior.EVEN : role.prior();
        var competencies = new TreeSet<>(sums.competencies());
        if (role != null) {
            role.targets()
                    .forEach(target -> competencies.add(target.competency().value()));
        }
        var cells = new ArrayList<Cell>();
        for (var competency : competencies) {
            var left = sums.sides(competency, rules, moment);
            var estimate = estimating.apply(left, prior);
            var level = levels.get(competency);
            boolean known = level == null
                    ? Levels.known(left.with() + prior.with(), left.against() + prior.against(), rules.tooWide())
                    : level != Level.UNKNOWN;
            cells.add(new Cell(competency, estimate, known, level));
        }
        return new Standing(cells, levels.get(Move.OVERALL));
    }

    /** The levels alone, of what the role asks for and, under {@link Move#OVERALL}, over all of it; empty without a role. */
    static Map<String, Level> levels(Sums sums, @Nullable JobRole role, EvidenceRules rules, Instant moment) {
        if (role == null) {
            return Map.of();
        }
        var levels = new TreeMap<String, Level>();
        var keys = new ArrayList<Level>();
        boolean anyKey = role.targets().stream().anyMatch(JobRole.Target::key);
        for (var target : role.targets()) {
            var competency = target.competency().value();
            var left = sums.sides(competency, rules, moment);
            var level = Levels.of(
                    left.with() + role.prior().with(),
                    left.against() + role.prior().against(),
                    target.target(),
                    rules.tooWide());
            levels.put(competency, level);
            if (target.key() || !anyKey) {
                keys.add(level);
            }
        }
        levels.put(Move.OVERALL, Level.over(keys));
        return levels;
    }

    /** The levels of this standing, as {@link Move} names them. */
    Map<String, Level> levels() {
        var levels = new TreeMap<String, Level>();
        cells.forEach(cell -> {
            if (cell.level() != null) {
                levels.put(cell.competency(), cell.level());
            }
        });
        if (overall != null) {
            levels.put(Move.OVERALL, overall);
        }
        return levels;
    }

    public Optional<Cell> cell(String competency) {
        return cells.stream()
                .filter(cell -> cell.competency().equals(competency))
                .findFirst();
    }
}
