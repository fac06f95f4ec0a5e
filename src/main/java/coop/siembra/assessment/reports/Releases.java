package coop.siembra.assessment.reports;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.assessment.reports.Release.Entry;
import coop.siembra.assessment.reports.Release.Member;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.UnitId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

/** Keeps the figures of units until enough people are new. */
@Component
class Releases {
    private final MongoOperations mongo;
    private final Clock clock;

    Releases(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * The figures of a unit that may be shown now.
     *
     * @param members everybody who could be in them now
     * @param least how many people there must be, and by how many they must differ from those shown before
     * @return nothing when there never were enough
     */
    Optional<Release> current(
            InstrumentId instrument, UnitId unit, List<Member> members, List<String> scales, int least) {
        var id = instrument + "|" + unit;
        var before = Optional.ofNullable(mongo.findById(id, Release.class));
        var entries = members.stream()
                .map(member -> new Entry(member.taker(), member.sitting()))
                .toList();
        int changed = Balance.of(entries, before.map(Release::sittings).stream().toList())
                .people();
        if (members.size() < least || changed < least) {
            return before;
        }
        var next = Release.of(
                id,
                before.map(Release::revision).orElse(null),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                members,
                scales);
        try {
            return Optional.of(mongo.save(next));
        } catch (OptimisticLockingFailureException | DuplicateKeyException overtaken) {
            return Optional.ofNullable(mongo.findById(id, Release.class));
        }
    }

    /** The ids, of instrument and unit, of all kept figures and rests in which a taker counts. */
    List<String> with(String taker) {
        var figures = mongo.find(query(where("sittings.taker").is(taker)), Release.class).stream()
                .map(release -> "figures " + release.id());
        var rests = mongo.findAll(Told.class).stream()
                .filter(told -> told.rests().stream()
                        .flatMap(List::stream)
                        .anyMatch(count -> count.taker().equals(taker)))
                .map(told -> "rests " + told.id());
        return Stream.concat(figures, rests).sorted().toList();
    }

    /**
     * Whether what is left of a unit beside units below it may be told: it tells of nobody or of enough people, and so does whatever it
     * differs by from each that was told before. When it may, it is kept as told.
     */
    boolean mayTell(InstrumentId instrument, UnitId unit, Balance rest, int least) {
        if (!rest.isHarmless(least)) {
            return false;
        }
        var id = instrument + "|" + unit;
        var before = Optional.ofNullable(mongo.findById(id, Told.class));
        var told = before.map(Told::balances).orElse(List.of());
        if (told.stream().anyMatch(earlier -> !rest.less(earlier).isHarmless(least))) {
            return false;
        }
        if (!told.contains(rest)) {
            try {
                mongo.save(Told.of(id, before, rest));
            } catch (OptimisticLockingFailureException | DuplicateKeyException overtaken) {
                return false; // something else was told in between
            }
        }
        return true;
    }

    /**
     * What has been told of a unit beside those below it.
     *
     * @param id instrument and unit
     * @param rests the last first
     */
    @Document("group_remainders")
    @TypeAlias("group-remainders")
    record Told(@Id String id, @Version @Nullable Long revision, List<List<Count>> rests) {
        private static final int KEPT = 20;

        static Told of(String id, Optional<Told> before, Balance rest) {
            var counts = rest.counts().entrySet().stream()
                    .map(entry ->
                            new Count(entry.getKey().taker(), entry.getKey().sitting(), entry.getValue()))
                    .toList();
            return new Told(
                    id,
                    before.map(Told::revision).orElse(null),
                    Stream.concat(
                                    Stream.of(counts),
                                    before.map(Told::rests).stream().flatMap(List::stream))
                            .limit(KEPT)
                            .toList());
        }

        List<Balance> balances() {
            return rests.stream()
                    .map(counts -> new Balance(counts.stream()
                            .collect(Collectors.toMap(
                                    count -> new Entry(count.taker(), count.sitting()), Count::count))))
                    .toList();
        }
    }

    /** How often a sitting counts in a rest; below 0 when the units below are ahead. */
    record Count(String taker, String sitting, int count) {}
}
