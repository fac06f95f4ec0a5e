package coop.siembra.executive;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.executive.model.Correlation;
import coop.siembra.executive.model.Correlation.Pair;
import coop.siembra.executive.model.Selection;
import coop.siembra.hiring.DecidedScores;
import coop.siembra.hiring.DecidedScores.Decided;
import coop.siembra.hiring.DecidedScores.Entered;
import coop.siembra.hiring.fairness.Moments;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.ShownSince;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Looks once a day at what recruiting finds, and keeps it by month: scoring thousands of applicants is nothing to wait for. */
@Component
class Recruiting {
    private static final int MONTHS = 24;

    /** Until then somebody new has had little occasion to show anything. */
    private static final Duration SETTLED = Duration.ofDays(90);

    private final MongoTemplate mongo;
    private final DecidedScores scores;
    private final ShownSince shown;
    private final Clock clock;

    Recruiting(MongoTemplate mongo, DecidedScores scores, ShownSince shown, Clock clock) {
        this.mongo = mongo;
        this.scores = scores;
        this.shown = shown;
        this.clock = clock;
    }

    /** The months there are, the latest first. */
    List<RecruitingDocument> months() {
        return mongo.find(
                query(where("_id").exists(true))
                        .with(Sort.by(Sort.Direction.DESC, "_id"))
                        .limit(MONTHS),
                RecruitingDocument.class);
    }

    /** Looks, unless somebody has today. */
    void look() {
        var today = LocalDate.now(clock);
        var last = months().stream().findFirst();
        if (last.filter(month -> month.day().equals(today.toString())).isEmpty()) {
            mongo.save(look(today, last));
        }
    }

    private RecruitingDocument look(LocalDate today, Optional<RecruitingDocument> last) {
        var decided = scores.since(
                today.minusMonths(MONTHS).atStartOfDay(clock.getZone()).toInstant());
        var before = last.map(RecruitingDocument::sides).orElse(Map.of());
        var together = together(decided);
        var stays = last.map(RecruitingDocument::correlation)
                .filter(old -> Math.abs(old.pairs() - together.pairs()) < Selection.FEWEST)
                .orElse(together);
        return RecruitingDocument.of(today, Selection.kept(before, decided.measures()), stays);
    }

    /** What people scored, in standard deviations of all who were decided on with the same instrument, beside what they have shown since they came. */
    private Correlation together(Decided decided) {
        var settled = clock.instant().minus(SETTLED);
        var scored = new HashMap<PersonId, Double>();
        var since = new HashMap<PersonId, Instant>();
        decided.entered().stream()
                .filter(entered -> entered.at().isBefore(settled))
                .collect(Collectors.groupingBy(Entered::person))
                .forEach((person, all) -> all.stream()
                        .flatMapToDouble(one -> standardised(one, decided).stream())
                        .average()
                        .ifPresent(mean -> {
                            scored.put(person, mean);
                            since.put(person, all.getFirst().at());
                        }));
        return Correlation.of(shown.of(since).entrySet().stream()
                .map(entry -> new Pair(scored.getOrDefault(entry.getKey(), 0.0), entry.getValue()))
                .toList());
    }

    private static OptionalDouble standardised(Entered entered, Decided decided) {
        var sides = decided.measures().get(entered.measure());
        var all = sides == null ? Moments.none() : sides.all();
        double deviation = all.n() < 2 ? 0 : Math.sqrt(all.squares() / (all.n() - 1));
        return deviation > 0 ? OptionalDouble.of((entered.score() - all.mean()) / deviation) : OptionalDouble.empty();
    }
}
