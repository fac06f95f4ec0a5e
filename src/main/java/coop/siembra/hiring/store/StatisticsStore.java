package coop.siembra.hiring.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.hiring.fairness.Counts;
import coop.siembra.hiring.model.OpeningId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Counts of those whose data is deleted: how many of which group fared how in which stage of an opening. No persons, and of several groups
 * together only what an audit asks for.
 */
@Repository
public class StatisticsStore {
    private final MongoTemplate mongo;

    StatisticsStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** What became of somebody in a stage. */
    public enum Fate {
        WITHDREW,
        NOT_TAKEN,
        SELECTED
    }

    /**
     * How somebody of a group fared.
     *
     * @param stage id of the stage, or of the whole
     * @param table what the group is one of
     */
    public record Mark(String stage, String table, String group, Fate fate) {}

    /** Counts one person, once: a second time with the same token nothing changes. */
    public void count(OpeningId opening, String token, List<Mark> marks) {
        if (mongo.findById(opening.value(), StatisticsDocument.class) == null) {
            try {
                mongo.insert(new StatisticsDocument(opening.value(), List.of(), 0, Map.of()));
            } catch (DuplicateKeyException somebodyElse) {
                // it is there now
            }
        }
        var update = new Update().push("counting", token).inc("people", 1);
        for (var mark : marks) {
            var path = "counts." + mark.stage() + "." + mark.table() + "." + mark.group() + ".";
            update.inc(path + mark.fate().name(), 1);
        }
        mongo.updateFirst(
                query(where("_id").is(opening.value()).and("counting").ne(token)), update, StatisticsDocument.class);
    }

    /** Forgets by which token somebody was counted, once they are deleted. */
    public void counted(OpeningId opening, String token) {
        mongo.updateFirst(
                query(where("_id").is(opening.value())),
                new Update().pull("counting", token),
                StatisticsDocument.class);
    }

    /** What is left of an opening in one table, by stage. */
    public List<Left> of(OpeningId opening, String table) {
        var found = mongo.findById(opening.value(), StatisticsDocument.class);
        var left = new ArrayList<Left>();
        if (found != null) {
            found.counts()
                    .forEach((stage, tables) -> tables.getOrDefault(table, Map.of())
                            .forEach((group, fates) -> left.add(new Left(stage, counts(group, fates)))));
        }
        return left;
    }

    /** How many people are counted in an opening. */
    public int people(OpeningId opening) {
        var found = mongo.findById(opening.value(), StatisticsDocument.class);
        return found == null ? 0 : found.people();
    }

    private static Counts counts(String group, Map<String, Integer> fates) {
        int selected = number(fates.get(Fate.SELECTED.name()));
        return new Counts(
                group,
                selected + number(fates.get(Fate.NOT_TAKEN.name())),
                selected,
                number(fates.get(Fate.WITHDREW.name())));
    }

    private static int number(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    /** Counts of a group in a stage. */
    public record Left(String stage, Counts counts) {}

    /**
     * What is left of an opening.
     *
     * @param counting tokens of those who are being deleted
     * @param counts by stage, table, group and fate
     */
    @Document("hiringStatistics")
    @TypeAlias("hiring-statistics")
    record StatisticsDocument(
            @Id String id,
            List<String> counting,
            int people,
            Map<String, Map<String, Map<String, Map<String, Integer>>>> counts) {}
}
