package coop.siembra.access;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.LinkOutcome;
import coop.siembra.people.ServiceLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Who serves whom, as the signed-in person may change it: administrators only, as all that is said of units; others get an
 * {@link AccessDeniedException}. What was changed is noted in the {@link Audit}, without the words. See {@link ServiceLinks}.
 */
@Service
public class ChainAdministration {
    private static final String LINK = "unit.link";
    /** Stands for the people served, who are no unit: no id looks so. */
    private static final String MEMBERS = "*";

    private final CurrentUser user;
    private final ServiceLinks links;
    private final Audit audit;

    ChainAdministration(CurrentUser user, ServiceLinks links, Audit audit) {
        this.user = user;
        this.links = links;
        this.audit = audit;
    }

    public boolean mayEdit() {
        return user.has(Role.ADMIN);
    }

    /** See {@link ServiceLinks#connect}. */
    public LinkOutcome connect(UnitId from, long version, @Nullable UnitId to, @Nullable LocalizedText what) {
        requireAdmin();
        return noted(AuditAction.ADDED, links.connect(from, version, to, what), from, to);
    }

    /** See {@link ServiceLinks#describe}. */
    public LinkOutcome describe(UnitId from, long version, @Nullable UnitId to, @Nullable LocalizedText what) {
        requireAdmin();
        return noted(AuditAction.CHANGED, links.describe(from, version, to, what), from, to);
    }

    /** See {@link ServiceLinks#disconnect}. */
    public LinkOutcome disconnect(UnitId from, long version, @Nullable UnitId to) {
        requireAdmin();
        return noted(AuditAction.DELETED, links.disconnect(from, version, to), from, to);
    }

    /** See {@link ServiceLinks#undo}. */
    public LinkOutcome undo(LinkOutcome.Stored change) {
        requireAdmin();
        var unit = change.after().id();
        var outcome = links.undo(change);
        if (outcome instanceof LinkOutcome.Stored) {
            audit.note(AuditAction.CHANGED, null, "unit.links", unit.value());
        }
        return outcome;
    }

    private LinkOutcome noted(AuditAction action, LinkOutcome outcome, UnitId from, @Nullable UnitId to) {
        if (outcome instanceof LinkOutcome.Stored) {
            audit.note(action, null, LINK, from.value(), to == null ? MEMBERS : to.value());
        }
        return outcome;
    }

    private void requireAdmin() {
        if (!mayEdit()) {
            throw new AccessDeniedException("may not change who serves whom");
        }
    }
}
