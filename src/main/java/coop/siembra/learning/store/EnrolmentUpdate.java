package coop.siembra.learning.store;

import coop.siembra.kernel.ActivityId;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Enrolment.Visit;
import coop.siembra.learning.events.LearningEvent;
import coop.siembra.store.Outbox.Letter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.mongodb.core.query.Update;

/**
 * What has changed in an enrolment, as an update of what is stored: with a step that is one activity of thirty. News is added to what still
 * waits to be told, whatever was told meanwhile.
 */
final class EnrolmentUpdate {

    private EnrolmentUpdate() {}

    static Update of(Enrolment before, Enrolment now, List<LearningEvent> news) {
        var update = new Update().set("version", now.version()).set("lastAt", now.lastAt());
        var at = now.at();
        if (at != null && !at.equals(before.at())) {
            update.set("at", at.value());
        }
        if (!now.days().equals(before.days())) {
            update.set("days", EnrolmentMapping.days(now));
        }
        if (!Objects.equals(now.completion(), before.completion())) {
            update.set("completion", EnrolmentMapping.write(now.completion()));
        }
        activities(update, before.activities(), now.activities());
        if (!news.isEmpty()) {
            update.push("outbox.events")
                    .each(news.stream().map(Letter::of).toArray())
                    .set("outbox.pending", true);
        }
        return update;
    }

    /** Activities keep their places, and new ones follow. */
    private static void activities(Update update, Map<ActivityId, Visit> before, Map<ActivityId, Visit> now) {
        int place = 0;
        for (var entry : now.entrySet()) {
            if (entry.getValue() != before.get(entry.getKey())) {
                update.set("activities." + place, EnrolmentMapping.write(entry.getKey(), entry.getValue()));
            }
            place++;
        }
    }
}
