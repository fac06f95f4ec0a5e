package coop.siembra.access;

import coop.siembra.access.AuditVerdict.Reason;
import coop.siembra.access.model.AuditLink;
import coop.siembra.kernel.PersonId;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;

/** How the audit is kept. */
@Configuration(proxyBeanMethods = false)
class AuditStore {
    static final String AUDIT = "audit";

    @Bean
    Indexes auditIndexes() {
        return Indexes.of(AUDIT, Index.on("subject", "_id"), Index.on("who", "_id"));
    }

    /** An entry: see {@link AuditLink}. */
    @Document(AUDIT)
    @TypeAlias("audit-entry")
    record EntryDocument(
            @MongoId long id,
            Instant at,
            @Nullable String who,
            String action,
            @Nullable String subject,
            String object,
            List<String> details,
            String previous,
            String hash) {

        static EntryDocument of(AuditLink link) {
            return new EntryDocument(
                    link.id(),
                    link.at(),
                    link.who(),
                    link.action(),
                    link.subject(),
                    link.object(),
                    link.details(),
                    link.previous(),
                    link.hash());
        }

        AuditEntry toEntry() {
            return new AuditEntry(
                    id,
                    at,
                    who == null ? null : new PersonId(who),
                    AuditAction.valueOf(action),
                    subject == null ? null : new PersonId(subject),
                    object,
                    details);
        }

        /** What is wrong with this as the entry after one with a hash. */
        Optional<Reason> mistakeAfter(String hashBefore) {
            var link = new AuditLink(id, at, who, action, subject, object, details, previous);
            if (!link.hash().equals(hash)) {
                return Optional.of(Reason.CHANGED);
            }
            return previous.equals(hashBefore) ? Optional.empty() : Optional.of(Reason.UNLINKED);
        }
    }
}
