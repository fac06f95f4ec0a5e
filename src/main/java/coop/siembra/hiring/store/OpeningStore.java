package coop.siembra.hiring.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Setup;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All openings: tens or hundreds. */
@Repository
public class OpeningStore {
    private static final String COLLECTION = "openings";
    private static final String NUMBERS = "openingNumbers";
    private static final String LAST = "last";

    private final MongoTemplate mongo;

    OpeningStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * An opening as it was read, to be saved against.
     *
     * @param judged whether anybody has been judged in it
     * @param by who made it
     * @param revision null when there is none stored yet
     */
    public record Held(
            Opening opening,
            Setup setup,
            boolean judged,
            Instant createdAt,
            PersonId by,
            @Nullable Long revision) {

        public Held with(Opening changed) {
            return new Held(changed, setup, judged, createdAt, by, revision);
        }

        public Held with(Setup changed) {
            return new Held(opening, changed, judged, createdAt, by, revision);
        }
    }

    public Optional<Held> find(OpeningId id) {
        return Optional.ofNullable(mongo.findById(id.value(), OpeningDocument.class))
                .map(OpeningMapping::read);
    }

    public List<Held> findAll(Collection<OpeningId> ids) {
        return read(query(where("_id").in(ids.stream().map(OpeningId::value).toList())));
    }

    /**
     * Openings somebody has to do with, the last made first.
     *
     * @param units those of these units; null for all
     * @param member and those in which this person takes part in judging
     */
    public List<Held> list(@Nullable Collection<UnitId> units, PersonId member) {
        if (units == null) {
            return read(new Query());
        }
        var either = new ArrayList<Criteria>();
        either.add(where("team.person").is(member.value()));
        if (!units.isEmpty()) {
            either.add(where("unit").in(units.stream().map(UnitId::value).toList()));
        }
        return read(query(new Criteria().orOperator(either)));
    }

    /** Whether somebody takes part in judging anywhere. */
    public boolean judges(PersonId member) {
        return mongo.exists(query(where("team.person").is(member.value())), OpeningDocument.class);
    }

    /** All there are. */
    public List<Held> all() {
        return read(new Query());
    }

    private List<Held> read(Query query) {
        return mongo
                .find(query.with(Sort.by(Sort.Direction.DESC, "createdAt").and(Sort.by("_id"))), OpeningDocument.class)
                .stream()
                .map(OpeningMapping::read)
                .toList();
    }

    /**
     * Stores an opening.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else stored in between
     */
    public Held save(Held held) {
        return OpeningMapping.read(mongo.save(OpeningMapping.write(held)));
    }

    /** Says, once and for all, that somebody is being judged in an opening: whoever changes its profile at the same moment is refused. */
    public void judging(OpeningId id) {
        mongo.updateFirst(
                query(where("_id").is(id.value()).and("judged").is(false)),
                new Update().set("judged", true).inc("revision", 1),
                OpeningDocument.class);
    }

    /**
     * Reserves numbers for applicants; none is ever given twice.
     *
     * @return the first of them
     */
    public int numbers(OpeningId id, int many) {
        var after = mongo.findAndModify(
                query(where("_id").is(id.value())),
                new Update().inc(LAST, many),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                org.bson.Document.class,
                NUMBERS);
        return Objects.requireNonNull(after).getInteger(LAST) - many + 1;
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes openingIndexes() {
            return Indexes.of(COLLECTION, Index.on("unit"), Index.on("team.person"));
        }
    }
}
