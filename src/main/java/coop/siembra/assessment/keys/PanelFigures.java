package coop.siembra.assessment.keys;

/**
 * How a key came about and how far its experts agree; stands beside the key wherever it is shown.
 *
 * @param experts how many rated
 * @param options how many options all of them rated
 * @param single intraclass correlation of one expert's ratings, absolute agreement
 * @param average the same of the mean of all experts, which is the key
 * @param low of the average's interval
 * @param high of the average's interval
 * @see coop.siembra.psychometrics.Intraclass
 */
public record PanelFigures(int experts, int options, double single, double average, double low, double high) {
    /** Fewer experts are no panel. */
    public static final int FEWEST = 3;

    /** @throws IllegalArgumentException when a figure cannot be */
    public PanelFigures {
        if (experts < FEWEST || options < 1 || !(low <= average && average <= high && high <= 1 && single <= 1)) {
            throw new IllegalArgumentException("no figures of a panel");
        }
    }
}
