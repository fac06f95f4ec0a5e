package coop.siembra.hiring;

import coop.siembra.kernel.LocalizedText;

/**
 * What this organisation tells applicants about itself.
 *
 * @param version grows with each change
 * @param privacyContact who answers for data protection, with an address; empty when it is who leads the opening
 * @param authority the authority one can complain to, in a sentence; may be empty
 * @param answerDays days after the last day on which somebody can take part, by which everybody hears how it goes on
 */
public record Promises(long version, String privacyContact, LocalizedText authority, int answerDays) {
    /** Characters each text may have. */
    public static final int LONGEST = 500;

    public static final int MOST_DAYS = 180;
    private static final int USUAL_DAYS = 28;

    /** What holds until somebody says otherwise. */
    public static Promises initial() {
        return new Promises(0, "", LocalizedText.same(""), USUAL_DAYS);
    }

    /** Whether it can be promised: an authority is named to readers of both languages or to none. */
    public boolean fit() {
        return privacyContact.length() <= LONGEST
                && authority.en().isBlank() == authority.es().isBlank()
                && authority.en().length() <= LONGEST
                && authority.es().length() <= LONGEST
                && answerDays >= 1
                && answerDays <= MOST_DAYS;
    }
}
