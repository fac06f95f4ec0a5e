package coop.siembra.assessment;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.Instrument.Use;
import coop.siembra.kernel.InstrumentId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** What this organisation lets everybody begin with. Everybody may know it; the training lead and administrators decide it. */
@Service
public class BaselineSettings {
    private final MongoOperations mongo;
    private final Instruments instruments;
    private final CurrentUser user;

    BaselineSettings(MongoOperations mongo, Instruments instruments, CurrentUser user) {
        this.mongo = mongo;
        this.instruments = instruments;
        this.user = user;
    }

    /** What holds now. */
    public BaselineRules rules() {
        var stored = mongo.findById(RulesDocument.ID, RulesDocument.class);
        return stored == null ? BaselineRules.initial() : stored.toRules();
    }

    /** What could be asked: all instruments made for the baseline, by id. */
    public List<Instrument> possible() {
        return instruments.all(Use.BASELINE);
    }

    /** Whether the signed-in person may change the rules. */
    public boolean mayChange() {
        return user.has(Role.TRAINING) || user.has(Role.ADMIN);
    }

    /**
     * Stores rules, when nobody has changed them since the version they were made from.
     *
     * @return whether they were stored
     * @throws AccessDeniedException when the signed-in person {@linkplain #mayChange may not}
     */
    public boolean change(BaselineRules rules) {
        if (!mayChange()) {
            throw new AccessDeniedException("the baseline is not for the signed-in person to change");
        }
        var document = RulesDocument.of(rules, rules.version() + 1);
        if (rules.version() > 0) {
            var same = query(where("_id").is(RulesDocument.ID).and("version").is(rules.version()));
            return mongo.replace(same, document).getMatchedCount() == 1;
        }
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException somebodyElse) {
            return false;
        }
    }

    /** The one document. */
    @Document("assessment_settings")
    @TypeAlias("assessment-settings")
    record RulesDocument(@Id String id, long version, List<String> leftOut, int againAfterDays) {
        static final String ID = "baseline";

        static RulesDocument of(BaselineRules rules, long version) {
            var leftOut =
                    rules.leftOut().stream().map(InstrumentId::value).sorted().toList();
            return new RulesDocument(ID, version, leftOut, rules.againAfterDays());
        }

        BaselineRules toRules() {
            return new BaselineRules(
                    version, leftOut.stream().map(InstrumentId::new).collect(Collectors.toSet()), againAfterDays);
        }
    }
}
