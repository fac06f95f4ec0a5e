package coop.siembra.coach;

/** What a reply is looked at for, each with a level of 0 none, 1 weak, 2 strong. */
public enum Aspect {
    /** Warmth and concern. */
    REACTIONS("reactions"),
    /** What the other feels and lives, understood and said back. */
    INTERPRETATIONS("interpretations"),
    /** Asking about what was not said. */
    EXPLORATIONS("explorations"),
    /** What is done, by whom, by when. */
    OWNERSHIP("ownership"),
    /** Plain words and a next step. */
    CLARITY("clarity"),
    /** Whether it answers this message. */
    FIT("fit");

    private final String key;

    Aspect(String key) {
        this.key = key;
    }

    /** As in files and on the wire. */
    public String key() {
        return key;
    }
}
