package coop.siembra.readiness.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is at risk of not becoming ready unless somebody does something.
 *
 * @param idleDays days without doing anything after which somebody is at risk whose key competency is not there yet
 * @param fallenDays days during which a key competency that fell to a lower level is a risk
 */
public record RiskRule(int idleDays, int fallenDays) {

    /** Why somebody is at risk. */
    public enum Risk {
        /** A key competency is not there yet, and nothing was done for a while. */
        IDLE,
        /** A key competency has fallen to a lower level. */
        FALLEN
    }

    /**
     * Why somebody is at risk on a day; empty for those who are not, and for those of no role.
     *
     * @param lastOn when they last did something; null when never
     */
    public Set<Risk> of(
            Standing standing, @Nullable JobRole role, List<Move> moves, @Nullable LocalDate lastOn, LocalDate today) {
        var risks = EnumSet.noneOf(Risk.class);
        if (role == null) {
            return risks;
        }
        boolean missing = standing.cells().stream()
                .anyMatch(cell -> cell.level() == Level.NOT_YET && role.isKey(cell.competency()));
        if (missing && (lastOn == null || lastOn.isBefore(today.minusDays(idleDays)))) {
            risks.add(Risk.IDLE);
        }
        if (moves.stream()
                .anyMatch(move -> move.fell()
                        && role.isKey(move.competency())
                        && move.day().isAfter(today.minusDays(fallenDays)))) {
            risks.add(Risk.FALLEN);
        }
        return risks;
    }
}
