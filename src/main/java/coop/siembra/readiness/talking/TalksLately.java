package coop.siembra.readiness.talking;

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

/** A talk the signed-in person noted within two weeks need not be advised again; those of others are none of their business. */
@Component
class TalksLately implements DoneLately {
    private static final Duration LATELY = Duration.ofDays(14);

    private final MongoOperations mongo;
    private final Leading leading;
    private final Clock clock;

    TalksLately(MongoOperations mongo, Leading leading, Clock clock) {
        this.mongo = mongo;
        this.leading = leading;
        this.clock = clock;
    }

    @Override
    public Set<String> of(UnitId unit) {
        var since = clock.instant().minus(LATELY);
        return mongo.find(query(where("author").is(leading.me().value())), TalkNoteDocument.class).stream()
                .filter(note -> note.at().isAfter(since))
                .map(note -> "talk|" + note.about())
                .collect(Collectors.toUnmodifiableSet());
    }
}
