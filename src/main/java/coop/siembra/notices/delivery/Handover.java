package coop.siembra.notices.delivery;

import coop.siembra.notices.LetterTrouble;

/** What a mail server made of a letter. */
sealed interface Handover {
    /** It will see to it. */
    record Taken() implements Handover {}

    /**
     * It has not taken it.
     *
     * @param said what it said, in one line
     */
    record NotTaken(LetterTrouble trouble, String said) implements Handover {}
}
