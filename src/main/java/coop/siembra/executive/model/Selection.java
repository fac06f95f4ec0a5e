package coop.siembra.executive.model;

import coop.siembra.hiring.fairness.ScoreDifference;
import coop.siembra.hiring.fairness.Sides;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * How much higher those scored who were hired than those who were turned down.
 *
 * @param figure in points of a scale from 0 to 100
 * @param hired how many scores of people who were hired it rests on
 * @param turnedDown how many of people who were turned down
 */
public record Selection(Figure figure, int hired, int turnedDown) {
    /** Of fewer people on a side nothing is shown. */
    public static final int FEWEST = 5;

    /**
     * The differences of several instruments, each weighed by the inverse of its squared error, as one (Borenstein, Hedges, Higgins and
     * Rothstein, 2009, chapter 11). Somebody who sat two instruments counts in both.
     *
     * @return nothing where no instrument has five people on each side
     */
    public static Optional<Selection> of(Collection<Sides> instruments) {
        double weights = 0;
        double sum = 0;
        int hired = 0;
        int turnedDown = 0;
        for (var sides : instruments) {
            var figure = difference(sides);
            if (figure.isEmpty()) {
                continue;
            }
            double weight = 1 / (figure.get().error() * figure.get().error());
            weights += weight;
            sum += weight * figure.get().value();
            hired += sides.hired().n();
            turnedDown += sides.turnedDown().n();
        }
        return weights == 0
                ? Optional.empty()
                : Optional.of(new Selection(
                        Figure.around(sum / weights, Figure.NORMAL / Math.sqrt(weights)), hired, turnedDown));
    }

    private static Optional<Figure> difference(Sides sides) {
        if (sides.hired().n() < FEWEST || sides.turnedDown().n() < FEWEST) {
            return Optional.empty();
        }
        return ScoreDifference.of(sides.hired(), sides.turnedDown())
                .flatMap(found ->
                        found.interval().map(interval -> new Figure(found.points(), interval.low(), interval.high())));
    }

    /**
     * What is kept now, when something else was kept before: a figure moves in steps of at least five people, so that nobody's score can be worked
     * out from two of them.
     *
     * @param before by instrument, form and key
     */
    public static Map<String, Sides> kept(Map<String, Sides> before, Map<String, Sides> now) {
        int changed = 0;
        for (var entry : now.entrySet()) {
            var old = before.get(entry.getKey());
            changed += old == null
                    ? entry.getValue().all().n()
                    : Math.abs(entry.getValue().hired().n() - old.hired().n())
                            + Math.abs(entry.getValue().turnedDown().n()
                                    - old.turnedDown().n());
        }
        for (var entry : before.entrySet()) {
            changed +=
                    now.containsKey(entry.getKey()) ? 0 : entry.getValue().all().n();
        }
        return before.isEmpty() || changed >= FEWEST ? Map.copyOf(now) : before;
    }
}
