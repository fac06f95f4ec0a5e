package coop.siembra.learning.store;

import coop.siembra.learning.enrolment.ActivityState.ReplyState;
import coop.siembra.learning.enrolment.ActivityState.ReplyTry;
import coop.siembra.learning.store.EnrolmentDocument.ActivityDocument;
import coop.siembra.learning.store.EnrolmentDocument.ReplyDocument;
import coop.siembra.learning.store.EnrolmentDocument.TryDocument;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Between written replies and their documents. */
final class ReplyMapping {

    private ReplyMapping() {}

    static ReplyDocument write(ReplyState reply) {
        return new ReplyDocument(reply.draft(), reply.tries(), write(reply.best()), write(reply.last()));
    }

    private static @Nullable TryDocument write(@Nullable ReplyTry tried) {
        return tried == null ? null : new TryDocument(tried.text(), tried.at(), tried.worth());
    }

    static ReplyState read(ActivityDocument activity) {
        var stored = Objects.requireNonNull(activity.reply());
        return new ReplyState(
                activity.doneAt(), stored.draft(), stored.tries(), read(stored.best()), read(stored.last()));
    }

    private static @Nullable ReplyTry read(@Nullable TryDocument stored) {
        return stored == null ? null : new ReplyTry(stored.text(), stored.at(), stored.worth());
    }
}
