package coop.siembra.hiring.applicant;

import coop.siembra.hiring.applicant.DeskOutcome.Done;
import coop.siembra.hiring.applicant.DeskOutcome.Refused;
import coop.siembra.hiring.applicant.Doorway.Guest;
import coop.siembra.hiring.content.Task;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Reply;
import coop.siembra.hiring.store.ReplyStore;
import coop.siembra.item.Response;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;

/** The written reply of whoever holds a link: kept with each change, handed in once. */
@Service
public class ApplicantReply {
    private final Doorway doorway;
    private final Situations situations;
    private final Duties duties;
    private final ReplyStore replies;

    ApplicantReply(Doorway doorway, Situations situations, Duties duties, ReplyStore replies) {
        this.doorway = doorway;
        this.situations = situations;
        this.duties = duties;
        this.replies = replies;
    }

    /**
     * What there is to answer, and what is written so far.
     *
     * @param text may be empty
     */
    public record Sheet(Task task, String text, boolean handedIn) {}

    /** Nothing when the link does not work or the opening has no task, and before the applicant may begin. */
    public Optional<Sheet> sheet(String token) {
        return doorway.enter(token)
                .flatMap(guest -> duties.task(guest.opening().setup()).flatMap(task -> sheet(guest, task)));
    }

    private Optional<Sheet> sheet(Guest guest, Task task) {
        var reply = replies.find(guest.id()).map(ReplyStore.Held::reply);
        return reply.isPresent() || situations.open(guest).contains(Duty.State.OPEN)
                ? Optional.of(new Sheet(
                        task,
                        reply.map(Reply::text).orElse(""),
                        reply.filter(Reply::submitted).isPresent()))
                : Optional.empty();
    }

    /** Keeps the text as it is now. */
    public DeskOutcome write(String token, String text) {
        if (Reply.tooLong(text)) {
            return new Refused(Refusal.TOO_LONG);
        }
        return writing(token, (held, task) -> {
            if (!held.reply().text().equals(text)) {
                replies.save(held, held.reply().written(text, doorway.now()));
            }
            return new Done();
        });
    }

    /** Hands in what is kept, for good. */
    public DeskOutcome handIn(String token) {
        return writing(token, (held, task) -> {
            int words = words(held.reply().text());
            if (words == 0) {
                return new Refused(Refusal.NOT_YET);
            }
            if (words > task.words().max()) {
                return new Refused(Refusal.TOO_LONG);
            }
            replies.save(held, held.reply().handedIn(doorway.now()));
            return new Done();
        });
    }

    /** As the page counts them. */
    public static int words(String text) {
        return new Response.Text(text).words();
    }

    private DeskOutcome writing(String token, BiFunction<ReplyStore.Held, Task, DeskOutcome> work) {
        return doorway.doing(token, guest -> {
            var task = duties.task(guest.opening().setup()).orElse(null);
            if (task == null) {
                return new Refused(Refusal.NOT_ALLOWED);
            }
            var held = replies.find(guest.id());
            if (held.map(ReplyStore.Held::reply).filter(Reply::submitted).isPresent()) {
                return new Refused(Refusal.ALREADY_DONE);
            }
            return situations.open(guest).contains(held.isPresent() ? Duty.State.BEGUN : Duty.State.OPEN)
                    ? work.apply(held.orElseGet(() -> fresh(guest, task)), task)
                    : new Refused(Refusal.NOT_YET);
        });
    }

    private ReplyStore.Held fresh(Guest guest, Task task) {
        var opening = guest.opening();
        var reply = Reply.begin(
                guest.id(),
                opening.opening().id(),
                task.id(),
                opening.setup().pinned().tasks(),
                doorway.now());
        return new ReplyStore.Held(reply, null);
    }
}
