package coop.siembra.coach.training;

/** How far confidences are from how often they were right, in ten bins of equal width: the expected calibration error. */
final class Calibration {
    private static final int BINS = 10;

    private final double[] claimed = new double[BINS];
    private final int[] right = new int[BINS];
    private int all;

    void add(double confidence, boolean isRight) {
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        claimed[bin] += confidence;
        right[bin] += isRight ? 1 : 0;
        all++;
    }

    double error() {
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(claimed[bin] - right[bin]);
        }
        return all == 0 ? 0 : sum / all;
    }
}
