package coop.siembra.hiring.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.hiring.model.OpeningId;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Imports of applicants. What comes with one is seen by nobody while it runs; one write at its end shows all of it. One that has stopped
 * half done is taken back.
 */
@Repository
public class ImportStore {
    private static final String COLLECTION = "applicantImports";
    private static final String RUNNING = "running";

    private final MongoTemplate mongo;

    ImportStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** The imports that run, or have stopped without coming to their end. */
    public Set<String> running() {
        return documents().stream().map(ImportDocument::id).collect(Collectors.toSet());
    }

    /** Those of which nothing has been heard since a moment. */
    public List<String> silentSince(Instant moment) {
        return documents().stream()
                .filter(found -> found.beatAt().isBefore(moment))
                .map(ImportDocument::id)
                .toList();
    }

    private List<ImportDocument> documents() {
        return mongo.find(query(where(RUNNING).is(true)), ImportDocument.class);
    }

    public void begin(String batch, OpeningId opening, Instant now) {
        mongo.insert(new ImportDocument(batch, opening.value(), now, now, true));
    }

    /**
     * Says that an import is still at it.
     *
     * @return false when it has been taken back
     */
    public boolean beat(String batch, Instant now) {
        var still = query(where("_id").is(batch).and(RUNNING).is(true));
        return mongo.updateFirst(still, Update.update("beatAt", now), ImportDocument.class)
                        .getMatchedCount()
                == 1;
    }

    /**
     * Shows everything that came with it.
     *
     * @return false when it has been taken back
     */
    public boolean finish(String batch) {
        var still = query(where("_id").is(batch).and(RUNNING).is(true));
        return mongo.updateFirst(still, new Update().unset(RUNNING), ImportDocument.class)
                        .getMatchedCount()
                == 1;
    }

    /** Deletes what came with an import that is not finished, and then the import. */
    public void takeBack(String batch) {
        mongo.remove(query(where("batch").is(batch)), ApplicantDocument.class);
        mongo.remove(query(where("_id").is(batch)), ImportDocument.class);
    }

    /**
     * An import.
     *
     * @param running true, or null once it is finished
     */
    @Document(COLLECTION)
    @TypeAlias("applicant-import")
    record ImportDocument(
            @Id String id,
            String opening,
            Instant beganAt,
            Instant beatAt,
            @Nullable Boolean running) {}

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes applicantImportIndexes() {
            return Indexes.of(COLLECTION, Index.on(RUNNING).whereSet());
        }
    }
}
