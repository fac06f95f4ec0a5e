package coop.siembra.hiring.model;

import coop.siembra.hiring.model.Opening.Change;
import coop.siembra.hiring.model.Opening.Note;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.OpeningSteps.OpeningTaken.Accepted;
import coop.siembra.hiring.model.OpeningSteps.OpeningTaken.Refused;
import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Takes steps with an opening. Pure. */
public final class OpeningSteps {

    private OpeningSteps() {}

    /**
     * Everything a step takes from outside.
     *
     * @param by who takes it
     * @param today in the organisation's time zone
     * @param judged whether anybody has been judged in this opening yet
     * @param minimum how long the organisation's law wants applications kept
     */
    public record OpeningMoment(Viewer.Staff by, Instant now, LocalDate today, boolean judged, Period minimum) {}

    /** What came of a step. */
    public sealed interface OpeningTaken {

        /** The opening as it is to be stored. */
        record Accepted(Opening opening) implements OpeningTaken {}

        /** Nothing changes. */
        record Refused(Refusal reason) implements OpeningTaken {}
    }

    public static OpeningTaken take(Opening opening, OpeningStep step, OpeningMoment moment) {
        if (!moment.by().recruits(opening.unit())) {
            return new Refused(Refusal.NOT_ALLOWED);
        }
        boolean still = step instanceof OpeningStep.Assign || step instanceof OpeningStep.Withdraw;
        if (opening.state() == State.CLOSED && !still) {
            return new Refused(Refusal.CLOSED);
        }
        if (reason(step).length() > Steps.LONGEST_TEXT) {
            return new Refused(Refusal.TOO_LONG);
        }
        return switch (step) {
            case OpeningStep.Publish publish -> publish(opening, publish, moment);
            case OpeningStep.Adjust adjust -> adjust(opening, adjust, moment);
            case OpeningStep.Keep(var period) ->
                Retention.shorter(opening.closes(), period, moment.minimum())
                        ? new Refused(Refusal.BELOW_LEGAL_MINIMUM)
                        : new Accepted(opening.kept(period));
            case OpeningStep.Assign(var person, var parts) -> new Accepted(opening.withTeam(person, parts));
            case OpeningStep.Halt(var reason) ->
                moved(opening, State.OPEN, State.HALTED, note(moment, Change.HALTED, reason));
            case OpeningStep.Resume(var reason) ->
                moved(opening, State.HALTED, State.OPEN, note(moment, Change.RESUMED, reason));
            case OpeningStep.Close close ->
                opening.state() == State.DRAFT ? new Refused(Refusal.NOT_YET) : new Accepted(opening.in(State.CLOSED));
            case OpeningStep.Withdraw(var reason) -> withdraw(opening, note(moment, Change.WITHDRAWN, reason));
        };
    }

    private static String reason(OpeningStep step) {
        return switch (step) {
            case OpeningStep.Adjust(var profile, var reason) -> reason;
            case OpeningStep.Halt(var reason) -> reason;
            case OpeningStep.Resume(var reason) -> reason;
            case OpeningStep.Withdraw(var reason) -> reason;
            case OpeningStep.Publish publish -> "";
            case OpeningStep.Keep keep -> "";
            case OpeningStep.Assign assign -> "";
            case OpeningStep.Close close -> "";
        };
    }

    private static OpeningTaken publish(Opening opening, OpeningStep.Publish publish, OpeningMoment moment) {
        if (opening.state() != State.DRAFT) {
            return new Refused(Refusal.ALREADY_DONE);
        }
        if (!Stage.wellFormed(opening.stages()) || !opening.profile().wellFormed()) {
            return new Refused(Refusal.UNFIT);
        }
        if (moment.today().isAfter(opening.closes())) {
            return new Refused(Refusal.TOO_LATE);
        }
        if (Retention.shorter(opening.closes(), opening.keep(), moment.minimum())) {
            return new Refused(Refusal.BELOW_LEGAL_MINIMUM);
        }
        return new Accepted(opening.withCore(publish.core()).in(State.OPEN));
    }

    /** What people are judged by does not change once somebody has been. */
    private static OpeningTaken adjust(Opening opening, OpeningStep.Adjust adjust, OpeningMoment moment) {
        if (moment.judged()) {
            return new Refused(Refusal.ALREADY_JUDGED);
        }
        if (adjust.reason().isBlank()) {
            return new Refused(Refusal.NO_REASON);
        }
        return adjust.profile().wellFormed()
                ? new Accepted(
                        opening.withProfile(adjust.profile()).noted(note(moment, Change.PROFILE, adjust.reason())))
                : new Refused(Refusal.UNFIT);
    }

    private static OpeningTaken withdraw(Opening opening, @Nullable Note note) {
        if (opening.state() == State.DRAFT) {
            return new Refused(Refusal.NOT_YET);
        }
        if (opening.withdrawn()) {
            return new Refused(Refusal.ALREADY_DONE);
        }
        return note == null
                ? new Refused(Refusal.NO_REASON)
                : new Accepted(opening.in(State.CLOSED).noted(note));
    }

    private static OpeningTaken moved(Opening opening, State from, State to, @Nullable Note note) {
        if (opening.state() != from) {
            return new Refused(opening.state() == to ? Refusal.ALREADY_DONE : Refusal.NOT_YET);
        }
        return note == null
                ? new Refused(Refusal.NO_REASON)
                : new Accepted(opening.in(to).noted(note));
    }

    private static @Nullable Note note(OpeningMoment moment, Change change, String reason) {
        PersonId by = moment.by().person();
        return reason.isBlank() ? null : new Note(moment.now(), by, change, reason.strip());
    }
}
