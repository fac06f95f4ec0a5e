package coop.siembra.readiness.coverage;

import coop.siembra.readiness.model.coverage.Reach;
import java.time.Instant;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Whom the objectives reached when it was last counted.
 *
 * @param texts version of the content it was counted by
 */
@Document("objective_reach")
@TypeAlias("objective-reach")
record ReachDocument(@Id String id, Instant at, String texts, int people, Map<String, Integer> reached) {
    static final String ONLY = "last";

    static ReachDocument of(Reach reach, Instant at, String texts) {
        return new ReachDocument(ONLY, at, texts, reach.people(), reach.reached());
    }

    Reach reach() {
        return new Reach(people, reached);
    }
}
