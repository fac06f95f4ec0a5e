package coop.siembra.readiness;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.UnitReadiness.Filter;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Move;
import coop.siembra.readiness.model.RiskRule.Risk;
import coop.siembra.readiness.model.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One page of people.
 *
 * @param total on all pages
 */
public record PeopleReadiness(List<Row> rows, long total) {
    /** People on a page. */
    public static final int PAGE = 100;

    /**
     * Whom to show.
     *
     * @param unit with everything below it
     * @param competency id of the competency in which they must be at the level; {@link Move#OVERALL} for the level over all
     * @param level null for any
     * @param page from 0
     */
    public record Query(
            UnitId unit,
            Filter filter,
            String competency,
            @Nullable Level level,
            int page) {

        /** Everybody in a unit. */
        public static Query of(UnitId unit) {
            return new Query(unit, Filter.ALL, Move.OVERALL, null, 0);
        }
    }

    /**
     * A person.
     *
     * @param role id of the role; null for none
     * @param standing as of {@code asOf}
     * @param dueOn earliest date of what is asked for and not completed
     * @param lastOn when something was done last
     * @param risks why the person is at risk
     * @param moves of the last seven days; empty in lists that do not show them
     */
    public record Row(
            PersonId person,
            String name,
            LocalizedText position,
            UnitId unit,
            @Nullable String role,
            @Nullable String site,
            LocalDate asOf,
            Standing standing,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate lastOn,
            Set<Risk> risks,
            List<Move> moves) {}
}
