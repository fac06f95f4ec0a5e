package coop.siembra.readiness.chain;

import coop.siembra.access.CurrentUser;
import coop.siembra.access.TeamAccess;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Person;
import coop.siembra.people.Units;
import coop.siembra.readiness.store.OwnCountsStore;
import java.util.List;
import java.util.Optional;
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
        return new ChainPicture(tree, visible, visible.isEmpty() ? List.of() : store.of(visible));
    }

    /** Where the reader works. */
    public Optional<UnitId> ownUnit() {
        return user.person().map(Person::unit);
    }
}
