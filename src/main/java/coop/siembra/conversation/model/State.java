package coop.siembra.conversation.model;

import java.util.HashSet;
import java.util.Set;

/**
 * How the other person is inside at one moment.
 *
 * @param feeling -100 (as bad as can be) to 100
 * @param trust 0 to 100
 * @param memory the words remembered so far
 */
public record State(int feeling, int trust, Set<String> memory) {
    /** All values {@link #feeling} can have. */
    public static final Range FEELING = new Range(-100, 100);

    /** All values {@link #trust} can have. */
    public static final Range TRUST = new Range(0, 100);

    public State {
        memory = Set.copyOf(memory);
    }

    /** The state a choice leads to; feeling and trust stop at the ends of their ranges. */
    public State after(Choice choice) {
        return new State(
                Math.clamp((long) feeling + choice.feeling(), FEELING.from(), FEELING.to()),
                Math.clamp((long) trust + choice.trust(), TRUST.from(), TRUST.to()),
                remembering(choice.remember()));
    }

    private Set<String> remembering(Set<String> words) {
        if (memory.containsAll(words)) {
            return memory;
        }
        var more = new HashSet<>(memory);
        more.addAll(words);
        return more;
    }
}
