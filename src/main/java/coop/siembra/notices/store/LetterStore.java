package coop.siembra.notices.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.kernel.PersonId;
import coop.siembra.notices.LetterId;
import coop.siembra.notices.LetterStatus;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** One document a letter. What happens while letters leave is in {@link WaitingLetters}. */
@Repository
public class LetterStore {
    static final String STATUS = "status";
    static final String REVISION = "revision";
    static final String CLAIMED = "claimed";
    static final String WAITING = LetterStatus.WAITING.name();
    static final String[] TEXTS = {"text", "html", "attachments"};

    private final MongoOperations mongo;

    LetterStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Keeps a letter, unless there is one with its id. */
    public void add(LetterDocument letter) {
        try {
            mongo.insert(letter);
        } catch (DuplicateKeyException sentBefore) {
            // the same letter again
        }
    }

    public Optional<LetterDocument> find(LetterId id) {
        return Optional.ofNullable(mongo.findById(id.value(), LetterDocument.class));
    }

    /** The letter with an id, when it is among some. */
    public Optional<LetterDocument> find(LetterId id, Criteria among) {
        var it = query(new Criteria().andOperator(where("_id").is(id.value()), among));
        return Optional.ofNullable(mongo.findOne(it, LetterDocument.class));
    }

    public List<LetterDocument> findAll(Collection<LetterId> ids) {
        var query = query(where("_id").in(ids.stream().map(LetterId::value).toList()));
        query.fields().exclude(TEXTS);
        return mongo.find(query, LetterDocument.class);
    }

    /** All to somebody who works here, the first first. */
    public List<LetterDocument> to(PersonId person) {
        return mongo.find(query(where("person").is(person.value())).with(Sort.by("at", "_id")), LetterDocument.class);
    }

    /** A page of letters without their texts, the last first. */
    public List<LetterDocument> page(Criteria matching, long from, int most) {
        var query = query(matching)
                .with(Sort.by(Sort.Direction.DESC, "at", "_id"))
                .skip(from)
                .limit(most);
        query.fields().exclude(TEXTS);
        return mongo.find(query, LetterDocument.class);
    }

    public long count(Criteria matching) {
        return mongo.count(query(matching), LetterDocument.class);
    }

    /** Changes what is to happen to a letter that nobody is sending. */
    public boolean move(LetterId id, LetterStatus from, LetterStatus to, @Nullable Instant due) {
        var still = query(where("_id")
                .is(id.value())
                .and(STATUS)
                .is(from.name())
                .and(CLAIMED)
                .is(false));
        var update = Update.update(STATUS, to.name()).set("tries", 0).inc(REVISION, 1);
        if (due != null) {
            update.set("due", due);
        }
        return mongo.updateFirst(still, update, LetterDocument.class).getModifiedCount() == 1;
    }

    /** Takes a letter back; false when it has left or somebody is sending it. */
    public boolean remove(LetterId id) {
        return mongo.remove(notLeft(where("_id").is(id.value())), LetterDocument.class)
                        .getDeletedCount()
                == 1;
    }

    /** All about something, the first first. */
    public List<LetterDocument> about(String kind, String about) {
        return mongo.find(query(all(kind, about)).with(Sort.by("at", "_id")), LetterDocument.class);
    }

    /** Takes back what has not left, and erases name, address and words of what has. */
    public void forget(String kind, String about) {
        mongo.remove(notLeft(all(kind, about)), LetterDocument.class);
        mongo.updateMulti(query(all(kind, about)), forgetting(new Update()), LetterDocument.class);
    }

    private static Criteria all(String kind, String about) {
        return where("kind").is(kind).and("about").is(about);
    }

    private static Query notLeft(Criteria which) {
        return query(which.and(STATUS)
                .in(WAITING, LetterStatus.HELD.name())
                .and(CLAIMED)
                .is(false));
    }

    static Update forgetting(Update update) {
        return update.set("forgotten", true)
                .set("name", "")
                .set("email", "")
                .set("subject", "")
                .set("text", "")
                .set("attachments", List.of())
                .unset("html")
                .unset("secret")
                .unset("detail");
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes letterIndexes() {
            return Indexes.of(
                    LetterDocument.LETTERS,
                    Index.on(STATUS),
                    Index.on("kind", "place"),
                    Index.on("kind", "about"),
                    Index.on("at"),
                    Index.on("person").whereSet());
        }
    }
}
