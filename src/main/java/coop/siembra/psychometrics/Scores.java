package coop.siembra.psychometrics;

/** Mean and standard deviation (of a sample, n − 1) of numbers that pass by one after the other (Welford, 1962). */
final class Scores {
    private long count;
    private double mean;
    private double squares;

    void add(double score) {
        count++;
        double off = score - mean;
        mean += off / count;
        squares += off * (score - mean);
    }

    long count() {
        return count;
    }

    Figure mean() {
        return count == 0 ? Figure.none(Gap.NOBODY) : Figure.of(mean);
    }

    Figure sd() {
        if (count < 2) {
            return Figure.none(count == 0 ? Gap.NOBODY : Gap.ONE_PERSON);
        }
        return Figure.of(Math.sqrt(squares / (count - 1)));
    }
}
