package coop.siembra.readiness.asking;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.kernel.KeyedHash;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.model.asking.Counted;
import coop.siembra.readiness.model.asking.Spread;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * What is kept of answers while a round runs. Three places that know nothing of each other: counts by unit, marks of who has answered, and words. It
 * asks nobody's leave.
 */
@Component
class Ballots {
    /** A round of a small organisation has one bag of marks, a large one a bag for about as many people. */
    static final int IN_A_BAG = 64;

    private static final int MARK = 32;
    private static final int TRIES = 5;

    private final MongoTemplate mongo;
    private final Bags marks;
    private final Bags words;

    Ballots(MongoTemplate mongo) {
        this.mongo = mongo;
        this.marks = new Bags(mongo, "survey_marks");
        this.words = new Bags(mongo, "survey_words");
    }

    void prepare(RoundDocument round) {
        marks.prepare(round.id(), round.bags());
        words.prepare(round.id(), round.bags());
    }

    /** Notes that somebody answers; false when it is noted already. */
    boolean mark(RoundDocument round, PersonId person) {
        var mark = markOf(round, person);
        return marks.put(round.id(), bag(round, mark), mark, true);
    }

    void unmark(RoundDocument round, PersonId person) {
        var mark = markOf(round, person);
        marks.take(round.id(), bag(round, mark), mark);
    }

    /** Whether somebody has answered; of rounds that are over nobody knows. */
    boolean isMarked(RoundDocument round, PersonId person) {
        if (round.secret() == null) {
            return false;
        }
        var mark = markOf(round, person);
        return marks.holds(round.id(), bag(round, mark), mark);
    }

    long marks(RoundDocument round) {
        return marks.of(round.id()).size();
    }

    /** @return in which bag they lie now */
    int write(RoundDocument round, String text, RandomGenerator random) {
        int bag = random.nextInt(round.bags());
        if (!words.put(round.id(), bag, text, false)) {
            throw new IllegalStateException("the bags of the round are gone");
        }
        return bag;
    }

    void takeBack(RoundDocument round, int bag, String text) {
        words.take(round.id(), bag, text);
    }

    List<String> words(String round) {
        return words.of(round);
    }

    void forgetWords(String round) {
        words.empty(round);
    }

    /** Adds what is counted of one person. */
    void count(RoundDocument round, String unit, Counted sheet) {
        var id = CountDocument.id(round.id(), unit);
        var update = new Update()
                .setOnInsert("round", round.id())
                .setOnInsert("unit", unit)
                .inc("sheets", sheet.sheets());
        sheet.counts().forEach((asked, spread) -> increment(update, "counts." + asked + ".", spread));
        for (int attempt = 1; ; attempt++) {
            try {
                mongo.upsert(query(where("_id").is(id)), update, CountDocument.class);
                return;
            } catch (DuplicateKeyException another) {
                if (attempt == TRIES) { // two were the first of the unit
                    throw another;
                }
            }
        }
    }

    private static void increment(Update update, String path, Spread spread) {
        update.inc(path + "n", spread.n()).inc(path + "sum", spread.sum()).inc(path + "squares", spread.squares());
    }

    /** By unit. */
    Map<String, Counted> counts(String round) {
        var counts = new HashMap<String, Counted>();
        mongo.find(query(where("round").is(round)), CountDocument.class)
                .forEach(found -> counts.put(found.unit(), found.counted()));
        return counts;
    }

    /** Forgets all but the words. */
    void forget(String round) {
        mongo.remove(query(where("round").is(round)), CountDocument.class);
        marks.empty(round);
    }

    private static int bag(RoundDocument round, String mark) {
        return (int) (Long.parseLong(mark.substring(0, 8), 16) % round.bags());
    }

    /** Without the round's secret nobody can tell whose it is. */
    private static String markOf(RoundDocument round, PersonId person) {
        var secret = round.secret();
        if (secret == null) {
            throw new IllegalStateException("a round that is over");
        }
        return new KeyedHash(HexFormat.of().parseHex(secret)).of(person.value()).substring(0, MARK);
    }
}
