package coop.siembra.access;

import coop.siembra.access.AccountStore.AccountDocument;
import coop.siembra.kernel.PersonId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;

/**
 * Brings in the accounts of a whole organisation at once: the same as by {@link Accounts#open}, many in one write, where one by one
 * would wait for the disk a hundred thousand times. For stores that nobody works in yet.
 */
@Service
public class AccountsImport {
    private final MongoOperations mongo;
    private final Clock clock;

    AccountsImport(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * An account to bring in.
     *
     * @param enabled false for somebody who has left
     */
    public record Entry(PersonId person, Set<Role> roles, boolean enabled) {}

    /**
     * Opens accounts that share a password, hashed once.
     *
     * @throws org.springframework.dao.DuplicateKeyException when one of the people has an account already
     */
    public void put(List<Entry> entries, PasswordHash password) {
        if (entries.isEmpty()) {
            return;
        }
        var since = clock.instant().truncatedTo(ChronoUnit.MILLIS); // see Accounts.now
        mongo.bulkOps(BulkMode.UNORDERED, AccountDocument.class)
                .insert(entries.stream()
                        .map(entry -> new AccountDocument(
                                entry.person().value(),
                                password.encoded(),
                                AccountStore.names(entry.roles()),
                                entry.enabled(),
                                since,
                                null,
                                null))
                        .toList())
                .execute();
    }
}
