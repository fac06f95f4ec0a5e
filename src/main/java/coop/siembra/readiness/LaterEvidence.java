package coop.siembra.readiness;

import coop.siembra.access.TeamAccess;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.model.workshop.Effect.Shift;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** What people of a team showed in a competency before a moment and after it, for those who lead the team. */
@Service
public class LaterEvidence {
    /** What is older says little of how somebody was just before. */
    private static final Duration BEFORE = Duration.ofDays(365);

    private final EvidenceLog log;
    private final TeamAccess access;
    private final People people;

    LaterEvidence(EvidenceLog log, TeamAccess access, People people) {
        this.log = log;
        this.access = access;
        this.people = people;
    }

    /**
     * Those of some people of whom there is evidence from both sides. A mean weighs each piece as it was when it was new: forgetting would
     * let what is from just before the moment speak against what is from just after.
     *
     * @param some of the unit and below; others are left out
     * @throws org.springframework.security.access.AccessDeniedException for units the signed-in person does not lead
     */
    public Map<PersonId, Shift> around(
            UnitId unit, Collection<PersonId> some, CompetencyId competency, Instant moment) {
        access.requireTeam(unit);
        var within = new HashSet<>(people.idsWithin(unit));
        var asked = some.stream().filter(within::contains).toList();
        var shifts = new HashMap<PersonId, Shift>();
        log.about(asked).forEach((person, known) -> {
            var own = known.all().stream()
                    .filter(piece -> piece.competency().equals(competency.value()))
                    .filter(piece -> piece.at().isAfter(moment.minus(BEFORE)))
                    .toList();
            double before = mean(own, piece -> piece.at().isBefore(moment));
            double after = mean(own, piece -> !piece.at().isBefore(moment));
            if (!Double.isNaN(before) && !Double.isNaN(after)) {
                shifts.put(new PersonId(person), new Shift(before, after));
            }
        });
        return shifts;
    }

    private static double mean(List<Evidence> pieces, Predicate<Evidence> which) {
        double weight = 0;
        double sum = 0;
        for (var piece : pieces) {
            if (which.test(piece)) {
                weight += piece.weight();
                sum += piece.weight() * piece.value();
            }
        }
        return sum / weight; // no number where there is nothing
    }
}
