package coop.siembra.access;

import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Deputy;
import coop.siembra.people.Unit;
import coop.siembra.people.UnitDetails;
import coop.siembra.people.UnitOutcome;
import coop.siembra.people.Units;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * What the signed-in person may do to units. Who leads a unit decides who sees its people, so only administrators change units;
 * heads name deputies for their own unit and those below it, deputies cannot. Methods throw {@link AccessDeniedException} for others,
 * and note in the {@link Audit} what was changed.
 */
@Service
public class UnitAdministration {
    private static final String DEPUTY = "unit.deputy";

    private final CurrentUser user;
    private final Units units;
    private final Audit audit;

    UnitAdministration(CurrentUser user, Units units, Audit audit) {
        this.user = user;
        this.units = units;
        this.audit = audit;
    }

    /** Adds a unit under a new id. */
    public UnitOutcome add(UnitDetails details) {
        requireAdmin();
        var unit = new UnitId(UUID.randomUUID().toString());
        var outcome = units.add(unit, details);
        if (outcome instanceof UnitOutcome.Stored) {
            audit.note(AuditAction.ADDED, null, "unit.details", unit.value());
            noteHead(unit, null, details.head());
        }
        return outcome;
    }

    /** See {@link Units#change}. */
    public UnitOutcome change(UnitId unit, long version, UnitDetails details) {
        requireAdmin();
        var before = units.headOf(unit).orElse(null);
        var outcome = units.change(unit, version, details);
        if (outcome instanceof UnitOutcome.Stored) {
            audit.note(AuditAction.CHANGED, null, "unit.details", unit.value());
            noteHead(unit, before, details.head());
        }
        return outcome;
    }

    private void noteHead(UnitId unit, @Nullable PersonId before, @Nullable PersonId after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before != null) {
            audit.note(AuditAction.WITHDREW, before, "unit.head", unit.value());
        }
        if (after != null) {
            audit.note(AuditAction.GRANTED, after, "unit.head", unit.value());
        }
    }

    /** Whether the signed-in person may name deputies for a unit. */
    public boolean mayDelegate(UnitId unit) {
        return user.has(Role.ADMIN)
                || units.find(unit).filter(found -> heads(found.path())).isPresent();
    }

    /** See {@link Units#nameDeputy}. */
    public UnitOutcome nameDeputy(UnitId unit, Deputy deputy) {
        requireDelegation(unit);
        var outcome = units.nameDeputy(unit, deputy);
        if (outcome instanceof UnitOutcome.Stored) {
            var from = deputy.from().toString();
            audit.note(
                    AuditAction.GRANTED,
                    deputy.person(),
                    DEPUTY,
                    unit.value(),
                    from,
                    deputy.to().toString());
        }
        return outcome;
    }

    /** See {@link Units#withdrawDeputy}. */
    public UnitOutcome withdrawDeputy(UnitId unit, PersonId deputy) {
        requireDelegation(unit);
        boolean is = units.find(unit).stream()
                .flatMap(found -> found.deputies().stream())
                .anyMatch(known -> known.person().equals(deputy));
        var outcome = units.withdrawDeputy(unit, deputy);
        if (is && outcome instanceof UnitOutcome.Stored) {
            audit.note(AuditAction.WITHDREW, deputy, DEPUTY, unit.value());
        }
        return outcome;
    }

    private boolean heads(List<UnitId> path) {
        var person = user.find();
        return person.isPresent()
                && units.findAll(path).stream()
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
