package coop.siembra.readiness;

import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.model.Estimate;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.model.Evidence.Source;
import coop.siembra.readiness.model.EvidenceRules;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * What people have shown by what they did since a moment; sittings of instruments are left out, since they are what this is compared with. It
 * asks nobody's leave: what it gives is for figures about many.
 */
@Service
public class ShownSince {
    private final EvidenceLog log;
    private final Rules rules;
    private final Clock clock;

    ShownSince(EvidenceLog log, Rules rules, Clock clock) {
        this.log = log;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The mean of the competencies of which enough is known, 0 to 1; without the people of whom too little is.
     *
     * @param since by person; a few hundred people
     */
    public Map<PersonId, Double> of(Map<PersonId, Instant> since) {
        var means = new HashMap<PersonId, Double>();
        log.about(since.keySet()).forEach((id, known) -> {
            var person = new PersonId(id);
            var from = since.getOrDefault(person, Instant.MAX);
            var shown = known.all().stream()
                    .filter(piece ->
                            piece.source() != Source.ASSESSMENT && !piece.at().isBefore(from))
                    .toList();
            mean(shown).ifPresent(mean -> means.put(person, mean));
        });
        return means;
    }

    private OptionalDouble mean(List<Evidence> shown) {
        EvidenceRules now = rules.now().rules();
        return shown.stream().collect(Collectors.groupingBy(Evidence::competency)).values().stream()
                .map(pieces -> Estimate.of(pieces, now, clock.instant()))
                .filter(estimate -> estimate.known(now))
                .mapToDouble(Estimate::mean)
                .average();
    }
}
