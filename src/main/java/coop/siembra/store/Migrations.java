package coop.siembra.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Runs each {@link Migration} once, on one node at a time. */
@Component
final class Migrations {
    private static final Logger log = LoggerFactory.getLogger(Migrations.class);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Document LOCK = new Document("_id", "lock");

    private final MongoTemplate mongo;
    private final List<Migration> all;
    private final Clock clock;
    private final StoreConnection connection;

    Migrations(MongoTemplate mongo, ObjectProvider<Migration> all, Clock clock, StoreConnection connection) {
        this.mongo = mongo;
        this.all = all.stream().sorted(Comparator.comparing(Migration::id)).toList();
        this.clock = clock;
        this.connection = connection;
    }

    void run() {
        if (all.stream().allMatch(this::isDone)) {
            return;
        }
        while (!lock()) {
            log.info("another node migrates the data: waiting");
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        try {
            all.stream().filter(migration -> !isDone(migration)).forEach(this::run);
        } finally {
            records().deleteOne(LOCK);
        }
    }

    private void run(Migration migration) {
        log.info("migrating data: {}", migration.id());
        migration.run(mongo);
        records().insertOne(new Document("_id", migration.id()).append("at", Date.from(clock.instant())));
    }

    private boolean isDone(Migration migration) {
        return records().find(Filters.eq("_id", migration.id())).first() != null;
    }

    /**
     * Takes the lock, unless another node has it. One that has died loses it after {@link #LONGEST}; beside the embedded store there is
     * no other.
     */
    private boolean lock() {
        var tooOld = Filters.lt("until", Date.from(clock.instant()));
        records().deleteOne(connection.isEmbedded() ? LOCK : Filters.and(LOCK, tooOld));
        try {
            mongo.insert(
                    new Document(LOCK).append("until", Date.from(clock.instant().plus(LONGEST))), "migrations");
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private MongoCollection<Document> records() {
        return mongo.getCollection("migrations");
    }
}
