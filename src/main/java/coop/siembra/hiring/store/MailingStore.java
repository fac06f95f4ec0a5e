package coop.siembra.hiring.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.hiring.model.Mailing;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/** Letters to many, at most one mailing of an opening at a time, in one document that says how far it is. */
@Repository
public class MailingStore {
    private static final String COLLECTION = "mailings";
    private static final String RUNNING = "running";

    private final MongoTemplate mongo;

    MailingStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** A mailing as it was read: whoever stores another state of it first has it. */
    public record Held(Mailing mailing, @Nullable Long version) {}

    /** The last one of an opening, under way or over. */
    public Optional<Held> find(OpeningId opening) {
        return Optional.ofNullable(mongo.findById(opening.value(), MailingDocument.class))
                .map(MailingDocument::held);
    }

    /** Those under way of which nothing has been heard since a moment. */
    public List<Held> silentSince(Instant moment) {
        return mongo.find(query(where(RUNNING).is(true)), MailingDocument.class).stream()
                .filter(found -> found.beatAt().isBefore(moment))
                .map(MailingDocument::held)
                .toList();
    }

    /** Begins one; nothing when one of the opening is under way. */
    public Optional<Held> begin(Mailing mailing) {
        var before = find(mailing.opening());
        return before.filter(held -> !held.mailing().over()).isPresent()
                ? Optional.empty()
                : save(new Held(mailing, before.map(Held::version).orElse(null)));
    }

    /** Stores how far it is; nothing when somebody else has taken it over. */
    public Optional<Held> save(Held held) {
        try {
            return Optional.of(mongo.save(MailingDocument.of(held)).held());
        } catch (OptimisticLockingFailureException | DuplicateKeyException taken) {
            return Optional.empty();
        }
    }

    /**
     * A mailing.
     *
     * @param id of the opening
     * @param running true, or null once it is over
     */
    @Document(COLLECTION)
    @TypeAlias("hiring-mailing")
    record MailingDocument(
            @Id String id,
            Mailing.Kind kind,
            @Nullable String by,
            Instant beganAt,
            Instant beatAt,
            int total,
            int done,
            int failed,
            @Nullable Boolean running,
            @Version @Nullable Long version) {

        static MailingDocument of(Held held) {
            var mailing = held.mailing();
            var day = mailing.by();
            return new MailingDocument(
                    mailing.opening().value(),
                    mailing.kind(),
                    day == null ? null : day.toString(),
                    mailing.beganAt(),
                    mailing.beatAt(),
                    mailing.total(),
                    mailing.done(),
                    mailing.failed(),
                    mailing.over() ? null : true,
                    held.version());
        }

        Held held() {
            var mailing = new Mailing(
                    new OpeningId(id),
                    kind,
                    by == null ? null : LocalDate.parse(by),
                    beganAt,
                    beatAt,
                    total,
                    done,
                    failed,
                    running == null);
            return new Held(mailing, version);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes mailingIndexes() {
            return Indexes.of(COLLECTION, Index.on(RUNNING).whereSet());
        }
    }
}
