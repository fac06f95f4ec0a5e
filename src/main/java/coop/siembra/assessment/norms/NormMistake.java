package coop.siembra.assessment.norms;

/**
 * Why norms cannot be taken as they are.
 *
 * @param line of the file, counted from 1; 0 when it concerns the whole
 * @param detail what stands there, or which scale it concerns
 */
public record NormMistake(long line, Kind kind, String detail) {

    /** What is wrong. */
    public enum Kind {
        /** The file is empty, or longer than a file of norms can be. */
        NO_FILE("assessment.norms.mistake.no-file"),
        /** The first line is neither {@code scale,score,percentile} nor {@code scale,score}. */
        HEADER("assessment.norms.mistake.header"),
        /** The line has not as many cells as the first. */
        CELLS("assessment.norms.mistake.cells"),
        /** The instrument has no result of that name. */
        UNKNOWN_SCALE("assessment.norms.mistake.unknown-scale"),
        NOT_A_NUMBER("assessment.norms.mistake.not-a-number"),
        /** Scores and percentiles go from 0 to 100. */
        OUT_OF_RANGE("assessment.norms.mistake.out-of-range"),
        /** The scale has the score already. */
        SCORE_TWICE("assessment.norms.mistake.score-twice"),
        /** A higher score has a lower percentile. */
        PERCENTILE_FALLS("assessment.norms.mistake.percentile-falls"),
        /** A table needs two scores at least. */
        TOO_FEW_POINTS("assessment.norms.mistake.too-few-points"),
        /** There are fewer than a hundred people. */
        TOO_FEW_PEOPLE("assessment.norms.mistake.too-few-people"),
        /** A quote is open, or the text is not UTF-8. */
        UNREADABLE("assessment.norms.mistake.unreadable"),
        NAME_MISSING("assessment.norms.mistake.name-missing"),
        SOURCE_MISSING("assessment.norms.mistake.source-missing"),
        /** It lies in the future. */
        DATE("assessment.norms.mistake.date"),
        /** There is no such form or unit. */
        UNKNOWN_FORM("assessment.norms.mistake.unknown-form");

        private final String explanation;

        Kind(String explanation) {
            this.explanation = explanation;
        }

        /** Key of the text that explains it; its parameters are line and detail. */
        public String explanation() {
            return explanation;
        }
    }
}
