package coop.siembra.readiness;

import coop.siembra.access.PersonalData;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.store.StandingDocument;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The evidence there is about a person, and the row of the team's list made from it. */
@Component
class ReadinessData implements PersonalData {
    private final MongoTemplate mongo;

    ReadinessData(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public String key() {
        return "evidence";
    }

    @Override
    public String title() {
        return "readiness.export.title";
    }

    /** What a standing says, spelt out. */
    private static Map<String, Object> told(StandingDocument standing) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("asOf", standing.judged().day());
        all.put("role", standing.who().role());
        all.put("site", standing.who().site());
        all.put("overall", standing.judged().overall());
        all.put("competencies", standing.judged().standing().cells());
        all.put("moves", standing.judged().parsedMoves());
        all.put("atRisk", standing.judged().risks());
        all.put("dueOn", standing.dueOn());
        all.put("lastOn", standing.lastOn());
        return all;
    }

    @Override
    public Object about(PersonId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        var mine = Query.query(Criteria.where("person").is(person.value()));
        all.put("evidence", mongo.find(mine, EvidenceDocument.class));
        var compacted = mongo.findById(person.value(), CompactedDocument.class);
        if (compacted != null) {
            all.put("compactedEvidence", compacted.evidence());
        }
        var standing = mongo.findById(person.value(), StandingDocument.class);
        if (standing != null) {
            all.put("standing", told(standing));
        }
        var row = mongo.findById(person.value(), TeamRowDocument.class);
        if (row != null) {
            all.put("teamRow", row);
        }
        return all;
    }
}
