package coop.siembra.readiness.model;

import coop.siembra.readiness.model.Standing.Cell;
import coop.siembra.readiness.model.Tally.Counts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Some people counted in one competency.
 *
 * @param levels how many of those of whom it is asked are at each level
 * @param known how many estimates are known, of people of whom it is asked or not
 * @param sum of the means of the known estimates
 * @param tenths how many known means lie in each tenth of the scale, from 0 up
 * @param rose how many people rose to a higher level this week
 * @param fell how many fell to a lower one
 */
public record CompetencyTally(Counts levels, int known, double sum, List<Integer> tenths, int rose, int fell) {
    public static final int TENTHS = 10;

    public CompetencyTally {
        tenths = List.copyOf(tenths);
    }

    static CompetencyTally of(Cell cell, List<Move> moves) {
        var tenths = new ArrayList<>(Collections.nCopies(TENTHS, 0));
        double mean = cell.estimate().mean();
        if (cell.known()) {
            tenths.set(Math.clamp((int) (mean * TENTHS), 0, TENTHS - 1), 1);
        }
        var own = moves.stream()
                .filter(move -> move.competency().equals(cell.competency()))
                .toList();
        return new CompetencyTally(
                Counts.of(cell.level()),
                cell.known() ? 1 : 0,
                cell.known() ? mean : 0,
                tenths,
                own.stream().anyMatch(Move::rose) ? 1 : 0,
                own.stream().anyMatch(Move::fell) ? 1 : 0);
    }

    CompetencyTally plus(CompetencyTally other) {
        var all = new ArrayList<Integer>(TENTHS);
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            all.add(tenths.get(tenth) + other.tenths.get(tenth));
        }
        return new CompetencyTally(
                levels.plus(other.levels),
                known + other.known,
                sum + other.sum,
                all,
                rose + other.rose,
                fell + other.fell);
    }

    /** Mean of the known estimates; empty when none is. */
    public OptionalDouble mean() {
        return known == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / known);
    }
}
