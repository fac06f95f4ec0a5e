package coop.siembra.hiring;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.model.Secret;
import coop.siembra.hiring.ApplicantFiles.Case;
import coop.siembra.hiring.InvitationOutcome.Done;
import coop.siembra.hiring.InvitationOutcome.Invited;
import coop.siembra.hiring.InvitationOutcome.Refused;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Invitation;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.Participation;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Retention;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * The links by which applicants come, without an account: {@code <id>.<secret>}, of which only the secret's hash is kept. Each applicant has
 * one at a time; it works as often as wished until it expires, is taken back, or another is made. Recruiters of the unit make them.
 */
@Service
public class Invitations {
    /** How many days a link works unless one says otherwise. */
    public static final int USUAL_DAYS = 14;

    public static final int MOST_DAYS = 180;

    private static final String AUDITED = "applicant.link";
    private static final int LONGEST_TOKEN = 200;
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final String NOBODY = "nobody";
    private static final String NO_HASH = Secret.hash(Secret.random());

    private final ApplicantStore store;
    private final OpeningStore openings;
    private final ApplicantFiles files;
    private final Audit audit;
    private final Clock clock;

    Invitations(ApplicantStore store, OpeningStore openings, ApplicantFiles files, Audit audit, Clock clock) {
        this.store = store;
        this.openings = openings;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a link, in place of the one before. Where the opening gives notice, it works so many days from the first day on which the
     * assessment may begin.
     *
     * @param days how long it works, 1 to {@link #MOST_DAYS}
     */
    public InvitationOutcome invite(ApplicationId id, int days) {
        return invite(id, days, true);
    }

    /** The same for somebody who has no link yet: one that somebody else has made meanwhile stays. */
    public InvitationOutcome inviteFirst(ApplicationId id, int days) {
        return invite(id, days, false);
    }

    private InvitationOutcome invite(ApplicationId id, int days, boolean again) {
        if (days < 1 || days > MOST_DAYS) {
            return new Refused(Refusal.UNFIT);
        }
        return changing(id, found -> {
            var refusal = refusal(found);
            if (refusal.isPresent()) {
                return new Refused(refusal.get());
            }
            var participation = found.applicant().participation();
            var before = participation.invitation();
            if (!again && before != null && before.asks()) {
                return new Refused(Refusal.ALREADY_DONE);
            }
            var done = Participation.dataUntil(found.applicant().application(), clock.getZone());
            if (!done.isAfter(now())) {
                return new Refused(Refusal.TOO_LATE);
            }
            var secret = Secret.random();
            var today = LocalDate.now(clock);
            var begins =
                    Invitation.afterBusinessDays(today, found.opening().setup().noticeDays());
            var wanted = now().plus(Duration.ofDays(days + ChronoUnit.DAYS.between(today, begins)));
            var expires = wanted.isBefore(done)
                    ? wanted
                    : done.minus(MOMENT); // a link as long as the data would ask for nothing
            var link =
                    new Invitation(Secret.hash(secret), found.viewer().person(), now(), expires, begins, false, null);
            save(found, found.applicant().with(invited(participation, link)));
            audit.note(AuditAction.GRANTED, null, AUDITED, id.value());
            return new Invited(id, id.value() + "." + secret, expires, begins);
        });
    }

    /** Their time goes on standing still while they wait for us, and a link to their data goes on working. */
    private Participation invited(Participation participation, Invitation link) {
        var before = participation.invitation();
        var kept = before != null && !before.asks() && before.works(clock.instant())
                ? participation.reaching(before)
                : participation;
        return kept.waitedUntil(now()).by(participation.waiting() ? link.held(now()) : link);
    }

    private static Optional<Refusal> refusal(Case found) {
        if (!found.recruits()) {
            return Optional.of(Refusal.NOT_ALLOWED);
        }
        var state = found.opening().opening().state();
        if (state == State.DRAFT) {
            return Optional.of(Refusal.NOT_YET);
        }
        if (state == State.HALTED) {
            return Optional.of(Refusal.HALTED);
        }
        if (found.opening().opening().withdrawn()) {
            return Optional.of(Refusal.CLOSED);
        }
        return found.applicant().ending().gone().contains(Retention.Part.IDENTITY)
                ? Optional.of(Refusal.TOO_LATE)
                : Optional.empty();
    }

    /**
     * Another end of somebody's link for a letter that is written later, since nobody knows the first; both open the same for the same time.
     * Nothing when no link works. It asks nobody's leave.
     */
    Optional<String> another(ApplicationId id) {
        return Retrying.on(() -> store.find(id).flatMap(held -> {
            var link = held.applicant().participation().invitation();
            if (link == null || !link.works(clock.instant())) {
                return Optional.empty();
            }
            var secret = Secret.random();
            return openings.find(held.applicant().opening())
                    .map(opening -> stored(
                            held,
                            opening,
                            held.applicant().participation().by(link.with(Secret.hash(secret))),
                            secret));
        }));
    }

    /**
     * An end of a link by which somebody comes to their data for as long as they were told it is kept. A link that asks them for something
     * stays as it is beside it. Nothing when there is no such application any more. It asks nobody's leave.
     */
    Optional<String> toData(ApplicationId id) {
        return Retrying.on(() -> store.find(id)
                .flatMap(held -> openings.find(held.applicant().opening()).map(opening -> toData(held, opening))));
    }

    private String toData(ApplicantStore.Held held, OpeningStore.Held opening) {
        var secret = Secret.random();
        var until = Participation.dataUntil(held.applicant().application(), clock.getZone());
        var participation = held.applicant().participation();
        var first = participation.invitation();
        boolean beside = first != null && first.asks();
        var before = beside ? participation.data() : first;
        var link = before != null && before.works(clock.instant())
                ? before.with(Secret.hash(secret)).lasting(until)
                : Invitation.toData(Secret.hash(secret), opening.by(), now(), until);
        return stored(held, opening, beside ? participation.reaching(link) : participation.by(link), secret);
    }

    private String stored(ApplicantStore.Held held, OpeningStore.Held opening, Participation changed, String secret) {
        var applicant = held.applicant();
        store.save(held, applicant.with(changed), opening.opening(), List.of());
        audit.note(AuditAction.GRANTED, null, AUDITED, applicant.id().value());
        return applicant.id().value() + "." + secret;
    }

    /** Takes a link back. */
    public InvitationOutcome revoke(ApplicationId id) {
        return changing(id, found -> {
            var participation = found.applicant().participation();
            var link = participation.invitation();
            if (!found.recruits()) {
                return new Refused(Refusal.NOT_ALLOWED);
            }
            if (link == null) {
                return new Refused(Refusal.NOT_YET);
            }
            save(
                    found,
                    found.applicant()
                            .with(participation
                                    .waitedUntil(now())
                                    .by(link.takenBack())
                                    .reaching(null)));
            audit.note(AuditAction.WITHDREW, null, AUDITED, id.value());
            return new Done();
        });
    }

    /**
     * To whom a link belongs; nothing when it does not work, whatever the reason. It takes as long for those that never were as for those
     * that expired, and how alike two secrets are shows in nothing.
     */
    public Optional<ApplicationId> enter(String token) {
        return entered(token).map(Entry::id);
    }

    /**
     * To whom a link belongs.
     *
     * @param data whether it is the one to the data, beside one that asks for something
     */
    public record Entry(ApplicationId id, boolean data) {}

    /** The same as {@link #enter}, with by which link it is. */
    public Optional<Entry> entered(String token) {
        var some = token.length() > LONGEST_TOKEN ? "" : token;
        int dot = some.indexOf('.');
        var id = dot > 0 && Ids.isValid(some.substring(0, dot)) ? some.substring(0, dot) : NOBODY;
        var given = Secret.hash(some.substring(dot + 1));
        var found =
                store.find(new ApplicationId(id)).map(held -> held.applicant().participation());
        boolean first = opens(found.map(Participation::invitation), given);
        boolean second = opens(found.map(Participation::data), given);
        return first || second ? Optional.of(new Entry(new ApplicationId(id), !first)) : Optional.empty();
    }

    private boolean opens(Optional<Invitation> link, String given) {
        boolean same = false;
        for (var hash : link.map(Invitation::ends).orElse(List.of(NO_HASH))) {
            same |= MessageDigest.isEqual(bytes(given), bytes(hash));
        }
        return same && link.filter(one -> one.works(clock.instant())).isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void save(Case found, Applicant changed) {
        store.save(found.held(), changed, found.opening().opening(), List.of());
    }

    private InvitationOutcome changing(ApplicationId id, Function<Case, InvitationOutcome> change) {
        return Retrying.on(() -> files.find(id).map(change).orElseGet(() -> new Refused(Refusal.NOT_ALLOWED)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
