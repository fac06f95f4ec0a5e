package coop.siembra.hiring;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.kernel.LocalizedText;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** What this organisation tells applicants about itself. Everybody may know it; who decides the rules of hiring decides it. */
@Service
public class PromiseSettings {
    private final MongoOperations mongo;
    private final HiringSettings settings;
    private final Audit audit;

    PromiseSettings(MongoOperations mongo, HiringSettings settings, Audit audit) {
        this.mongo = mongo;
        this.settings = settings;
        this.audit = audit;
    }

    /** What holds now. */
    public Promises promises() {
        var stored = mongo.findById(PromisesDocument.ID, PromisesDocument.class);
        return stored == null ? Promises.initial() : stored.promises();
    }

    public boolean mayChange() {
        return settings.mayChange();
    }

    /**
     * Stores what can be promised, when nobody has changed it since the version it was made from.
     *
     * @return whether it was stored
     * @throws AccessDeniedException when the signed-in person may not
     */
    public boolean change(Promises promises) {
        if (!mayChange()) {
            throw new AccessDeniedException("the rules of hiring are for administrators");
        }
        if (!promises.fit()) {
            return false;
        }
        var document = PromisesDocument.of(promises, promises.version() + 1);
        boolean stored = promises.version() == 0 ? inserted(document) : replaced(promises.version(), document);
        if (stored) {
            audit.note(AuditAction.CHANGED, null, "opening.promises");
        }
        return stored;
    }

    private boolean replaced(long version, PromisesDocument document) {
        var same = query(where("_id").is(PromisesDocument.ID).and("version").is(version));
        return mongo.replace(same, document).getMatchedCount() == 1;
    }

    private boolean inserted(PromisesDocument document) {
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException somebodyElse) {
            return false;
        }
    }

    /** The promises as stored. */
    @Document("hiring_settings")
    @TypeAlias("hiring-promises")
    record PromisesDocument(
            @Id String id, long version, String privacyContact, String authorityEn, String authorityEs, int days) {
        static final String ID = "promises";

        static PromisesDocument of(Promises promises, long version) {
            return new PromisesDocument(
                    ID,
                    version,
                    promises.privacyContact().strip(),
                    promises.authority().en().strip(),
                    promises.authority().es().strip(),
                    promises.answerDays());
        }

        Promises promises() {
            return new Promises(version, privacyContact, new LocalizedText(authorityEn, authorityEs), days);
        }
    }
}
