package coop.siembra.hiring.store;

import coop.siembra.hiring.model.Decision;
import coop.siembra.hiring.model.Decision.Amendment;
import coop.siembra.hiring.model.Decision.Evidence;
import coop.siembra.hiring.model.Decision.Ground;
import coop.siembra.hiring.model.Decision.Reason;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.store.ApplicantDocument.AmendmentDocument;
import coop.siembra.hiring.store.ApplicantDocument.DecisionDocument;
import coop.siembra.hiring.store.ApplicantDocument.ReasonDocument;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Between decisions and their documents. */
final class DecisionMapping {

    private DecisionMapping() {}

    static List<DecisionDocument> write(List<Decision> decisions) {
        return decisions.stream().map(DecisionMapping::write).toList();
    }

    private static DecisionDocument write(Decision decision) {
        return new DecisionDocument(
                decision.stage(),
                decision.verdict().name(),
                decision.by().value(),
                decision.at(),
                decision.reasons().stream().map(DecisionMapping::write).toList(),
                decision.amendments().stream()
                        .map(amendment -> new AmendmentDocument(
                                amendment.by().value(),
                                amendment.at(),
                                amendment.text(),
                                amendment.instead().map(Verdict::name).orElse(null)))
                        .toList());
    }

    private static ReasonDocument write(Reason reason) {
        var evidence = reason.evidence().name();
        return switch (reason.ground()) {
            case Ground.Competency(var id) -> new ReasonDocument(id.value(), null, evidence, reason.text());
            case Ground.Requirement(var id) -> new ReasonDocument(null, id, evidence, reason.text());
        };
    }

    static List<Decision> read(List<DecisionDocument> decisions) {
        return decisions.stream().map(DecisionMapping::read).toList();
    }

    private static Decision read(DecisionDocument decision) {
        return new Decision(
                decision.stage(),
                Verdict.valueOf(decision.verdict()),
                new PersonId(decision.by()),
                decision.at(),
                decision.reasons().stream().map(DecisionMapping::read).toList(),
                decision.amendments().stream()
                        .map(amendment -> new Amendment(
                                new PersonId(amendment.by()),
                                amendment.at(),
                                amendment.text(),
                                Optional.ofNullable(amendment.instead()).map(Verdict::valueOf)))
                        .toList());
    }

    private static Reason read(ReasonDocument reason) {
        var competency = reason.competency();
        Ground ground = competency == null
                ? new Ground.Requirement(Objects.requireNonNull(reason.requirement()))
                : new Ground.Competency(new CompetencyId(competency));
        return new Reason(ground, Evidence.valueOf(reason.evidence()), reason.text());
    }
}
