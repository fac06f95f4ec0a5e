package coop.siembra.hiring.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.hiring.events.HiringEvent;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.model.judging.Scorecard;
import coop.siembra.kernel.PersonId;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import coop.siembra.store.Outbox;
import coop.siembra.store.OutboxHolder;
import coop.siembra.store.OutboxRelay;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** What people think of replies and interviews: one document a person, application and kind. Who may read which is for the caller to ask. */
@Repository
public class RatingStore {
    private final MongoTemplate mongo;
    private final OutboxRelay relay;

    RatingStore(MongoTemplate mongo, OutboxRelay relay) {
        this.mongo = mongo;
        this.relay = relay;
    }

    /** Whose, and what of. */
    public record Subject(OpeningId opening, ApplicationId application, Rated kind) {}

    /**
     * A scorecard as read, to be saved against.
     *
     * @param version of the content it rates by
     * @param document null when there is none stored yet
     */
    public record Held(
            Subject subject,
            Scorecard card,
            String version,
            @Nullable RatingDocument document) {

        public static Held fresh(Subject subject, Scorecard card, String version) {
            return new Held(subject, card, version, null);
        }
    }

    public Optional<Held> find(Subject subject, PersonId by) {
        return Optional.ofNullable(mongo.findById(RatingDocument.idOf(subject, by), RatingDocument.class))
                .map(RatingDocument::held);
    }

    /** All of an application, the first begun first. */
    public List<Held> of(ApplicationId application) {
        return read(query(where("application").is(application.value())));
    }

    /** All of a kind in an opening that are handed in. */
    public List<Held> submitted(OpeningId opening, Rated kind) {
        return read(query(where("opening")
                .is(opening.value())
                .and("kind")
                .is(kind.name())
                .and("submitted")
                .is(true)));
    }

    /** What somebody has in some applications, handed in or not. */
    public List<Held> by(PersonId person, Collection<ApplicationId> applications) {
        return read(query(where("application")
                .in(applications.stream().map(ApplicationId::value).toList())
                .and("by")
                .is(person.value())));
    }

    /** All that somebody has, handed in or not. */
    public List<Held> by(PersonId person) {
        return read(query(where("by").is(person.value())));
    }

    /** How many of an application are handed in. */
    public int submitted(ApplicationId application) {
        return (int) mongo.count(
                query(where("application")
                        .is(application.value())
                        .and("submitted")
                        .is(true)),
                RatingDocument.class);
    }

    private List<Held> read(Query query) {
        return mongo.find(query, RatingDocument.class).stream()
                .sorted(Comparator.comparing(RatingDocument::beganAt).thenComparing(RatingDocument::id))
                .map(RatingDocument::held)
                .toList();
    }

    /**
     * Stores a scorecard with its news, in one write.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when it was stored from elsewhere in between
     * @throws org.springframework.dao.DuplicateKeyException when it was begun elsewhere
     */
    public void save(Held held, Scorecard changed, Instant now, List<? extends HiringEvent> news) {
        var document = held.document();
        var outbox = (document == null ? Outbox.empty() : document.outbox()).with(news);
        var written = RatingDocument.of(held, changed, document == null ? now : document.beganAt(), outbox);
        mongo.save(written);
        if (!news.isEmpty()) {
            relay.wake(RatingDocument.class, written.id());
        }
    }

    public void remove(ApplicationId application) {
        mongo.remove(query(where("application").is(application.value())), RatingDocument.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes ratingIndexes() {
            return Indexes.of(
                    RatingDocument.COLLECTION,
                    Index.on("application", "submitted"),
                    Index.on("opening", "kind", "submitted"),
                    Index.on("by"));
        }

        @Bean
        OutboxHolder ratingOutbox() {
            return new OutboxHolder(RatingDocument.class);
        }
    }
}
