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
import org.springframework.data.mongodb.core.query.Query;
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
    private static final String GIVEN_UP = "givenUp";

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
        mongo.insert(new ImportDocument(batch, opening.value(), now, now, true, null));
    }

    /**
     * Says that an import is still at it.
     *
     * @return false when it has been given up
     */
    public boolean beat(String batch, Instant now) {
        return mongo.updateFirst(alive(batch), Update.update("beatAt", now), ImportDocument.class)
                        .getMatchedCount()
                == 1;
    }

    /**
     * Shows everything that came with it.
     *
     * @return false when it has been given up
     */
    public boolean finish(String batch) {
        return mongo.updateFirst(alive(batch), new Update().unset(RUNNING), ImportDocument.class)
                        .getMatchedCount()
                == 1;
    }

    private static Query alive(String batch) {
        return query(where("_id").is(batch).and(RUNNING).is(true).and(GIVEN_UP).ne(true));
    }

    /**
     * Gives an import up of which nothing has been heard since a moment: from now on it can neither go on nor finish, and what came with it is
     * still seen by nobody.
     *
     * @return false when something has been heard of it since, or it is finished
     */
    public boolean giveUp(String batch, Instant moment) {
        var silent =
                query(where("_id").is(batch).and(RUNNING).is(true).and("beatAt").lt(moment));
        return mongo.updateFirst(silent, Update.update(GIVEN_UP, true), ImportDocument.class)
                        .getMatchedCount()
                == 1;
    }

    /** Deletes what came with an import that was given up or has failed, and then the import. */
    public void takeBack(String batch) {
        mongo.remove(query(where("batch").is(batch)), ApplicantDocument.class);
        mongo.remove(query(where("_id").is(batch)), ImportDocument.class);
    }

    /**
     * An import.
     *
     * @param running true, or null once it is finished
     * @param givenUp true once it is to be taken back, else null
     */
    @Document(COLLECTION)
    @TypeAlias("applicant-import")
    record ImportDocument(
            @Id String id,
            String opening,
            Instant beganAt,
            Instant beatAt,
            @Nullable Boolean running,
            @Nullable Boolean givenUp) {}

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes applicantImportIndexes() {
            return Indexes.of(COLLECTION, Index.on(RUNNING).whereSet());
        }
    }
}
