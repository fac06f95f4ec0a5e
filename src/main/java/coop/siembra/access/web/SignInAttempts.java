package coop.siembra.access.web;

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
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords, counted per account and per network address in the database, so that neither a restart nor
 * another node forgets. An attempt is counted before the password is looked at, so that many at once are not cheaper than one by one.
 * Accounts that do not exist are counted the same way and cannot be told from others.
 */
@Component
public class SignInAttempts {
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final int TRIES = 10;
    private static final int NETWORK_BYTES = 8;

    private final MongoOperations mongo;
    private final Clock clock;

    SignInAttempts(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Counts an attempt of a person, as {@link #begin(String, String, String)} does. */
    public Optional<Duration> begin(String account, String address) {
        return begin("", account, address);
    }

    /**
     * Counts an attempt.
     *
     * @param kind of accounts: those of one kind hold back nobody of another, whether by name or by address; empty for people
     * @param account what was typed as name
     * @param address network address it came from
     * @return how long to wait, rounded up to seconds, when it is too early; then nothing may be checked. Empty to go on
     */
    Optional<Duration> begin(String kind, String account, String address) {
        var tooEarly = count(kind + ofAddress(address), SlowDown.OF_ADDRESS);
        if (tooEarly.isPresent()) {
            return tooEarly;
        }
        tooEarly = count(kind + ofAccount(account), SlowDown.OF_ACCOUNT);
        if (tooEarly.isPresent()) {
            uncount(kind + ofAddress(address));
        }
        return tooEarly;
    }

    /** Says that a person's attempt was right: the account starts anew, the address gets this one attempt back. */
    public void succeeded(String account, String address) {
        succeeded("", account, address);
    }

    void succeeded(String kind, String account, String address) {
        mongo.remove(query(where("_id").is(kind + ofAccount(account))), Failures.class);
        uncount(kind + ofAddress(address));
    }

    /** Removes counters nobody has touched for a day. */
    void forgetOld() {
        var old = clock.instant().minus(SlowDown.FORGOTTEN_AFTER);
        mongo.remove(query(where("last").lt(old)), Failures.class);
    }

    private Optional<Duration> count(String key, SlowDown policy) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var before = mongo.findById(key, Failures.class);
            if (before != null && now.isBefore(before.until())) {
                return Optional.of(roundedUp(Duration.between(now, before.until())));
            }
            boolean anew = before == null
                    || before.last().plus(SlowDown.FORGOTTEN_AFTER).isBefore(now);
            int failures = before == null || anew ? 1 : before.failures() + 1;
            var after = new Failures(key, failures, now, now.plus(policy.after(failures)));
            if (before == null ? inserted(after) : replaced(before, after)) {
                return Optional.empty();
            }
        }
        return Optional.of(MOMENT);
    }

    private boolean inserted(Failures counter) {
        try {
            mongo.insert(counter);
            return true;
        } catch (DuplicateKeyException somebodyElse) {
            return false;
        }
    }

    private boolean replaced(Failures before, Failures after) {
        var same = query(where("_id")
                .is(before.id())
                .and("failures")
                .is(before.failures())
                .and("last")
                .is(before.last()));
        var update = Update.update("failures", after.failures())
                .set("last", after.last())
                .set("until", after.until());
        return mongo.updateFirst(same, update, Failures.class).getMatchedCount() == 1;
    }

    private void uncount(String key) {
        var counted = query(where("_id").is(key).and("failures").gt(0));
        var update = new Update().inc("failures", -1).set("until", clock.instant());
        mongo.updateFirst(counted, update, Failures.class);
    }

    private static Duration roundedUp(Duration wait) {
        return Duration.ofSeconds(wait.plusNanos(999_999_999).toSeconds());
    }

    private static String ofAccount(String account) {
        return "account|" + Secret.hash(account.strip().toLowerCase(Locale.ROOT));
    }

    /** One household or office has a whole network of IPv6 addresses: its first half stands for all. */
    private static String ofAddress(String address) {
        try {
            if (InetAddress.ofLiteral(address) instanceof Inet6Address six) {
                return "address|" + HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES));
            }
        } catch (IllegalArgumentException noLiteral) {
            return "address|" + Secret.hash(address);
        }
        return "address|" + address;
    }

    /**
     * A counter.
     *
     * @param failures attempts not yet known to be right
     * @param until no attempt before
     */
    @Document("sign_in_failures")
    @TypeAlias("sign-in-failures")
    record Failures(@MongoId String id, int failures, Instant last, Instant until) {}
}
