package coop.siembra.assessment.panel;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.access.model.Secret;
import coop.siembra.assessment.panel.PanelDocuments.ExpertDocument;
import coop.siembra.assessment.panel.PanelOutcome.Done;
import coop.siembra.assessment.panel.PanelOutcome.Invited;
import coop.siembra.assessment.panel.PanelOutcome.Reason;
import coop.siembra.assessment.panel.PanelOutcome.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Who belongs to a panel: the training lead makes and withdraws the links by which experts come, without an account. */
@Service
public class Experts {
    /** How many days a link works unless one says otherwise. */
    public static final int USUAL_DAYS = 30;

    public static final int MOST_DAYS = 90;

    private static final int MOST_EXPERTS = 40;
    private static final int LONGEST = 80;
    private static final String LINK = "panel.link"; // in the audit
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s<>\"',;:]{1,64}@[^@\\s<>\"',;:]+\\.[^@\\s<>\"',;:.]{2,}");

    private final PanelStore store;
    private final PanelReader reader;
    private final CurrentUser user;
    private final Audit audit;

    Experts(PanelStore store, PanelReader reader, CurrentUser user, Audit audit) {
        this.store = store;
        this.reader = reader;
        this.user = user;
        this.audit = audit;
    }

    /**
     * Makes a link for an expert.
     *
     * @param days how long it works
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public PanelOutcome invite(PanelId id, String name, String email, int days) {
        requireTraining();
        var experts = store.experts(id);
        var mistake = mistakeIn(name, email, days, experts);
        if (mistake.isPresent()) {
            return new Refused(mistake.get());
        }
        return reader.ifOpen(id, () -> {
            var secret = Secret.random();
            var expert = new ExpertDocument(
                    UUID.randomUUID().toString(),
                    id.stored(),
                    name.strip(),
                    email.strip(),
                    Secret.hash(secret),
                    reader.now(),
                    reader.now().plus(Duration.ofDays(days)),
                    ExpertDocument.OPEN,
                    null,
                    null,
                    ThreadLocalRandom.current().nextLong(),
                    Map.of(),
                    null);
            store.add(expert);
            audit.note(AuditAction.GRANTED, null, LINK, id.toString(), expert.id());
            return invited(id, expert.id(), secret);
        });
    }

    /**
     * Makes another link for somebody who has not handed in; the one before stops working, what they have rated stays.
     *
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public PanelOutcome renew(PanelId id, String expert, int days) {
        requireTraining();
        if (days < 1 || days > MOST_DAYS) {
            return new Refused(Reason.DAYS);
        }
        return reader.ifOpen(id, () -> {
            var secret = Secret.random();
            var update = Update.update("hash", Secret.hash(secret))
                    .set("expires", reader.now().plus(Duration.ofDays(days)))
                    .set("state", ExpertDocument.OPEN);
            if (!store.changeWaiting(id, expert, update)) {
                return notWaiting(id, expert);
            }
            audit.note(AuditAction.GRANTED, null, LINK, id.toString(), expert);
            return invited(id, expert, secret);
        });
    }

    /**
     * Withdraws the link of somebody who has not handed in.
     *
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public PanelOutcome revoke(PanelId id, String expert) {
        requireTraining();
        return reader.ifOpen(id, () -> {
            if (!store.changeWaiting(id, expert, Update.update("state", ExpertDocument.REVOKED))) {
                return notWaiting(id, expert);
            }
            audit.note(AuditAction.WITHDREW, null, LINK, id.toString(), expert);
            return new Done(reader.find(id).orElseThrow());
        });
    }

    private static Optional<Reason> mistakeIn(String name, String email, int days, List<ExpertDocument> experts) {
        if (name.isBlank() || name.strip().length() > LONGEST) {
            return Optional.of(Reason.NAME);
        }
        if (email.strip().length() > 2 * LONGEST
                || !EMAIL.matcher(email.strip()).matches()) {
            return Optional.of(Reason.EMAIL);
        }
        if (days < 1 || days > MOST_DAYS) {
            return Optional.of(Reason.DAYS);
        }
        if (experts.stream()
                .anyMatch(expert -> expert.email()
                        .toLowerCase(Locale.ROOT)
                        .equals(email.strip().toLowerCase(Locale.ROOT)))) {
            return Optional.of(Reason.TWICE);
        }
        return experts.size() >= MOST_EXPERTS ? Optional.of(Reason.FULL) : Optional.empty();
    }

    private PanelOutcome notWaiting(PanelId id, String expert) {
        boolean known = store.experts(id).stream().anyMatch(one -> one.id().equals(expert));
        return new Refused(known ? Reason.SUBMITTED : Reason.UNKNOWN);
    }

    private PanelOutcome invited(PanelId id, String expert, String secret) {
        var panel = reader.find(id).orElseThrow();
        return panel.experts().stream()
                .filter(one -> one.id().equals(expert))
                .findFirst()
                .<PanelOutcome>map(one -> new Invited(panel, one, secret))
                .orElseGet(() -> new Refused(Reason.UNKNOWN));
    }

    private void requireTraining() {
        if (!user.has(Role.TRAINING)) {
            throw new AccessDeniedException("panels are for the training lead");
        }
    }
}
