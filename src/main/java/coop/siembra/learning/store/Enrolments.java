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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
     * An enrolment as it was read, to be saved against.
     *
     * @param document null when there is none stored yet
     */
    public record Held(Enrolment enrolment, @Nullable EnrolmentDocument document) {}

    public Optional<Held> find(PersonId person, CourseId course) {
        return Optional.ofNullable(
                        mongo.findById(EnrolmentDocument.id(person.value(), course.value()), EnrolmentDocument.class))
                .map(document -> new Held(EnrolmentMapping.read(document), document));
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
     * Stores an enrolment with its news, in one write.
     *
     * @param held what the change was made from
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else stored in between
     * @throws org.springframework.dao.DuplicateKeyException when somebody else stored it first
     */
    public void save(Held held, Enrolment changed, List<LearningEvent> news) {
        var document = held.document();
        var outbox = (document == null ? Outbox.empty() : document.outbox()).with(news);
        var revision = document == null ? null : document.revision();
        var written = EnrolmentMapping.write(changed, revision, outbox);
        mongo.save(written);
        if (!news.isEmpty()) {
            relay.wake(EnrolmentDocument.class, written.id());
        }
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
