package coop.siembra.readiness.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.store.UnitDocument.Group;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Standings of people, counts of units and their months. */
@Component
public class StandingStore {
    private static final String ID = "_id";
    /** After what is asked for, so that the store reads no more people than it gives, in this order. */
    private static final String BY_NAME = "who.sortName";

    private static final Long FIRST = 0L;

    private final MongoTemplate mongo;

    StandingStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public Optional<StandingDocument> find(PersonId person) {
        return Optional.ofNullable(mongo.findById(person.value(), StandingDocument.class));
    }

    /** @throws org.springframework.dao.OptimisticLockingFailureException when somebody else has stored it meanwhile */
    public void save(StandingDocument standing) {
        mongo.save(standing);
    }

    /**
     * The same for standings that are there, in one write.
     *
     * @return false when somebody else has stored some of them meanwhile, which then stay as they are
     */
    public boolean replaceAll(Collection<StandingDocument> standings) {
        if (standings.isEmpty()) {
            return true;
        }
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, StandingDocument.class);
        for (var standing : standings) {
            long revision = Objects.requireNonNullElse(standing.revision(), FIRST);
            var unchanged = query(where(ID).is(standing.id()).and("revision").is(revision));
            bulk.replaceOne(unchanged, standing.with(Long.valueOf(revision + 1)));
        }
        return bulk.execute().getMatchedCount() == standings.size();
    }

    public void remove(PersonId person) {
        mongo.remove(byId(person.value()), StandingDocument.class);
    }

    /** Those who work in a unit itself. */
    public List<StandingDocument> in(UnitId unit) {
        return mongo.find(query(where("who.unit").is(unit.value())), StandingDocument.class);
    }

    public List<StandingDocument> list(Query query) {
        return mongo.find(query, StandingDocument.class);
    }

    /** Hands on one after the other, for there may be many. */
    public void each(Query query, Consumer<StandingDocument> use) {
        try (var found = mongo.stream(query, StandingDocument.class)) {
            found.forEach(use);
        }
    }

    public long count(Query query) {
        return mongo.count(query, StandingDocument.class);
    }

    /** Puts new standings in place of whatever there is of people in a unit; whoever holds an older one will not store it any more. */
    public void replace(UnitId unit, Collection<StandingDocument> standings) {
        var ids = standings.stream().map(StandingDocument::id).toList();
        mongo.remove(query(where("who.unit").is(unit.value()).and(ID).nin(ids)), StandingDocument.class);
        if (standings.isEmpty()) {
            return;
        }
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, StandingDocument.class);
        var first = FindAndReplaceOptions.options().upsert();
        standings.forEach(standing -> bulk.replaceOne(byId(standing.id()), standing.with(FIRST), first));
        bulk.execute();
    }

    public Optional<UnitDocument> unit(UnitId unit) {
        return Optional.ofNullable(mongo.findById(unit.value(), UnitDocument.class));
    }

    /** Those of the units there are. */
    public List<UnitDocument> units(Collection<UnitId> units) {
        return mongo.find(query(where(ID).in(units.stream().map(UnitId::value).toList())), UnitDocument.class);
    }

    /** The units right below one. */
    public List<UnitDocument> below(UnitId unit) {
        return mongo.find(query(where("parent").is(unit.value())), UnitDocument.class);
    }

    /** The units in one, itself included, in which somebody works at a site. */
    public List<UnitDocument> atSite(UnitId unit, String site) {
        return mongo.find(query(where("ownSites").is(site).and("path").is(unit.value())), UnitDocument.class);
    }

    /** Says that a unit must be counted anew. */
    public void mark(List<String> path) {
        var update = new Update()
                .inc("marks", 1)
                .set("pending", true)
                .setOnInsert("path", path)
                .setOnInsert("_class", "unit-readiness");
        if (path.size() > 1) {
            update.setOnInsert("parent", path.get(path.size() - 2));
        }
        mongo.upsert(byId(path.getLast()), update, UnitDocument.COLLECTION);
    }

    /** The units to be counted anew. */
    public List<UnitDocument> pending() {
        return mongo.find(query(where("pending").is(true)), UnitDocument.class);
    }

    /**
     * Stores new counts, and that nothing is pending. When somebody has marked the unit, or made it from the beginning, since it was read,
     * nothing is stored: what was counted may be of before, and whoever marked it has it counted again.
     */
    public void store(UnitDocument made) {
        mongo.updateFirst(
                query(where(ID).is(made.id()).and("marks").is(made.marks())),
                counts(made).set("pending", false),
                UnitDocument.COLLECTION);
    }

    /**
     * Stores counts of a unit made from the beginning, whatever was there. It stays pending when it was: something may have changed while
     * they were made.
     */
    public void put(UnitDocument made) {
        var update = counts(made)
                .set("path", made.path())
                .set("parent", made.parent())
                .inc("marks", 1)
                .setOnInsert("pending", false)
                .setOnInsert("_class", "unit-readiness");
        mongo.upsert(byId(made.id()), update, UnitDocument.COLLECTION);
    }

    private static Update counts(UnitDocument made) {
        return new Update()
                .set("day", made.day())
                .set("total", made.total())
                .set("roles", made.roles())
                .set("sites", made.sites())
                .set("own", made.own())
                .set("ownSites", made.ownSites());
    }

    public List<TrendDocument> months(UnitId unit) {
        return mongo.find(query(where("unit").is(unit.value())), TrendDocument.class);
    }

    /** Adds or replaces months in one go. */
    public void saveAll(Collection<TrendDocument> months) {
        if (months.isEmpty()) {
            return;
        }
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, TrendDocument.class);
        months.forEach(month -> bulk.upsert(
                byId(month.id()),
                new Update()
                        .set("unit", month.unit())
                        .set("month", month.month())
                        .set("day", month.day())
                        .set("total", month.total())
                        .setOnInsert("_class", "readiness-trend")));
        bulk.execute();
    }

    /** The group a person is counted in. */
    public static Group group(StandingDocument standing) {
        var role = standing.who().role();
        var site = standing.who().site();
        return new Group(role == null ? "" : role, site == null ? "" : site);
    }

    private static Query byId(String id) {
        return query(where(ID).is(id));
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes standingIndexes() {
            return Indexes.of(
                    StandingDocument.COLLECTION,
                    Index.on("units", BY_NAME),
                    Index.on("who.unit"),
                    Index.on("lists", BY_NAME));
        }

        @Bean
        Indexes unitReadinessIndexes() {
            return Indexes.of(UnitDocument.COLLECTION, Index.on("ownSites"), Index.on("parent"), Index.on("pending"));
        }

        @Bean
        Indexes trendIndexes() {
            return Indexes.of(TrendDocument.COLLECTION, Index.on("unit"));
        }
    }
}
