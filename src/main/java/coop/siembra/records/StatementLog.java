package coop.siembra.records;

import coop.siembra.content.ContentLibrary;
import coop.siembra.content.ContentVersion;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.events.LearningEvent;
import coop.siembra.store.Additions;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import coop.siembra.store.OutboxEvent;
import coop.siembra.store.OutboxListener;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * The log of everything learners do, as xAPI statements. Each piece of news becomes one statement under the news's own id, so hearing it
 * twice changes nothing.
 */
@Service
public class StatementLog implements OutboxListener<LearningEvent> {
    private final MongoTemplate mongo;
    private final ContentLibrary library;
    private final Clock clock;
    private final StatementMaker maker;

    StatementLog(
            MongoTemplate mongo,
            ContentLibrary library,
            Clock clock,
            @Value("${siembra.address:http://localhost:8080}") String address) {
        this.mongo = mongo;
        this.library = library;
        this.clock = clock;
        this.maker = new StatementMaker(new StatementParts(address));
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
        Additions.addMissing(
                mongo,
                StatementDocument.class,
                events.stream().map(this::document).toList());
    }

    private StatementDocument document(LearningEvent event) {
        var deed = event.deed();
        var course = library.version(Course.class, deed.course().value(), new ContentVersion(deed.version()))
                .orElse(null);
        var statement = maker.statement(event, course);
        return StatementDocument.of(
                event, deed.person(), StatementMaker.registration(deed), clock.instant(), statement);
    }

    /** The statements about a person as JSON, oldest first. */
    public List<String> about(PersonId person) {
        var query = Query.query(Criteria.where("person").is(person.value()))
                .with(org.springframework.data.domain.Sort.by("timestamp"));
        return mongo.find(query, StatementDocument.class).stream()
                .map(StatementDocument::json)
                .toList();
    }

    /**
     * A statement as stored: what it is looked up by, and the statement itself as text, because its keys may contain dots.
     *
     * @param id of the statement and of the news it was made from
     */
    @Document("statements")
    @TypeAlias("statement")
    record StatementDocument(
            @Id String id,
            String person,
            String verb,
            String object,
            String registration,
            Instant timestamp,
            Instant stored,
            String json) {
        private static final JsonMapper JSON = new JsonMapper();

        static StatementDocument of(
                OutboxEvent news, PersonId person, UUID registration, Instant now, Map<String, Object> statement) {
            return new StatementDocument(
                    news.id().toString(),
                    person.value(),
                    iri(statement, "verb"),
                    iri(statement, "object"),
                    registration.toString(),
                    news.at(),
                    now,
                    JSON.writeValueAsString(statement));
        }

        private static String iri(Map<String, Object> statement, String part) {
            return statement.get(part) instanceof Map<?, ?> map ? String.valueOf(map.get("id")) : "";
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes statementIndexes() {
            return Indexes.of("statements", Index.on("person"), Index.on("registration"));
        }
    }
}
