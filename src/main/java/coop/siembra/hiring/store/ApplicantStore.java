package coop.siembra.hiring.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.hiring.events.HiringEvent;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import coop.siembra.store.Outbox;
import coop.siembra.store.OutboxHolder;
import coop.siembra.store.OutboxRelay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The applicants of all openings; lists of them are in {@link ApplicantRows}. */
@Repository
public class ApplicantStore {
    static final String COLLECTION = "applicants";

    /** How many are handed on at once. */
    static final int PART = 1000;

    private final MongoTemplate mongo;
    private final ImportStore imports;
    private final OutboxRelay relay;

    ApplicantStore(MongoTemplate mongo, ImportStore imports, OutboxRelay relay) {
        this.mongo = mongo;
        this.imports = imports;
        this.relay = relay;
    }

    /**
     * An applicant as read, to be saved against.
     *
     * @param document null when there is none stored yet
     */
    public record Held(Applicant applicant, @Nullable ApplicantDocument document) {

        public static Held fresh(Applicant applicant) {
            return new Held(applicant, null);
        }
    }

    public Optional<Held> find(ApplicationId id) {
        return Optional.ofNullable(mongo.findById(id.value(), ApplicantDocument.class))
                .filter(this::seen)
                .map(document -> new Held(ApplicantMapping.read(document), document));
    }

    /** Hands on all of an opening, in no order, some at a time. */
    public void inParts(OpeningId opening, Consumer<List<Applicant>> use) {
        var running = imports.running();
        try (var all = mongo.stream(query(where("opening").is(opening.value())), ApplicantDocument.class)) {
            all.filter(document -> document.batch() == null || !running.contains(document.batch()))
                    .map(ApplicantMapping::read)
                    .gather(Gatherers.windowFixed(PART))
                    .forEach(use);
        }
    }

    private boolean seen(ApplicantDocument document) {
        return document.batch() == null || !imports.running().contains(document.batch());
    }

    /** The numbers of those of the applications there are who have not withdrawn. There may be thousands: nothing else of them is read. */
    public Map<ApplicationId, Integer> numbers(Collection<ApplicationId> ids) {
        var keys = ids.stream().map(ApplicationId::value).toList();
        var query = query(where("_id").in(keys).and("withdrawnAt").is(null));
        query.fields().include("_id", "number", "batch");
        var running = imports.running();
        return mongo.find(query, org.bson.Document.class, COLLECTION).stream()
                .filter(document -> !running.contains(String.valueOf(document.getString("batch"))))
                .collect(Collectors.toMap(
                        document -> new ApplicationId(document.getString("_id")),
                        document -> document.getInteger("number")));
    }

    /** Ids of all applicants of an opening, in no order. */
    public List<ApplicationId> ids(OpeningId opening) {
        var query = query(where("opening").is(opening.value()));
        query.fields().include("_id");
        return mongo.find(query, org.bson.Document.class, COLLECTION).stream()
                .map(document -> new ApplicationId(document.getString("_id")))
                .toList();
    }

    /** Which of some e-mail addresses have an application in an opening. */
    public Set<String> taken(OpeningId opening, Collection<String> emails) {
        var keys = emails.stream()
                .map(email -> ApplicantMapping.key(opening, email))
                .toList();
        var query = query(where("key").in(keys));
        query.fields().include("key");
        return mongo.find(query, org.bson.Document.class, COLLECTION).stream()
                .map(document -> document.getString("key"))
                .map(key -> key.substring(key.indexOf('|') + 1))
                .collect(Collectors.toSet());
    }

    /**
     * Stores an applicant with the news, in one write.
     *
     * @param held what the change was made from
     * @param opening the application's
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else stored in between
     * @throws org.springframework.dao.DuplicateKeyException when somebody with that e-mail has applied in this opening
     */
    public void save(Held held, Applicant changed, Opening opening, List<? extends HiringEvent> news) {
        var document = held.document();
        var outbox = (document == null ? Outbox.empty() : document.outbox()).with(news);
        mongo.save(ApplicantMapping.write(changed, opening, document, null, outbox));
        if (!news.isEmpty()) {
            relay.wake(ApplicantDocument.class, changed.id().value());
        }
    }

    /**
     * Stores applicants that come with an import; nobody sees them before it is finished.
     *
     * @throws org.springframework.dao.DuplicateKeyException when one of them has applied in between
     */
    public void add(List<Applicant> applicants, Opening opening, String batch) {
        mongo.insertAll(applicants.stream()
                .map(applicant -> ApplicantMapping.write(applicant, opening, null, batch, Outbox.empty()))
                .toList());
    }

    /** Keeps for lists how many ratings of an applicant are handed in. */
    public void rated(ApplicationId id, int ratings) {
        mongo.updateFirst(
                query(where("_id").is(id.value()).and("rated").ne(ratings)),
                new Update().set("rated", ratings).inc("revision", 1),
                ApplicantDocument.class);
    }

    /** Deletes an applicant wholly. */
    public void remove(ApplicationId id) {
        mongo.remove(query(where("_id").is(id.value())), ApplicantDocument.class);
    }

    /** Ids of those of whom something may have to be deleted by now: the day they were told is over, or they asked for it. */
    public List<ApplicationId> ending(LocalDate today) {
        var query = query(new Criteria()
                .orOperator(
                        where("keptUntil").lt(today.toString()),
                        where("ending.askedOn").exists(true),
                        where("ending.groupsTakenBackOn").exists(true)));
        query.fields().include("_id");
        return mongo.find(query, org.bson.Document.class, COLLECTION).stream()
                .map(document -> new ApplicationId(document.getString("_id")))
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes applicantIndexes() {
            return Indexes.of(
                    COLLECTION,
                    Index.on("column", "number"),
                    Index.on("opening", "stage", "standing", "number"),
                    Index.on("opening", "standing", "number"),
                    Index.on("opening", "sortName"),
                    Index.on("opening", "number"),
                    Index.unique("key").whereSet(),
                    Index.on("batch").whereSet());
        }

        @Bean
        OutboxHolder applicantOutbox() {
            return new OutboxHolder(ApplicantDocument.class);
        }
    }
}
