package coop.siembra.readiness.model.asking;

/**
 * A mean of answers from {@link Scoring#LOWEST} to {@link Scoring#HIGHEST}.
 *
 * @param low lower end of an interval that holds nine tenths (Student, 1908)
 * @param high its upper end
 */
public record Mean(double value, double low, double high) {
    /**
     * Of scores in thousandths of a step. The interval is never narrower than if all but one had answered the same and that one a step otherwise: one
     * that is as narrow as can be would tell that they agree, and so what each of them answered.
     *
     * @param spread of at least one
     */
    public static Mean of(Spread spread) {
        double value = spread.mean() / Scoring.STEP;
        if (spread.n() < 2) {
            return new Mean(value, Scoring.LOWEST, Scoring.HIGHEST);
        }
        double variance = Math.max(spread.variance() / Scoring.STEP / Scoring.STEP, 1.0 / spread.n());
        double reach = Math.sqrt(variance / spread.n()) * Student.reach(spread.n() - 1.0);
        return new Mean(value, Math.max(value - reach, Scoring.LOWEST), Math.min(value + reach, Scoring.HIGHEST));
    }
}
