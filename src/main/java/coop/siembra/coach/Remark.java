package coop.siembra.coach;

import java.util.Optional;

/**
 * One thing a person can use.
 *
 * @param key of its text in the translations; the text takes the quote as its parameter
 * @param span the words of the reply it speaks of
 */
public record Remark(Kind kind, String key, Optional<Span> span) {

    /** In the order they are said. */
    public enum Kind {
        /** Why nothing, or not all, could be said. */
        DOUBT,
        /** What did the other person good. */
        WORKED,
        /** The one change that would help most, with an example of how. */
        CHANGE,
        /** What could come after that. */
        NEXT
    }
}
