package coop.siembra.coach.training;

/** A confusion table: how often what was true was found to be what. */
final class Table {
    private final int[][] counts;

    Table(int classes) {
        counts = new int[classes][classes];
    }

    void add(int truth, int found) {
        counts[truth][found]++;
    }

    int count(int truth, int found) {
        return counts[truth][found];
    }

    int all() {
        int all = 0;
        for (int[] row : counts) {
            for (int count : row) {
                all += count;
            }
        }
        return all;
    }

    double accuracy() {
        int right = 0;
        for (int i = 0; i < counts.length; i++) {
            right += counts[i][i];
        }
        return all() == 0 ? 0 : (double) right / all();
    }

    double f1(int of) {
        int right = counts[of][of];
        int wrong = 0;
        for (int i = 0; i < counts.length; i++) {
            wrong += i == of ? 0 : counts[of][i] + counts[i][of];
        }
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong);
    }

    double macroF1() {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += f1(i);
        }
        return sum / counts.length;
    }

    /** The same with all classes but the first taken together. */
    Table presence() {
        var table = new Table(2);
        for (int truth = 0; truth < counts.length; truth++) {
            for (int found = 0; found < counts.length; found++) {
                table.counts[Math.min(truth, 1)][Math.min(found, 1)] += counts[truth][found];
            }
        }
        return table;
    }
}
