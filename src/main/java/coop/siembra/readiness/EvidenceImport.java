package coop.siembra.readiness;

import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.model.Compaction;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.model.EvidenceRules;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Brings in evidence that no news tells of, such as that of an invented organisation: kept compacted, one piece for each competency, source
 * and month. Standings follow with {@link ReadinessRebuild}, once all is in. It asks nobody's leave.
 */
@Service
public class EvidenceImport {
    private final EvidenceLog log;
    private final Rules rules;

    EvidenceImport(EvidenceLog log, Rules rules) {
        this.log = log;
        this.rules = rules;
    }

    /** Puts evidence in place of what was brought in of the same people before. */
    public void put(Map<PersonId, List<Evidence>> evidence) {
        var weights = rules.now().rules();
        var compacted = new HashMap<PersonId, List<Evidence>>();
        evidence.forEach((person, pieces) -> compacted.put(person, compacted(pieces, weights)));
        log.compact(compacted);
    }

    private static List<Evidence> compacted(List<Evidence> pieces, EvidenceRules weights) {
        return pieces.stream()
                .collect(
                        Collectors.groupingBy(piece -> YearMonth.from(piece.at().atZone(ZoneOffset.UTC))))
                .values()
                .stream()
                .flatMap(month -> Compaction.of(month, weights).stream())
                .toList();
    }
}
