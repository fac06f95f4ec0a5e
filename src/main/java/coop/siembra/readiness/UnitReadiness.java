package coop.siembra.readiness;

import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.model.Tally;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people of a unit and of those below it, counted.
 *
 * @param unit which
 * @param asOf the day it was counted on; null when it has not been yet
 * @param tally of those the filter lets through
 */
public record UnitReadiness(UnitId unit, @Nullable LocalDate asOf, Tally tally) {

    /**
     * Which people are meant.
     *
     * @param role id of a role; the empty text for those without one; null for all
     * @param site where they work; the empty text for those of whom nobody has said; null for all
     */
    public record Filter(@Nullable String role, @Nullable String site) {
        public static final Filter ALL = new Filter(null, null);

        public boolean isAll() {
            return role == null && site == null;
        }

        boolean lets(String otherRole, String otherSite) {
            return (role == null || role.equals(otherRole)) && (site == null || site.equals(otherSite));
        }
    }

    /**
     * What there is to filter by.
     *
     * @param roles ids of roles, the empty text for none, with how many people have each
     * @param sites sites, the empty text for none, with how many people work at each
     */
    public record Choices(Map<String, Integer> roles, Map<String, Integer> sites) {}

    /**
     * A month of a unit with all below it.
     *
     * @param day the last one there is of the month
     */
    public record Month(YearMonth month, LocalDate day, Tally tally) {}

    /**
     * A unit beside those right below it.
     *
     * @param below in the order of their names
     */
    public record Family(UnitReadiness unit, List<UnitReadiness> below) {}
}
