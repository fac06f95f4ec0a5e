package coop.siembra.readiness.asking;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.people.PeopleQuery;
import coop.siembra.people.Units;
import coop.siembra.readiness.guide.Mirror;
import coop.siembra.readiness.model.asking.Counted;
import coop.siembra.readiness.model.asking.Hiding;
import coop.siembra.readiness.model.asking.Scoring;
import coop.siembra.readiness.model.asking.Spread;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes of a round that has ended what may be shown of it, and forgets the rest: the counts by unit, who has answered, and words that are too few. Figures are
 * stored first, under an edition of their own; that they hold is one write to the round, which only one can make; then the rest goes, and what a
 * crash has left of it goes the next time.
 */
@Component
class Closing {
    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);
    /** The whole organisation, above all units. */
    static final String WHOLE = "";

    private static final int EDITION = 12;

    private final MongoTemplate mongo;
    private final RoundStore store;
    private final Ballots ballots;
    private final OwnStore own;
    private final SurveyTexts texts;
    private final Units units;
    private final People people;
    private final Clock clock;
    private final RandomGenerator random;

    @Autowired
    Closing(
            MongoTemplate mongo,
            RoundStore store,
            Ballots ballots,
            OwnStore own,
            SurveyTexts texts,
            Units units,
            People people,
            Clock clock) {
        this(mongo, store, ballots, own, texts, units, people, clock, new SecureRandom());
    }

    private Closing(
            MongoTemplate mongo,
            RoundStore store,
            Ballots ballots,
            OwnStore own,
            SurveyTexts texts,
            Units units,
            People people,
            Clock clock,
            RandomGenerator random) {
        this.mongo = mongo;
        this.store = store;
        this.ballots = ballots;
        this.own = own;
        this.texts = texts;
        this.units = units;
        this.people = people;
        this.clock = clock;
        this.random = random;
    }

    Closing at(Clock other, RandomGenerator chance) {
        return new Closing(mongo, store, ballots, own, texts, units, people, other, chance);
    }

    /** So that nothing lies about only because nobody looks at the figures. */
    @Scheduled(initialDelayString = "${siembra.readiness.pass:2m}", fixedDelayString = "${siembra.readiness.pass:1h}")
    void look() {
        catchUp();
        mongo.findAll(RoundDocument.class).stream()
                .filter(round -> round.result() != null)
                .forEach(this::forget);
    }

    /** Counts every round that has ended and is not counted. */
    void catchUp() {
        var today = LocalDate.now(clock);
        store.uncounted().stream()
                .filter(round -> round.read().state(today) == SurveyRound.State.ENDED)
                .forEach(this::close);
    }

    private void close(RoundDocument round) {
        var bytes = new byte[EDITION];
        random.nextBytes(bytes);
        var edition = HexFormat.of().formatHex(bytes);
        long answered = ballots.marks(round);
        var result = switch (round.read().kind()) {
            case OBSTACLES -> obstacles(round, edition, answered);
            case MIRROR -> mirror(round, edition, answered);
        };
        try {
            store.save(round.counted(result));
        } catch (OptimisticLockingFailureException meanwhile) {
            LOG.debug("a round was counted by somebody else", meanwhile);
            mongo.remove(query(where("edition").is(edition)), ResultDocument.class);
            return;
        }
        forget(round);
    }

    private void forget(RoundDocument round) {
        ballots.forget(round.id());
        if (ballots.words(round.id()).size() < Hiding.FEWEST) {
            ballots.forgetWords(round.id());
        }
    }

    private long asked(long answered) {
        return Math.max(answered, people.count(PeopleQuery.everybody()));
    }

    private RoundDocument.Result obstacles(RoundDocument round, String edition, long answered) {
        var tree = new ArrayList<Counted.Unit>();
        tree.add(new Counted.Unit(WHOLE, null));
        for (var unit : units.tree()) {
            var parent = unit.parent();
            tree.add(new Counted.Unit(unit.id().value(), parent == null ? WHOLE : parent.value()));
        }
        var shown = Counted.showable(tree, known(tree, ballots.counts(round.id()))).entrySet().stream()
                .map(entry -> ResultDocument.of(edition, entry.getKey(), entry.getValue()))
                .toList();
        if (!shown.isEmpty()) {
            mongo.insertAll(shown);
        }
        return new RoundDocument.Result(edition, asked(answered), answered, Map.of(), Map.of());
    }

    /** With what was counted in units that are gone in the whole. */
    private static Map<String, Counted> known(List<Counted.Unit> tree, Map<String, Counted> counts) {
        var known = new HashMap<String, Counted>();
        var ids = tree.stream().map(Counted.Unit::id).collect(Collectors.toSet());
        counts.forEach((unit, counted) -> known.merge(ids.contains(unit) ? unit : WHOLE, counted, Counted::and));
        return known;
    }

    private RoundDocument.Result mirror(RoundDocument round, String edition, long answered) {
        var leaders =
                texts.mirror(round).map(survey -> leaders(survey, round.id())).orElse(Counted.NONE);
        var everybody = ballots.counts(round.id()).getOrDefault(WHOLE, Counted.NONE);
        return new RoundDocument.Result(
                edition, asked(answered), answered, enough(leaders.counts()), enough(everybody.counts()));
    }

    private Counted leaders(Mirror survey, String round) {
        return own.in(round).stream()
                .map(found -> Counted.of(Scoring.mirror(survey, found.answers())))
                .reduce(Counted.NONE, Counted::and);
    }

    /** Those of at least five, and none in which all answered the lowest or the highest. */
    private static Map<String, Spread> enough(Map<String, Spread> counts) {
        var enough = new HashMap<String, Spread>();
        counts.forEach((asked, spread) -> {
            if (spread.n() >= Hiding.FEWEST) {
                long step = Scoring.STEP;
                enough.put(asked, spread.blurred(Scoring.LOWEST * step, Scoring.HIGHEST * step, step));
            }
        });
        return enough;
    }

    /** The smallest unit around one in which at least five people work: closer nobody is counted. */
    static UnitId counted(UnitId unit, Units units, People people) {
        var path = units.find(unit).map(found -> found.path().reversed()).orElse(List.of());
        return path.stream()
                .filter(around -> people.count(PeopleQuery.of(around)) >= Hiding.FEWEST)
                .findFirst()
                .orElse(path.isEmpty() ? unit : path.getLast());
    }
}
