package coop.siembra.conversation.model;

import coop.siembra.kernel.LocalizedText;
import java.util.Optional;

/**
 * One thing the other person says, and what is seen meanwhile.
 *
 * @param when the state in which this line is used; the last line of a node is always used
 * @param does what can be seen or heard beside the words
 */
public record Line(Condition when, Mood mood, LocalizedText says, Optional<LocalizedText> does) {}
