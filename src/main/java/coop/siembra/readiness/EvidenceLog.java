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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What is compacted, in no order. */
    List<Evidence> compacted(PersonId person) {
        var found = mongo.findById(person.value(), CompactedDocument.class);
        return found == null ? List.of() : found.evidence();
    }

    /** Puts compacted evidence in place of what there is of the same people. */
    void compact(Map<PersonId, List<Evidence>> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        var people = evidence.keySet().stream().map(PersonId::value).toList();
        mongo.remove(query(where("_id").in(people)), CompactedDocument.class);
        mongo.insertAll(evidence.entrySet().stream()
                .map(entry -> CompactedDocument.of(entry.getKey().value(), entry.getValue()))
                .toList());
    }

    /** How many pieces there are about a person that are not compacted. */
    int count(PersonId person) {
        return (int) mongo.count(query(where(PERSON).is(person.value())), EvidenceDocument.class);
    }

    /** All there is about a person, what is compacted among it. */
    Known about(PersonId person) {
        var pieces = pieces(person);
        return new Known(compacted(person), pieces);
    }

    /**
     * What there is about a person.
     *
     * @param logged told by news
     */
    record Known(List<Evidence> compacted, List<Evidence> logged) {
        static final Known NOTHING = new Known(List.of(), List.of());

        List<Evidence> all() {
            return Stream.concat(compacted.stream(), logged.stream()).toList();
        }
    }

    private List<Evidence> pieces(PersonId person) {
        return Objects.requireNonNull(mongo.execute(
                EvidenceDocument.class,
                evidence -> evidence.withCodecRegistry(CODECS)
                        .find(Filters.eq(PERSON, person.value()), Evidence.class)
                        .into(new ArrayList<>())));
    }

    /** All there is about some people, by person. */
    Map<String, Known> about(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toList();
        var compacted = new HashMap<String, List<Evidence>>();
        mongo.find(query(where("_id").in(ids)), CompactedDocument.class)
                .forEach(document -> compacted.put(document.id(), document.evidence()));
        var logged = new HashMap<String, List<Evidence>>();
        mongo.find(query(where(PERSON).in(ids)), EvidenceDocument.class)
                .forEach(document -> logged.computeIfAbsent(document.person(), any -> new ArrayList<>())
                        .add(document.evidence()));
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new Known(compacted.getOrDefault(id, List.of()), logged.getOrDefault(id, List.of()))));
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
