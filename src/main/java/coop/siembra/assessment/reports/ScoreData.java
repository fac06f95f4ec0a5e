package coop.siembra.assessment.reports;

import coop.siembra.access.PersonalData;
import coop.siembra.assessment.reports.SittingScores.Closed;
import coop.siembra.assessment.scoring.Key;
import coop.siembra.assessment.scoring.Precision;
import coop.siembra.assessment.scoring.ScaleScore;
import coop.siembra.assessment.scoring.StyleNote;
import coop.siembra.assessment.sitting.SittingSummary;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.store.SittingStore;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SittingId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The scores of a person's closed sittings as they are now, with their error, and in which figures of units these count. Scores are made
 * from the answers whenever somebody asks and kept nowhere.
 */
@Component
public class ScoreData implements PersonalData {
    private final SittingStore store;
    private final SittingScores scores;
    private final Releases releases;

    ScoreData(SittingStore store, SittingScores scores, Releases releases) {
        this.store = store;
        this.scores = scores;
        this.releases = releases;
    }

    @Override
    public String key() {
        return "scores";
    }

    @Override
    public String title() {
        return "assessment.export.scores";
    }

    @Override
    public Object about(PersonId person) {
        var me = Taker.person(person);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("scores", of(me));
        all.put("countedIn", releases.with(me.key()));
        return all;
    }

    /** The scores of any taker. It asks nobody's leave: whoever calls knows that it is the taker who asks. */
    public List<? extends Object> of(Taker me) {
        return store.of(me).stream()
                .sorted(Comparator.comparing(SittingSummary::createdAt))
                .flatMap(summary -> scores.find(summary.id()).stream())
                .map(this::scored)
                .toList();
    }

    private Scored scored(Closed closed) {
        var report = scores.report(closed);
        return new Scored(
                closed.sitting().id(),
                closed.instrument().id(),
                closed.instrument().title(),
                report.key(),
                report.scales().stream().map(OfScale::of).toList(),
                closed.notes().stream()
                        .filter(note -> note.kind().own().isPresent())
                        .toList());
    }

    private record Scored(
            SittingId sitting,
            InstrumentId instrument,
            LocalizedText title,
            Key.Stamp key,
            List<OfScale> scales,
            List<StyleNote> waysOfAnswering) {}

    /**
     * A scale.
     *
     * @param raw null where there is no score; of preferences how often most less how often least
     * @param scaled 0 to 100
     * @param low the true score lies between both with a probability of 95 per cent
     */
    private record OfScale(
            String scale,
            LocalizedText name,
            String method,
            int answered,
            int items,
            @Nullable Double raw,
            @Nullable Double scaled,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable LocalizedText band,
            boolean provisional) {

        static OfScale of(ScaleScore score) {
            return switch (score) {
                case ScaleScore.Scored scored -> {
                    var interval = scored.precision() instanceof Precision.Interval known ? known : null;
                    yield new OfScale(
                            scored.scale().id(),
                            scored.scale().name(),
                            scored.method().versioned(),
                            scored.answered(),
                            scored.items(),
                            scored.raw(),
                            scored.scaled(),
                            interval == null ? null : interval.low(),
                            interval == null ? null : interval.high(),
                            scored.band().map(band -> band.name()).orElse(null),
                            scored.provisional());
                }
                case ScaleScore.Preferred preferred -> without(preferred, (double) preferred.raw());
                case ScaleScore.Unscored unscored -> without(unscored, null);
            };
        }

        private static OfScale without(ScaleScore score, @Nullable Double raw) {
            return new OfScale(
                    score.scale().id(),
                    score.scale().name(),
                    score.method().versioned(),
                    score.answered(),
                    score.items(),
                    raw,
                    null,
                    null,
                    null,
                    null,
                    false);
        }
    }
}
