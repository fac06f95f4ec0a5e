package coop.siembra.readiness.asking;

import coop.siembra.readiness.model.asking.SurveyKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a survey can be answered.
 *
 * @param number counts the rounds of the kind, from 1
 * @param lastDay on which it can be answered, unless it was ended before
 * @param endedOn when somebody ended it; null when nobody did
 * @param meaning version of the survey: figures of two rounds are compared when it is the same
 * @param counted whether its figures are there
 */
public record SurveyRound(
        String id,
        SurveyKind kind,
        int number,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalDate endedOn,
        String meaning,
        boolean counted) {
    /** How long one may be, in days. */
    public static final int LONGEST = 92;

    /** How far away its first day may be. */
    public static final int FARTHEST = 183;

    /** Where a round stands. */
    public enum State {
        PLANNED,
        RUNNING,
        ENDED
    }

    public State state(LocalDate today) {
        if (endedOn != null || today.isAfter(lastDay)) {
            return State.ENDED;
        }
        return today.isBefore(firstDay) ? State.PLANNED : State.RUNNING;
    }

    /** The day to which its figures belong. */
    public LocalDate day() {
        return endedOn == null ? lastDay : endedOn;
    }
}
