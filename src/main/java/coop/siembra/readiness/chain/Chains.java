package coop.siembra.readiness.chain;

import coop.siembra.access.CurrentUser;
import coop.siembra.access.TeamAccess;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Person;
import coop.siembra.people.Units;
import coop.siembra.readiness.model.Tally;
import coop.siembra.readiness.store.OwnCounts;
import coop.siembra.readiness.store.OwnCountsStore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Who serves whom, for everybody who works here: whom one's own work reaches is no secret. Counts of people are there only of units that
 * the reader leads, or may see for another reason.
 */
@Service
public class Chains {
    private final Units units;
    private final OwnCountsStore store;
    private final TeamAccess access;
    private final CurrentUser user;

    Chains(Units units, OwnCountsStore store, TeamAccess access, CurrentUser user) {
        this.units = units;
        this.store = store;
        this.access = access;
        this.user = user;
    }

    /**
     * The chain now.
     *
     * @throws AccessDeniedException when nobody has signed in
     */
    public ChainPicture picture() {
        if (user.find().isEmpty()) {
            throw new AccessDeniedException("nobody has signed in");
        }
        var tree = units.tree();
        var visible = access.visibleAmong(tree);
        var counted = visible.isEmpty() ? Set.<OwnCounts>of() : Set.copyOf(store.of(visible));
        Map<UnitId, Tally> counts = new HashMap<>();
        counted.forEach(one -> counts.put(new UnitId(one.id()), one.tally()));
        LocalDate asOf = counted.stream()
                .flatMap(one -> one.asOf().stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new ChainPicture(tree, visible, counts, asOf);
    }

    /** Where the reader works. */
    public Optional<UnitId> ownUnit() {
        return user.person().map(Person::unit);
    }
}
