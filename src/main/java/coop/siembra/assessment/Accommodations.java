package coop.siembra.assessment;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.kernel.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * stored nowhere; who granted it, and when, is.
 */
@Service
public class Accommodations {
    /** The most extra time, in per cent: four times as long. */
    public static final int MOST = 300;

    private static final int TRIES = 5;

    private final MongoOperations mongo;
    private final CurrentUser user;
    private final Clock clock;

    Accommodations(MongoOperations mongo, CurrentUser user, Clock clock) {
        this.mongo = mongo;
        this.user = user;
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
        return mongo.find(query(where("_id").regex("^person:")), AccommodationDocument.class).stream()
                .filter(document -> percent(document) > 0)
                .map(document -> new Granted(Taker.of(document.id()), percent(document)))
                .sorted(Comparator.comparing(granted -> granted.taker().key()))
                .toList();
    }

    /**
     * Grants a taker extra time from now on; 0 takes it back.
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
                add(taker, decision);
                return;
            } catch (OptimisticLockingFailureException | DuplicateKeyException overtaken) {
                if (attempt == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    private void add(Taker taker, Accommodation decision) {
        var before = mongo.findById(taker.key(), AccommodationDocument.class);
        if (percent(before) == decision.percent()) {
            return;
        }
        var decisions = new ArrayList<>(before == null ? List.of() : before.decisions());
        decisions.add(new DecisionDocument(decision.percent(), decision.by().value(), decision.at()));
        mongo.save(new AccommodationDocument(taker.key(), before == null ? null : before.revision(), decisions));
    }

    /** The extra time of a taker, in per cent. */
    int percent(Taker taker) {
        return percent(mongo.findById(taker.key(), AccommodationDocument.class));
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
