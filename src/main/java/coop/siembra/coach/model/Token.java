package coop.siembra.coach.model;

/**
 * A word or a sign of a text.
 *
 * @param form folded and with common short forms written out
 * @param word whether it is a word or a number, no punctuation
 */
record Token(String form, int start, int end, boolean word) {}
