package coop.siembra.hiring;

import coop.siembra.assessment.instrument.Scale;
import coop.siembra.assessment.scoring.Precision;
import coop.siembra.assessment.scoring.ScaleScore;
import coop.siembra.hiring.ApplicantFiles.Case;
import coop.siembra.hiring.ApplicantScores.Scored;
import coop.siembra.hiring.SideBySide.Column;
import coop.siembra.hiring.SideBySide.OnScale;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.model.judging.Comparison;
import coop.siembra.hiring.model.judging.Comparison.Placed;
import coop.siembra.kernel.InstrumentId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.stereotype.Service;

/** Puts applicants of one opening beside each other, for those who see the scores and decisions of each of them. */
@Service
public class Comparisons {
    public static final int FEWEST = 2;

    /** More cannot be read beside each other. */
    public static final int MOST = 4;

    private static final String AUDITED = "applicant.scores";

    private final ApplicantFiles files;
    private final ApplicantScores scores;
    private final RatingDesks ratings;
    private final HiringAccess access;

    Comparisons(ApplicantFiles files, ApplicantScores scores, RatingDesks ratings, HiringAccess access) {
        this.files = files;
        this.scores = scores;
        this.ratings = ratings;
        this.access = access;
    }

    /** Where somebody stands on a scale of an instrument. */
    private record Key(InstrumentId instrument, String scale) {}

    /**
     * The applicants in the order of their ids here; that somebody looked is noted for each.
     *
     * @return nothing when one of them is in another opening or not for the signed-in person to compare, or they are too few or too many
     */
    public Optional<SideBySide> compare(OpeningId opening, List<ApplicationId> applications) {
        var ids = applications.stream().distinct().toList();
        if (ids.size() < FEWEST || ids.size() > MOST) {
            return Optional.empty();
        }
        var cases = ids.stream().flatMap(id -> files.find(id).stream()).toList();
        boolean all = cases.size() == ids.size()
                && cases.stream()
                        .allMatch(found -> found.applicant().opening().equals(opening)
                                && found.sight().contains(Sight.SCORES)
                                && found.sight().contains(Sight.DECISIONS));
        if (!all) {
            return Optional.empty();
        }
        ids.forEach(id -> access.look(id, AUDITED));
        return Optional.of(new SideBySide(cases.stream().map(this::column).toList(), scales(cases)));
    }

    private Column column(Case found) {
        return new Column(
                files.file(found),
                ratings.visible(found).stream()
                        .map(held -> new Judging.Given(held.subject().kind(), held.card(), held.version()))
                        .toList());
    }

    private List<OnScale> scales(List<Case> cases) {
        Map<Key, Scale> scales = new LinkedHashMap<>();
        var placed = new ArrayList<Map<Key, Placed>>();
        for (var found : cases) {
            var of = new LinkedHashMap<Key, Placed>();
            for (var scored : scores.of(found.applicant(), found.opening().setup())) {
                scored.report().scored().stream()
                        .filter(score -> score.scale().role() == Scale.Role.RESULT)
                        .forEach(score -> {
                            var key = new Key(scored.instrument(), score.scale().id());
                            scales.putIfAbsent(key, score.scale());
                            of.put(key, placed(found.applicant().id(), scored, score));
                        });
            }
            placed.add(of);
        }
        return scales.entrySet().stream()
                .map(entry -> new OnScale(
                        entry.getKey().instrument(), entry.getValue(), comparison(entry.getKey(), cases, placed)))
                .toList();
    }

    private static Comparison comparison(Key key, List<Case> cases, List<Map<Key, Placed>> placed) {
        var row = new ArrayList<Placed>();
        for (int i = 0; i < cases.size(); i++) {
            var id = cases.get(i).applicant().id();
            row.add(placed.get(i)
                    .getOrDefault(key, new Placed(id, "", OptionalDouble.empty(), OptionalDouble.empty())));
        }
        return Comparison.of(row);
    }

    /** What was scored by another form, in another way or with another key is not compared. */
    private static Placed placed(ApplicationId id, Scored scored, ScaleScore.Scored score) {
        var yardstick = String.join(
                "|",
                scored.instrument().value(),
                scored.closed().form().id(),
                score.scale().id(),
                score.method().versioned(),
                scored.report().key().version());
        var margin = switch (score.precision()) {
            case Precision.Interval interval -> OptionalDouble.of(interval.margin());
            case Precision.Unknown unknown -> OptionalDouble.empty();
        };
        return new Placed(id, yardstick, OptionalDouble.of(score.scaled()), margin);
    }
}
