package coop.siembra.hiring.applicant;

import coop.siembra.assessment.instrument.Scale;
import coop.siembra.assessment.reports.SittingScores;
import coop.siembra.assessment.reports.SittingScores.Closed;
import coop.siembra.assessment.scoring.ScaleScore.Scored;
import coop.siembra.hiring.HiringSettings;
import coop.siembra.hiring.applicant.Doorway.Guest;
import coop.siembra.hiring.content.Anchor;
import coop.siembra.hiring.content.Task;
import coop.siembra.hiring.content.Task.Dimension;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.model.judging.Scorecard;
import coop.siembra.hiring.store.RatingStore;
import coop.siembra.kernel.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * What an applicant's answers say, in words and for them alone, where the organisation gives it: no numbers, no comparison, no decision.
 * Ratings of the reply are told once all who rate it have handed in theirs.
 */
@Service
public class ApplicantFeedback {
    private final Doorway doorway;
    private final Duties duties;
    private final SittingScores scores;
    private final RatingStore ratings;
    private final HiringSettings settings;

    ApplicantFeedback(
            Doorway doorway, Duties duties, SittingScores scores, RatingStore ratings, HiringSettings settings) {
        this.doorway = doorway;
        this.duties = duties;
        this.scores = scores;
        this.ratings = ratings;
        this.settings = settings;
    }

    /** Something to say. */
    public record Feedback(List<Measured> measured, List<Rating> reply) {}

    /**
     * What came of one instrument.
     *
     * @param informs whether it was for their own information, and nobody else sees it
     */
    public record Measured(LocalizedText title, boolean informs, List<Side> sides) {}

    /**
     * One side of what was measured.
     *
     * @param text what the authors say
     * @param next a small thing to try
     */
    public record Side(LocalizedText name, LocalizedText text, LocalizedText next) {}

    /** One point by which a reply was rated, with the words of each rating that differs. */
    public record Rating(LocalizedText name, List<LocalizedText> words) {}

    /** Nothing when the link does not work, the organisation gives none, or not everything is handed in. */
    public Optional<Feedback> of(String token) {
        return doorway.enter(token)
                .filter(guest -> settings.rules().feedback() && Duties.tellable(duties.of(guest)))
                .map(guest -> new Feedback(measured(guest), reply(guest)));
    }

    private List<Measured> measured(Guest guest) {
        var sittings = guest.applicant().participation().sittings();
        return guest.opening().setup().battery().instruments().stream()
                .flatMap(sat -> Optional.ofNullable(sittings.get(sat.instrument())).flatMap(scores::find).stream()
                        .map(closed -> new Measured(closed.instrument().title(), sat.informs(), sides(closed))))
                .filter(measured -> !measured.sides().isEmpty())
                .toList();
    }

    private List<Side> sides(Closed closed) {
        return scores.report(closed).scored().stream()
                .filter(score -> score.scale().role() == Scale.Role.RESULT)
                .flatMap(ApplicantFeedback::side)
                .toList();
    }

    private static Stream<Side> side(Scored score) {
        return score.band().map(band -> new Side(score.scale().name(), band.text(), band.next())).stream();
    }

    private List<Rating> reply(Guest guest) {
        var raters = guest.opening().opening().team().entrySet().stream()
                .filter(entry -> entry.getValue().contains(Part.RATER))
                .count();
        var cards = ratings.of(guest.id()).stream()
                .filter(held ->
                        held.subject().kind() == Rated.REPLY && held.card().submitted())
                .map(RatingStore.Held::card)
                .toList();
        if (cards.isEmpty() || cards.size() < raters && !guest.decided()) {
            return List.of();
        }
        return duties.task(guest.opening().setup()).map(Task::dimensions).orElse(List.of()).stream()
                .map(dimension -> new Rating(dimension.name(), words(dimension, cards)))
                .filter(rating -> !rating.words().isEmpty())
                .toList();
    }

    private static List<LocalizedText> words(Dimension dimension, List<Scorecard> cards) {
        return cards.stream()
                .flatMapToInt(card -> card.last(dimension.id()).stream())
                .sorted()
                .distinct()
                .mapToObj(point -> words(dimension, point))
                .distinct()
                .toList();
    }

    /** The words of a point; one without words has those of the nearest below. */
    private static LocalizedText words(Dimension dimension, int point) {
        return dimension.anchors().stream()
                .filter(anchor -> anchor.point() <= point)
                .max(Comparator.comparingInt(Anchor::point))
                .orElseGet(() -> dimension.anchors().getFirst())
                .text();
    }
}
