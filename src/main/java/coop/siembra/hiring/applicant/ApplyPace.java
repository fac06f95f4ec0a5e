package coop.siembra.hiring.applicant;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.access.model.Secret;
import coop.siembra.access.model.SlowDown;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Slows down whoever sends one application after the other from the same network address, on all nodes. Addresses are kept as hashes for a day. */
@Component
class ApplyPace {
    private static final SlowDown PACE = new SlowDown(8, Duration.ofMinutes(10));
    private static final int NETWORK_BYTES = 8;
    private static final int TRIES = 10;
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final MongoOperations mongo;
    private final Clock clock;

    ApplyPace(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Counts an application; how long to wait when it is too early for one, then nothing may be taken in. */
    Optional<Duration> begin(String address) {
        var key = Secret.hash(network(address));
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var before = mongo.findById(key, Applied.class);
            if (before != null && now.isBefore(before.until())) {
                return Optional.of(Duration.between(now, before.until()).plus(MOMENT));
            }
            boolean anew = before == null || old(before, now);
            int times = before == null || anew ? 1 : before.times() + 1;
            var after = new Applied(key, times, now, now.plus(PACE.after(times)));
            if (before == null ? inserted(after, now) : replaced(before, after)) {
                return Optional.empty();
            }
        }
        return Optional.of(MOMENT);
    }

    private static boolean old(Applied counter, Instant now) {
        return counter.last().plus(SlowDown.FORGOTTEN_AFTER).isBefore(now);
    }

    private boolean inserted(Applied counter, Instant now) {
        mongo.remove(query(where("last").lt(now.minus(SlowDown.FORGOTTEN_AFTER))), Applied.class);
        try {
            mongo.insert(counter);
            return true;
        } catch (DuplicateKeyException atTheSameMoment) {
            return false;
        }
    }

    private boolean replaced(Applied before, Applied after) {
        var same = query(where("_id")
                .is(before.id())
                .and("times")
                .is(before.times())
                .and("last")
                .is(before.last()));
        var update =
                Update.update("times", after.times()).set("last", after.last()).set("until", after.until());
        return mongo.updateFirst(same, update, Applied.class).getMatchedCount() == 1;
    }

    /** Of IPv6 the first half: whoever has one address there has as many as they like. */
    private static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException noLiteral) {
            return address;
        }
    }

    /** How often somebody applied from an address, and until when nobody may. */
    @Document("apply_attempts")
    @TypeAlias("apply-attempts")
    record Applied(@Id String id, int times, Instant last, Instant until) {}
}
