package coop.siembra.coach.training;

import coop.siembra.coach.Aspect;
import coop.siembra.coach.Caution;
import java.util.List;
import java.util.Map;

/**
 * How well the coach does on replies of one kind.
 *
 * @param name {@code en}, {@code es} or {@code peers}
 * @param replies how many there are
 * @param cautions none where authors mark none
 * @param warned whether there is reason for any caution at all, whichever
 * @param cautionError expected calibration error of the cautions that were found
 */
public record Figures(
        String name,
        int replies,
        Map<Aspect, Levels> aspects,
        Map<Caution, Hits> cautions,
        Hits warned,
        double cautionError) {

    /**
     * How well levels are told.
     *
     * @param table counts: rows are what authors said, columns what the coach said
     * @param presenceF1 macro-F1 of there or not there
     * @param spanF1 over words quoted by authors and by the coach
     * @param error expected calibration error
     */
    public record Levels(
            List<List<Integer>> table,
            double accuracy,
            double macroF1,
            double presenceF1,
            double spanF1,
            double error) {}

    /** How often a caution was rightly found, wrongly found, and missed. */
    public record Hits(int right, int wrong, int missed) {
        public double f1() {
            return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
        }
    }

    /** F1 over all decisions about cautions together. */
    public double microF1() {
        var all = cautions.values().stream()
                .reduce(
                        new Hits(0, 0, 0),
                        (a, b) -> new Hits(a.right + b.right, a.wrong + b.wrong, a.missed + b.missed));
        return all.f1();
    }

    /** Mean of the F1 of the cautions that occur. */
    public double macroF1() {
        return cautions.values().stream()
                .filter(hits -> hits.right + hits.missed > 0)
                .mapToDouble(Hits::f1)
                .average()
                .orElse(0);
    }
}
