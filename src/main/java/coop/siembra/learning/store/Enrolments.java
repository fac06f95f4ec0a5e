package coop.siembra.learning.store;

import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.events.LearningEvent;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import coop.siembra.store.Outbox;
import coop.siembra.store.OutboxHolder;
import coop.siembra.store.OutboxRelay;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The enrolments of everybody. */
@Repository
public class Enrolments {
    private final MongoTemplate mongo;
    private final OutboxRelay relay;

    Enrolments(MongoTemplate mongo, OutboxRelay relay) {
        this.mongo = mongo;
        this.relay = relay;
    }

    /**
     * An enrolment as it was read or stored last, to be saved against.
     *
     * @param revision null when there is none stored yet
     */
    public record Held(Enrolment enrolment, @Nullable Long revision) {}

    public Optional<Held> find(PersonId person, CourseId course) {
        return Optional.ofNullable(
                        mongo.findById(EnrolmentDocument.id(person.value(), course.value()), EnrolmentDocument.class))
                .map(document -> new Held(EnrolmentMapping.read(document), document.revision()));
    }

    public List<Enrolment> of(PersonId person) {
        return read(Query.query(Criteria.where("person").is(person.value())));
    }

    public List<Enrolment> of(Collection<PersonId> people) {
        return read(Query.query(
                Criteria.where("person").in(people.stream().map(PersonId::value).toList())));
    }

    public Optional<Enrolment> byCertificate(String code) {
        return read(Query.query(Criteria.where("completion.code").is(code))).stream()
                .findFirst();
    }

    private List<Enrolment> read(Query query) {
        return mongo.find(query, EnrolmentDocument.class).stream()
                .map(EnrolmentMapping::read)
                .toList();
    }

    /**
     * Stores an enrolment with its news, in one write: all of one not stored yet, else what has changed.
     *
     * @param held what the change was made from
     * @return its revision from now on
     * @throws OptimisticLockingFailureException when somebody else stored in between
     * @throws org.springframework.dao.DuplicateKeyException when somebody else stored it first
     */
    public long save(Held held, Enrolment changed, List<LearningEvent> news) {
        var id = EnrolmentDocument.id(changed.person().value(), changed.course().value());
        var revision = held.revision();
        long now = revision == null ? insert(changed, news) : update(id, revision, held.enrolment(), changed, news);
        if (!news.isEmpty()) {
            relay.wake(EnrolmentDocument.class, id);
        }
        return now;
    }

    /** Adds whole enrolments in one write and without news; what was answered stands in them in short. */
    public void addAll(List<Enrolment> lived) {
        if (!lived.isEmpty()) {
            mongo.bulkOps(BulkMode.UNORDERED, EnrolmentDocument.class)
                    .insert(lived.stream().map(EnrolmentMapping::inShort).toList())
                    .execute();
        }
    }

    private long insert(Enrolment enrolment, List<LearningEvent> news) {
        var stored = mongo.insert(
                EnrolmentMapping.write(enrolment, null, Outbox.empty().with(news)));
        return Objects.requireNonNull(stored.revision());
    }

    private long update(String id, long revision, Enrolment before, Enrolment now, List<LearningEvent> news) {
        var unchanged = Query.query(Criteria.where("_id").is(id).and("revision").is(revision));
        // the revision goes up by itself
        var result = mongo.updateFirst(unchanged, EnrolmentUpdate.of(before, now, news), EnrolmentDocument.class);
        if (result.getMatchedCount() == 0) {
            throw new OptimisticLockingFailureException("enrolment " + id + " was stored by somebody else");
        }
        return revision + 1;
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes enrolmentIndexes() {
            return Indexes.of(
                    "enrolments",
                    Index.on("person"),
                    Index.unique("completion.code").whereSet());
        }

        @Bean
        OutboxHolder enrolmentOutbox() {
            return new OutboxHolder(EnrolmentDocument.class);
        }
    }
}
