package coop.siembra.access;

import coop.siembra.kernel.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Notes things in the name of anybody. */
@TestComponent
public class AuditTold {
    private final AuditTrail trail;

    AuditTold(AuditTrail trail) {
        this.trail = trail;
    }

    public void as(@Nullable PersonId who, AuditAction action, PersonId subject, String object, String... details) {
        trail.append(who, action, subject, object, List.of(details));
    }

    /** What is noted about somebody, as {@code who ACTION object}, oldest first. */
    public List<String> about(PersonId person) {
        return trail.all("subject", person).stream()
                .map(entry -> "%s %s %s".formatted(entry.who(), entry.action(), entry.object()))
                .toList();
    }
}
