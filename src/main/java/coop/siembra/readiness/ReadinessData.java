package coop.siembra.readiness;

import coop.siembra.access.PersonalData;
import coop.siembra.kernel.PersonId;
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

    @Override
    public Object about(PersonId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        var mine = Query.query(Criteria.where("person").is(person.value()));
        all.put("evidence", mongo.find(mine, EvidenceDocument.class));
        var row = mongo.findById(person.value(), TeamRowDocument.class);
        if (row != null) {
            all.put("teamRow", row);
        }
        return all;
    }
}
