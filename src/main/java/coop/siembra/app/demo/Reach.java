package coop.siembra.app.demo;

/** How far an applicant has come. */
enum Reach {
    APPLIED,
    INVITED,
    SAT,
    REPLIED,
    /** By those who rate replies, or some of them. */
    RATED,
    INTERVIEW,
    INTERVIEWED,
    DECISION,
    HIRED;

    boolean atLeast(Reach other) {
        return compareTo(other) >= 0;
    }
}
