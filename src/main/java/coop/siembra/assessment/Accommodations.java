package coop.siembra.assessment;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.kernel.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * More time for those who need it, in every sitting with a limit, also in one under way. Why somebody needs it is nobody's business and
 * stored nowhere; who granted it, and when, is. That somebody has it tells of them all the same, so every look at it is noted for the person
 * to see, also one at the list of those who have.
 */
@Service
public class Accommodations {
    /** The most extra time, in per cent: four times as long. */
    public static final int MOST = 300;

    private static final String AUDITED = "person.extra-time";
    private static final int TRIES = 5;

    private final MongoOperations mongo;
    private final CurrentUser user;
    private final Audit audit;
    private final ObjectProvider<Standstill> standstills;
    private final Clock clock;

    Accommodations(
            MongoOperations mongo, CurrentUser user, Audit audit, ObjectProvider<Standstill> standstills, Clock clock) {
        this.mongo = mongo;
        this.user = user;
        this.audit = audit;
        this.standstills = standstills;
        this.clock = clock;
    }

    /**
     * What holds since somebody decided it.
     *
     * @param percent 0 to {@link #MOST}
     */
    public record Accommodation(int percent, PersonId by, Instant at) {}

    /** Whether the signed-in person may look up and change the extra time of a taker: of employees the training lead, of applicants recruiters. */
    public boolean mayGrant(Taker taker) {
        return user.has(Role.ADMIN) || user.has(taker.kind() == Taker.Kind.PERSON ? Role.TRAINING : Role.RECRUITER);
    }

    /**
     * Everything decided for a taker, the last decision first.
     *
     * @throws AccessDeniedException when the signed-in person {@linkplain #mayGrant may not} know
     */
    public List<Accommodation> of(Taker taker) {
        requireGrant(taker);
        taker.person().ifPresent(person -> audit.looked(person, AUDITED));
        return decisions(taker);
    }

    /** The same, asking nobody's leave. */
    List<Accommodation> decisions(Taker taker) {
        var document = mongo.findById(taker.key(), AccommodationDocument.class);
        return document == null
                ? List.of()
                : document.decisions().reversed().stream()
                        .map(made -> new Accommodation(made.percent(), new PersonId(made.by()), made.at()))
                        .toList();
    }

    /** The extra time that holds for somebody. */
    public record Granted(Taker taker, int percent) {}

    /**
     * The employees who have extra time now, by key: few in any organisation.
     *
     * @throws AccessDeniedException when the signed-in person may not know
     */
    public List<Granted> people() {
        if (!user.has(Role.ADMIN) && !user.has(Role.TRAINING)) {
            throw new AccessDeniedException("extra time is not for the signed-in person to know");
        }
        var granted = mongo.find(query(where("_id").regex("^person:")), AccommodationDocument.class).stream()
                .filter(document -> percent(document) > 0)
                .map(document -> new Granted(Taker.of(document.id()), percent(document)))
                .sorted(Comparator.comparing(one -> one.taker().key()))
                .toList();
        granted.stream().flatMap(one -> one.taker().person().stream()).forEach(person -> audit.looked(person, AUDITED));
        return granted;
    }

    /**
     * Grants a taker extra time from now on; 0 takes it back. A change is noted in the audit.
     *
     * @throws AccessDeniedException when the signed-in person {@linkplain #mayGrant may not}
     * @throws IllegalArgumentException when the percentage is none from 0 to {@link #MOST}
     */
    public void grant(Taker taker, int percent) {
        requireGrant(taker);
        if (percent < 0 || percent > MOST) {
            throw new IllegalArgumentException("extra time of " + percent + " per cent");
        }
        var decision =
                new Accommodation(percent, user.personId(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        for (int attempt = 1; ; attempt++) {
            try {
                if (add(taker, decision)) {
                    note(taker, percent);
                }
                return;
            } catch (OptimisticLockingFailureException | DuplicateKeyException overtaken) {
                if (attempt == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    /** @return whether anything is different now */
    private boolean add(Taker taker, Accommodation decision) {
        var before = mongo.findById(taker.key(), AccommodationDocument.class);
        if (percent(before) == decision.percent()) {
            return false;
        }
        var decisions = new ArrayList<>(before == null ? List.of() : before.decisions());
        decisions.add(new DecisionDocument(decision.percent(), decision.by().value(), decision.at()));
        mongo.save(new AccommodationDocument(taker.key(), before == null ? null : before.revision(), decisions));
        return true;
    }

    /** Of applicants, about whom nobody at work reads the audit, by their id. */
    private void note(Taker taker, int percent) {
        var action = percent == 0 ? AuditAction.WITHDREW : AuditAction.GRANTED;
        taker.person()
                .ifPresentOrElse(
                        person -> audit.note(action, person, AUDITED, Integer.toString(percent)),
                        () -> audit.note(action, null, "applicant.extra-time", taker.id(), Integer.toString(percent)));
    }

    /** The extra time of a taker, in per cent. */
    int percent(Taker taker) {
        return percent(mongo.findById(taker.key(), AccommodationDocument.class));
    }

    /** How long the time of a sitting with a limit has stood still since it began. */
    Duration stood(Sitting sitting, Instrument instrument, Instant now) {
        var began = sitting.beganAt();
        return began == null || sitting.closed() || instrument.timeLimit() == null
                ? Duration.ZERO
                : standstills
                        .orderedStream()
                        .map(one -> one.between(sitting.taker(), began, now))
                        .reduce(Duration.ZERO, Duration::plus);
    }

    private static int percent(@Nullable AccommodationDocument document) {
        return document == null ? 0 : document.decisions().getLast().percent();
    }

    private void requireGrant(Taker taker) {
        if (!mayGrant(taker)) {
            throw new AccessDeniedException("extra time is not for the signed-in person to grant");
        }
    }

    /**
     * The extra time of one taker.
     *
     * @param id the taker's key
     * @param decisions all there were, the last of which holds
     */
    @Document("accommodations")
    @TypeAlias("accommodation")
    record AccommodationDocument(
            @Id String id, @Version @Nullable Long revision, List<DecisionDocument> decisions) {}

    /** A decision as stored. */
    record DecisionDocument(int percent, String by, Instant at) {}
}
