package coop.siembra.hiring;

import coop.siembra.hiring.model.Adjustment;
import coop.siembra.hiring.model.Application.Review;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Consent;
import coop.siembra.hiring.model.Decision;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Invitation;
import coop.siembra.hiring.model.Participation.Remark;
import coop.siembra.hiring.model.Reply;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.model.StaffNote;
import coop.siembra.hiring.model.Stage;
import coop.siembra.hiring.model.Standing;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An applicant as one viewer sees them: what is not theirs to see is not in it.
 *
 * @param opening the application's
 * @param sight what the viewer sees; by it what is hidden can be told from what there is not
 * @param identity with {@link Sight#IDENTITY}, until it is deleted
 * @param adjustment with {@link Sight#ADJUSTMENT}, when something was asked for
 * @param reply with {@link Sight#ANSWERS}, once it is handed in
 * @param sittings with {@link Sight#SCORES}, by instrument; not of those that are for the applicant's own information
 * @param remarks what the applicant added to answers that cannot be changed, for those who see both answers and name
 * @param decided with {@link Sight#DECISIONS}
 * @param notes one's own, and all with {@link Sight#DECISIONS}
 * @param link for recruiters, when one was made
 * @param consents for recruiters
 */
public record ApplicantFile(
        ApplicationId id,
        OpeningFile opening,
        int number,
        Language language,
        Instant receivedAt,
        LocalDate keptUntil,
        Stage stage,
        Set<Sight> sight,
        Optional<Identity> identity,
        Optional<Adjustment> adjustment,
        Optional<Reply> reply,
        Map<InstrumentId, SittingId> sittings,
        List<Remark> remarks,
        Optional<Decided> decided,
        List<StaffNote> notes,
        Optional<Link> link,
        List<Consent> consents) {

    /**
     * What was decided.
     *
     * @param withdrawnAt when the applicant withdrew
     * @param reviews wishes for a second look
     */
    public record Decided(
            Standing standing, List<Decision> decisions, Optional<Instant> withdrawnAt, List<Review> reviews) {}

    /**
     * The applicant's link, without what would open it.
     *
     * @param beginsOn the first day on which the assessment may begin
     * @param asks whether there is still something to do with it
     */
    public record Link(Invitation.State state, Instant madeAt, Instant expires, LocalDate beginsOn, boolean asks) {}

    public boolean sees(Sight what) {
        return sight.contains(what);
    }
}
