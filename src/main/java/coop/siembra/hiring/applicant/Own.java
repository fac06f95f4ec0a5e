package coop.siembra.hiring.applicant;

import coop.siembra.hiring.content.Filler;
import coop.siembra.hiring.content.HiringPart.Notices;
import coop.siembra.hiring.content.Notice;
import coop.siembra.hiring.content.Notice.With;
import coop.siembra.hiring.model.Adjustment;
import coop.siembra.hiring.model.Application.Review;
import coop.siembra.hiring.model.Consent;
import coop.siembra.hiring.model.Decision.Reason;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Employment;
import coop.siembra.hiring.model.Participation.Remark;
import coop.siembra.hiring.model.Stage;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application as whoever holds its link finds it.
 *
 * @param title of the opening
 * @param zone in which days are told
 * @param beginsOn the first day on which the assessment may begin, when one is asked for
 * @param notices as they were when the opening began
 * @param filler for them, in the applicant's language
 * @param with what the opening has
 * @param consents what was said to each statement last
 * @param adjustment when something was asked for
 * @param decisions those taken so far
 * @param carried when results went with them as their start at work
 * @param feedback whether there is a page of it
 * @param open how far something must be to be worked on now
 */
public record Own(
        LocalizedText title,
        Language language,
        Situation situation,
        ZoneId zone,
        Optional<LocalDate> beginsOn,
        LocalDate keptUntil,
        Notices notices,
        Filler filler,
        Set<With> with,
        List<Duty> duties,
        List<Consent> consents,
        Optional<Adjustment> adjustment,
        List<Told> decisions,
        List<Review> reviews,
        List<Remark> remarks,
        Optional<Carried> carried,
        boolean feedback,
        Set<Duty.State> open) {

    /** Where somebody stands. */
    public enum Situation {
        /** Nothing is asked of them now. */
        APPLIED,
        /** They have not agreed to what they must agree to. */
        TO_CONSENT,
        /** The first day has not come. */
        TOO_EARLY,
        /** They wait for an answer of ours about what would help them. */
        HELD,
        /** The opening is stopped. */
        HALTED,
        READY,
        /** All is handed in. */
        DONE,
        WITHDRAWN,
        /** The job is not filled with anybody, and nothing is asked of them any more. */
        NOT_FILLED,
        /** It is decided. */
        OVER
    }

    /**
     * A decision, as its applicant reads it.
     *
     * @param holds what holds now
     * @param reasons with the words of the person who decided
     * @param amendments what was added later
     */
    public record Told(Stage stage, Verdict holds, Instant at, List<Reason> reasons, List<String> amendments) {}

    /**
     * What went with somebody who was hired.
     *
     * @param at when they were entered as an employee
     * @param titles of the instruments
     */
    public record Carried(Instant at, List<LocalizedText> titles) {

        static Optional<Carried> of(@Nullable Employment employment, List<Duty> duties) {
            var instruments = employment == null ? null : employment.carried();
            if (employment == null || instruments == null || instruments.isEmpty()) {
                return Optional.empty();
            }
            var ids = instruments.stream().map(InstrumentId::value).toList();
            var titles = duties.stream()
                    .filter(duty -> duty.kind() == Duty.Kind.INSTRUMENT && ids.contains(duty.id()))
                    .map(Duty::title)
                    .toList();
            return Optional.of(new Carried(employment.at(), titles));
        }
    }

    public Optional<Notice> notice(String id) {
        return notices.notice(id);
    }

    public boolean agrees(String statement) {
        return consents.stream().anyMatch(one -> one.statement().equals(statement) && one.agreed());
    }

    /** Whether something may be begun or gone on with; what is for their own information also when all else is handed in. */
    public boolean mayDo(Duty duty) {
        return open.contains(duty.state()) && (situation != Situation.DONE || duty.informs());
    }

    public Optional<Duty> duty(Duty.Kind kind, String id) {
        return duties.stream()
                .filter(duty -> duty.kind() == kind && duty.id().equals(id))
                .findFirst();
    }
}
