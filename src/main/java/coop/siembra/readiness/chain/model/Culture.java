package coop.siembra.readiness.chain.model;

import coop.siembra.readiness.model.CompetencyTally;
import coop.siembra.readiness.model.Tally;
import coop.siembra.readiness.model.Tally.Counts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the levels of some people in the competencies of their roles say of them together.
 *
 * @param people how many they are
 * @param levels of all these people in all competencies their roles ask for
 * @param weakest competencies in which the smallest share is ready or on the way, the smallest first
 */
public record Culture(int people, Counts levels, List<Share> weakest) {
    /** Of fewer people nothing is said: a share of them would be about somebody. */
    public static final int FEWEST = 5;

    private static final double HALF = 0.5;
    private static final double MOST = 2.0 / 3;
    private static final int NAMED = 3;

    public Culture {
        weakest = List.copyOf(weakest);
    }

    /** How it can be read. */
    public enum Reading {
        TOO_FEW,
        /** At more than half of what is asked for there is not enough evidence. */
        UNKNOWN,
        /** Where there is enough, fewer than half are ready or on the way. */
        THIN,
        GROWN
    }

    /**
     * A competency.
     *
     * @param there how many are ready or on the way
     * @param known of how many there is enough evidence
     */
    public record Share(String competency, int there, int known) {

        double ratio() {
            return (double) there / known;
        }
    }

    public static Culture of(Tally tally) {
        var levels = tally.competencies().values().stream()
                .map(CompetencyTally::levels)
                .reduce(Counts.NONE, Counts::plus);
        var weakest = tally.competencies().entrySet().stream()
                .filter(entry -> known(entry.getValue().levels()) > 0)
                .map(Culture::share)
                .filter(share -> share.ratio() < HALF)
                .sorted(Comparator.comparingDouble(Share::ratio).thenComparing(Share::competency))
                .limit(NAMED)
                .toList();
        return new Culture(tally.people(), levels, weakest);
    }

    private static Share share(Map.Entry<String, CompetencyTally> entry) {
        var levels = entry.getValue().levels();
        return new Share(entry.getKey(), levels.ready() + levels.onTheWay(), known(levels));
    }

    private static int known(Counts levels) {
        return levels.asked() - levels.unknown();
    }

    /** Of how many judgements there is enough evidence. */
    public int known() {
        return known(levels);
    }

    /** In how many of them somebody is ready or on the way. */
    public int there() {
        return levels.ready() + levels.onTheWay();
    }

    public Reading reading() {
        if (people < FEWEST) {
            return Reading.TOO_FEW;
        }
        if (known() == 0 || known() < HALF * levels.asked()) {
            return Reading.UNKNOWN;
        }
        return there() < HALF * known() ? Reading.THIN : Reading.GROWN;
    }

    /** Whether it is two thirds or more of them. */
    public boolean most() {
        return share() >= MOST;
    }

    /** The share that is ready or on the way, where it is known; 0 where nothing is. */
    public double share() {
        return known() == 0 ? 0 : (double) there() / known();
    }
}
