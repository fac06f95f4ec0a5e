package coop.siembra.access.web;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.access.model.Secret;
import coop.siembra.store.Indexes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Sign-ins that outlive their session. A browser holds a series, which stays, and a token, which each use replaces; only hashes of
 * tokens are kept. A token used twice means that somebody copied it: the series ends. Several tabs may come back at once after a
 * restart, so the token just replaced still counts for a minute.
 * Reasons: {@code docs/decisions/0002-remembered-sign-in.md}.
 */
@Component
public class RememberedStore {
    /** When asked to be remembered: since the last use. */
    static final Duration KEPT = Duration.ofDays(30);

    /** Otherwise, and no longer than the browser is open: a working day. */
    static final Duration UNASKED = Duration.ofHours(10);

    private static final Duration GRACE = Duration.ofMinutes(1);

    private final MongoOperations mongo;
    private final Clock clock;

    RememberedStore(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Begins a series for a person. */
    Issued begin(String person, boolean kept) {
        var issued = new Issued(Secret.random(), Secret.random());
        Instant now = clock.instant();
        mongo.insert(new Remembered(
                issued.series(),
                person,
                Secret.hash(issued.token()),
                null,
                now,
                now.plus(kept ? KEPT : UNASKED),
                kept));
        return issued;
    }

    /** Exchanges a token for the next one; empty when it is worth nothing any more. */
    Optional<Used> use(String series, String token) {
        Instant now = clock.instant();
        var found = mongo.findById(series, Remembered.class);
        if (found == null || found.expires().isBefore(now)) {
            return Optional.empty();
        }
        String next = Secret.random();
        if (Secret.hash(token).equals(found.token()) && replaced(found, next, now)) {
            return Optional.of(new Used(found.person(), next, found.kept()));
        }
        return justReplaced(series, token, now);
    }

    private boolean replaced(Remembered found, String next, Instant now) {
        var unchanged = query(where("_id").is(found.id()).and("token").is(found.token()));
        var update = Update.update("token", Secret.hash(next))
                .set("previous", found.token())
                .set("used", now)
                .set("expires", now.plus(found.kept() ? KEPT : UNASKED));
        return mongo.updateFirst(unchanged, update, Remembered.class).getMatchedCount() == 1;
    }

    /** Another tab has replaced the token a moment ago: this one may come in too, but the browser has its next token already. */
    private Optional<Used> justReplaced(String series, String token, Instant now) {
        var found = mongo.findById(series, Remembered.class);
        if (found == null) {
            return Optional.empty();
        }
        boolean another = Secret.hash(token).equals(found.previous());
        if (another && !found.used().plus(GRACE).isBefore(now)) {
            return Optional.of(new Used(found.person(), null, found.kept()));
        }
        end(series);
        return Optional.empty();
    }

    /** Ends a series: its browser has signed out. */
    void end(String series) {
        mongo.remove(query(where("_id").is(series)), Remembered.class);
    }

    /** Ends all series of a person: the password has changed, or the access has ended. */
    public void endAll(String person) {
        mongo.remove(query(where("person").is(person)), Remembered.class);
    }

    /** The browsers in which a person is kept signed in, the last used first. */
    public List<KeptSignIn> of(String person) {
        return mongo.find(query(where("person").is(person)), Remembered.class).stream()
                .map(found -> new KeptSignIn(found.used(), found.expires(), found.kept()))
                .sorted(Comparator.comparing(KeptSignIn::lastUsed).reversed())
                .toList();
    }

    /** Removes what has expired. */
    void forgetOld() {
        mongo.remove(query(where("expires").lt(clock.instant())), Remembered.class);
    }

    @Bean
    static Indexes rememberedIndexes() {
        return Indexes.of("remembered_sign_ins", Indexes.Index.on("person"));
    }

    /**
     * A browser that need not ask for the password.
     *
     * @param outlivesBrowser whether it was asked to keep the person signed in
     */
    public record KeptSignIn(Instant lastUsed, Instant expires, boolean outlivesBrowser) {}

    /** What a browser is given. */
    record Issued(String series, String token) {}

    /**
     * Who came back.
     *
     * @param next token to give; null when the browser has been given it by another request
     * @param kept whether it outlives the browser
     */
    record Used(String person, @Nullable String next, boolean kept) {}

    /**
     * A series.
     *
     * @param id the series
     * @param token hash
     * @param previous hash of the token before
     * @param used when the token was issued
     */
    @Document("remembered_sign_ins")
    @TypeAlias("remembered-sign-in")
    record Remembered(
            @MongoId String id,
            String person,
            String token,
            @Nullable String previous,
            Instant used,
            Instant expires,
            boolean kept) {}
}
