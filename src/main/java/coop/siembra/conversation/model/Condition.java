package coop.siembra.conversation.model;

import java.util.Set;

/**
 * What must hold of the state; all parts must.
 *
 * @param remembers words that must have been remembered
 * @param forgets words that must not have been
 */
public record Condition(Range feeling, Range trust, Set<String> remembers, Set<String> forgets) {
    /** Holds in every state. */
    public static final Condition ALWAYS = new Condition(Range.ANY, Range.ANY, Set.of(), Set.of());

    public Condition {
        remembers = Set.copyOf(remembers);
        forgets = Set.copyOf(forgets);
    }

    public boolean holds(State state) {
        return feeling.contains(state.feeling())
                && trust.contains(state.trust())
                && state.memory().containsAll(remembers)
                && forgets.stream().noneMatch(state.memory()::contains);
    }

    public boolean isAlways() {
        return equals(ALWAYS);
    }

    /** Whether no state at all can meet it. */
    public boolean isContradiction() {
        return feeling.and(State.FEELING).isEmpty()
                || trust.and(State.TRUST).isEmpty()
                || remembers.stream().anyMatch(forgets::contains);
    }
}
