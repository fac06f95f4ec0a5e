package coop.siembra.readiness.ui.ready;

import coop.siembra.readiness.PeopleReadiness.Row;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Move;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed in a week among some people.
 *
 * @param becameReady who is ready over all of their role, and was not a week ago
 * @param noLongerReady who was ready and is not any more
 * @param rose who is higher than a week ago in more competencies than lower
 * @param fell who is lower in more than higher
 */
record Week(int becameReady, int noLongerReady, int rose, int fell) {

    static Week of(Collection<Row> moved) {
        int became = 0;
        int lost = 0;
        int rose = 0;
        int fell = 0;
        for (var row : moved) {
            var overall = changes(row.moves()).get(Move.OVERALL);
            if (overall != null) {
                became += overall.to() == Level.READY ? 1 : 0;
                lost += overall.from() == Level.READY ? 1 : 0;
            }
            int direction = direction(row);
            rose += direction > 0 ? 1 : 0;
            fell += direction < 0 ? 1 : 0;
        }
        return new Week(became, lost, rose, fell);
    }

    /** By how many more people are ready than a week ago; below 0 for fewer. */
    int more() {
        return becameReady - noLongerReady;
    }

    /** What a person's moves come to: one a competency, none where the level is what it was. */
    static Map<String, Move> changes(List<Move> moves) {
        var all = new LinkedHashMap<String, Move>();
        for (var move : moves) {
            var before = all.get(move.competency());
            all.put(
                    move.competency(),
                    before == null ? move : new Move(move.competency(), before.from(), move.to(), move.day()));
        }
        all.values().removeIf(move -> move.from() == move.to());
        return all;
    }

    /** Whether somebody rose (above 0) or fell (below 0) in more competencies; 0 when neither. */
    static int direction(Row row) {
        int direction = 0;
        for (var move : changes(row.moves()).values()) {
            if (!move.isOverall()) {
                direction += move.rose() ? 1 : 0;
                direction -= move.fell() ? 1 : 0;
            }
        }
        return direction;
    }

    /** Those who rose first, those who fell then, the others last; otherwise as they came. */
    static List<Row> sorted(Collection<Row> moved) {
        var all = new ArrayList<Row>(moved);
        all.sort((one, other) -> Integer.compare(rank(one), rank(other)));
        return List.copyOf(all);
    }

    private static int rank(Row row) {
        int direction = direction(row);
        return direction > 0 ? 0 : direction < 0 ? 1 : 2;
    }
}
