package coop.siembra.readiness.asking;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.readiness.model.asking.SurveyKind;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Rounds, of which there are few. It asks nobody's leave. */
@Component
class RoundStore {
    private final MongoTemplate mongo;

    RoundStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Those of a kind, the latest first. */
    List<RoundDocument> of(SurveyKind kind) {
        return mongo.find(query(where("kind").is(kind.name())), RoundDocument.class).stream()
                .sorted(Comparator.comparingInt(RoundDocument::number).reversed())
                .toList();
    }

    Optional<RoundDocument> find(String id) {
        return Optional.ofNullable(mongo.findById(id, RoundDocument.class));
    }

    /** The latest of a kind whose figures are there, and those before it. */
    List<RoundDocument> counted(SurveyKind kind) {
        return of(kind).stream()
                .filter(round -> {
                    var result = round.result();
                    return result != null && result.answered() > 0;
                })
                .toList();
    }

    /** Those whose figures are not there: to come, running, or just ended. */
    List<RoundDocument> uncounted() {
        return mongo.find(query(where("result").is(null)), RoundDocument.class);
    }

    /** Adds one; false when there is one of its kind and number. */
    boolean add(RoundDocument round) {
        try {
            mongo.insert(round);
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    /** @throws org.springframework.dao.OptimisticLockingFailureException when it has changed meanwhile */
    void save(RoundDocument round) {
        mongo.save(round);
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes surveyRoundIndexes() {
            return Indexes.of("survey_rounds", Index.on("kind"));
        }

        @Bean
        Indexes surveyCountIndexes() {
            return Indexes.of("survey_counts", Index.on("round"));
        }

        @Bean
        Indexes surveyResultIndexes() {
            return Indexes.of("survey_results", Index.on("edition"));
        }

        @Bean
        Indexes surveyOwnIndexes() {
            return Indexes.of("survey_own", Index.on("round"), Index.on("person"));
        }

        @Bean
        Indexes surveyMarkIndexes() {
            return Indexes.of("survey_marks", Index.on("round"));
        }

        @Bean
        Indexes surveyWordIndexes() {
            return Indexes.of("survey_words", Index.on("round"));
        }
    }
}
