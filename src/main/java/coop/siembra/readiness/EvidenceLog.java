package coop.siembra.readiness;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.model.Filters;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.events.LearningEvent;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.store.Additions;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import coop.siembra.store.OutboxEvent;
import coop.siembra.store.OutboxListener;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

/** All evidence there is, only ever added to; keyed by the news it was made from and the competency. */
@Component
@Order(1) // before the team's rows, which are made from it
class EvidenceLog implements OutboxListener<LearningEvent> {
    private static final CodecRegistry CODECS = CodecRegistries.fromRegistries(
            CodecRegistries.fromCodecs(new EvidenceCodec()), MongoClientSettings.getDefaultCodecRegistry());

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
                .flatMap(event -> EvidenceMaker.of(event).stream()
                        .map(evidence -> EvidenceDocument.of(
                                event, event.deed().person(), event.deed().course(), evidence)))
                .toList();
        Additions.addMissing(mongo, EvidenceDocument.class, documents);
    }

    /** Keeps what a piece of news about a person shows. */
    void add(PersonId person, OutboxEvent news, List<Evidence> shown) {
        var documents = shown.stream()
                .map(evidence -> EvidenceDocument.of(news, person, null, evidence))
                .toList();
        Additions.addMissing(mongo, EvidenceDocument.class, documents);
    }

    List<Evidence> about(PersonId person) {
        return Objects.requireNonNull(mongo.execute(
                EvidenceDocument.class,
                evidence -> evidence.withCodecRegistry(CODECS)
                        .find(Filters.eq("person", person.value()), Evidence.class)
                        .into(new ArrayList<>())));
    }

    /**
     * A piece of evidence as stored.
     *
     * @param id {@code news|competency}
     * @param course where it was shown; null when it was in none
     */
    @Document("evidence")
    @TypeAlias("evidence")
    record EvidenceDocument(
            @Id String id,
            String person,
            @Nullable String course,
            String competency,
            double value,
            double weight,
            String source,
            Instant at) {

        static EvidenceDocument of(OutboxEvent news, PersonId person, @Nullable CourseId course, Evidence evidence) {
            return new EvidenceDocument(
                    news.id() + "|" + evidence.competency(),
                    person.value(),
                    course == null ? null : course.value(),
                    evidence.competency(),
                    evidence.value(),
                    evidence.weight(),
                    evidence.source().name(),
                    evidence.at());
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
