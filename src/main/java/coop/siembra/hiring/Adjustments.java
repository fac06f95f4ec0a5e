package coop.siembra.hiring;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.assessment.Accommodations;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.hiring.ApplicantFiles.Case;
import coop.siembra.hiring.ApplicantOutcome.Refused;
import coop.siembra.hiring.ApplicantOutcome.Stored;
import coop.siembra.hiring.events.HiringEvent;
import coop.siembra.hiring.model.Adjustment;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.model.Steps;
import coop.siembra.hiring.store.ApplicantStore;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * What is granted to make taking part easier, by recruiters who judge nobody in the opening; never why. Extra time holds in every sitting of
 * the applicant, and the time of a link that stood still while they waited runs on.
 */
@Service
public class Adjustments {
    private final ApplicantStore store;
    private final ApplicantFiles files;
    private final Accommodations accommodations;
    private final Audit audit;
    private final Clock clock;

    Adjustments(ApplicantStore store, ApplicantFiles files, Accommodations accommodations, Audit audit, Clock clock) {
        this.store = store;
        this.files = files;
        this.accommodations = accommodations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Answers what an applicant asked for, or answers anew. Who is granted nothing is asked to talk about it, and the link goes on standing
     * still.
     *
     * @param extraPercent of time, 0 to {@link Accommodations#MOST}
     * @param text what else was agreed; may be empty
     */
    public ApplicantOutcome answer(ApplicationId id, int extraPercent, String text) {
        if (extraPercent < 0 || extraPercent > Accommodations.MOST) {
            return new Refused(Refusal.UNFIT);
        }
        if (text.length() > Steps.LONGEST_TEXT) {
            return new Refused(Refusal.TOO_LONG);
        }
        return Retrying.on(() -> files.find(id)
                .filter(found -> found.sight().contains(Sight.ADJUSTMENT))
                .map(found -> answer(found, extraPercent, text.strip()))
                .orElseGet(() -> new Refused(Refusal.NOT_ALLOWED)));
    }

    private ApplicantOutcome answer(Case found, int extraPercent, String text) {
        var applicant = found.applicant();
        var asked = applicant.participation().adjustment();
        if (asked == null) {
            return new Refused(Refusal.NOT_YET);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        accommodations.grant(Taker.applicant(applicant.id().value()), extraPercent);
        var answer = new Adjustment.Answer(extraPercent, text, found.viewer().person(), now);
        var link = applicant.participation().invitation();
        var before = applicant.participation();
        var participation = (answer.settles() ? before.waitedUntil(now) : before)
                .adjusted(new Adjustment(asked.options(), asked.text(), asked.askedAt(), answer))
                .by(link == null ? null : answer.settles() ? link.released(now) : link.held(now));
        var news = new HiringEvent.AdjustmentAnswered(
                UUID.randomUUID(),
                now,
                applicant.opening().value(),
                applicant.id().value(),
                extraPercent);
        store.save(found.held(), applicant.with(participation), found.opening().opening(), List.of(news));
        audit.note(
                AuditAction.CHANGED,
                null,
                "applicant.adjustment",
                applicant.id().value());
        return files.find(applicant.id())
                .<ApplicantOutcome>map(again -> new Stored(files.file(again)))
                .orElseGet(() -> new Refused(Refusal.NOT_ALLOWED));
    }
}
