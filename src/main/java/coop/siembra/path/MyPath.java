package coop.siembra.path;

import coop.siembra.access.CurrentUser;
import coop.siembra.content.Competency;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.learning.CourseOrder;
import coop.siembra.learning.CourseStanding;
import coop.siembra.learning.course.Course;
import coop.siembra.path.model.Names;
import coop.siembra.path.model.Path;
import coop.siembra.path.model.PathRules;
import coop.siembra.path.model.Recommendation;
import coop.siembra.path.model.Situation;
import coop.siembra.path.model.Wish.By;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The path of the signed-in person: whoever asks gets their own and nobody else's. */
@Service
public class MyPath implements CourseOrder {
    private final Paths paths;
    private final Soil soil;
    private final CurrentUser user;

    MyPath(Paths paths, Soil soil, CurrentUser user) {
        this.paths = paths;
        this.soil = soil;
        this.user = user;
    }

    /** A path with what it grows from. */
    public record Mine(LocalizedText title, SoilNames soil, List<Step> steps) {

        /** The course to take now. */
        public Optional<Step> next() {
            return steps.stream()
                    .filter(step -> step.recommendation().verdict() == Recommendation.Verdict.NEXT)
                    .findFirst();
        }
    }

    /**
     * The names of the foundations by what the person's baseline says of them; each may be empty.
     *
     * @param thin can still grow
     * @param unknown not measured yet
     */
    public record SoilNames(LocalizedText holds, LocalizedText thin, LocalizedText unknown) {}

    /**
     * One course on the path.
     *
     * @param standing null when it is neither begun nor asked for
     * @param said what was decided about it, the latest last
     */
    public record Step(
            Recommendation recommendation,
            Course course,
            @Nullable CourseStanding standing,
            List<Said> said) {

        public boolean begun() {
            return standing != null && standing.startedAt() != null;
        }
    }

    /** The person's path; nothing when there are no rules for one. */
    public Optional<Mine> path() {
        return paths.rules().map(rules -> {
            var person = user.personId();
            var stands = paths.standings(person);
            var situation = paths.situation(person, stands, soil.mine());
            var steps = Path.of(rules, situation).steps().stream()
                    .flatMap(step -> paths
                            .course(step.course())
                            .map(course -> new Step(
                                    step, course, stands.get(step.course()), paths.said(situation, step.course())))
                            .stream())
                    .toList();
            return new Mine(rules.title(), soilNames(rules, situation), steps);
        });
    }

    @Override
    public Optional<List<CourseId>> mine() {
        return paths.rules().map(rules -> {
            var person = user.personId();
            return Path.of(rules, paths.situation(person, paths.standings(person), soil.mine()))
                    .left();
        });
    }

    /** Takes down what the person wants; empty once it is stored, else why it is not. */
    public Optional<ChoiceRefusal> choose(Decision decision) {
        return paths.choose(user.personId(), decision, By.OWN, user.personId());
    }

    private static SoilNames soilNames(PathRules rules, Situation situation) {
        var scores = situation.soil();
        double thin = rules.thresholds().thin();
        return new SoilNames(
                names(
                        situation,
                        one -> scores.containsKey(one.id())
                                && scores.get(one.id()).scaled() >= thin),
                names(
                        situation,
                        one -> scores.containsKey(one.id())
                                && scores.get(one.id()).scaled() < thin),
                names(situation, one -> !scores.containsKey(one.id())));
    }

    private static LocalizedText names(Situation situation, Predicate<Competency> which) {
        var ids = situation.competencies().stream()
                .filter(one -> one.group() == Competency.Group.FOUNDATION)
                .filter(which)
                .map(Competency::id)
                .toList();
        return Names.of(ids, situation.competencies());
    }
}
