package coop.siembra.access;

import coop.siembra.kernel.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Notes who looked at whom and who changed what, for good: entries are only ever added, and each holds the hash of the one before it.
 * Each note is one write, acknowledged before the method returns, so nothing waits anywhere to be lost. Whoever shows data of
 * somebody else goes through {@link TeamAccess#look}; whoever changes it calls {@link #note} once the change is stored. The person
 * reads what is noted about them, so a new pair of action and object needs a text {@code access.audit.<action>.<object>}.
 */
@Service
public class Audit {
    /** Within this time, the same look of the same person is noted once. */
    static final Duration ONE_LOOK = Duration.ofHours(1);

    private final Supplier<Optional<PersonId>> who;
    private final AuditTrail trail;

    @Autowired
    Audit(CurrentUser user, AuditTrail trail) {
        this(user::find, trail);
    }

    private Audit(Supplier<Optional<PersonId>> who, AuditTrail trail) {
        this.who = who;
        this.trail = trail;
    }

    /** For commands that work on the store without the rest of the application: whatever is noted, the system did. */
    public static Audit ofSystem(MongoOperations mongo, Clock clock) {
        return new Audit(Optional::empty, new AuditTrail(mongo, clock));
    }

    /**
     * Notes that the signed-in person is about to see data of somebody; not of their own, and once an hour. Called before the data is
     * read: what cannot be noted is not shown.
     */
    public void looked(PersonId subject, String object) {
        who.get()
                .filter(person -> !person.equals(subject))
                .ifPresent(person -> trail.appendOnceIn(ONE_LOOK, person, AuditAction.LOOKED, subject, object));
    }

    /**
     * Notes what the signed-in person has done, or the system when nobody has signed in.
     *
     * @param subject whom it is about; null for nobody in particular
     * @param object what it was done to: a text key such as {@code team.person}, not beginning with the name of a module
     * @param details parameters of the text: ids, codes and days, never what somebody wrote
     */
    public void note(AuditAction action, @Nullable PersonId subject, String object, String... details) {
        trail.append(who.get().orElse(null), action, subject, object, List.of(details));
    }

    /** What is noted about the signed-in person, newest first. */
    public AuditPage aboutMe(int page) {
        var me = who.get().orElseThrow(() -> new AccessDeniedException("nobody has signed in"));
        return trail.about(me, Math.max(page, 0));
    }

    /** Whether all is as it was noted; reads all of it. */
    public AuditVerdict verify() {
        return trail.verify();
    }
}
