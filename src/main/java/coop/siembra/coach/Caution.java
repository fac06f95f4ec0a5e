package coop.siembra.coach;

import java.util.Arrays;
import java.util.Optional;

/** What may hurt in a reply. */
public enum Caution {
    BLAME("blame", "blaming"),
    DEFENSIVENESS("defensiveness", "defensiveness"),
    DISMISSAL("dismissal", "dismissing"),
    FORMULA("formula", "empty-formula"),
    BUREAUCRACY("bureaucracy", "bureaucratic"),
    UNASKED_ADVICE("unasked-advice", "unasked-advice"),
    OVER_PROMISE("over-promise", "over-promising"),
    SARCASM("sarcasm", "sarcasm"),
    CULPRIT_SEEKING("culprit-seeking", "culprit-seeking"),
    /** Warm or helpful words that answer another message, or would fit any. Follows from the levels, nobody marks it. */
    OFF_TOPIC("off-topic", "");

    private final String key;
    private final String label;

    Caution(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** As on the wire. */
    public String key() {
        return key;
    }

    /** As authors of examples mark it; empty where it is not marked. */
    public String label() {
        return label;
    }

    public static Optional<Caution> labelled(String label) {
        return Arrays.stream(values())
                .filter(caution -> !label.isEmpty() && caution.label.equals(label))
                .findFirst();
    }
}
