package coop.siembra.hiring;

import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.Stage;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.store.ApplicantRows;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.hiring.store.RatingStore;
import coop.siembra.hiring.store.ReplyStore;
import coop.siembra.kernel.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is for somebody to rate. */
@Component
class RatingTasks {
    private static final int MOST = 1000;

    private final ReplyStore replies;
    private final ApplicantStore applicants;
    private final ApplicantRows rows;
    private final RatingStore ratings;
    private final HiringAccess access;

    RatingTasks(
            ReplyStore replies,
            ApplicantStore applicants,
            ApplicantRows rows,
            RatingStore ratings,
            HiringAccess access) {
        this.replies = replies;
        this.applicants = applicants;
        this.rows = rows;
        this.ratings = ratings;
        this.access = access;
    }

    List<RatingTask> of(OpeningStore.Held held) {
        var viewer = access.viewer(held.opening());
        var parts = held.opening().parts(viewer.person());
        var tasks = new ArrayList<RatingTask>();
        if (parts.contains(Part.RATER)) {
            tasks.addAll(tasks(numbersOfReplies(held), Rated.REPLY, viewer.person()));
        }
        if (parts.contains(Part.INTERVIEWER)) {
            tasks.addAll(tasks(numbersOfInterviews(held), Rated.INTERVIEW, viewer.person()));
        }
        tasks.sort(Comparator.comparing((RatingTask task) -> task.state() == RatingTask.State.HANDED_IN)
                .thenComparing(RatingTask::what)
                .thenComparingInt(RatingTask::number));
        return List.copyOf(tasks);
    }

    private List<RatingTask> tasks(Map<ApplicationId, Integer> numbers, Rated what, PersonId person) {
        Map<ApplicationId, RatingTask.State> states = new HashMap<>();
        ratings.by(person, numbers.keySet()).stream()
                .filter(rating -> rating.subject().kind() == what)
                .forEach(rating -> states.put(
                        rating.subject().application(),
                        rating.card().submitted() ? RatingTask.State.HANDED_IN : RatingTask.State.BEGUN));
        return numbers.entrySet().stream()
                .map(entry -> new RatingTask(
                        entry.getKey(),
                        entry.getValue(),
                        what,
                        states.getOrDefault(entry.getKey(), RatingTask.State.NOT_BEGUN)))
                .toList();
    }

    private Map<ApplicationId, Integer> numbersOfReplies(OpeningStore.Held held) {
        return applicants.numbers(replies.submitted(held.opening().id()));
    }

    /** Those in an interview stage about whom nothing is decided there; where no stage is one, all. */
    private Map<ApplicationId, Integer> numbersOfInterviews(OpeningStore.Held held) {
        var stages = held.opening().stages().stream()
                .filter(stage -> stage.kind() == Stage.Kind.INTERVIEW)
                .map(Stage::id)
                .toList();
        Map<ApplicationId, Integer> numbers = new HashMap<>();
        if (stages.isEmpty()) {
            numbers.putAll(waiting(held, null));
        }
        stages.forEach(stage -> numbers.putAll(waiting(held, stage)));
        return numbers;
    }

    private Map<ApplicationId, Integer> waiting(OpeningStore.Held held, @Nullable String stage) {
        var wanted = new ApplicantRows.Wanted(held.opening().id(), stage, Standing.WAITING, "", null);
        Map<ApplicationId, Integer> numbers = new HashMap<>();
        rows.page(wanted, ApplicantRows.Order.NUMBER, false, 0, MOST)
                .forEach(row -> numbers.put(row.application().id(), row.number()));
        return numbers;
    }
}
