package coop.siembra.assessment.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.SittingId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Reads what was answered in many closed sittings, one after the other; each is handed on and forgotten. */
@Repository
public class ClosedSittings {
    private static final String COLLECTION = "sittings";
    private static final Bson CLOSED = Filters.ne("sheet", null);

    /** All that {@link AnsweredCodec} reads. */
    private static final Bson READ = Projections.include(
            "taker", "instrument", "version", "form", "language", "invented", "carried", "sheet", "closing");

    private final MongoTemplate mongo;

    ClosedSittings(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * A closed sitting, with no more than what statistics need.
     *
     * @param language ISO code
     * @param carried whether its taker sat it as an applicant, under which it counts already
     * @param responses by item
     */
    public record Answered(
            String id,
            String taker,
            String instrument,
            String version,
            String form,
            String language,
            boolean invented,
            boolean carried,
            Instant closedAt,
            Map<String, Given> responses) {

        /** What was stored for an item; null when it was not answered. */
        public @Nullable List<String> response(String item) {
            var given = responses.get(item);
            return given == null ? null : given.response();
        }
    }

    /**
     * A response.
     *
     * @param spent milliseconds
     */
    public record Given(List<String> response, long spent) {}

    /** All closed sittings of a form, in no order. */
    public void each(InstrumentId instrument, String form, boolean invented, Consumer<Answered> consumer) {
        read(
                Filters.and(
                        Filters.eq("instrument", instrument.value()),
                        Filters.eq("form", form),
                        Filters.eq("invented", invented),
                        CLOSED),
                consumer);
    }

    /** All closed sittings of an instrument by some takers, in no order. */
    public void each(InstrumentId instrument, Collection<String> takers, Consumer<Answered> consumer) {
        read(Filters.and(Filters.in("taker", takers), Filters.eq("instrument", instrument.value()), CLOSED), consumer);
    }

    /** Those of some sittings that are closed and count, in no order; ask for hundreds at a time. */
    public void each(Collection<SittingId> ids, Consumer<Answered> consumer) {
        read(Filters.and(Filters.in("_id", ids.stream().map(SittingId::value).toList()), CLOSED), consumer);
    }

    /** In which versions of an instrument's content a form has been answered, in alphabetical order. */
    public List<String> versions(InstrumentId instrument, String form, boolean invented) {
        var filter = Filters.and(
                Filters.eq("instrument", instrument.value()),
                Filters.eq("form", form),
                Filters.eq("invented", invented),
                Filters.eq("carried", null),
                CLOSED);
        var versions = new TreeSet<String>();
        mongo.execute(
                COLLECTION,
                collection ->
                        collection.distinct("version", filter, String.class).into(versions));
        return List.copyOf(versions);
    }

    /** Whether there is any invented sitting of an instrument. */
    public boolean anyInvented(InstrumentId instrument) {
        var filter = Filters.and(Filters.eq("instrument", instrument.value()), Filters.eq("invented", true), CLOSED);
        return Boolean.TRUE.equals(mongo.execute(
                COLLECTION,
                collection -> collection
                                .find(filter)
                                .projection(Projections.include("_id"))
                                .first()
                        != null));
    }

    private void read(Bson filter, Consumer<Answered> consumer) {
        mongo.execute(COLLECTION, collection -> {
            var codecs = CodecRegistries.fromRegistries(
                    CodecRegistries.fromCodecs(new AnsweredCodec()), collection.getCodecRegistry());
            collection
                    .withCodecRegistry(codecs)
                    .find(filter, Answered.class)
                    .projection(READ)
                    .forEach(consumer);
            return true;
        });
    }
}
