package coop.siembra.access;

import coop.siembra.access.AccountStore.AccountDocument;
import coop.siembra.access.web.RememberedStore;
import coop.siembra.kernel.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The account, without its password's hash, and the browsers kept signed in, without what would open them. */
@Component
class AccountData implements PersonalData {
    private final MongoOperations mongo;
    private final RememberedStore remembered;

    AccountData(MongoOperations mongo, RememberedStore remembered) {
        this.mongo = mongo;
        this.remembered = remembered;
    }

    @Override
    public String key() {
        return "account";
    }

    @Override
    public String title() {
        return "access.export.account";
    }

    @Override
    public Object about(PersonId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        var account = mongo.findById(person.value(), AccountDocument.class);
        if (account != null) {
            all.put("account", Held.of(account));
        }
        all.put("signedIn", remembered.of(person.value()));
        return all;
    }

    /** @param lastChanged when password, roles or access last changed */
    private record Held(
            String person,
            Set<Role> roles,
            boolean enabled,
            boolean hasPassword,
            Instant lastChanged,
            @Nullable Instant invitationEnds) {

        static Held of(AccountDocument account) {
            return new Held(
                    account.id(),
                    account.roleSet(),
                    account.enabled(),
                    account.hash() != null,
                    account.since(),
                    account.invitationEnds());
        }
    }
}
