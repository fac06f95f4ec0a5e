package coop.siembra.readiness.thanking;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.Leading;
import coop.siembra.readiness.next.DoneLately;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Whom the signed-in person thanked within two weeks they need not be reminded to thank. */
@Component
class ThankedLately implements DoneLately {
    private static final Duration LATELY = Duration.ofDays(14);

    private final MongoOperations mongo;
    private final Leading leading;
    private final Clock clock;

    ThankedLately(MongoOperations mongo, Leading leading, Clock clock) {
        this.mongo = mongo;
        this.leading = leading;
        this.clock = clock;
    }

    @Override
    public Set<String> of(UnitId unit) {
        var since = clock.instant().minus(LATELY);
        return mongo.find(query(where("by").is(leading.me().value())), RecognitionDocument.class).stream()
                .filter(said -> said.at().isAfter(since))
                .map(said -> "recognise|" + said.person())
                .collect(Collectors.toUnmodifiableSet());
    }
}
