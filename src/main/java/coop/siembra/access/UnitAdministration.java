package coop.siembra.access;

import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Deputy;
import coop.siembra.people.Unit;
import coop.siembra.people.UnitDetails;
import coop.siembra.people.UnitOutcome;
import coop.siembra.people.Units;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * What the signed-in person may do to units. Who leads a unit decides who sees its people, so only administrators change units;
 * heads name deputies for their own unit and those below it, deputies cannot. Methods throw {@link AccessDeniedException} for others.
 */
@Service
public class UnitAdministration {
    private final CurrentUser user;
    private final Units units;

    UnitAdministration(CurrentUser user, Units units) {
        this.user = user;
        this.units = units;
    }

    /** Adds a unit under a new id. */
    public UnitOutcome add(UnitDetails details) {
        requireAdmin();
        return units.add(new UnitId(UUID.randomUUID().toString()), details);
    }

    /** See {@link Units#change}. */
    public UnitOutcome change(UnitId unit, long version, UnitDetails details) {
        requireAdmin();
        return units.change(unit, version, details);
    }

    /** Whether the signed-in person may name deputies for a unit. */
    public boolean mayDelegate(UnitId unit) {
        return user.has(Role.ADMIN)
                || units.find(unit).filter(found -> heads(found.path())).isPresent();
    }

    /** See {@link Units#nameDeputy}. */
    public UnitOutcome nameDeputy(UnitId unit, Deputy deputy) {
        requireDelegation(unit);
        return units.nameDeputy(unit, deputy);
    }

    /** See {@link Units#withdrawDeputy}. */
    public UnitOutcome withdrawDeputy(UnitId unit, PersonId deputy) {
        requireDelegation(unit);
        return units.withdrawDeputy(unit, deputy);
    }

    private boolean heads(List<UnitId> path) {
        var person = user.find();
        return person.isPresent()
                && path.stream()
                        .flatMap(step -> units.find(step).stream())
                        .map(Unit::head)
                        .anyMatch(head -> person.get().equals(head));
    }

    private void requireAdmin() {
        if (!user.has(Role.ADMIN)) {
            throw new AccessDeniedException("may not change units");
        }
    }

    private void requireDelegation(UnitId unit) {
        if (!mayDelegate(unit)) {
            throw new AccessDeniedException("may not name deputies here");
        }
    }
}
