package coop.siembra.path.model;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.CourseId;
import coop.siembra.path.model.Recommendation.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a head may know of one course on a person's path. Made without the person's own baseline, so that nothing in it, its order
 * included, can tell what that says.
 *
 * @param verdict empty where the baseline would have a say in it
 * @param ground empty likewise
 * @param because the competencies the ground speaks of
 */
public record HeadStep(
        CourseId course, Optional<Verdict> verdict, Optional<Ground> ground, List<CompetencyId> because) {

    /** In the order of the rules. */
    public static List<HeadStep> of(PathRules rules, Situation situation) {
        return Path.of(rules, situation.withoutSoil()).steps().stream()
                .sorted(Comparator.comparingInt(step -> rules.place(step.course())))
                .map(step -> of(step, situation))
                .toList();
    }

    private static HeadStep of(Recommendation step, Situation situation) {
        var ground = step.ground();
        boolean soil = ground.restsOnSoil();
        if (soil && !situation.asked(step.course())) {
            return new HeadStep(step.course(), Optional.empty(), Optional.empty(), List.of());
        }
        if (soil || ground == Ground.ASKED) { // when it comes depends on the soil, and that it is asked for does not
            return new HeadStep(step.course(), Optional.empty(), Optional.of(Ground.ASKED), List.of());
        }
        return new HeadStep(step.course(), Optional.of(step.verdict()), Optional.of(ground), step.because());
    }
}
