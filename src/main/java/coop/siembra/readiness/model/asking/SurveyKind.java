package coop.siembra.readiness.model.asking;

/** What is asked without names. Stored by name. */
public enum SurveyKind {
    /** What stands in the way of serving well. */
    OBSTACLES,
    /** Whether those at the top serve those below. */
    MIRROR
}
