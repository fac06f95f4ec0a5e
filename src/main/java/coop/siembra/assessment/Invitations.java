package coop.siembra.assessment;

import coop.siembra.assessment.Baseline.Invitation;
import coop.siembra.assessment.Baseline.Offer;
import coop.siembra.assessment.Baseline.Standing;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Sitting.Closing;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingSummary;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's sittings mean for what they are invited to. Pure.
 *
 * @param sittings all of the person's
 * @param againAfterDays how long after it was closed something is asked again
 * @param today where the organisation is
 */
record Invitations(List<SittingSummary> sittings, int againAfterDays, LocalDate today, ZoneId zone) {
    /** How often each invitation may be put off. */
    static final int POSTPONEMENTS = 3;

    private static final Set<Purpose> STARTING = EnumSet.of(Purpose.BASELINE);
    private static final Set<Purpose> GROWING = EnumSet.of(Purpose.BASELINE, Purpose.GROWTH);
    private static final Set<Purpose> LEADING = EnumSet.of(Purpose.LEADERS);

    /**
     * What somebody put off.
     *
     * @param round the day the invitation is from that was put off; an invitation from another day is a new one
     */
    record PutOff(LocalDate round, int times, LocalDate until) {}

    /**
     * Where the person stands with the baseline.
     *
     * @param asked its instruments
     * @param since when the person came here
     */
    Standing standing(List<Instrument> asked, LocalDate since, @Nullable PutOff putOff) {
        var offers = asked.stream().flatMap(this::ofBaseline).toList();
        return new Standing(invitation(asked, offers, since, putOff), offers);
    }

    /** What is made for those who lead, as far as it is due. */
    List<Offer> forLeaders(List<Instrument> instruments) {
        return instruments.stream()
                .filter(instrument -> running(instrument, Purpose.LEADERS)
                        || closedOn(instrument, LEADING).map(this::due).orElse(true))
                .map(instrument -> new Offer(instrument, Purpose.LEADERS, running(instrument, Purpose.LEADERS)))
                .toList();
    }

    private Stream<Offer> ofBaseline(Instrument instrument) {
        var purpose = closedOn(instrument, STARTING).isPresent() ? Purpose.GROWTH : Purpose.BASELINE;
        boolean begun = running(instrument, purpose);
        boolean due = closedOn(instrument, GROWING).map(this::due).orElse(true);
        return begun || due ? Stream.of(new Offer(instrument, purpose, begun)) : Stream.empty();
    }

    private Invitation invitation(
            List<Instrument> asked, List<Offer> offers, LocalDate since, @Nullable PutOff putOff) {
        if (asked.isEmpty()) {
            return new Invitation.NothingAsked();
        }
        var closed = asked.stream()
                .flatMap(instrument -> closedOn(instrument, GROWING).stream())
                .sorted()
                .toList();
        boolean all = closed.size() == asked.size();
        if (offers.stream().anyMatch(Offer::begun) || !all && !closed.isEmpty()) {
            return new Invitation.InProgress();
        }
        if (!all) {
            return unless(putOff, since, left -> new Invitation.NotYetDone(since, left));
        }
        var again = again(closed.getFirst());
        return offers.isEmpty()
                ? new Invitation.Done(closed.getLast(), again)
                : unless(putOff, again, left -> new Invitation.DueAgain(again, left));
    }

    private Invitation unless(@Nullable PutOff putOff, LocalDate round, IntFunction<Invitation> invitation) {
        if (putOff == null || !putOff.round().equals(round)) {
            return invitation.apply(POSTPONEMENTS);
        }
        return today.isBefore(putOff.until())
                ? new Invitation.Postponed(putOff.until())
                : invitation.apply(Math.max(0, POSTPONEMENTS - putOff.times()));
    }

    private boolean running(Instrument instrument, Purpose purpose) {
        return of(instrument, EnumSet.of(purpose)).anyMatch(SittingSummary::running);
    }

    /** The day on which an instrument was last closed. */
    private Optional<LocalDate> closedOn(Instrument instrument, Set<Purpose> purposes) {
        return of(instrument, purposes)
                .filter(SittingSummary::completed)
                .map(SittingSummary::closing)
                .filter(Objects::nonNull)
                .map(Closing::at)
                .max(Comparator.naturalOrder())
                .map(at -> LocalDate.ofInstant(at, zone));
    }

    private Stream<SittingSummary> of(Instrument instrument, Set<Purpose> purposes) {
        return sittings.stream()
                .filter(sitting ->
                        sitting.instrument().equals(instrument.id()) && purposes.contains(sitting.purpose()));
    }

    private boolean due(LocalDate closedOn) {
        return !today.isBefore(again(closedOn));
    }

    private LocalDate again(LocalDate closedOn) {
        return closedOn.plusDays(againAfterDays);
    }
}
