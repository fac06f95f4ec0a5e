package coop.siembra.readiness.guide;

import coop.siembra.kernel.LocalizedText;
import java.util.List;

/** The survey of what stands in the way of serving well. */
public record Obstacles(Survey survey, List<Obstacle> obstacles) {

    public Obstacles {
        obstacles = List.copyOf(obstacles);
    }

    /**
     * An obstacle.
     *
     * @param meaning what it is, without blame
     * @param next what a leader can do next, the smallest first
     */
    public record Obstacle(
            String id,
            LocalizedText name,
            LocalizedText meaning,
            List<Statement> statements,
            List<LocalizedText> next) {

        public Obstacle {
            statements = List.copyOf(statements);
            next = List.copyOf(next);
        }
    }

    /**
     * A statement.
     *
     * @param reversed whether agreeing means that the obstacle is not there
     */
    public record Statement(String id, boolean reversed, LocalizedText text) {}
}
