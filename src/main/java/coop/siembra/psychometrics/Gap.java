package coop.siembra.psychometrics;

/** Why there is no figure. */
public enum Gap {
    /** Nobody answered. */
    NOBODY,
    /** It takes two people to differ. */
    ONE_PERSON,
    /** It takes two items that vary, or two answers of the person. */
    ONE_ITEM,
    /** One factor is determined by three items that vary, not by fewer. */
    FEWER_THAN_THREE_ITEMS,
    /** All are alike, so there is nothing to explain. */
    NO_VARIANCE,
    /** There are two items that fewer than two people answered both, or that do not vary among those who did. */
    NEVER_TOGETHER,
    /** An item follows wholly from others, or answers are missing so that the correlations contradict each other. */
    NOT_POSITIVE_DEFINITE,
    /** The search for the solution came to no end. */
    NOT_CONVERGED,
    /** Correlations from different people contradict each other, so that the figure lies outside what it can be. */
    OUT_OF_BOUNDS,
    /** There is no level of the matching score at which people of both groups can be compared. */
    NOTHING_TO_COMPARE,
    /** One group is always ahead at every level, so that no finite number says by how much. */
    WITHOUT_LIMIT,
    /** What raters say differs by nothing or always by the same, so that there is no error to judge the figure by. */
    NO_ERROR
}
