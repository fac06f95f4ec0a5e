package coop.siembra.readiness.model.asking;

import coop.siembra.readiness.guide.Mirror;
import coop.siembra.readiness.guide.Obstacles;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a sheet of answers comes to. Answers are from 1 to 5; 0 is “I cannot say”, which counts as little as none. */
public final class Scoring {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;
    public static final int CANNOT_SAY = 0;

    /** Under which the mean of all statements of the mirror stands; no statement can be called so. */
    public static final String OVERALL = "_all";

    /** Scores of the mirror are in thousandths of a step between two answers. */
    public static final int STEP = 1000;

    private Scoring() {}

    /** By obstacle: 1 when the mean answer to its statements says that it is there, being above the middle; 0 when it does not. */
    public static Map<String, Integer> obstacles(Obstacles survey, Map<String, Integer> answers) {
        var scored = new HashMap<String, Integer>();
        for (var obstacle : survey.obstacles()) {
            var told = new HashMap<String, Integer>();
            obstacle.statements()
                    .forEach(statement ->
                            turned(answers.get(statement.id()), statement.reversed(), statement.id(), told));
            if (!told.isEmpty()) {
                int sum = told.values().stream().mapToInt(Integer::intValue).sum();
                scored.put(obstacle.id(), 2 * sum > (LOWEST + HIGHEST) * told.size() ? 1 : 0);
            }
        }
        return scored;
    }

    /** By statement, and {@linkplain #OVERALL over all} that were answered: how much support is said to be given, in thousandths. */
    public static Map<String, Integer> mirror(Mirror survey, Map<String, Integer> answers) {
        var told = new HashMap<String, Integer>();
        survey.statements()
                .forEach(statement -> turned(answers.get(statement.id()), statement.reversed(), statement.id(), told));
        var scored = new HashMap<String, Integer>();
        told.forEach((statement, answer) -> scored.put(statement, answer * STEP));
        if (!told.isEmpty()) {
            int sum = told.values().stream().mapToInt(Integer::intValue).sum();
            scored.put(OVERALL, Math.round((float) sum * STEP / told.size()));
        }
        return scored;
    }

    private static void turned(@Nullable Integer answer, boolean reversed, String id, Map<String, Integer> told) {
        if (answer != null && answer >= LOWEST && answer <= HIGHEST) {
            told.put(id, reversed ? LOWEST + HIGHEST - answer : answer);
        }
    }
}
