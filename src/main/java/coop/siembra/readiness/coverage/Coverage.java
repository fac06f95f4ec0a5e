package coop.siembra.readiness.coverage;

import coop.siembra.content.ContentLibrary;
import coop.siembra.learning.course.Course;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.guide.Block;
import coop.siembra.readiness.guide.CloserAction;
import coop.siembra.readiness.guide.Objective;
import coop.siembra.readiness.model.coverage.Covered;
import coop.siembra.readiness.model.coverage.Reach;
import coop.siembra.readiness.plan.CulturePlan;
import coop.siembra.readiness.plan.PlanNumbers.Serving;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Which objectives of customer care are served, for executives and administrators. Costs a short read for each workshop held and each goal
 * of the plan; whom it reached is counted beforehand where there are many people (see {@link Reaching}).
 */
@Service
public class Coverage {
    private final Reaching reaching;
    private final CulturePlan plan;
    private final Rules rules;
    private final ContentLibrary library;

    Coverage(Reaching reaching, CulturePlan plan, Rules rules, ContentLibrary library) {
        this.reaching = reaching;
        this.plan = plan;
        this.rules = rules;
        this.library = library;
    }

    /**
     * All objectives of the content.
     *
     * @param countedAt when it was counted whom they reached
     * @param months how far back
     */
    public record Picture(List<Row> rows, Reach reach, Instant countedAt, int months) {

        public Picture {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An objective, what serves it, and what there is in the content that would.
     *
     * @param closer actions that bring far units closer
     */
    public record Row(
            Objective objective,
            Covered covered,
            List<Course> courses,
            List<Block> blocks,
            List<CloserAction> closer) {}

    /** @throws org.springframework.security.access.AccessDeniedException for everybody but executives and administrators */
    public Picture now() {
        var goals = plan.serving();
        var workshops = reaching.held();
        var held = workshops.stream().map(reaching::objectives).toList();
        var counted = reaching.now(workshops);
        var rows = rules.now().guides().objectives().stream()
                .map(objective -> row(objective, goals, held, counted.reach()))
                .toList();
        return new Picture(rows, counted.reach(), counted.at(), Reaching.MONTHS);
    }

    private Row row(Objective objective, List<Serving> goals, List<Set<String>> held, Reach reach) {
        var id = objective.id();
        var guides = rules.now().guides();
        var courses = library.all(Course.class).stream()
                .filter(course -> course.objectives().contains(id))
                .toList();
        var blocks = guides.blocks().stream()
                .filter(block -> block.objectives().contains(id))
                .toList();
        var closer = guides.actions().stream()
                .filter(action -> action.objectives().contains(id))
                .toList();
        var closerIds = closer.stream().map(CloserAction::id).collect(Collectors.toSet());
        var serving =
                goals.stream().filter(goal -> goal.objectives().contains(id)).toList();
        int open = (int) serving.stream().filter(Serving::open).count();
        var covered = new Covered(
                id,
                courses.size(),
                (int) held.stream()
                        .filter(objectives -> objectives.contains(id))
                        .count(),
                open,
                serving.size() - open,
                (int) goals.stream()
                        .flatMap(goal -> goal.closer().stream())
                        .filter(closerIds::contains)
                        .count(),
                reach.of(id));
        return new Row(objective, covered, courses, blocks, closer);
    }
}
