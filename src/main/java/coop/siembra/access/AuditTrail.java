package coop.siembra.access;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.access.AuditStore.EntryDocument;
import coop.siembra.access.AuditVerdict.Broken;
import coop.siembra.access.AuditVerdict.Intact;
import coop.siembra.access.AuditVerdict.Reason;
import coop.siembra.access.model.AuditLink;
import coop.siembra.kernel.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * The chain of entries in the store. The number of an entry is its {@code _id}, one more than that of the entry it follows, so two
 * nodes cannot follow the same entry: the later one finds the number taken and follows the newer entry.
 * Reasons: {@code docs/decisions/0015-audit.md}.
 */
@Component
class AuditTrail {
    private static final int TRIES = 100;
    private static final int BATCH = 500;

    private final MongoOperations mongo;
    private final Clock clock;
    private final Lock lock = new ReentrantLock();
    /** Number of the entry last seen at the end; 0 when not known. Only with the lock. */
    private long hint;

    AuditTrail(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Adds an entry and returns when the store has acknowledged it. */
    void append(
            @Nullable PersonId who,
            AuditAction action,
            @Nullable PersonId subject,
            String object,
            List<String> details) {
        lock.lock();
        try {
            insert(who, action, subject, object, details);
        } finally {
            lock.unlock();
        }
    }

    /** Adds an entry, unless there is one that says the same and is younger than a while. */
    void appendOnceIn(Duration time, PersonId who, AuditAction action, PersonId subject, String object) {
        var same = where("subject")
                .is(subject.value())
                .and("who")
                .is(who.value())
                .and("action")
                .is(action.name())
                .and("object")
                .is(object)
                .and("at")
                .gt(clock.instant().minus(time));
        lock.lock();
        try {
            if (!mongo.exists(query(same), EntryDocument.class)) {
                insert(who, action, subject, object, List.of());
            }
        } finally {
            lock.unlock();
        }
    }

    private void insert(
            @Nullable PersonId who,
            AuditAction action,
            @Nullable PersonId subject,
            String object,
            List<String> details) {
        var last = last();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var link = new AuditLink(
                    last.map(EntryDocument::id).orElse(0L) + 1,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    who == null ? null : who.value(),
                    action.name(),
                    subject == null ? null : subject.value(),
                    object,
                    details,
                    last.map(EntryDocument::hash).orElse(AuditLink.FIRST));
            try {
                mongo.insert(EntryDocument.of(link));
                hint = link.id();
                return;
            } catch (DuplicateKeyException anotherNode) {
                last = newest();
            }
        }
        throw new IllegalStateException("no place at the end of the audit after " + TRIES + " tries");
    }

    /** The entry at the end as far as known here; read anew, because what was there may have been taken back or restored since. */
    private Optional<EntryDocument> last() {
        var known = hint == 0 ? null : mongo.findById(hint, EntryDocument.class);
        return known == null ? newest() : Optional.of(known);
    }

    /** The embedded store reads everything for this, but only once: there no other node writes. */
    private Optional<EntryDocument> newest() {
        var query = new Query().with(Sort.by(Sort.Direction.DESC, "_id")).limit(1);
        return Optional.ofNullable(mongo.findOne(query, EntryDocument.class));
    }

    /** One page of the entries about a person. */
    AuditPage about(PersonId subject, int page) {
        var matching = where("subject").is(subject.value());
        var query = query(matching)
                .with(Sort.by(Sort.Direction.DESC, "_id"))
                .skip((long) page * AuditPage.SIZE)
                .limit(AuditPage.SIZE);
        return new AuditPage(entries(query), page, mongo.count(query(matching), EntryDocument.class));
    }

    /** All entries about a person, or all of what the person did, oldest first. */
    List<AuditEntry> all(String field, PersonId person) {
        return entries(query(where(field).is(person.value())).with(Sort.by("_id")));
    }

    private List<AuditEntry> entries(Query query) {
        return mongo.find(query, EntryDocument.class).stream()
                .map(EntryDocument::toEntry)
                .toList();
    }

    /** Follows the chain from its beginning to where it ends now. */
    AuditVerdict verify() {
        long total = mongo.count(
                new Query(), EntryDocument.class); // before the end: what is added meanwhile counts for nothing
        long end = newest().map(EntryDocument::id).orElse(0L);
        if (total > end) {
            return new Broken(0, Reason.STRAY);
        }
        var hash = AuditLink.FIRST;
        for (long done = 0; done < end; done += BATCH) {
            var batch = batch(done + 1, Math.min(done + BATCH, end));
            for (long id = done + 1; id <= Math.min(done + BATCH, end); id++) {
                var entry = batch.get(id);
                var wrong = entry == null ? Optional.of(Reason.MISSING) : entry.mistakeAfter(hash);
                if (entry == null || wrong.isPresent()) {
                    return new Broken(id, wrong.orElseThrow());
                }
                hash = entry.hash();
            }
        }
        return new Intact(end, hash);
    }

    /** By their numbers, because the embedded store's indexes serve no ranges. */
    private Map<Long, EntryDocument> batch(long from, long to) {
        var numbers = LongStream.rangeClosed(from, to).boxed().toList();
        return mongo.find(query(where("_id").in(numbers)), EntryDocument.class).stream()
                .collect(Collectors.toMap(EntryDocument::id, Function.identity()));
    }
}
