package coop.siembra.readiness.asking;

import coop.siembra.access.CurrentUser;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.people.Units;
import coop.siembra.readiness.asking.SurveyRound.State;
import coop.siembra.readiness.guide.Mirror;
import coop.siembra.readiness.guide.Obstacles;
import coop.siembra.readiness.guide.Survey;
import coop.siembra.readiness.model.asking.Counted;
import coop.siembra.readiness.model.asking.Scoring;
import coop.siembra.readiness.model.asking.SurveyKind;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * What the signed-in person answers. Nothing of it is noted anywhere but in counts, and nothing is said of it in the audit or in news: whoever wrote down
 * when somebody answered would write down what.
 */
@Service
public class Answering {
    /** How long what is written may be, in characters. */
    public static final int LONGEST = 600;

    private final RoundStore store;
    private final Ballots ballots;
    private final OwnStore own;
    private final SurveyTexts texts;
    private final CurrentUser user;
    private final People people;
    private final Units units;
    private final Clock clock;
    private final RandomGenerator random;

    @Autowired
    Answering(
            RoundStore store,
            Ballots ballots,
            OwnStore own,
            SurveyTexts texts,
            CurrentUser user,
            People people,
            Units units,
            Clock clock) {
        this(store, ballots, own, texts, user, people, units, clock, new SecureRandom());
    }

    private Answering(
            RoundStore store,
            Ballots ballots,
            OwnStore own,
            SurveyTexts texts,
            CurrentUser user,
            People people,
            Units units,
            Clock clock,
            RandomGenerator random) {
        this.store = store;
        this.ballots = ballots;
        this.own = own;
        this.texts = texts;
        this.user = user;
        this.people = people;
        this.units = units;
        this.clock = clock;
        this.random = random;
    }

    /** The same at another time: for tests, and for a history made to be looked at. */
    public Answering at(Clock other, RandomGenerator chance) {
        return new Answering(store, ballots, own, texts, user, people, units, other, chance);
    }

    /** What somebody is still to do. */
    public enum Part {
        /** To answer about themselves: those who lead, in the mirror. */
        OWN,
        /** To answer without a name. */
        ANSWERS,
        NOTHING
    }

    /**
     * A round the signed-in person can answer, or has.
     *
     * @param leads whether they have a part of their own in it
     * @param obstacles what is asked, in a round of this kind
     * @param mirror what is asked, in a round of that kind
     */
    public record Asked(
            SurveyRound round,
            Part part,
            boolean leads,
            @Nullable Obstacles obstacles,
            @Nullable Mirror mirror) {

        /** What both surveys have in common. */
        public Survey survey() {
            return Optional.ofNullable(obstacles)
                    .map(Obstacles::survey)
                    .or(() -> Optional.ofNullable(mirror).map(Mirror::survey))
                    .orElseThrow();
        }
    }

    /** The rounds that are running. */
    public List<Asked> running() {
        return store.uncounted().stream()
                .sorted(Comparator.comparing(round -> round.read().kind()))
                .flatMap(round -> asked(round).stream())
                .toList();
    }

    /** A round that is running; nothing when it is not. */
    public Optional<Asked> running(String round) {
        return store.find(round).flatMap(this::asked);
    }

    /** Where a round stands; nothing when there is none. */
    public Optional<State> state(String round) {
        return store.find(round).map(found -> found.read().state(LocalDate.now(clock)));
    }

    private Optional<Asked> asked(RoundDocument document) {
        var round = document.read();
        var me = user.person().filter(Person::active);
        if (me.isEmpty() || round.state(LocalDate.now(clock)) != State.RUNNING) {
            return Optional.empty();
        }
        var obstacles =
                round.kind() == SurveyKind.OBSTACLES ? texts.obstacles(document).orElse(null) : null;
        var mirror = round.kind() == SurveyKind.MIRROR ? texts.mirror(document).orElse(null) : null;
        boolean leads = mirror != null && leads(me.get());
        return obstacles == null && mirror == null
                ? Optional.empty()
                : Optional.of(new Asked(round, part(document, me.get(), leads), leads, obstacles, mirror));
    }

    private Part part(RoundDocument round, Person me, boolean leads) {
        if (ballots.isMarked(round, me.id())) {
            return Part.NOTHING;
        }
        return leads && own.find(round.id(), me.id()).isEmpty() ? Part.OWN : Part.ANSWERS;
    }

    private boolean leads(Person person) {
        return units.leadsAny(person.id(), clock.instant());
    }

    private Person me() {
        return user.person()
                .filter(Person::active)
                .orElseThrow(() -> new AccessDeniedException("nobody who works here"));
    }

    private Optional<RoundDocument> open(String round) {
        var today = LocalDate.now(clock);
        return store.find(round).filter(found -> found.read().state(today) == State.RUNNING);
    }

    /**
     * Keeps what somebody who leads says of themselves, under their name and for their eyes; once a round.
     *
     * @param answers by statement, 1 to 5, or 0 for “it did not come up”
     * @return nothing once it is kept, else why it is not
     */
    public Optional<SurveyRefusal> answerOwn(String round, Map<String, Integer> answers) {
        var me = me();
        var found = open(round).filter(one -> one.read().kind() == SurveyKind.MIRROR);
        if (found.isEmpty()) {
            return Optional.of(SurveyRefusal.NOT_RUNNING);
        }
        if (!leads(me)) {
            return Optional.of(SurveyRefusal.LEADS_NOBODY);
        }
        var known = known(found.get(), answers);
        if (known.isEmpty()) {
            return Optional.of(SurveyRefusal.NOTHING_ANSWERED);
        }
        var id = OwnDocument.id(round, me.id().value());
        var day = LocalDate.now(clock).toString();
        return own.add(new OwnDocument(id, round, me.id().value(), day, known))
                ? Optional.empty()
                : Optional.of(SurveyRefusal.ALREADY_ANSWERED);
    }

    /**
     * Counts the answers of somebody, once a round. When it fails half-way, what was done is taken back as far as the store can be reached, so that it can be
     * tried again.
     *
     * @param answers by statement, 1 to 5, or 0 for “I cannot say”
     * @param words to the open question; may be empty
     * @return nothing once it is counted, else why it is not
     */
    public Optional<SurveyRefusal> answer(String round, Map<String, Integer> answers, String words) {
        var me = me();
        var found = open(round);
        if (found.isEmpty()) {
            return Optional.of(SurveyRefusal.NOT_RUNNING);
        }
        var said = words.strip().replaceAll("\\s+", " ");
        var known = known(found.get(), answers);
        var refused = refused(found.get(), me, known, said);
        if (refused.isPresent()) {
            return refused;
        }
        if (!ballots.mark(found.get(), me.id())) {
            return Optional.of(SurveyRefusal.ALREADY_ANSWERED);
        }
        try {
            count(found.get(), me, known, said);
            return Optional.empty();
        } catch (RuntimeException failed) {
            ballots.unmark(found.get(), me.id());
            throw failed;
        }
    }

    private Optional<SurveyRefusal> refused(RoundDocument round, Person me, Map<String, Integer> known, String said) {
        if (said.length() > LONGEST) {
            return Optional.of(SurveyRefusal.WORDS_TOO_LONG);
        }
        if (known.isEmpty() && said.isEmpty()) {
            return Optional.of(SurveyRefusal.NOTHING_ANSWERED);
        }
        boolean ownMissing = round.read().kind() == SurveyKind.MIRROR
                && leads(me)
                && own.find(round.id(), me.id()).isEmpty();
        return ownMissing ? Optional.of(SurveyRefusal.OWN_FIRST) : Optional.empty();
    }

    private void count(RoundDocument round, Person me, Map<String, Integer> known, String said) {
        var unit = round.read().kind() == SurveyKind.OBSTACLES
                ? Closing.counted(me.unit(), units, people).value()
                : Closing.WHOLE;
        var sheet = Counted.of(texts.scored(round, known));
        int bag = said.isEmpty() ? -1 : ballots.write(round, said, random);
        try {
            ballots.count(round, unit, sheet);
        } catch (RuntimeException failed) {
            if (bag >= 0) {
                ballots.takeBack(round, bag, said);
            }
            throw failed;
        }
    }

    /** Those answers that there are. */
    private Map<String, Integer> known(RoundDocument round, Map<String, Integer> answers) {
        var known = new HashMap<String, Integer>();
        texts.statements(round).forEach(statement -> {
            var answer = answers.get(statement);
            if (answer != null && answer >= Scoring.CANNOT_SAY && answer <= Scoring.HIGHEST) {
                known.put(statement, answer);
            }
        });
        return known;
    }
}
