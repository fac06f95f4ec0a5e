package coop.siembra.notices;

import org.jspecify.annotations.Nullable;

/**
 * What of the outbox is asked for. There is no search for names or words, and no order but by time: a list that can be searched by what
 * it hides tells it.
 *
 * @param status null for all
 * @param page from 0
 */
public record LetterQuery(@Nullable LetterStatus status, int page) {
    /** Letters on a page. */
    public static final int PAGE = 50;

    private static final int LAST = 100_000;

    public LetterQuery {
        page = Math.clamp(page, 0, LAST);
    }

    /** The last letters, whatever became of them. */
    public static LetterQuery all() {
        return new LetterQuery(null, 0);
    }

    public LetterQuery turnedTo(int other) {
        return new LetterQuery(status, other);
    }
}
