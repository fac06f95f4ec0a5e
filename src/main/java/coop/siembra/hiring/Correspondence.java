package coop.siembra.hiring;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.hiring.ApplicantFiles.Case;
import coop.siembra.hiring.CorrespondenceOutcome.Refused;
import coop.siembra.hiring.CorrespondenceOutcome.Written;
import coop.siembra.hiring.InvitationOutcome.Invited;
import coop.siembra.hiring.LetterWriter.Order;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.model.Steps;
import coop.siembra.notices.Letter;
import coop.siembra.notices.LetterId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * Letters that recruiters of the unit send to applicants by pressing a button. What the program writes by itself when something happens is
 * no part of it; a refusal never leaves by itself, nor at night or at the weekend.
 */
@Service
public class Correspondence {
    private static final String AUDITED = "applicant.letter";

    private final ApplicantFiles files;
    private final Invitations invitations;
    private final LetterWriter writer;
    private final LetterOrders orders;
    private final Audit audit;
    private final Clock clock;

    Correspondence(
            ApplicantFiles files,
            Invitations invitations,
            LetterWriter writer,
            LetterOrders orders,
            Audit audit,
            Clock clock) {
        this.files = files;
        this.invitations = invitations;
        this.writer = writer;
        this.orders = orders;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the sender adds to a decision, all in the applicant's language.
     *
     * @param reasons of the record, as they are told to the applicant; may be empty, then they are left out
     * @param nextSteps what follows a yes; may be empty for a no
     * @param message a few words; may be empty
     */
    public record Words(String reasons, String nextSteps, String message) {}

    /**
     * A meeting to talk.
     *
     * @param place with what one needs to get in, or the link of a call
     * @param interviewers names and jobs
     * @param message a few words; may be empty
     */
    public record Meeting(Instant at, ZoneId zone, String place, String interviewers, String message) {}

    /**
     * Sends a link that has just been made.
     *
     * @param message a few words of the sender; may be empty
     */
    public CorrespondenceOutcome invited(Invited link, String message) {
        return writing(link.application(), message.length(), found -> {
            var invitation = found.applicant().participation().invitation();
            if (invitation == null
                    || invitations
                            .enter(link.token())
                            .filter(link.application()::equals)
                            .isEmpty()) {
                return new Refused(Refusal.STALE);
            }
            var order = Order.of(LetterId.random(), LetterKind.APPLICATION, "invitation")
                    .linking(link.token())
                    .with(Map.of("message", message));
            return written(found, order);
        });
    }

    /** Reminds somebody of an invitation that still works; never more than once. */
    public CorrespondenceOutcome reminder(ApplicationId id) {
        return writing(
                id,
                0,
                found -> orders.reminder(
                        found,
                        order -> invitations
                                .another(id)
                                .map(token -> written(found, order.linking(token)))
                                .orElseGet(() -> new Refused(Refusal.TOO_LATE))));
    }

    /** What was written to an applicant so far; for recruiters of the unit only. */
    public Optional<SentLetters> sent(ApplicationId id) {
        return files.find(id)
                .filter(Case::recruits)
                .map(found -> new SentLetters(
                        orders.reminded(found),
                        orders.meetings(found),
                        found.sight().contains(Sight.DECISIONS) ? orders.told(found) : Optional.empty(),
                        writer.leavesQuietly(clock.instant())));
    }

    /**
     * Invites to the interview of the stage somebody is in.
     *
     * @param earlier how many {@linkplain SentLetters#meetings invitations} to it the sender knows of: whoever has not seen the last one
     *     does not send another
     */
    public CorrespondenceOutcome interview(ApplicationId id, Meeting meeting, int earlier) {
        return writing(
                id,
                length(meeting),
                found -> orders.interview(found, meeting, earlier, order -> written(found, order)));
    }

    /** How such an invitation would read. */
    public CorrespondenceOutcome drafted(ApplicationId id, Meeting meeting, int earlier) {
        return writing(
                id,
                length(meeting),
                found -> orders.interview(found, meeting, earlier, order -> drafted(found, order)));
    }

    private static int length(Meeting meeting) {
        return meeting.place().length()
                + meeting.interviewers().length()
                + meeting.message().length();
    }

    /**
     * Tells an applicant what was decided in the end: that they are wanted, or that they are not. Who goes on to another stage is told by an
     * invitation. Once for each time a decision was given another verdict; the letter of a no keeps to its hours.
     */
    public CorrespondenceOutcome decided(ApplicationId id, Words words) {
        return writing(id, length(words), found -> orders.decided(found, words, order -> tell(found, order)));
    }

    /** How such a letter would read. */
    public CorrespondenceOutcome drafted(ApplicationId id, Words words) {
        return writing(id, length(words), found -> orders.decided(found, words, order -> drafted(found, order)));
    }

    private static int length(Words words) {
        return words.reasons().length()
                + words.nextSteps().length()
                + words.message().length();
    }

    private CorrespondenceOutcome tell(Case found, Order order) {
        if (!order.mail().equals(LetterOrders.NO)) {
            return written(found, order);
        }
        return invitations
                .toData(found.applicant().id())
                .map(token -> written(found, order.linking(token).sent(Letter::quietly)))
                .orElseGet(() -> new Refused(Refusal.TOO_LATE));
    }

    /** Who sees no name sees none in a draft either. */
    private CorrespondenceOutcome drafted(Case found, Order order) {
        if (found.sight().contains(Sight.IDENTITY)) {
            return writer.draft(found.opening(), found.applicant(), order);
        }
        var values = new HashMap<>(order.values());
        values.put("applicant", LetterWriter.MASK);
        return writer.draft(found.opening(), found.applicant(), order.with(values));
    }

    private CorrespondenceOutcome writing(ApplicationId id, int length, Function<Case, CorrespondenceOutcome> work) {
        if (length > Steps.LONGEST_TEXT) {
            return new Refused(Refusal.TOO_LONG);
        }
        return files.find(id).filter(Case::recruits).map(work).orElseGet(() -> new Refused(Refusal.NOT_ALLOWED));
    }

    private CorrespondenceOutcome written(Case found, Order order) {
        var fresh = files.find(found.applicant().id()).orElse(found);
        var outcome = writer.write(fresh.opening(), fresh.applicant(), order);
        if (outcome instanceof Written) {
            audit.note(AuditAction.ADDED, null, AUDITED, found.applicant().id().value(), order.mail());
        }
        return outcome;
    }
}
