package coop.siembra.readiness.asking;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The bags of a collection. All of a round are made when it is opened: a document for each text would lie in the order in which the texts came.
 */
final class Bags {
    private static final int TRIES = 200;

    private final MongoTemplate mongo;
    private final String collection;

    Bags(MongoTemplate mongo, String collection) {
        this.mongo = mongo;
        this.collection = collection;
    }

    void prepare(String round, int bags) {
        var empty = IntStream.range(0, bags)
                .mapToObj(number -> new BagDocument(BagDocument.id(round, number), null, round, List.of()))
                .toList();
        mongo.insert(empty, collection);
    }

    /** Puts a text into a bag; false when it is there already and may lie there once only. */
    boolean put(String round, int bag, String text, boolean once) {
        return change(round, bag, texts -> !once || !texts.contains(text), texts -> {
            texts.add(text);
            return texts;
        });
    }

    /** Takes a text out again, one of several that are alike. */
    void take(String round, int bag, String text) {
        change(round, bag, texts -> texts.contains(text), texts -> {
            texts.remove(text);
            return texts;
        });
    }

    private boolean change(
            String round, int bag, Predicate<List<String>> when, Function<List<String>, List<String>> how) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var found = mongo.findById(BagDocument.id(round, bag), BagDocument.class, collection);
            if (found == null || !when.test(found.texts())) {
                return false;
            }
            try {
                mongo.save(found.holding(how.apply(new ArrayList<>(found.texts()))), collection);
                return true;
            } catch (OptimisticLockingFailureException meanwhile) {
                // another came between: look again
            }
        }
        throw new OptimisticLockingFailureException("a bag that never rests");
    }

    boolean holds(String round, int bag, String text) {
        var found = mongo.findById(BagDocument.id(round, bag), BagDocument.class, collection);
        return found != null && found.texts().contains(text);
    }

    /** All texts of a round. */
    List<String> of(String round) {
        return mongo.find(query(where("round").is(round)), BagDocument.class, collection).stream()
                .flatMap(bag -> bag.texts().stream())
                .toList();
    }

    void empty(String round) {
        mongo.remove(query(where("round").is(round)), collection);
    }
}
