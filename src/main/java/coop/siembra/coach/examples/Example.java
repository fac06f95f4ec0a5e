package coop.siembra.coach.examples;

import coop.siembra.coach.Aspect;
import coop.siembra.coach.Caution;
import coop.siembra.coach.Span;
import coop.siembra.kernel.Language;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A reply somebody labelled.
 *
 * @param about the case: replies to one message have it in common
 * @param levels what was labelled; among peers only the three mechanisms are
 * @param evidence what each level above 0 rests on
 * @param cautions where each caution stands
 */
public record Example(
        Case about,
        String text,
        Map<Aspect, Integer> levels,
        Map<Aspect, List<Span>> evidence,
        Map<Caution, List<Span>> cautions) {

    /** What somebody wrote, and where. */
    public record Case(String id, Language language, String domain, String message) {

        /** Whether people help each other here, instead of an organisation its members. */
        public boolean amongPeers() {
            return domain.equals("peer-support");
        }
    }

    public Example {
        levels = Map.copyOf(levels);
        evidence = Map.copyOf(evidence);
        cautions = Map.copyOf(cautions);
    }

    public OptionalInt level(Aspect aspect) {
        var level = levels.get(aspect);
        return level == null ? OptionalInt.empty() : OptionalInt.of(level);
    }

    /** Whether it has a caution. Off-topic: something warm or helpful that fits this message in nothing, and no other caution. */
    public boolean has(Caution caution) {
        if (caution != Caution.OFF_TOPIC) {
            return cautions.containsKey(caution);
        }
        return level(Aspect.FIT).orElse(2) == 0 && isOfUse();
    }

    /** Whether it says something warm or helpful, and nothing to be cautious about. */
    public boolean isOfUse() {
        return cautions.isEmpty()
                && levels.entrySet().stream()
                        .anyMatch(level -> level.getKey() != Aspect.CLARITY
                                && level.getKey() != Aspect.FIT
                                && level.getValue() > 0);
    }
}
