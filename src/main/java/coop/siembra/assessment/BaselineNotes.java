package coop.siembra.assessment;

import coop.siembra.assessment.Invitations.PutOff;
import coop.siembra.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

/** What is known of people's baseline beside their sittings: when they were first seen, and what they put off. */
@Component
class BaselineNotes {
    private final MongoOperations mongo;

    BaselineNotes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Nullable
    BaselineDocument find(PersonId person) {
        return mongo.findById(person.value(), BaselineDocument.class);
    }

    /** Notes a first visit, unless another was faster. */
    @Nullable
    BaselineDocument firstSeen(PersonId person, LocalDate today) {
        try {
            return mongo.insert(new BaselineDocument(person.value(), null, today.toString(), null));
        } catch (DuplicateKeyException already) {
            return find(person);
        }
    }

    /**
     * Notes what was put off.
     *
     * @param before what it was decided from
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else noted something in between
     * @throws DuplicateKeyException when somebody else noted something first
     */
    void putOff(PersonId person, @Nullable BaselineDocument before, PutOff putOff) {
        mongo.save(new BaselineDocument(
                person.value(),
                before == null ? null : before.revision(),
                before == null ? null : before.firstSeenOn(),
                PutOffDocument.of(putOff)));
    }

    /**
     * The notes about a person.
     *
     * @param id the person's
     * @param firstSeenOn ISO date; null where the first day at work is known
     */
    @Document("baselines")
    @TypeAlias("baseline")
    record BaselineDocument(
            @Id String id,
            @Version @Nullable Long revision,
            @Nullable String firstSeenOn,
            @Nullable PutOffDocument putOff) {}

    /** What was put off, in ISO dates. */
    record PutOffDocument(String round, int times, String until) {

        static PutOffDocument of(PutOff putOff) {
            return new PutOffDocument(
                    putOff.round().toString(), putOff.times(), putOff.until().toString());
        }

        PutOff read() {
            return new PutOff(LocalDate.parse(round), times, LocalDate.parse(until));
        }
    }
}
