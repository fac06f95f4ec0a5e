package coop.siembra.coach;

/** Why nothing can be said of a reply, or not of all of it. */
public enum Doubt {
    EMPTY("empty"),
    /** Emoji, signs or numbers alone. */
    NO_WORDS("no-words"),
    TOO_SHORT("too-short"),
    /** Neither English nor Spanish, or not the language that was named. */
    OTHER_LANGUAGE("other-language"),
    /** Markup or a program instead of a letter. */
    CODE("code"),
    /** Only the beginning was read; about that, something is said. */
    TOO_LONG("too-long");

    private final String key;

    Doubt(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Whether nothing at all can be said. */
    public boolean silences() {
        return this != TOO_LONG;
    }
}
