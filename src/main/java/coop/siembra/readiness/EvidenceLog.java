package coop.siembra.readiness;

import coop.siembra.kernel.PersonId;
import coop.siembra.learning.events.LearningEvent;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.model.Evidence.Source;
import coop.siembra.store.Additions;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import coop.siembra.store.OutboxListener;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** All evidence there is, only ever added to; keyed by the news it was made from and the competency. */
@Component
@Order(1) // before the team's rows, which are made from it
class EvidenceLog implements OutboxListener<LearningEvent> {
    private final MongoTemplate mongo;

    EvidenceLog(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Class<LearningEvent> listensTo() {
        return LearningEvent.class;
    }

    @Override
    public void hear(LearningEvent event) {
        hearAll(List.of(event));
    }

    @Override
    public void hearAll(List<LearningEvent> events) {
        var documents = events.stream()
                .flatMap(
                        event -> EvidenceMaker.of(event).stream().map(evidence -> EvidenceDocument.of(event, evidence)))
                .toList();
        Additions.addMissing(mongo, EvidenceDocument.class, documents);
    }

    List<Evidence> about(PersonId person) {
        return mongo.find(Query.query(Criteria.where("person").is(person.value())), EvidenceDocument.class).stream()
                .map(EvidenceDocument::toEvidence)
                .toList();
    }

    /** @param id {@code news|competency} */
    @Document("evidence")
    @TypeAlias("evidence")
    record EvidenceDocument(
            @Id String id,
            String person,
            String course,
            String competency,
            double value,
            double weight,
            String source,
            Instant at) {

        static EvidenceDocument of(LearningEvent event, Evidence evidence) {
            return new EvidenceDocument(
                    event.id() + "|" + evidence.competency(),
                    event.deed().person().value(),
                    event.deed().course().value(),
                    evidence.competency(),
                    evidence.value(),
                    evidence.weight(),
                    evidence.source().name(),
                    evidence.at());
        }

        Evidence toEvidence() {
            return new Evidence(competency, value, weight, Source.valueOf(source), at);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes evidenceIndexes() {
            return Indexes.of("evidence", Index.on("person"));
        }
    }
}
