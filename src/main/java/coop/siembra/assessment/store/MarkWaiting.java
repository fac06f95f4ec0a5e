package coop.siembra.assessment.store;

import coop.siembra.store.Migration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Marks the sittings without a limit that were begun before there was a mark, so that they can be found abandoned. */
@Component
class MarkWaiting implements Migration {

    @Override
    public String id() {
        return "2026-11-26-mark-waiting-sittings";
    }

    @Override
    public void run(MongoTemplate mongo) {
        var begun = Criteria.where("open")
                .exists(true)
                .and("beganAt")
                .exists(true)
                .and("running")
                .exists(false);
        mongo.updateMulti(Query.query(begun), Update.update("waiting", true), "sittings");
    }
}
