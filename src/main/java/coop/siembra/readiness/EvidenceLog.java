package coop.siembra.readiness;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.model.Filters;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.store.Additions;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** All evidence there is, only ever added to; keyed by the news it was made from and the competency. */
@Component
class EvidenceLog {
    private static final String PERSON = "person";
    private static final CodecRegistry CODECS = CodecRegistries.fromRegistries(
            CodecRegistries.fromCodecs(new EvidenceCodec()), MongoClientSettings.getDefaultCodecRegistry());

    private final MongoTemplate mongo;

    EvidenceLog(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Keeps what is not there yet. @return what that is */
    List<Evidence> add(List<EvidenceDocument> documents) {
        return Additions.addMissing(mongo, EvidenceDocument.class, documents).stream()
                .map(EvidenceDocument::evidence)
                .toList();
    }

    /** How many documents there are about a person. */
    int count(PersonId person) {
        return (int) mongo.count(query(where(PERSON).is(person.value())), EvidenceDocument.class);
    }

    List<Evidence> about(PersonId person) {
        return Objects.requireNonNull(mongo.execute(
                EvidenceDocument.class,
                evidence -> evidence.withCodecRegistry(CODECS)
                        .find(Filters.eq(PERSON, person.value()), Evidence.class)
                        .into(new ArrayList<>())));
    }

    /** The documents about some people, by person. */
    Map<String, List<Evidence>> about(Collection<PersonId> people) {
        var all = new HashMap<String, List<Evidence>>();
        var ids = people.stream().map(PersonId::value).toList();
        mongo.find(query(where(PERSON).in(ids)), EvidenceDocument.class)
                .forEach(document -> all.computeIfAbsent(document.person(), any -> new ArrayList<>())
                        .add(document.evidence()));
        return all;
    }

    /** What there is about a person in one competency, the newest first. */
    List<EvidenceDocument> page(PersonId person, String competency, long offset, int limit) {
        return mongo.find(
                query(where(PERSON).is(person.value()).and("competency").is(competency))
                        .with(Sort.by(Sort.Direction.DESC, "at").and(Sort.by("_id")))
                        .skip(offset)
                        .limit(limit),
                EvidenceDocument.class);
    }

    long count(PersonId person, String competency) {
        return mongo.count(
                query(where(PERSON).is(person.value()).and("competency").is(competency)), EvidenceDocument.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes evidenceIndexes() {
            return Indexes.of("evidence", Index.on(PERSON, "competency"));
        }
    }
}
