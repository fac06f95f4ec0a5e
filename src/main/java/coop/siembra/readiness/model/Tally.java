package coop.siembra.readiness.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Some people counted.
 *
 * @param people how many there are, with a role or without
 * @param overdue how many are late with something asked for
 * @param risk how many are at risk
 * @param active how many did something lately
 * @param overall how many are at each level over all of their role; those without a role are at none
 * @param competencies by competency; one that nobody is asked for nor shows evidence of is not there
 */
public record Tally(
        int people, int overdue, int risk, int active, Counts overall, Map<String, CompetencyTally> competencies) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, Counts.NONE, Map.of());

    public Tally {
        competencies = Map.copyOf(competencies);
    }

    /** How many people are at each level. */
    public record Counts(int ready, int onTheWay, int notYet, int unknown) {
        public static final Counts NONE = new Counts(0, 0, 0, 0);

        static Counts of(@Nullable Level level) {
            return new Counts(
                    level == Level.READY ? 1 : 0,
                    level == Level.ON_THE_WAY ? 1 : 0,
                    level == Level.NOT_YET ? 1 : 0,
                    level == Level.UNKNOWN ? 1 : 0);
        }

        public Counts plus(Counts other) {
            return new Counts(
                    ready + other.ready, onTheWay + other.onTheWay, notYet + other.notYet, unknown + other.unknown);
        }

        /** How many are at any level: those of whom it is asked. */
        public int asked() {
            return ready + onTheWay + notYet + unknown;
        }

        public int at(Level level) {
            return switch (level) {
                case READY -> ready;
                case ON_THE_WAY -> onTheWay;
                case NOT_YET -> notYet;
                case UNKNOWN -> unknown;
            };
        }

        /** The counts by level. */
        public Map<Level, Integer> byLevel() {
            var all = new EnumMap<Level, Integer>(Level.class);
            for (var level : Level.values()) {
                all.put(level, at(level));
            }
            return all;
        }
    }

    /** One person. */
    public static Tally of(Member member) {
        var byCompetency = new TreeMap<String, CompetencyTally>();
        member.standing()
                .cells()
                .forEach(cell -> byCompetency.put(cell.competency(), CompetencyTally.of(cell, member.moves())));
        return new Tally(
                1,
                member.overdue() ? 1 : 0,
                member.risk() ? 1 : 0,
                member.active() ? 1 : 0,
                Counts.of(member.standing().overall()),
                byCompetency);
    }

    /** Both together; they must have nobody in common. */
    public Tally plus(Tally other) {
        if (other.people == 0) {
            return this;
        }
        if (people == 0) {
            return other;
        }
        var all = new TreeMap<>(competencies);
        other.competencies.forEach((competency, tally) -> all.merge(competency, tally, CompetencyTally::plus));
        return new Tally(
                people + other.people,
                overdue + other.overdue,
                risk + other.risk,
                active + other.active,
                overall.plus(other.overall),
                all);
    }
}
