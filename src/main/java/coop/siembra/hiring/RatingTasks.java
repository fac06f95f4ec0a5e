package coop.siembra.hiring;

import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.Stage;
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
import org.springframework.stereotype.Component;

/** What is for somebody to rate. */
@Component
class RatingTasks {
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

    /**
     * Those who have come as far as the first interview; where no stage is one, all. They stay when something is decided about them, so that
     * whoever interviews does not see it here.
     */
    private Map<ApplicationId, Integer> numbersOfInterviews(OpeningStore.Held held) {
        var stages = held.opening().stages();
        int first = stages.stream().map(Stage::kind).toList().indexOf(Stage.Kind.INTERVIEW);
        Map<ApplicationId, Integer> numbers = new HashMap<>();
        stages.subList(Math.max(first, 0), stages.size()).forEach(stage -> addThoseIn(held, stage.id(), numbers));
        return numbers;
    }

    private void addThoseIn(OpeningStore.Held held, String stage, Map<ApplicationId, Integer> numbers) {
        var wanted = new ApplicantRows.Wanted(held.opening().id(), stage, null, "", null);
        rows.inParts(
                wanted,
                part -> part.stream()
                        .filter(row -> row.application().withdrawnAt() == null)
                        .forEach(row -> numbers.put(row.application().id(), row.number())));
    }
}
