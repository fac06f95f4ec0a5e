package coop.siembra.readiness.asking;

import static coop.siembra.access.Cooperative.TOP;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.Acting;
import coop.siembra.access.Cooperative;
import coop.siembra.access.Role;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.model.asking.SurveyKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;

/** Opens, answers and ends surveys, as others than whoever looks at a page. */
@TestComponent
public class Surveys {
    public static final PersonId BOSS = new PersonId("boss");
    private static final int DAYS = 7;

    private final Cooperative cooperative;
    private final Rounds rounds;
    private final Answering answering;
    private final Rules rules;
    private final Clock clock;

    Surveys(Cooperative cooperative, Rounds rounds, Answering answering, Rules rules, Clock clock) {
        this.cooperative = cooperative;
        this.rounds = rounds;
        this.answering = answering;
        this.rules = rules;
        this.clock = clock;
    }

    /** Somebody above all. */
    public void found() {
        cooperative.hire(BOSS, TOP, Role.EXECUTIVE);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public String open(SurveyKind kind) {
        return open(kind, 0);
    }

    public String open(SurveyKind kind, int inDays) {
        var first = today().plusDays(inDays);
        var outcome = Acting.as(BOSS, () -> rounds.open(kind, first, first.plusDays(DAYS)), Role.EXECUTIVE);
        return ((Rounds.Outcome.Opened) outcome).round().id();
    }

    public void end(String round) {
        assertThat(Acting.as(BOSS, () -> rounds.end(round), Role.EXECUTIVE)).isEmpty();
    }

    public List<PersonId> hire(UnitId unit, int many) {
        var hired = IntStream.range(0, many)
                .mapToObj(number -> new PersonId(unit + "-" + number))
                .toList();
        hired.forEach(person -> cooperative.hire(person, unit));
        return hired;
    }

    /** Says of every obstacle that it is there, or that it is not. */
    public Map<String, Integer> obstacles(boolean there) {
        var answers = new HashMap<String, Integer>();
        rules.now().guides().obstacles().orElseThrow().obstacles().stream()
                .flatMap(obstacle -> obstacle.statements().stream())
                .forEach(statement -> answers.put(statement.id(), there == statement.reversed() ? 1 : 5));
        return answers;
    }

    public Map<String, Integer> support(int much) {
        var answers = new HashMap<String, Integer>();
        rules.now()
                .guides()
                .mirror()
                .orElseThrow()
                .statements()
                .forEach(statement -> answers.put(statement.id(), statement.reversed() ? 6 - much : much));
        return answers;
    }

    public void answer(PersonId person, String round, Map<String, Integer> answers) {
        answer(person, round, answers, "");
    }

    public void answer(PersonId person, String round, Map<String, Integer> answers, String words) {
        assertThat(Acting.as(person, () -> answering.answer(round, answers, words)))
                .isEmpty();
    }

    public void answerOwn(PersonId person, String round, Map<String, Integer> answers) {
        assertThat(Acting.as(person, () -> answering.answerOwn(round, answers))).isEmpty();
    }
}
