package coop.siembra.readiness.ui.ready;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.PeopleReadiness;
import coop.siembra.readiness.UnitReadiness.Choices;
import coop.siembra.readiness.UnitReadiness.Filter;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Move;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of a unit.
 *
 * @param whom which of its people stand in the map
 * @param opened a list that is shown whole; null when only the beginning of each is
 * @param months id of the competency whose months are shown; {@link Move#OVERALL} for those over all
 * @param cell whose evidence is open; null for none
 */
record Shown(
        UnitId unit,
        Filter filter,
        Whom whom,
        @Nullable Opened opened,
        String months,
        @Nullable Cell cell) {

    /** Everything of a unit. */
    static Shown of(UnitId unit) {
        return new Shown(unit, Filter.ALL, Whom.ALL, null, Move.OVERALL, null);
    }

    /** People who need something, or to whom something happened. */
    enum Listing {
        RISK,
        LATE,
        MOVED
    }

    /** @param page from 0 */
    record Opened(Listing listing, int page) {}

    /** The evidence about a person in a competency. */
    record Cell(PersonId person, CompetencyId competency) {}

    /**
     * People by level and name.
     *
     * @param competency {@link Move#OVERALL} for the level over all
     * @param level null for any
     * @param search part of a name; may be empty
     * @param page from 0
     */
    record Whom(String competency, @Nullable Level level, String search, int page) {
        static final Whom ALL = new Whom(Move.OVERALL, null, "", 0);

        Whom turned(int other) {
            return new Whom(competency, level, search, other);
        }

        Whom called(String other) {
            return new Whom(competency, level, other.strip(), 0);
        }

        boolean isAll() {
            return level == null && search.isBlank();
        }
    }

    PeopleReadiness.Query query() {
        return new PeopleReadiness.Query(unit, filter, whom.competency(), whom.level(), whom.search(), whom.page());
    }

    Shown in(UnitId other) {
        return new Shown(other, filter, Whom.ALL, null, months, null);
    }

    Shown with(Filter other) {
        return new Shown(unit, other, whom.turned(0), null, months, null);
    }

    Shown with(Whom other) {
        return new Shown(unit, filter, other, opened, months, null);
    }

    /** Those at a level in a competency, whatever their name. */
    Shown at(String competency, Level level) {
        return with(new Whom(competency, level, "", 0));
    }

    Shown opening(@Nullable Opened other) {
        return new Shown(unit, filter, whom, other, months, null);
    }

    Shown over(String competency) {
        return new Shown(unit, filter, whom, opened, competency, null);
    }

    Shown looking(@Nullable Cell other) {
        return new Shown(unit, filter, whom, opened, months, other);
    }

    /** The same without roles and sites that nobody in the unit has, as when the address is from another unit. */
    Shown within(Choices choices) {
        var role = filter.role() == null || choices.roles().containsKey(filter.role()) ? filter.role() : null;
        var site = filter.site() == null || choices.sites().containsKey(filter.site()) ? filter.site() : null;
        return new Shown(unit, new Filter(role, site), whom, opened, months, cell);
    }
}
