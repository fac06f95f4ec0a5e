package coop.siembra.readiness;

import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.readiness.store.StandingDocument;
import coop.siembra.readiness.store.StandingStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Judges everybody anew once a day, because evidence counts less as time goes by, also of people who do nothing; and whenever the rules
 * of the content have changed. It makes what is missing, too, such as all of it in a store from before there were standings. Whoever
 * cannot be judged is left for the next day.
 */
@Component
class DailyPass {
    private static final Logger LOG = LoggerFactory.getLogger(DailyPass.class);
    private static final String MARKS = "readiness_days";
    private static final String LAST = "last";
    private static final int AT_ONCE = 100;

    private final MongoTemplate mongo;
    private final Units units;
    private final People people;
    private final StandingStore store;
    private final Upkeep upkeep;
    private final RollUps rollUps;
    private final Rules rules;
    private final Clock clock;
    private final Lock working = new ReentrantLock();

    DailyPass(
            MongoTemplate mongo,
            Units units,
            People people,
            StandingStore store,
            Upkeep upkeep,
            RollUps rollUps,
            Rules rules,
            Clock clock) {
        this.mongo = mongo;
        this.units = units;
        this.people = people;
        this.store = store;
        this.upkeep = upkeep;
        this.rollUps = rollUps;
        this.rules = rules;
        this.clock = clock;
    }

    /** The same at another time: for tests. */
    DailyPass at(Clock other) {
        return new DailyPass(mongo, units, people, store, upkeep.at(other), rollUps.at(other), rules, other);
    }

    /** Does what has not been done today. */
    void run() {
        if (!working.tryLock()) {
            return;
        }
        try {
            runOnce();
        } finally {
            working.unlock();
        }
    }

    /** Does the same work in another way, while this way rests. */
    void instead(Runnable work) {
        working.lock();
        try {
            work.run();
            noteDone();
        } finally {
            working.unlock();
        }
    }

    private void runOnce() {
        if (key().equals(done())) {
            return;
        }
        units.tree().reversed().forEach(this::judge);
        rollUps.catchUp();
        noteDone();
    }

    /** Notes that everybody has been judged as of today. */
    private void noteDone() {
        mongo.save(new Document("_id", LAST).append("key", key()), MARKS);
    }

    private String key() {
        return LocalDate.now(clock) + "@" + rules.now().version();
    }

    private String done() {
        var mark = mongo.findById(LAST, Document.class, MARKS);
        return mark == null ? "" : mark.getString("key");
    }

    private void judge(Unit unit) {
        var unknown = new HashSet<PersonId>();
        var stale = new ArrayList<StandingDocument>();
        people.in(unit.id()).forEach(person -> unknown.add(person.id()));
        for (var standing : store.in(unit.id())) {
            var person = new PersonId(standing.id());
            if (!unknown.remove(person)) {
                attempt(person, upkeep::refresh); // has left, or moved, and the news of it is still to come
            } else if (isStale(standing)) {
                stale.add(standing);
            }
        }
        for (int from = 0; from < stale.size(); from += AT_ONCE) {
            fade(stale.subList(from, Math.min(from + AT_ONCE, stale.size())));
        }
        unknown.forEach(person -> attempt(person, upkeep::refresh));
        store.mark(unit.path().stream().map(Object::toString).toList());
    }

    /** Many in one write; one by one when that fails, so that only who cannot be judged is left. */
    private void fade(List<StandingDocument> some) {
        try {
            upkeep.fade(some);
        } catch (RuntimeException failed) {
            some.forEach(standing -> attempt(List.of(standing), upkeep::fade));
        }
    }

    private boolean isStale(StandingDocument standing) {
        return !standing.judged().day().equals(LocalDate.now(clock).toString())
                || !standing.content().equals(rules.now().version());
    }

    private static <T> void attempt(T whom, Consumer<T> what) {
        try {
            what.accept(whom);
        } catch (RuntimeException failed) {
            LOG.warn("a person could not be judged anew", failed);
        }
    }
}
