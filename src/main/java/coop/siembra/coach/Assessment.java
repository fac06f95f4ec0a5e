package coop.siembra.coach;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reply does for the person who wrote. About practice only: nobody is judged by it.
 *
 * @param reply what was assessed
 * @param doubt why nothing, or not all, could be said
 * @param findings one of every aspect
 * @param cautions most certain first
 */
public record Assessment(
        String reply,
        Occasion occasion,
        Optional<Doubt> doubt,
        Map<Aspect, Finding> findings,
        List<CautionFound> cautions) {

    /** Something that may hurt, where, and how likely it is. */
    public record CautionFound(Caution type, Span span, double confidence) {}

    public Assessment {
        findings = Map.copyOf(findings);
        cautions = List.copyOf(cautions);
    }

    static Assessment silent(String reply, Doubt doubt) {
        var findings = new EnumMap<Aspect, Finding>(Aspect.class);
        Arrays.stream(Aspect.values()).forEach(aspect -> findings.put(aspect, new Finding(0, 0, List.of())));
        return new Assessment(reply, Occasion.UNKNOWN, Optional.of(doubt), findings, List.of());
    }

    /** Whether nothing could be said. */
    public boolean isSilent() {
        return doubt.filter(Doubt::silences).isPresent();
    }

    public Finding finding(Aspect aspect) {
        return Objects.requireNonNull(findings.get(aspect));
    }

    public int level(Aspect aspect) {
        return finding(aspect).level();
    }

    /** All levels together, less two for each caution: tells a better try from a worse one of the same person to the same message. No grade. */
    public int balance() {
        int levels = findings.values().stream().mapToInt(Finding::level).sum();
        return levels - 2 * cautions.size();
    }

    public boolean has(Caution caution) {
        return cautions.stream().anyMatch(found -> found.type() == caution);
    }
}
