package coop.siembra.readiness.talking;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.Deeds;
import coop.siembra.readiness.Leading;
import coop.siembra.readiness.store.StoredDeeds;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * The notes of the signed-in person about talks with people they lead. Whoever wrote a note reads it, and nobody else: no deputy, no head
 * above, no administrator, and not the person it is about.
 */
@Service
public class Talks {
    private static final String AUTHOR = "author";
    private static final String ABOUT = "about";

    private final MongoTemplate mongo;
    private final Leading leading;
    private final Clock clock;

    Talks(MongoTemplate mongo, Leading leading, Clock clock) {
        this.mongo = mongo;
        this.leading = leading;
        this.clock = clock;
    }

    /** The same notes at another time; for invented ones only. */
    public Talks at(Clock then) {
        return new Talks(mongo, leading, then);
    }

    /** Why a note is not kept. */
    public enum Refusal {
        EMPTY,
        TOO_LONG,
        DATE_PASSED,
        CHANGED_MEANWHILE
    }

    /**
     * One's own notes about somebody, the latest first.
     *
     * @throws AccessDeniedException when the signed-in person does not lead them
     */
    public List<TalkNote> about(PersonId person) {
        leading.require(person);
        return read(where(AUTHOR).is(leading.me().value()).and(ABOUT).is(person.value()));
    }

    /** One's own notes to come back to by a day, the earliest first; of people one still leads. */
    public List<TalkNote> dueBy(LocalDate day) {
        return read(where(AUTHOR).is(leading.me().value())).stream()
                .filter(note -> !note.done()
                        && note.followUpOn() != null
                        && !note.followUpOn().isAfter(day))
                .filter(note -> leading.find(note.about()).isPresent())
                .sorted(Comparator.comparing(TalkNote::followUpOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private List<TalkNote> read(Criteria which) {
        return mongo.find(query(which), TalkNoteDocument.class).stream()
                .map(TalkNoteDocument::read)
                .sorted(Comparator.comparing(TalkNote::at).reversed())
                .toList();
    }

    /** Keeps a note; empty once it is stored, else why it is not. */
    public Optional<Refusal> add(PersonId person, String words, @Nullable LocalDate followUpOn) {
        leading.require(person);
        var said = words.strip();
        if (said.isEmpty() && followUpOn == null) {
            return Optional.of(Refusal.EMPTY);
        }
        if (said.length() > TalkNote.LONGEST) {
            return Optional.of(Refusal.TOO_LONG);
        }
        if (followUpOn != null && followUpOn.isBefore(LocalDate.now(clock))) {
            return Optional.of(Refusal.DATE_PASSED);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var note = new TalkNote(UUID.randomUUID().toString(), leading.me(), person, now, said, followUpOn, false);
        mongo.insert(TalkNoteDocument.of(note, null));
        return Optional.empty();
    }

    /** Says that one has come back to it, or not yet. */
    public Optional<Refusal> done(String id, boolean done) {
        var before = own(id);
        var note = before.read();
        var after =
                new TalkNote(note.id(), note.author(), note.about(), note.at(), note.words(), note.followUpOn(), done);
        try {
            mongo.save(TalkNoteDocument.of(after, before.revision()));
            return Optional.empty();
        } catch (OptimisticLockingFailureException meanwhile) {
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        }
    }

    /** Deletes a note for good. */
    public void delete(String id) {
        mongo.remove(own(id));
    }

    private TalkNoteDocument own(String id) {
        return Optional.ofNullable(mongo.findById(id, TalkNoteDocument.class))
                .filter(note -> note.author().equals(leading.me().value()))
                .orElseThrow(() -> new AccessDeniedException("not a note of the signed-in person"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes talkNoteIndexes() {
            return Indexes.of("talk_notes", Index.on(AUTHOR, ABOUT), Index.on(ABOUT));
        }

        @Bean
        Deeds talkDeeds(MongoOperations mongo) {
            return new StoredDeeds(
                    mongo,
                    Deeds.Kind.TALK,
                    TalkNoteDocument.class,
                    AUTHOR,
                    (from, to) -> where("at").gte(from).lt(to));
        }
    }
}
