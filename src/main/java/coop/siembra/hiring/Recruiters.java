package coop.siembra.hiring;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * For which units somebody recruits: who has the role does so for the whole organisation, until an administrator says for which units, those
 * below them included.
 */
@Service
public class Recruiters {
    private final MongoOperations mongo;
    private final Units units;
    private final CurrentUser user;
    private final Audit audit;

    Recruiters(MongoOperations mongo, Units units, CurrentUser user, Audit audit) {
        this.mongo = mongo;
        this.units = units;
        this.user = user;
        this.audit = audit;
    }

    /** Whether the signed-in person recruits for a unit. */
    public boolean recruitsFor(UnitId unit) {
        if (!user.has(Role.RECRUITER)) {
            return false;
        }
        var limits = limits(user.personId());
        return limits.isEmpty()
                || units.find(unit).stream()
                        .flatMap(found -> found.path().stream())
                        .anyMatch(limits::contains);
    }

    /** The units for which the signed-in person recruits, in tree order. */
    public List<Unit> mine() {
        if (!user.has(Role.RECRUITER)) {
            return List.of();
        }
        var limits = limits(user.personId());
        return units.tree().stream()
                .filter(unit -> limits.isEmpty() || unit.path().stream().anyMatch(limits::contains))
                .toList();
    }

    /** Whether the signed-in person recruits for all units. */
    boolean forAll() {
        return user.has(Role.RECRUITER) && limits(user.personId()).isEmpty();
    }

    /**
     * The topmost units somebody is kept to; none when they recruit for all.
     *
     * @throws AccessDeniedException when the signed-in person is no administrator
     */
    public Set<UnitId> limitsOf(PersonId person) {
        requireAdmin();
        return limits(person);
    }

    /**
     * Keeps a recruiter to some units and those below them; none lifts it.
     *
     * @throws AccessDeniedException when the signed-in person is no administrator
     */
    public void limit(PersonId person, Set<UnitId> to) {
        requireAdmin();
        mongo.save(new RecruiterDocument(
                person.value(), to.stream().map(UnitId::value).sorted().toList()));
        audit.note(AuditAction.CHANGED, person, "person.recruiting", Integer.toString(to.size()));
    }

    /** The same as {@link #limitsOf}, asking nobody's leave. */
    Set<UnitId> limits(PersonId person) {
        var stored = mongo.findById(person.value(), RecruiterDocument.class);
        return stored == null
                ? Set.of()
                : stored.units().stream().map(UnitId::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void requireAdmin() {
        if (!user.has(Role.ADMIN)) {
            throw new AccessDeniedException("who recruits for whom is for administrators");
        }
    }

    /** Units of one recruiter. */
    @Document("recruiters")
    @TypeAlias("recruiter")
    record RecruiterDocument(@Id String id, List<String> units) {}
}
