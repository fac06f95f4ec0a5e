package coop.siembra.hiring.model.judging;

import coop.siembra.hiring.model.Steps;
import coop.siembra.hiring.model.judging.Scorecard.Amendment;
import coop.siembra.hiring.model.judging.Scorecard.Rating;
import coop.siembra.hiring.model.judging.Scorecards.Marked.Accepted;
import coop.siembra.hiring.model.judging.Scorecards.Marked.Refused;
import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of scorecards: each is filled in alone, and seen by others once it is handed in. Pure. */
public final class Scorecards {

    private Scorecards() {}

    /** What came of a step. */
    public sealed interface Marked {

        /** The scorecard as it is to be stored. */
        record Accepted(Scorecard card) implements Marked {}

        /** Nothing changes. */
        record Refused(Reason reason) implements Marked {}
    }

    /** Why a step cannot be taken. */
    public enum Reason {
        /** It is somebody else's. */
        NOT_YOURS,
        /** Nothing of that id is rated here. */
        UNKNOWN,
        /** The point is not on the scale. */
        OUT_OF_SCALE,
        /** A point without notes of what was said. */
        NO_NOTES,
        /** Something has neither a point nor "no evidence". */
        INCOMPLETE,
        /** It has been handed in; it can be amended. */
        SUBMITTED,
        /** It has not been handed in; it can still be changed. */
        NOT_SUBMITTED,
        NO_REASON,
        /** The text is longer than {@link Steps#LONGEST_TEXT} characters. */
        TOO_LONG
    }

    public static Marked take(Scorecard card, ScorecardStep step, PersonId by, Instant now) {
        if (!card.by().equals(by)) {
            return new Refused(Reason.NOT_YOURS);
        }
        return switch (step) {
            case ScorecardStep.Rate(var asked, var rating) -> rate(card, asked, rating);
            case ScorecardStep.Submit submit -> submit(card, now);
            case ScorecardStep.Amend amend -> amend(card, amend, now);
        };
    }

    private static Marked rate(Scorecard card, String asked, Rating rating) {
        if (card.submitted()) {
            return new Refused(Reason.SUBMITTED);
        }
        if (!card.asked().contains(asked)) {
            return new Refused(Reason.UNKNOWN);
        }
        if (rating.known().isPresent() && !onScale(rating.known().getAsInt())) {
            return new Refused(Reason.OUT_OF_SCALE);
        }
        return rating.notes().length() > Steps.LONGEST_TEXT
                ? new Refused(Reason.TOO_LONG)
                : new Accepted(card.with(asked, rating));
    }

    private static Marked submit(Scorecard card, Instant now) {
        if (card.submitted()) {
            return new Accepted(card);
        }
        var missing = missing(card);
        return missing == null ? new Accepted(card.submitted(now)) : new Refused(missing);
    }

    private static @Nullable Reason missing(Scorecard card) {
        boolean whole = card.ratings().keySet().containsAll(card.asked())
                && card.ratings().values().stream().noneMatch(Rating::open);
        if (!whole) {
            return Reason.INCOMPLETE;
        }
        boolean bare = card.ratings().values().stream()
                .anyMatch(rating -> rating.known().isPresent() && rating.notes().isBlank());
        return bare ? Reason.NO_NOTES : null;
    }

    private static Marked amend(Scorecard card, ScorecardStep.Amend amend, Instant now) {
        if (!card.submitted()) {
            return new Refused(Reason.NOT_SUBMITTED);
        }
        if (!card.asked().contains(amend.asked())) {
            return new Refused(Reason.UNKNOWN);
        }
        if (!onScale(amend.point())) {
            return new Refused(Reason.OUT_OF_SCALE);
        }
        if (amend.reason().isBlank()) {
            return new Refused(Reason.NO_REASON);
        }
        return amend.reason().length() > Steps.LONGEST_TEXT
                ? new Refused(Reason.TOO_LONG)
                : new Accepted(card.amended(new Amendment(amend.asked(), now, amend.point(), amend.reason())));
    }

    private static boolean onScale(int point) {
        return point >= 1 && point <= Scorecard.POINTS;
    }

    /**
     * The scorecards of one applicant that somebody may see: their own, and those of others that are handed in, as soon as their own are.
     *
     * @param mayJudge whether somebody without a scorecard of their own may see any
     */
    public static List<Scorecard> visible(List<Scorecard> all, PersonId viewer, boolean mayJudge) {
        var own = all.stream().filter(card -> card.by().equals(viewer)).toList();
        boolean others = own.isEmpty() ? mayJudge : own.stream().allMatch(Scorecard::submitted);
        return all.stream()
                .filter(card -> card.by().equals(viewer) || (others && card.submitted()))
                .toList();
    }
}
