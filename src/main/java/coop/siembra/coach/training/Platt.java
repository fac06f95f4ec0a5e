package coop.siembra.coach.training;

import coop.siembra.coach.model.Sigmoid;

/** Fits a sigmoid to margins and what was true of them, by Newton's method on the log-likelihood (Platt 1999), slightly damped. */
final class Platt {
    private static final int STEPS = 60;
    private static final double RIDGE = 1e-3;

    private Platt() {}

    static Sigmoid fit(double[] margins, boolean[] truth) {
        double slope = 1;
        double shift = 0;
        for (int step = 0; step < STEPS; step++) {
            double gradientSlope = RIDGE * (slope - 1);
            double gradientShift = RIDGE * shift;
            double curveSlope = RIDGE;
            double curveBoth = 0;
            double curveShift = RIDGE;
            var sigmoid = new Sigmoid(slope, shift);
            for (int i = 0; i < margins.length; i++) {
                double p = sigmoid.of(margins[i]);
                double error = p - (truth[i] ? 1 : 0);
                double spread = Math.max(p * (1 - p), 1e-6);
                gradientSlope += error * margins[i];
                gradientShift += error;
                curveSlope += spread * margins[i] * margins[i];
                curveBoth += spread * margins[i];
                curveShift += spread;
            }
            double determinant = curveSlope * curveShift - curveBoth * curveBoth;
            double stepSlope = (gradientSlope * curveShift - gradientShift * curveBoth) / determinant;
            double stepShift = (gradientShift * curveSlope - gradientSlope * curveBoth) / determinant;
            slope -= Math.clamp(stepSlope, -1, 1);
            shift -= Math.clamp(stepShift, -1, 1);
        }
        return new Sigmoid(Math.max(slope, 0.05), shift);
    }
}
