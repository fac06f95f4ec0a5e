package coop.siembra.hiring.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Reply;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/** What applicants write to the message of the task; one an application, under its id. */
@Repository
public class ReplyStore {
    private static final String COLLECTION = "replies";

    private final MongoTemplate mongo;

    ReplyStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * A reply as read, to be saved against.
     *
     * @param revision null when there is none stored yet
     */
    public record Held(Reply reply, @Nullable Long revision) {}

    public Optional<Held> find(ApplicationId application) {
        return Optional.ofNullable(mongo.findById(application.value(), ReplyDocument.class))
                .map(document -> new Held(document.reply(), document.revision()));
    }

    /** Ids of the applications whose reply is handed in, in no order. */
    public List<ApplicationId> submitted(OpeningId opening) {
        var query = query(where("opening").is(opening.value()).and("submitted").is(true));
        query.fields().include("_id");
        return mongo.find(query, org.bson.Document.class, COLLECTION).stream()
                .map(document -> new ApplicationId(document.getString("_id")))
                .toList();
    }

    /**
     * Stores a reply.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when it was stored from elsewhere in between
     * @throws org.springframework.dao.DuplicateKeyException when it was begun elsewhere
     */
    public Held save(Held held, Reply changed) {
        var stored = mongo.save(ReplyDocument.of(changed, held.revision()));
        return new Held(stored.reply(), stored.revision());
    }

    public void remove(ApplicationId application) {
        mongo.remove(query(where("_id").is(application.value())), ReplyDocument.class);
    }

    /**
     * A reply as stored.
     *
     * @param submitted whether it is handed in, for the index
     */
    @Document(COLLECTION)
    @TypeAlias("applicant-reply")
    record ReplyDocument(
            @Id String id,
            @Version @Nullable Long revision,
            String opening,
            String task,
            String version,
            String text,
            Instant beganAt,
            Instant savedAt,
            @Nullable Instant submittedAt,
            boolean submitted) {

        static ReplyDocument of(Reply reply, @Nullable Long revision) {
            return new ReplyDocument(
                    reply.application().value(),
                    revision,
                    reply.opening().value(),
                    reply.task(),
                    reply.version(),
                    reply.text(),
                    reply.beganAt(),
                    reply.savedAt(),
                    reply.submittedAt(),
                    reply.submitted());
        }

        Reply reply() {
            return new Reply(
                    new ApplicationId(id), new OpeningId(opening), task, version, text, beganAt, savedAt, submittedAt);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes replyIndexes() {
            return Indexes.of(COLLECTION, Index.on("opening", "submitted"));
        }
    }
}
