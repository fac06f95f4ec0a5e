package coop.siembra.access;

import coop.siembra.kernel.PersonId;
import coop.siembra.store.Indexes;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;

/** How accounts are kept. */
@Configuration(proxyBeanMethods = false)
class AccountStore {
    static final String ACCOUNTS = "accounts";

    @Bean
    Indexes accountIndexes() {
        return Indexes.of(
                ACCOUNTS,
                Indexes.Index.on("roles"),
                Indexes.Index.unique("invitation").whereSet());
    }

    /**
     * An account.
     *
     * @param id of its person
     * @param hash null until a password has been chosen
     * @param since when password, roles or access last changed; sessions older than this end
     * @param invitation hash of the link by which a password may be chosen
     */
    @Document(ACCOUNTS)
    @TypeAlias("account")
    record AccountDocument(
            @MongoId String id,
            @Nullable String hash,
            List<String> roles,
            boolean enabled,
            Instant since,
            @Nullable String invitation,
            @Nullable Instant invitationEnds) {

        Account toAccount() {
            return new Account(new PersonId(id), roleSet(), enabled, hash != null);
        }

        Set<Role> roleSet() {
            var set = EnumSet.noneOf(Role.class);
            roles.stream().map(Role::valueOf).forEach(set::add);
            return set;
        }
    }

    static List<String> names(Set<Role> roles) {
        var all = EnumSet.of(Role.LEARNER);
        all.addAll(roles);
        return all.stream().map(Role::name).toList();
    }
}
