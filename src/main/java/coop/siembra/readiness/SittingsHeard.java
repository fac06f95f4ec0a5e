package coop.siembra.readiness;

import coop.siembra.assessment.events.AssessmentEvent.SittingClosed;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.kernel.PersonId;
import coop.siembra.store.OutboxListener;
import org.springframework.stereotype.Component;

/** Takes what sittings of employees show for evidence, and makes their rows anew. What applicants show is no business of a team. */
@Component
class SittingsHeard implements OutboxListener<SittingClosed> {
    private final EvidenceLog evidence;
    private final TeamRows rows;

    SittingsHeard(EvidenceLog evidence, TeamRows rows) {
        this.evidence = evidence;
        this.rows = rows;
    }

    @Override
    public Class<SittingClosed> listensTo() {
        return SittingClosed.class;
    }

    @Override
    public void hear(SittingClosed closed) {
        Taker.of(closed.session().taker()).person().ifPresent(person -> hear(person, closed));
    }

    private void hear(PersonId person, SittingClosed closed) {
        var shown = EvidenceMaker.of(closed);
        if (!shown.isEmpty()) {
            evidence.add(person, closed, shown);
            rows.refresh(person);
        }
    }
}
