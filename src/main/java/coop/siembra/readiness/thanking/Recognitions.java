package coop.siembra.readiness.thanking;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.CurrentUser;
import coop.siembra.access.TeamAccess;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.Deeds;
import coop.siembra.readiness.Leading;
import coop.siembra.readiness.store.StoredDeeds;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import coop.siembra.store.Outbox;
import coop.siembra.store.OutboxHolder;
import coop.siembra.store.OutboxRelay;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Service;

/** Good words: said by those who lead a person, read by that person, and by those who lead them. They are no evidence. */
@Service
public class Recognitions {
    private static final String PERSON = "person";
    /** What stands in words to begin from where something is to be put in. */
    private static final String GAP = "…";

    private final MongoTemplate mongo;
    private final OutboxRelay relay;
    private final Leading leading;
    private final CurrentUser user;
    private final TeamAccess access;
    private final Audit audit;
    private final Clock clock;

    @Autowired
    Recognitions(
            MongoTemplate mongo,
            OutboxRelay relay,
            Leading leading,
            CurrentUser user,
            TeamAccess access,
            Audit audit,
            Clock clock) {
        this.mongo = mongo;
        this.relay = relay;
        this.leading = leading;
        this.user = user;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same at another time: for a history made to be looked at. */
    public Recognitions at(Clock other) {
        return new Recognitions(mongo, relay, leading, user, access, audit, other);
    }

    /** Why words are not sent. */
    public enum Refusal {
        EMPTY,
        TOO_LONG,
        /** Something is still to be put in. */
        UNFINISHED
    }

    /**
     * Says good words to somebody; empty once they are stored, else why they are not.
     *
     * @throws org.springframework.security.access.AccessDeniedException when the signed-in person does not lead them
     */
    public Optional<Refusal> thank(PersonId person, @Nullable CompetencyId competency, String words) {
        leading.require(person);
        var said = words.strip();
        if (said.isEmpty()) {
            return Optional.of(Refusal.EMPTY);
        }
        if (said.length() > Recognition.LONGEST) {
            return Optional.of(Refusal.TOO_LONG);
        }
        if (said.contains(GAP)) {
            return Optional.of(Refusal.UNFINISHED);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var id = UUID.randomUUID().toString();
        mongo.insert(new RecognitionDocument(
                id,
                null,
                person.value(),
                leading.me().value(),
                competency == null ? null : competency.value(),
                said,
                now,
                null,
                Outbox.empty().with(List.of(new Thanked(UUID.randomUUID(), now, id, person)))));
        relay.wake(RecognitionDocument.class, id);
        audit.note(AuditAction.ADDED, person, "team.thanks");
        return Optional.empty();
    }

    /** What somebody got, the latest first; part of a look at that person's page. */
    public List<Recognition> of(PersonId person) {
        leading.require(person);
        access.look(person, "team.person");
        return stored(person).stream().map(RecognitionDocument::read).toList();
    }

    /** What the signed-in person got, the latest first. */
    public List<Recognition> mine() {
        return stored(user.personId()).stream().map(RecognitionDocument::read).toList();
    }

    /** Keeps that the signed-in person has seen all there is. */
    public void seen() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (var document : stored(user.personId())) {
            if (document.readAt() == null) {
                try {
                    mongo.save(document.readAt(now));
                } catch (OptimisticLockingFailureException meanwhile) {
                    // seen twice at the same time
                }
            }
        }
    }

    Optional<Recognition> find(String id) {
        return Optional.ofNullable(mongo.findById(id, RecognitionDocument.class))
                .map(RecognitionDocument::read);
    }

    /** It asks nobody's leave. */
    List<RecognitionDocument> stored(PersonId person) {
        return mongo.find(query(where(PERSON).is(person.value())), RecognitionDocument.class).stream()
                .sorted(Comparator.comparing(RecognitionDocument::at).reversed())
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes recognitionIndexes() {
            return Indexes.of("recognitions", Index.on(PERSON), Index.on("by"));
        }

        @Bean
        OutboxHolder recognitionOutbox() {
            return new OutboxHolder(RecognitionDocument.class);
        }

        @Bean
        Deeds recognitionDeeds(MongoOperations mongo) {
            return new StoredDeeds(
                    mongo,
                    Deeds.Kind.RECOGNITION,
                    RecognitionDocument.class,
                    "by",
                    (from, to) -> where("at").gte(from).lt(to));
        }
    }
}
