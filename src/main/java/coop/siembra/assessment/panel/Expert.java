package coop.siembra.assessment.panel;

import java.time.Instant;
import java.util.Optional;

/**
 * What those who lead a panel may know of one of its experts: not a rating.
 *
 * @param email to find them again; nothing is sent to it
 * @param expires until when the link works
 * @param said what they say of themselves; empty until they begin
 * @param rated situations they have rated wholly
 */
public record Expert(
        String id,
        String name,
        String email,
        Instant invitedAt,
        Instant expires,
        State state,
        Optional<Credentials> said,
        int rated,
        Optional<Instant> submittedAt) {

    /** How far they are. */
    public enum State {
        /** Has not begun. */
        INVITED,
        /** Is at it. */
        RATING,
        /** Has handed in; nothing can be changed any more. */
        SUBMITTED,
        /** The link ran out before they handed in. */
        EXPIRED,
        /** The link was withdrawn. */
        REVOKED
    }

    /**
     * What makes somebody an expert, by their own word.
     *
     * @param years of experience
     */
    public record Credentials(String name, String role, int years) {
        private static final int LONGEST_NAME = 80;
        private static final int LONGEST_ROLE = 120;
        private static final int MOST_YEARS = 80;

        /** Nothing when it is not complete. */
        public static Optional<Credentials> of(String name, String role, int years) {
            boolean complete = isText(name, LONGEST_NAME) && isText(role, LONGEST_ROLE);
            return complete && years >= 0 && years <= MOST_YEARS
                    ? Optional.of(new Credentials(name.strip(), role.strip(), years))
                    : Optional.empty();
        }

        private static boolean isText(String text, int longest) {
            return !text.isBlank() && text.strip().length() <= longest;
        }
    }
}
