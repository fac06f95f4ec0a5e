package coop.siembra.access.api;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.access.Accounts;
import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.access.api.ApiAccountOutcome.Made;
import coop.siembra.access.api.ApiAccountOutcome.Reason;
import coop.siembra.access.api.ApiAccountOutcome.Refused;
import coop.siembra.access.model.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** The accounts of programs. Administrators make and revoke them, which is noted; revoked ones are kept, so that their names stay taken. */
@Service
public class ApiAccounts {
    /** What {@code used} is exact to, so that calling is not writing. */
    static final Duration USED_EXACT_TO = Duration.ofMinutes(1);

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
    private static final String OBJECT = "interface.account";

    private final MongoOperations mongo;
    private final Accounts people;
    private final CurrentUser user;
    private final Audit audit;
    private final Clock clock;

    ApiAccounts(MongoOperations mongo, Accounts people, CurrentUser user, Audit audit, Clock clock) {
        this.mongo = mongo;
        this.people = people;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** All, those that may call first, by name. @throws AccessDeniedException for others than administrators */
    public List<ApiAccount> all() {
        requireAdmin();
        return mongo.find(new Query(), ApiAccountDocument.class).stream()
                .map(ApiAccountDocument::toAccount)
                .sorted(Comparator.comparing(ApiAccount::isRevoked).thenComparing(ApiAccount::name))
                .toList();
    }

    /** Makes an account with a password by chance. @throws AccessDeniedException for others than administrators */
    public ApiAccountOutcome make(String name) {
        requireAdmin();
        var known = name.strip().toLowerCase(Locale.ROOT);
        if (!NAME.matcher(known).matches()) {
            return new Refused(Reason.NO_NAME);
        }
        var password = Secret.random();
        if (!open(known, password)) {
            return new Refused(Reason.TAKEN);
        }
        audit.note(AuditAction.ADDED, null, OBJECT, known);
        return new Made(known, password);
    }

    /** Ends an account for good. @throws AccessDeniedException for others than administrators */
    public void revoke(String name) {
        requireAdmin();
        var open = query(where("_id").is(name).and("revoked").is(null));
        var update = Update.update("revoked", now());
        if (mongo.updateFirst(open, update, ApiAccountDocument.class).getModifiedCount() == 1) {
            audit.note(AuditAction.WITHDREW, null, OBJECT, name);
        }
    }

    /**
     * Opens an account without asking who wants it; for the demo.
     *
     * @return false when there is one of that name already, revoked or not, which stays as it is
     */
    public boolean open(String name, String password) {
        if (mongo.exists(query(where("_id").is(name)), ApiAccountDocument.class)) {
            return false; // hashing takes its time
        }
        try {
            mongo.insert(new ApiAccountDocument(name, people.hash(password).encoded(), now(), null, null));
            return true;
        } catch (DuplicateKeyException already) {
            return false;
        }
    }

    /** An account that may call. */
    Optional<ApiAccountDocument> callable(String name) {
        return Optional.ofNullable(mongo.findById(name, ApiAccountDocument.class))
                .filter(account -> account.revoked() == null);
    }

    /** Notes that an account has called. */
    void used(ApiAccountDocument account) {
        var now = now();
        if (account.used() == null || account.used().plus(USED_EXACT_TO).isBefore(now)) {
            mongo.updateFirst(
                    query(where("_id").is(account.name())), Update.update("used", now), ApiAccountDocument.class);
        }
    }

    private void requireAdmin() {
        if (!user.has(Role.ADMIN)) {
            throw new AccessDeniedException("may not manage accounts of programs");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * An account.
     *
     * @param name what stands before the colon
     * @param hash of the password, made as those of people
     */
    @Document("api_accounts")
    @TypeAlias("api-account")
    record ApiAccountDocument(
            @MongoId String name,
            String hash,
            Instant made,
            @Nullable Instant used,
            @Nullable Instant revoked) {

        ApiAccount toAccount() {
            return new ApiAccount(name, made, used, revoked);
        }

        @Override
        public String toString() {
            return "ApiAccountDocument[" + name + "]";
        }
    }
}
