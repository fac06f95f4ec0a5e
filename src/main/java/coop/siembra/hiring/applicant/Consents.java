package coop.siembra.hiring.applicant;

import coop.siembra.hiring.applicant.Doorway.Guest;
import coop.siembra.hiring.content.Notice;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.Consent;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What somebody said to the statements of the consent. */
final class Consents {

    private Consents() {}

    /** Whether all is agreed to that must be. */
    static boolean agreed(Guest guest) {
        var participation = guest.applicant().participation();
        return Notice.NEEDED_CONSENTS.stream().allMatch(participation::agrees);
    }

    /** With what is said to some statements now; what was said before in the same words is not said again. */
    static Applicant said(Guest guest, List<String> statements, Set<String> agreed, Instant now) {
        var version = guest.opening().setup().pinned().notices();
        var participation = guest.applicant().participation();
        for (var statement : statements) {
            boolean yes = agreed.contains(statement);
            boolean same = participation.consents().stream()
                    .filter(consent -> consent.statement().equals(statement))
                    .reduce((earlier, later) -> later)
                    .filter(consent ->
                            consent.agreed() == yes && consent.version().equals(version))
                    .isPresent();
            if (!same) {
                participation = participation.saying(new Consent(statement, version, yes, now));
            }
        }
        return guest.applicant().with(participation);
    }
}
