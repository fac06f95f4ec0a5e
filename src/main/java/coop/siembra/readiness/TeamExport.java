package coop.siembra.readiness;

import coop.siembra.people.Unit;
import coop.siembra.readiness.PeopleReadiness.Row;
import coop.siembra.readiness.UnitReadiness.Family;
import coop.siembra.readiness.UnitReadiness.Filter;
import coop.siembra.readiness.UnitReadiness.Month;
import java.util.List;
import java.util.Locale;

/**
 * All that a file says of a unit: what its page shows, and no more.
 *
 * @param units every unit somebody in it works in, and those right below
 * @param months of everybody in the unit, whatever the filter
 * @param people by name; empty when there are {@link #tooMany}
 * @param risk who is at risk, late who is late, moved whose levels changed; the beginnings of the lists
 */
public record TeamExport(
        Unit unit,
        Filter filter,
        Family family,
        List<Unit> units,
        List<Month> months,
        List<Row> people,
        PeopleReadiness risk,
        PeopleReadiness late,
        PeopleReadiness moved) {

    public TeamExport {
        units = List.copyOf(units);
        months = List.copyOf(months);
        people = List.copyOf(people);
    }

    /** What becomes of it. */
    public enum Kind {
        /** The people as comma-separated values. */
        CSV(20_000),
        /** A workbook with everything. */
        XLSX(20_000),
        /** A few pages to take along. */
        PDF(500);

        private final int most;

        Kind(int most) {
            this.most = most;
        }

        /** What its file's name ends with, without a dot. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** How many people it lists; of more it lists none. */
        public int most() {
            return most;
        }
    }

    /** Whether there are more people than are listed. */
    public boolean tooMany() {
        return people.isEmpty() && family.unit().tally().people() > 0;
    }
}
