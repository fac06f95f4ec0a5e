package coop.siembra.assessment.store;

import coop.siembra.assessment.events.AssessmentEvent;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingSummary;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.store.SittingDocument.SummaryDocument;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.SittingId;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import coop.siembra.store.Outbox;
import coop.siembra.store.OutboxHolder;
import coop.siembra.store.OutboxRelay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The sittings of everybody. */
@Repository
public class SittingStore {
    private static final String COLLECTION = "sittings";
    private static final String[] SUMMARY = {
        "taker", "instrument", "version", "form", "purpose", "createdAt", "beganAt", "closing"
    };

    private final MongoTemplate mongo;
    private final OutboxRelay relay;

    SittingStore(MongoTemplate mongo, OutboxRelay relay) {
        this.mongo = mongo;
        this.relay = relay;
    }

    /**
     * A sitting as it was read, to be saved against.
     *
     * @param document null when there is none stored yet
     */
    public record Held(Sitting sitting, @Nullable SittingDocument document) {}

    public Optional<Held> find(SittingId id) {
        return Optional.ofNullable(mongo.findById(id.value(), SittingDocument.class))
                .map(document -> new Held(SittingMapping.read(document), document));
    }

    /** The sitting of an instrument a taker has open for a purpose; there is at most one. */
    public Optional<SittingId> open(Taker taker, InstrumentId instrument, Purpose purpose) {
        return summaries(Criteria.where("open").is(SittingMapping.open(taker, instrument, purpose))).stream()
                .map(SittingSummary::id)
                .findFirst();
    }

    /** All sittings whose time runs, whoever is or was at them. */
    public List<SittingSummary> running() {
        return summaries(Criteria.where("running").is(true));
    }

    /** All sittings without a limit that have begun and are not closed. */
    public List<SittingSummary> waiting() {
        return summaries(Criteria.where("waiting").is(true));
    }

    /** All sittings of a taker, in no order. */
    public List<SittingSummary> of(Taker taker) {
        return summaries(Criteria.where("taker").is(taker.key()));
    }

    private List<SittingSummary> summaries(Criteria which) {
        var query = Query.query(which);
        query.fields().include(SUMMARY);
        return mongo.find(query, SummaryDocument.class, COLLECTION).stream()
                .map(SittingMapping::read)
                .toList();
    }

    /**
     * Stores a sitting with its news, in one write.
     *
     * @param held what the change was made from
     * @param instrument what is sat
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else stored in between
     * @throws org.springframework.dao.DuplicateKeyException when the taker has another such sitting open
     */
    public void save(Held held, Sitting changed, Instrument instrument, List<AssessmentEvent> news) {
        var document = held.document();
        var outbox = (document == null ? Outbox.empty() : document.outbox()).with(news);
        var revision = document == null ? null : document.revision();
        mongo.save(SittingMapping.write(changed, instrument, revision, outbox));
        if (!news.isEmpty()) {
            relay.wake(SittingDocument.class, changed.id().value());
        }
    }

    /** Deletes all sittings of a taker. */
    public void remove(Taker taker) {
        mongo.remove(Query.query(Criteria.where("taker").is(taker.key())), SittingDocument.class);
    }

    /** Deletes those sittings of a taker that were carried over from an application. */
    public void removeCarried(Taker taker) {
        mongo.remove(
                Query.query(
                        Criteria.where("taker").is(taker.key()).and("carried").is(true)),
                SittingDocument.class);
    }

    /** Gives the closed sittings of a taker to another, and deletes those that are not closed. */
    public void hand(Taker from, Taker to) {
        var of = Criteria.where("taker").is(from.key());
        mongo.remove(Query.query(of.and("closing").is(null)), SittingDocument.class);
        mongo.updateMulti(
                Query.query(Criteria.where("taker").is(from.key())),
                new Update().set("taker", to.key()).inc("revision", 1),
                SittingDocument.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes sittingIndexes() {
            return Indexes.of(
                    COLLECTION,
                    Index.on("taker"),
                    Index.on("instrument", "form", "purpose"),
                    Index.unique("open").whereSet(),
                    Index.on("running").whereSet(),
                    Index.on("waiting").whereSet());
        }

        @Bean
        OutboxHolder sittingOutbox() {
            return new OutboxHolder(SittingDocument.class);
        }
    }
}
