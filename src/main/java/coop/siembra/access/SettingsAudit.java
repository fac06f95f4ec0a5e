package coop.siembra.access;

import coop.siembra.people.events.SettingsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes changes of the organisation's settings, which are made in a module that knows nobody who has signed in. */
@Component
class SettingsAudit {
    private final Audit audit;

    SettingsAudit(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void hear(SettingsChanged event) {
        audit.note(
                AuditAction.CHANGED,
                null,
                "organisation.settings",
                event.parts().toArray(String[]::new));
    }
}
