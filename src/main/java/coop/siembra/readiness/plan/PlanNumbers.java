package coop.siembra.readiness.plan;

import coop.siembra.readiness.model.plan.Action.State;
import coop.siembra.readiness.model.plan.Link;
import coop.siembra.readiness.plan.PlanStore.Counted;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Counts the plan. */
public final class PlanNumbers {

    private PlanNumbers() {}

    /**
     * What a goal serves.
     *
     * @param objectives ids
     * @param closer ids of the actions it has that bring far units closer, but for those dropped; one may be there twice
     */
    public record Serving(boolean open, List<String> objectives, List<String> closer) {}

    static PlanCounts counts(List<Counted> goals, Clock clock) {
        var today = LocalDate.now(clock);
        var since = clock.instant().minus(Duration.ofDays(PlanCounts.LATELY_DAYS));
        int open = (int) goals.stream().filter(Counted::open).count();
        return new PlanCounts(
                open,
                goals.size() - open,
                (int) unfinished(goals).count(),
                (int) unfinished(goals).filter(mark -> mark.late(today)).count(),
                (int) goals.stream()
                        .flatMap(goal -> goal.marks().stream())
                        .filter(mark ->
                                mark.state() == State.DONE && !mark.since().isBefore(since))
                        .count());
    }

    private static Stream<Mark> unfinished(List<Counted> goals) {
        return goals.stream()
                .filter(Counted::open)
                .flatMap(goal -> goal.marks().stream())
                .filter(mark -> mark.state().unfinished());
    }

    static Serving serving(Counted goal) {
        var closer = goal.marks().stream()
                .filter(mark -> mark.state() != State.DROPPED)
                .flatMap(mark -> Stream.ofNullable(mark.link()))
                .filter(link -> link.kind() == Link.Kind.CLOSER)
                .map(Link::id)
                .toList();
        return new Serving(goal.open(), goal.objectives(), closer);
    }
}
