package coop.siembra.browser;

import coop.siembra.access.Acting;
import coop.siembra.access.Role;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.asking.Answering;
import coop.siembra.readiness.asking.Rounds;
import coop.siembra.readiness.asking.SurveyRound;
import coop.siembra.readiness.asking.SurveyRound.State;
import coop.siembra.readiness.model.asking.SurveyKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.SmartLifecycle;

/** Rounds of surveys: those of the demo, with figures and one that is running, and a mirror that is running for all who share the server. */
@TestComponent
public class Surveyed {
    private static final int DAYS = 14;

    private final SmartLifecycle background;
    private final Rounds rounds;
    private final Answering answering;
    private final Rules rules;
    private final Clock clock;

    Surveyed(
            @Qualifier("demoMonths") SmartLifecycle background,
            Rounds rounds,
            Answering answering,
            Rules rules,
            Clock clock) {
        this.background = background;
        this.rounds = rounds;
        this.answering = answering;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Ids of rounds.
     *
     * @param over a round about obstacles that has ended
     */
    record Worth(String obstacles, String mirror, String over) {}

    /** @param done somebody who answers about obstacles */
    Worth make(Guest director, Guest done) {
        background.stop(); // which waits until all of the demo is there
        var worth = Acting.as(
                director.id(),
                () -> new Worth(
                        running(SurveyKind.OBSTACLES).orElseThrow().id(),
                        running(SurveyKind.MIRROR).orElseGet(this::mirror).id(),
                        rounds.all(SurveyKind.OBSTACLES).getLast().id()),
                Role.ADMIN);
        answer(done.id(), worth.obstacles());
        return worth;
    }

    private Optional<SurveyRound> running(SurveyKind kind) {
        return rounds.all(kind).stream()
                .filter(round -> round.state(LocalDate.now(clock)) == State.RUNNING)
                .findFirst();
    }

    private SurveyRound mirror() {
        var today = LocalDate.now(clock);
        return ((Rounds.Outcome.Opened) rounds.open(SurveyKind.MIRROR, today, today.plusDays(DAYS))).round();
    }

    private void answer(PersonId person, String round) {
        var statement = rules.now()
                .guides()
                .obstacles()
                .orElseThrow()
                .obstacles()
                .getFirst()
                .statements()
                .getFirst();
        Acting.as(person, () -> answering.answer(round, Map.of(statement.id(), 3), ""))
                .ifPresent(why -> {
                    throw new IllegalStateException("refused: " + why);
                });
    }
}
