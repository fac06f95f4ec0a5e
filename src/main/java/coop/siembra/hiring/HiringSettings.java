package coop.siembra.hiring;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.access.model.Secret;
import coop.siembra.hiring.model.Retention;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** What this organisation has laid down for all its openings. Everybody may know it; administrators decide it. */
@Service
public class HiringSettings {
    private final MongoOperations mongo;
    private final CurrentUser user;
    private final Audit audit;

    HiringSettings(MongoOperations mongo, CurrentUser user, Audit audit) {
        this.mongo = mongo;
        this.user = user;
        this.audit = audit;
    }

    /** What holds now. */
    public HiringRules rules() {
        var stored = mongo.findById(RulesDocument.ID, RulesDocument.class);
        return stored == null ? HiringRules.initial() : stored.rules();
    }

    public boolean mayChange() {
        return user.has(Role.ADMIN);
    }

    /**
     * Stores rules, when nobody has changed them since the version they were made from.
     *
     * @return whether they were stored
     * @throws AccessDeniedException when the signed-in person {@linkplain #mayChange may not}
     */
    public boolean change(HiringRules rules) {
        if (!mayChange()) {
            throw new AccessDeniedException("the rules of hiring are for administrators");
        }
        var document = RulesDocument.of(rules, rules.version() + 1);
        boolean stored = rules.version() == 0 ? inserted(document) : replaced(rules.version(), document);
        if (stored) {
            audit.note(AuditAction.CHANGED, null, "opening.rules");
        }
        return stored;
    }

    private boolean replaced(long version, RulesDocument document) {
        var same = query(where("_id").is(RulesDocument.ID).and("version").is(version));
        return mongo.replace(same, document).getMatchedCount() == 1;
    }

    private boolean inserted(Object document) {
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException somebodyElse) {
            return false;
        }
    }

    /** What keys of declarations are made with; made once, and in no export. */
    String declarationSecret() {
        var stored = mongo.findById(SecretDocument.ID, SecretDocument.class);
        if (stored == null) {
            inserted(new SecretDocument(SecretDocument.ID, Secret.random()));
            stored = mongo.findById(SecretDocument.ID, SecretDocument.class);
        }
        return Objects.requireNonNull(stored).secret();
    }

    /** The rules as stored; {@code minimum} is an ISO period. */
    @Document("hiring_settings")
    @TypeAlias("hiring-rules")
    record RulesDocument(
            @Id String id, long version, String minimum, List<String> lawParts, List<String> groups, boolean feedback) {
        static final String ID = "rules";

        static RulesDocument of(HiringRules rules, long version) {
            return new RulesDocument(
                    ID,
                    version,
                    rules.minimum().toString(),
                    rules.lawParts().stream().map(Retention.Part::name).sorted().toList(),
                    rules.groups().stream().sorted().toList(),
                    rules.feedback());
        }

        HiringRules rules() {
            return new HiringRules(
                    version,
                    Period.parse(minimum),
                    lawParts.stream().map(Retention.Part::valueOf).collect(Collectors.toUnmodifiableSet()),
                    Set.copyOf(groups),
                    feedback);
        }
    }

    /** A random text. */
    @Document("hiring_settings")
    @TypeAlias("hiring-secret")
    record SecretDocument(@Id String id, String secret) {
        static final String ID = "declarations";
    }
}
