package coop.siembra.readiness.asking;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.TeamAccess;
import coop.siembra.kernel.Ids;
import coop.siembra.people.People;
import coop.siembra.people.PeopleQuery;
import coop.siembra.readiness.asking.SurveyRound.State;
import coop.siembra.readiness.guide.Survey;
import coop.siembra.readiness.model.asking.Hiding;
import coop.siembra.readiness.model.asking.SurveyKind;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Opens and ends rounds: for executives and administrators, who are refused nothing else about them but what people answered. */
@Service
public class Rounds {
    private static final String AUDITED = "survey.round";
    private static final int SECRET = 32;

    private final RoundStore store;
    private final Ballots ballots;
    private final Closing closing;
    private final SurveyTexts texts;
    private final People people;
    private final TeamAccess access;
    private final Audit audit;
    private final Clock clock;
    private final RandomGenerator random;

    @Autowired
    Rounds(
            RoundStore store,
            Ballots ballots,
            Closing closing,
            SurveyTexts texts,
            People people,
            TeamAccess access,
            Audit audit,
            Clock clock) {
        this(store, ballots, closing, texts, people, access, audit, clock, new SecureRandom());
    }

    private Rounds(
            RoundStore store,
            Ballots ballots,
            Closing closing,
            SurveyTexts texts,
            People people,
            TeamAccess access,
            Audit audit,
            Clock clock,
            RandomGenerator random) {
        this.store = store;
        this.ballots = ballots;
        this.closing = closing;
        this.texts = texts;
        this.people = people;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.random = random;
    }

    /** The same at another time: for tests, and for a history made to be looked at. */
    public Rounds at(Clock other, RandomGenerator chance) {
        return new Rounds(store, ballots, closing.at(other, chance), texts, people, access, audit, other, chance);
    }

    /** What came of opening a round. */
    public sealed interface Outcome {
        record Opened(SurveyRound round) implements Outcome {}

        record Refused(SurveyRefusal why) implements Outcome {}
    }

    /** Whether the signed-in person may open and end rounds. */
    public boolean mayDirect() {
        return access.seesAll();
    }

    /** All rounds of a kind, the latest first. */
    public List<SurveyRound> all(SurveyKind kind) {
        access.requireAll();
        closing.catchUp();
        return store.of(kind).stream().map(RoundDocument::read).toList();
    }

    /** The texts that a round opened now would ask; nothing where there are none. */
    public Optional<Survey> survey(SurveyKind kind) {
        return texts.survey(kind);
    }

    /** What is told of who has answered while a round runs, because it moves by five at a time: at least so many. */
    public long answeredAtLeast(String round) {
        access.requireAll();
        return store.find(round)
                .map(found -> ballots.marks(found) / Hiding.FEWEST * Hiding.FEWEST)
                .orElse(0L);
    }

    public Outcome open(SurveyKind kind, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        access.requireAll();
        if (firstDay == null || lastDay == null) {
            return new Outcome.Refused(SurveyRefusal.DAY_MISSING);
        }
        var mistake = mistakeIn(firstDay, lastDay);
        if (mistake.isPresent()) {
            return new Outcome.Refused(mistake.get());
        }
        closing.catchUp();
        var opened = begin(kind, firstDay, lastDay);
        if (opened instanceof Outcome.Opened(var round)) {
            audit.note(AuditAction.ADDED, null, AUDITED, round.id(), firstDay.toString(), lastDay.toString());
        }
        return opened;
    }

    private Optional<SurveyRefusal> mistakeIn(LocalDate firstDay, LocalDate lastDay) {
        var today = LocalDate.now(clock);
        if (firstDay.isBefore(today)) {
            return Optional.of(SurveyRefusal.DAY_PASSED);
        }
        if (lastDay.isBefore(firstDay)) {
            return Optional.of(SurveyRefusal.LAST_BEFORE_FIRST);
        }
        if (firstDay.isAfter(today.plusDays(SurveyRound.FARTHEST))) {
            return Optional.of(SurveyRefusal.TOO_FAR);
        }
        return lastDay.isAfter(firstDay.plusDays(SurveyRound.LONGEST - 1L))
                ? Optional.of(SurveyRefusal.TOO_LONG)
                : Optional.empty();
    }

    /** It asks nobody's leave. */
    Outcome begin(SurveyKind kind, LocalDate firstDay, LocalDate lastDay) {
        var survey = texts.survey(kind);
        if (survey.isEmpty()) {
            return new Outcome.Refused(SurveyRefusal.NO_TEXTS);
        }
        var today = LocalDate.now(clock);
        var before = store.of(kind);
        if (before.stream().anyMatch(round -> round.read().state(today) != State.ENDED)) {
            return new Outcome.Refused(SurveyRefusal.ANOTHER_ROUND);
        }
        int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        var secret = new byte[SECRET];
        random.nextBytes(secret);
        var round = new RoundDocument(
                Ids.of(kind) + "-" + number,
                null,
                kind.name(),
                number,
                firstDay.toString(),
                lastDay.toString(),
                null,
                texts.now().version(),
                survey.get().version(),
                HexFormat.of().formatHex(secret),
                (int) (people.count(PeopleQuery.everybody()) / Ballots.IN_A_BAG) + 1,
                null);
        if (!store.add(round)) {
            return new Outcome.Refused(SurveyRefusal.ANOTHER_ROUND);
        }
        ballots.prepare(round);
        return new Outcome.Opened(round.read());
    }

    /** Ends a round before its last day, for good; empty once it is ended, else why it is not. */
    public Optional<SurveyRefusal> end(String round) {
        access.requireAll();
        var today = LocalDate.now(clock);
        var found = store.find(round).filter(one -> one.read().state(today) != State.ENDED);
        if (found.isEmpty()) {
            return Optional.of(SurveyRefusal.NOT_RUNNING);
        }
        try {
            store.save(found.get().ended(today));
        } catch (OptimisticLockingFailureException meanwhile) {
            return Optional.of(SurveyRefusal.NOT_RUNNING);
        }
        audit.note(AuditAction.CHANGED, null, AUDITED, round);
        closing.catchUp();
        return Optional.empty();
    }
}
