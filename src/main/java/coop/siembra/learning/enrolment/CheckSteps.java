package coop.siembra.learning.enrolment;

import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.item.Scoring;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.ActivityState.Answer;
import coop.siembra.learning.enrolment.ActivityState.CheckAttempt;
import coop.siembra.learning.enrolment.ActivityState.CheckState;
import coop.siembra.learning.enrolment.Taken.Refusal;
import coop.siembra.learning.events.LearningEvent;
import coop.siembra.learning.events.LearningEvent.CheckFinished;
import coop.siembra.learning.events.LearningEvent.ItemAnswered;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Steps in a check. A response is a draft until it is given; given, it is explained and stays. The attempt is finished with
 * its last item; its score is the mean of the items' scores. It counts as done when the score reaches the course's pass mark.
 */
final class CheckSteps {
    private CheckSteps() {}

    static CheckAttempt begin(String version, Moment moment) {
        return new CheckAttempt(version, moment.seeds().getAsLong(), moment.now(), Map.of(), null, null);
    }

    /** An attempt nothing was answered in yet moves to the version of the content it is opened in. */
    static ActivityState settled(ActivityState state, String version) {
        if (!(state instanceof CheckState check)) {
            return state;
        }
        var attempt = check.last().orElseThrow();
        if (!attempt.answers().isEmpty()) {
            return state;
        }
        return replaceLast(
                check,
                check.doneAt(),
                new CheckAttempt(version, attempt.seed(), attempt.startedAt(), Map.of(), null, null));
    }

    static Change take(Course course, Activity.Check check, CheckState state, Step step, Deeds deeds) {
        var attempt = state.last().orElseThrow();
        return switch (step) {
            case Step.Draft draft -> draft(check, state, attempt, draft, deeds);
            case Step.Give give -> give(course, check, state, attempt, give, deeds);
            case Step.TryAgain again -> tryAgain(state, attempt, deeds);
            default -> Change.no(Refusal.WRONG_ACTIVITY);
        };
    }

    private static Change draft(
            Activity.Check check, CheckState state, CheckAttempt attempt, Step.Draft draft, Deeds deeds) {
        var refusal = refuse(check, attempt, draft.item(), draft.response());
        if (refusal != null) {
            return Change.no(refusal);
        }
        var answer = new Answer(draft.response().encoded(), deeds.moment().now(), null);
        return Change.to(replaceLast(state, state.doneAt(), with(attempt, draft.item(), answer, null, null)));
    }

    private static Change give(
            Course course, Activity.Check check, CheckState state, CheckAttempt attempt, Step.Give give, Deeds deeds) {
        var refusal = refuse(check, attempt, give.item(), give.response());
        if (refusal != null) {
            return Change.no(refusal);
        }
        var item = find(check, give.item());
        if (item == null || !Scoring.isComplete(item, give.response())) {
            return Change.no(Refusal.NOT_YET);
        }
        var score = Scoring.score(item, give.response());
        var now = deeds.moment().now();
        var answer = new Answer(give.response().encoded(), now, score.value());
        var answers = with(attempt, give.item(), answer, null, null).answers();
        int number = state.attempts().size();
        var news = new ArrayList<LearningEvent>();
        news.add(new ItemAnswered(
                deeds.next(),
                deeds.where(),
                give.item(),
                competencies(check, item),
                number,
                answer.response(),
                score.value(),
                score.right()));
        if (!allGiven(check, answers)) {
            return new Change.To(
                    replaceLast(state, state.doneAt(), with(attempt, give.item(), answer, null, null)), news);
        }
        double total = mean(check, answers);
        boolean passed = total * 100 >= course.pass() - 1e-9;
        news.add(new CheckFinished(deeds.next(), deeds.where(), number, total, passed));
        var doneAt = state.doneAt() == null && passed ? now : state.doneAt();
        return new Change.To(replaceLast(state, doneAt, with(attempt, give.item(), answer, now, total)), news);
    }

    private static Change tryAgain(CheckState state, CheckAttempt attempt, Deeds deeds) {
        if (attempt.finishedAt() == null) {
            return Change.no(Refusal.NOT_YET);
        }
        var attempts = new ArrayList<>(state.attempts());
        attempts.add(begin(deeds.enrolment().version(), deeds.moment()));
        return Change.to(new CheckState(state.doneAt(), List.copyOf(attempts)));
    }

    private static @Nullable Refusal refuse(
            Activity.Check check, CheckAttempt attempt, String itemId, Response response) {
        var item = find(check, itemId);
        if (item == null || !fits(response, item)) {
            return Refusal.UNKNOWN_PART;
        }
        var answer = attempt.answers().get(itemId);
        return answer != null && answer.given() ? Refusal.ALREADY_GIVEN : null;
    }

    private static boolean fits(Response response, Item.Graded item) {
        return Response.decode(item, response.encoded())
                .filter(response::equals)
                .isPresent();
    }

    private static Item.@Nullable Graded find(Activity.Check check, String id) {
        return check.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static List<String> competencies(Activity.Check check, Item.Graded item) {
        return item.competency()
                .map(own -> List.of(own.value()))
                .orElseGet(() -> check.competencies().stream()
                        .limit(1)
                        .map(CompetencyId::value)
                        .toList());
    }

    private static boolean allGiven(Activity.Check check, Map<String, Answer> answers) {
        return check.items().stream().allMatch(item -> {
            var answer = answers.get(item.id());
            return answer != null && answer.given();
        });
    }

    private static double mean(Activity.Check check, Map<String, Answer> answers) {
        return check.items().stream()
                .mapToDouble(item -> Objects.requireNonNull(
                        Objects.requireNonNull(answers.get(item.id())).score()))
                .average()
                .orElse(0);
    }

    private static CheckAttempt with(
            CheckAttempt attempt, String item, Answer answer, @Nullable Instant finishedAt, @Nullable Double score) {
        var answers = new LinkedHashMap<>(attempt.answers());
        answers.put(item, answer);
        return new CheckAttempt(attempt.version(), attempt.seed(), attempt.startedAt(), answers, finishedAt, score);
    }

    private static CheckState replaceLast(CheckState state, @Nullable Instant doneAt, CheckAttempt attempt) {
        var attempts = new ArrayList<>(state.attempts());
        attempts.set(attempts.size() - 1, attempt);
        return new CheckState(doneAt, List.copyOf(attempts));
    }
}
