package coop.siembra.notices;

import java.util.Set;

/** Of which letters of a kind somebody may know that they exist. */
public sealed interface LetterReach {
    /** Of none. */
    record None() implements LetterReach {}

    /** Of all. */
    record All() implements LetterReach {}

    /** Of those whose {@link About#place} is among these. */
    record Places(Set<String> places) implements LetterReach {
        public Places {
            places = Set.copyOf(places);
        }
    }
}
