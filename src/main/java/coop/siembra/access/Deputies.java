package coop.siembra.access;

import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Deputy;
import coop.siembra.people.Unit;
import coop.siembra.people.UnitOutcome;
import coop.siembra.people.Units;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Handing one's unit to somebody for a period. Only who leads the unit, or one above it, as head may do so, and administrators; a deputy
 * cannot hand on what was lent.
 */
@Service
public class Deputies {
    private final Units units;
    private final CurrentUser user;

    Deputies(Units units, CurrentUser user) {
        this.units = units;
        this.user = user;
    }

    /** Whether the signed-in person may name deputies of a unit. */
    public boolean mayName(UnitId unit) {
        if (user.has(Role.ADMIN)) {
            return true;
        }
        var person = user.find().orElse(null);
        return person != null
                && units.find(unit).map(Unit::path).stream()
                        .flatMap(java.util.List::stream)
                        .anyMatch(above ->
                                units.headOf(above).filter(person::equals).isPresent());
    }

    /** @throws AccessDeniedException when {@link #mayName} is false */
    public UnitOutcome name(UnitId unit, Deputy deputy) {
        require(unit);
        return units.nameDeputy(unit, deputy);
    }

    /** @throws AccessDeniedException when {@link #mayName} is false */
    public UnitOutcome withdraw(UnitId unit, PersonId person) {
        require(unit);
        return units.withdrawDeputy(unit, person);
    }

    private void require(UnitId unit) {
        if (!mayName(unit)) {
            throw new AccessDeniedException("does not lead the unit as its head");
        }
    }
}
