package coop.siembra.hiring.model.judging;

import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What one person thinks of one applicant's answers or reply. Nobody else sees it before it is handed in; then ratings stay, and what is
 * seen otherwise later is added.
 *
 * @param asked ids of what is to be rated, in order: questions of the kit or dimensions of the task
 * @param ratings by those ids
 * @param submittedAt null before it is handed in
 */
public record Scorecard(
        PersonId by,
        List<String> asked,
        Map<String, Rating> ratings,
        @Nullable Instant submittedAt,
        List<Amendment> amendments) {
    /** The scale of all anchors. */
    public static final int POINTS = 5;

    public static Scorecard of(PersonId by, List<String> asked) {
        return new Scorecard(by, List.copyOf(asked), Map.of(), null, List.of());
    }

    /**
     * A rating.
     *
     * @param point 1 to 5, or null when there was no evidence either way, which is no low rating
     * @param notes what was said and done
     * @param open whether there are only notes so far, and nothing stands for a point yet
     */
    public record Rating(@Nullable Integer point, String notes, boolean open) {

        public Rating(@Nullable Integer point, String notes) {
            this(point, notes, false);
        }

        /** Notes that are taken before anything is rated. */
        public static Rating noted(String notes) {
            return new Rating(null, notes, true);
        }

        /** The point from 1 to 5, when there was evidence. */
        public OptionalInt known() {
            return point == null ? OptionalInt.empty() : OptionalInt.of(point);
        }
    }

    /** Another point given after talking, with the reason; the first one stays visible. */
    public record Amendment(String asked, Instant at, int point, String reason) {}

    public boolean submitted() {
        return submittedAt != null;
    }

    /** As first given, alone: what agreement is computed from. */
    public OptionalInt first(String asked) {
        return Optional.ofNullable(ratings.get(asked)).map(Rating::known).orElse(OptionalInt.empty());
    }

    /** As it stands after amendments. */
    public OptionalInt last(String asked) {
        return amendments.stream()
                .filter(amendment -> amendment.asked().equals(asked))
                .map(amendment -> OptionalInt.of(amendment.point()))
                .reduce(first(asked), (earlier, later) -> later);
    }

    Scorecard with(String asked, Rating rating) {
        var changed = new LinkedHashMap<>(ratings);
        changed.put(asked, rating);
        return new Scorecard(by, this.asked, changed, submittedAt, amendments);
    }

    Scorecard submitted(Instant at) {
        return new Scorecard(by, asked, ratings, at, amendments);
    }

    Scorecard amended(Amendment amendment) {
        var all = new ArrayList<>(amendments);
        all.add(amendment);
        return new Scorecard(by, asked, ratings, submittedAt, List.copyOf(all));
    }
}
