package coop.siembra.notices.store;

import static coop.siembra.notices.store.LetterStore.CLAIMED;
import static coop.siembra.notices.store.LetterStore.REVISION;
import static coop.siembra.notices.store.LetterStore.STATUS;
import static coop.siembra.notices.store.LetterStore.TEXTS;
import static coop.siembra.notices.store.LetterStore.WAITING;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.notices.LetterStatus;
import coop.siembra.notices.LetterTrouble;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Letters on their way. Whoever sends one claims it first: the claim is a write under the condition that nobody has changed the letter
 * since it was read, so that of two nodes one gets it, and it ends by itself when that one dies.
 */
@Repository
public class WaitingLetters {
    private final MongoOperations mongo;

    WaitingLetters(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Letters to be looked at now, without their texts, those that have waited longest first. */
    public List<LetterDocument> due(Instant now, int most) {
        var query = query(where(STATUS).is(WAITING).and("due").lte(now))
                .with(Sort.by("due", "_id"))
                .limit(most);
        query.fields().exclude(TEXTS);
        return mongo.find(query, LetterDocument.class);
    }

    /**
     * Takes a letter to send it.
     *
     * @param until when somebody else may take it
     * @return the letter as it is now; empty when somebody else was first or it is no longer to be sent
     */
    public Optional<LetterDocument> claim(LetterDocument seen, Instant until) {
        var update = new Update()
                .set("due", until)
                .set(CLAIMED, true)
                .inc("tries", 1)
                .inc(REVISION, 1);
        return Optional.ofNullable(mongo.findAndModify(
                unchanged(seen), update, FindAndModifyOptions.options().returnNew(true), LetterDocument.class));
    }

    /** Lets a letter wait longer without having tried it. */
    public void postpone(LetterDocument seen, Instant due) {
        mongo.updateFirst(unchanged(seen), Update.update("due", due).inc(REVISION, 1), LetterDocument.class);
    }

    /** A mail server has taken it: what opens something is erased, and if so wished everything. */
    public void sent(LetterDocument claimed, Instant now) {
        var left = ended(LetterStatus.SENT).set("sentAt", now).unset("trouble");
        if (claimed.forgetOnceSent()) {
            mongo.updateFirst(unchanged(claimed), LetterStore.forgetting(left), LetterDocument.class);
            return;
        }
        var masked =
                ended(LetterStatus.SENT).set("sentAt", now).unset("trouble").unset("detail");
        mask(claimed, masked);
        note(claimed, masked, left);
    }

    private static void mask(LetterDocument letter, Update update) {
        if (letter.secret() == null) {
            return;
        }
        update.set("text", letter.masked(letter.text()))
                .set("attachments", letter.maskedAttachments())
                .unset("secret");
        var html = letter.html();
        if (html != null) {
            update.set("html", letter.masked(html));
        }
    }

    /** Somebody tried, and will again. */
    public void failed(LetterDocument claimed, LetterTrouble trouble, String detail, Instant again) {
        note(claimed, later(trouble, again).set("detail", detail), later(trouble, again));
    }

    private static Update later(LetterTrouble trouble, Instant again) {
        return Update.update("due", again)
                .set(CLAIMED, false)
                .set("trouble", trouble.name())
                .inc(REVISION, 1);
    }

    /** Somebody tried for the last time: what was to be erased once it had left is erased all the same. */
    public void gaveUp(LetterDocument claimed, LetterTrouble trouble, String detail) {
        if (claimed.forgetOnceSent()) {
            mongo.updateFirst(unchanged(claimed), LetterStore.forgetting(over(trouble)), LetterDocument.class);
            return;
        }
        note(claimed, over(trouble).set("detail", detail), over(trouble));
    }

    private static Update over(LetterTrouble trouble) {
        return ended(LetterStatus.FAILED).set("trouble", trouble.name());
    }

    /** Notes what came of a try; of a letter that has been forgotten since it was claimed, nothing that tells whom it was for. */
    private void note(LetterDocument claimed, Update all, Update ifForgotten) {
        var known = unchanged(claimed).addCriteria(where("forgotten").is(false));
        if (mongo.updateFirst(known, all, LetterDocument.class).getMatchedCount() == 0) {
            mongo.updateFirst(unchanged(claimed), ifForgotten, LetterDocument.class);
        }
    }

    /** There is no mail server: nothing waits any more, nor is there anything left of what was to be erased. */
    public void showOnly() {
        mongo.updateMulti(
                query(where(STATUS).is(WAITING).and("forgetOnceSent").is(true)),
                LetterStore.forgetting(ended(LetterStatus.SHOWN_ONLY)),
                LetterDocument.class);
        mongo.updateMulti(query(where(STATUS).is(WAITING)), ended(LetterStatus.SHOWN_ONLY), LetterDocument.class);
    }

    private static Query unchanged(LetterDocument seen) {
        return query(
                where("_id").is(seen.id()).and(STATUS).is(WAITING).and(REVISION).is(seen.revision()));
    }

    private static Update ended(LetterStatus status) {
        return Update.update(STATUS, status.name()).set(CLAIMED, false).inc(REVISION, 1);
    }
}
