package coop.siembra.readiness.asking;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.access.TeamAccess;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.readiness.guide.Obstacles;
import coop.siembra.readiness.model.asking.Counted;
import coop.siembra.readiness.model.asking.Hiding;
import coop.siembra.readiness.model.asking.Share;
import coop.siembra.readiness.model.asking.SurveyKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** What came of the rounds about obstacles, once they have ended. Executives and administrators see all; who leads sees their units and those below. */
@Service
public class SurveyResults {
    private final MongoTemplate mongo;
    private final RoundStore store;
    private final Ballots ballots;
    private final Closing closing;
    private final SurveyTexts texts;
    private final Units units;
    private final TeamAccess access;
    private final CurrentUser user;

    SurveyResults(
            MongoTemplate mongo,
            RoundStore store,
            Ballots ballots,
            Closing closing,
            SurveyTexts texts,
            Units units,
            TeamAccess access,
            CurrentUser user) {
        this.mongo = mongo;
        this.store = store;
        this.ballots = ballots;
        this.closing = closing;
        this.texts = texts;
        this.units = units;
        this.access = access;
        this.user = user;
    }

    /**
     * A unit with all below it.
     *
     * @param unit null for the whole organisation
     * @param answered how many handed in; 0 when nothing may be shown of them
     * @param shares by obstacle, of those that may be shown
     */
    public record Row(@Nullable Unit unit, long answered, Map<String, Share> shares) {

        public boolean hidden() {
            return answered == 0;
        }

        public Optional<Share> of(String obstacle) {
            return Optional.ofNullable(shares.get(obstacle));
        }
    }

    /**
     * Obstacles in a unit, or in the whole.
     *
     * @param asked how many worked in the whole organisation when the round ended
     * @param answered how many of them handed in
     * @param family the unit first, then those right below it; of the whole those at the top, or below its only top
     * @param earlier the unit in the round before, when that asked the same
     */
    public record ObstacleMap(
            SurveyRound round,
            Obstacles survey,
            long asked,
            long answered,
            List<Row> family,
            Optional<Earlier> earlier) {

        /** The unit itself. */
        public Row unit() {
            return family.getFirst();
        }
    }

    /** What was shown of a unit in an earlier round. */
    public record Earlier(SurveyRound round, Row row) {}

    /** Whether the signed-in person sees the whole organisation. */
    public boolean seesAll() {
        return access.seesAll();
    }

    /**
     * The latest round that somebody has answered.
     *
     * @param unit null for the whole organisation
     * @return nothing while no round has ended
     * @throws AccessDeniedException when the unit is not for the signed-in person to see
     */
    public Optional<ObstacleMap> obstacles(@Nullable UnitId unit) {
        if (unit == null) {
            access.requireAll();
        } else {
            access.requireTeam(unit);
        }
        closing.catchUp();
        var rounds = store.counted(SurveyKind.OBSTACLES);
        return rounds.stream()
                .findFirst()
                .flatMap(round -> texts.obstacles(round).map(survey -> map(round, survey, unit, rounds)));
    }

    /** The units at the top; where there is only one, which is the whole over again, those right below it. */
    private List<Unit> outline() {
        var tops = units.tops();
        return tops.size() == 1 ? units.below(tops.getFirst().id()) : tops;
    }

    private ObstacleMap map(RoundDocument round, Obstacles survey, @Nullable UnitId unit, List<RoundDocument> rounds) {
        var result = result(round);
        var family = new ArrayList<Row>();
        var shown = unit == null ? null : units.find(unit).orElse(null);
        var lower = unit == null ? outline() : units.below(unit);
        var counted = counted(
                result, Stream.concat(Stream.of(key(shown)), lower.stream().map(SurveyResults::key)));
        family.add(row(counted, shown));
        lower.forEach(one -> family.add(row(counted, one)));
        var earlier = rounds.stream()
                .skip(1)
                .findFirst()
                .filter(before -> before.meaning().equals(round.meaning()))
                .map(before -> new Earlier(before.read(), row(counted(result(before), Stream.of(key(shown))), shown)));
        return new ObstacleMap(round.read(), survey, result.asked(), result.answered(), family, earlier);
    }

    static RoundDocument.Result result(RoundDocument round) {
        var result = round.result();
        if (result == null) {
            throw new IllegalStateException("not counted: " + round.id());
        }
        return result;
    }

    private static String key(@Nullable Unit unit) {
        return unit == null ? Closing.WHOLE : unit.id().value();
    }

    /** What may be shown of some units, by key; without those of which nothing may. */
    private Map<String, Counted> counted(RoundDocument.Result result, Stream<String> keys) {
        var ids = keys.map(key -> ResultDocument.id(result.edition(), key)).toList();
        var counted = new HashMap<String, Counted>();
        mongo.find(query(where("_id").in(ids)), ResultDocument.class)
                .forEach(found -> counted.put(found.unit(), found.counted()));
        return counted;
    }

    private static Row row(Map<String, Counted> all, @Nullable Unit unit) {
        var counted = all.getOrDefault(key(unit), Counted.NONE);
        var shares = new LinkedHashMap<String, Share>();
        counted.counts().forEach((obstacle, spread) -> shares.put(obstacle, Share.of(spread)));
        return new Row(unit, counted.sheets(), shares);
    }

    /** Whether the signed-in person may read what was written. */
    public boolean mayReadWords() {
        return user.has(Role.EXECUTIVE);
    }

    /**
     * What was written in the latest round of a kind, each time in another order; nothing when fewer than five have written. Executives only.
     *
     * @throws AccessDeniedException for all others
     */
    public List<String> words(SurveyKind kind) {
        if (!mayReadWords()) {
            throw new AccessDeniedException("not an executive");
        }
        closing.catchUp();
        var words = new ArrayList<>(store.counted(kind).stream()
                .findFirst()
                .map(round -> ballots.words(round.id()))
                .orElse(List.of()));
        if (words.size() < Hiding.FEWEST) {
            return List.of();
        }
        Collections.shuffle(words);
        return words;
    }
}
