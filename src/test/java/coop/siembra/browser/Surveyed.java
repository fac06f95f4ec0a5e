package coop.siembra.browser;

import coop.siembra.access.Acting;
import coop.siembra.access.Role;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.asking.Answering;
import coop.siembra.readiness.asking.Answering.Asked;
import coop.siembra.readiness.asking.Rounds;
import coop.siembra.readiness.asking.SurveyRound;
import coop.siembra.readiness.asking.SurveyRound.State;
import coop.siembra.readiness.guide.Mirror;
import coop.siembra.readiness.guide.Obstacles;
import coop.siembra.readiness.model.asking.SurveyKind;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.springframework.boot.test.context.TestComponent;

/** Rounds of both surveys: two of each that have ended, with figures, and one of each that is running for all who share the server. */
@TestComponent
public class Surveyed {
    private static final List<Integer> PAST = List.of(-170, -60);
    private static final int DAYS = 14;
    private static final int SEED = 31;

    private final Rounds rounds;
    private final Answering answering;
    private final Clock clock;
    private final RandomGenerator chance = new SplittableRandom(SEED);

    Surveyed(Rounds rounds, Answering answering, Clock clock) {
        this.rounds = rounds;
        this.answering = answering;
        this.clock = clock;
    }

    /**
     * Ids of rounds.
     *
     * @param over a round about obstacles that has ended
     */
    record Worth(String obstacles, String mirror, String over) {}

    /**
     * Makes the rounds, or finds those another has made.
     *
     * @param leaders at least five, who lead somebody
     * @param done somebody who answers the running rounds
     */
    Worth make(Guest director, List<PersonId> people, List<PersonId> leaders, Guest done) {
        if (all(director, SurveyKind.OBSTACLES).isEmpty()) {
            for (int from : PAST) {
                past(director, SurveyKind.OBSTACLES, from, people, List.of());
                past(director, SurveyKind.MIRROR, from, people, leaders);
            }
            Acting.as(director.id(), () -> open(SurveyKind.OBSTACLES, 0), Role.ADMIN);
            Acting.as(director.id(), () -> open(SurveyKind.MIRROR, 0), Role.ADMIN);
        }
        var worth = new Worth(
                running(director, SurveyKind.OBSTACLES),
                running(director, SurveyKind.MIRROR),
                all(director, SurveyKind.OBSTACLES).getLast().id());
        answer(done.id(), worth.obstacles(), answering);
        answer(done.id(), worth.mirror(), answering);
        return worth;
    }

    private List<SurveyRound> all(Guest director, SurveyKind kind) {
        return Acting.as(director.id(), () -> rounds.all(kind), Role.ADMIN);
    }

    private String running(Guest director, SurveyKind kind) {
        return all(director, kind).stream()
                .filter(round -> round.state(LocalDate.now(clock)) == State.RUNNING)
                .map(SurveyRound::id)
                .findFirst()
                .orElseThrow();
    }

    private void past(Guest director, SurveyKind kind, int from, List<PersonId> people, List<PersonId> leaders) {
        var round = Acting.as(director.id(), () -> open(kind, from), Role.ADMIN);
        var then = answering.at(Clock.offset(clock, Duration.ofDays(from + 1)), chance);
        leaders.forEach(head -> answer(head, round, then));
        people.forEach(person -> answer(person, round, then));
    }

    private String open(SurveyKind kind, int from) {
        var then = rounds.at(Clock.offset(clock, Duration.ofDays(from)), chance);
        var day = LocalDate.now(clock).plusDays(from);
        return ((Rounds.Outcome.Opened) then.open(kind, day, day.plusDays(DAYS)))
                .round()
                .id();
    }

    private void answer(PersonId person, String round, Answering then) {
        Acting.does(person, () -> {
            var asked = then.running(round).orElseThrow();
            if (asked.part() == Answering.Part.OWN) {
                then.answerOwn(round, ticked(asked));
            }
            then.answer(round, ticked(asked), chance.nextInt(3) == 0 ? "One place where what was agreed stands." : "");
        });
    }

    private Map<String, Integer> ticked(Asked asked) {
        var ticked = new HashMap<String, Integer>();
        var obstacles = asked.obstacles();
        if (obstacles != null) {
            obstacles.obstacles().stream()
                    .flatMap(obstacle -> obstacle.statements().stream())
                    .map(Obstacles.Statement::id)
                    .forEach(statement -> ticked.put(statement, chance.nextInt(1, 6)));
        }
        var mirror = asked.mirror();
        if (mirror != null) {
            mirror.statements().stream()
                    .map(Mirror.Statement::id)
                    .forEach(statement -> ticked.put(statement, chance.nextInt(1, 6)));
        }
        return ticked;
    }
}
