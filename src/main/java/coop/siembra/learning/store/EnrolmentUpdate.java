package coop.siembra.learning.store;

import coop.siembra.kernel.ActivityId;
import coop.siembra.learning.enrolment.ActivityState.CheckState;
import coop.siembra.learning.enrolment.ActivityState.TalkState;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Enrolment.Visit;
import coop.siembra.learning.events.LearningEvent;
import coop.siembra.store.Outbox.Letter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
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
            var old = before.get(entry.getKey());
            if (entry.getValue() != old) {
                var field = "activities." + place;
                if (old == null || !attempt(update, field, old, entry.getValue())) {
                    update.set(field, EnrolmentMapping.write(entry.getKey(), entry.getValue()));
                }
            }
            place++;
        }
    }

    /**
     * No more than the attempt under way, when the attempts before it are the same: somebody who has practised a hundred times does not pay
     * for all of them with each answer.
     *
     * @return whether that is all that has changed
     */
    private static boolean attempt(Update update, String field, Visit old, Visit now) {
        var done = now.state().doneAt();
        if (done == null && old.state().doneAt() != null) {
            return false;
        }
        if (old.state() instanceof CheckState was
                && now.state() instanceof CheckState is
                && isLastOnly(was.attempts(), is.attempts())) {
            update.set(
                    field + ".checks." + (is.attempts().size() - 1),
                    EnrolmentMapping.write(is.attempts().getLast(), true));
        } else if (old.state() instanceof TalkState was
                && now.state() instanceof TalkState is
                && isLastOnly(was.attempts(), is.attempts())) {
            update.set(
                    field + ".talks." + (is.attempts().size() - 1),
                    EnrolmentMapping.write(is.attempts().getLast()));
        } else {
            return false;
        }
        if (!now.tab().equals(old.tab())) {
            update.set(field + ".tab", now.tab());
        }
        if (!Objects.equals(done, old.state().doneAt())) {
            update.set(field + ".doneAt", done);
        }
        return true;
    }

    private static boolean isLastOnly(List<?> before, List<?> now) {
        int last = now.size() - 1;
        return before.size() == now.size()
                && last >= 0
                && IntStream.range(0, last).allMatch(place -> before.get(place) == now.get(place));
    }
}
