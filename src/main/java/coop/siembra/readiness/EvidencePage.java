package coop.siembra.readiness;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.readiness.model.Evidence.Source;
import coop.siembra.readiness.observing.ObservationWords.Told;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the evidence about a person in a competency, the newest first.
 *
 * @param total on all pages
 */
public record EvidencePage(List<Piece> pieces, long total) {
    /** Pieces on a page. */
    public static final int PAGE = 25;

    /**
     * A piece of evidence.
     *
     * @param sourceName the source in words; null where no content says any
     * @param course where it was shown; null when it was in none, or the course is gone
     * @param activity of the course; null when it is not known any more
     * @param instrument by which it was shown; null when it was by none, or the instrument is gone
     * @param value 0 (the opposite) to 1 (fully)
     * @param weight when it was new, in plain answers
     * @param weightToday what is left of it
     * @param pieces how many pieces it stands for: more than 1 when old ones have been put together
     * @param observed on the job; null when it was not, or is not known any more
     */
    public record Piece(
            Source source,
            @Nullable LocalizedText sourceName,
            @Nullable LocalizedText course,
            @Nullable LocalizedText activity,
            @Nullable LocalizedText instrument,
            Instant at,
            double value,
            double weight,
            double weightToday,
            int pieces,
            @Nullable Told observed) {}
}
