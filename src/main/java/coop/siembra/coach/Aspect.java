package coop.siembra.coach;

import java.util.List;

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

    /** The mechanisms of empathy in text, by Sharma and others (2020): what is labelled of any message, in service or among peers. */
    public static final List<Aspect> MECHANISMS = List.of(REACTIONS, INTERPRETATIONS, EXPLORATIONS);

    /** What somebody who serves owes besides. */
    public static final List<Aspect> SERVICE = List.of(OWNERSHIP, CLARITY);

    private final String key;

    Aspect(String key) {
        this.key = key;
    }

    /** As in files and on the wire. */
    public String key() {
        return key;
    }
}
