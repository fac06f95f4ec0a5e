package coop.siembra.assessment.statistics;

import coop.siembra.assessment.scoring.Method;
import coop.siembra.assessment.scoring.ScalePlan;
import coop.siembra.assessment.statistics.ItemTable.Dif;
import coop.siembra.psychometrics.GroupComparison;
import coop.siembra.psychometrics.GroupComparison.Case;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * People of both languages who answered a scale completely, matched by how well they do in it: by their very sum where there are only so
 * many sums, else by tenths of all people (thick matching: Donoghue and Allen, 1993).
 */
final class Matched {
    private static final int TENTHS = 10;

    private final List<double[]> scores;
    private final boolean[] spanish;
    private final double[] levels;
    private final boolean rightOrWrong;

    private Matched(List<double[]> scores, boolean[] spanish, boolean exact, boolean rightOrWrong) {
        this.scores = scores;
        this.spanish = spanish;
        this.rightOrWrong = rightOrWrong;
        var sums = scores.stream().mapToDouble(row -> Arrays.stream(row).sum()).toArray();
        this.levels = exact ? sums : tenths(sums);
    }

    static Matched of(ScalePlan plan, int scale, List<FormPerson> people) {
        var complete = people.stream()
                .filter(person -> Arrays.stream(person.scores()[scale]).noneMatch(Double::isNaN))
                .toList();
        var scores = complete.stream().map(person -> person.scores()[scale]).toList();
        var spanish = new boolean[complete.size()];
        for (int i = 0; i < spanish.length; i++) {
            spanish[i] = ItemTables.isSpanish(complete.get(i));
        }
        boolean rightOrWrong =
                scores.stream().allMatch(row -> Arrays.stream(row).allMatch(score -> score == 0 || score == 1));
        return new Matched(scores, spanish, rightOrWrong || plan.method() == Method.LIKERT_MEAN, rightOrWrong);
    }

    /** In which tenth of all each sum is; equal sums are in the same. */
    private static double[] tenths(double[] sums) {
        var sorted = sums.clone();
        Arrays.sort(sorted);
        return Arrays.stream(sums)
                .map(sum -> {
                    int place = Arrays.binarySearch(sorted, sum);
                    while (place > 0 && sorted[place - 1] == sum) {
                        place--;
                    }
                    return Math.floor((double) place * TENTHS / sorted.length);
                })
                .toArray();
    }

    /** Of the scale's item at a place. */
    Dif dif(int item) {
        int es = 0;
        for (boolean one : spanish) {
            es += one ? 1 : 0;
        }
        int en = spanish.length - es;
        if (en < ItemTables.DIF_LEAST || es < ItemTables.DIF_LEAST) {
            return new Dif.TooFew(en, es);
        }
        var cases = new ArrayList<Case>(spanish.length);
        for (int i = 0; i < spanish.length; i++) {
            cases.add(new Case(spanish[i], levels[i], scores.get(i)[item]));
        }
        var comparison = GroupComparison.of(cases);
        return rightOrWrong
                ? new Dif.RightOrWrong(en, es, comparison.rightOrWrong())
                : new Dif.ByScore(en, es, comparison.graded());
    }
}
