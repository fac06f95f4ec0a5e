package coop.siembra.path.model;

import coop.siembra.content.Competency;
import coop.siembra.content.Competency.Group;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.path.model.PathRules.Stage;
import coop.siembra.path.model.PathRules.Stop;
import coop.siembra.path.model.PathRules.Thresholds;
import coop.siembra.path.model.Situation.PathCourse;
import coop.siembra.path.model.Situation.SoilScore;
import coop.siembra.path.model.Wish.By;
import coop.siembra.path.model.Wish.Choice;
import coop.siembra.readiness.model.Estimate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rules over four foundations and two techniques, and any situation there can be with six courses. */
final class Situations {
    static final List<CompetencyId> FOUNDATIONS = ids("seeing", "feeling", "helping", "calm");
    static final List<CompetencyId> TECHNIQUES = ids("listening", "owning");
    static final PersonId ANA = new PersonId("ana");
    static final List<Competency> COMPETENCIES = IntStream.range(0, 6)
            .mapToObj(i -> new Competency(
                    i < 4 ? FOUNDATIONS.get(i) : TECHNIQUES.get(i - 4),
                    LocalizedText.same(
                            i < 4
                                    ? FOUNDATIONS.get(i).value()
                                    : TECHNIQUES.get(i - 4).value()),
                    LocalizedText.same("Does it."),
                    i < 4 ? Group.FOUNDATION : Group.TECHNIQUE))
            .toList();

    private Situations() {}

    static List<CompetencyId> ids(String... ids) {
        return Arrays.stream(ids).map(CompetencyId::new).toList();
    }

    static final PathRules RULES = new PathRules(
            "service",
            LocalizedText.same("Path"),
            new Thresholds(50, 0.7, 8),
            List.of(
                    stop("eyes", Stage.FOUNDATION),
                    stop("hands", Stage.FOUNDATION),
                    stop("ears", Stage.TECHNIQUE, "seeing", "feeling"),
                    stop("desk", Stage.TECHNIQUE, "helping", "calm"),
                    stop("gone", Stage.TECHNIQUE, "calm")),
            Arrays.stream(Ground.values())
                    .collect(Collectors.toMap(
                            Function.identity(),
                            ground -> LocalizedText.same(ground.key() + " " + PathRules.NAMES + "."))));

    /** Unknown to the rules: another, which comes last. */
    static final Map<CourseId, List<CompetencyId>> COURSES = Map.of(
            course("eyes"), ids("seeing", "feeling"),
            course("hands"), ids("helping", "calm"),
            course("ears"), ids("listening"),
            course("desk"), ids("owning", "listening"),
            course("other"), ids("owning"));

    static CourseId course(String id) {
        return new CourseId(id);
    }

    private static Stop stop(String course, Stage stage, String... buildsOn) {
        return new Stop(course(course), stage, ids(buildsOn));
    }

    /** Nothing done, nothing known, nothing decided. */
    static Situation blank() {
        return new Situation(COMPETENCIES, courses(Map.of()), Map.of(), Map.of(), List.of());
    }

    /** @param state 1 completed, 2 asked for, 3 both */
    static List<PathCourse> courses(Map<CourseId, Integer> state) {
        return COURSES.entrySet().stream()
                .map(entry -> {
                    int of = state.getOrDefault(entry.getKey(), 0);
                    return new PathCourse(entry.getKey(), entry.getValue(), (of & 1) > 0, (of & 2) > 0);
                })
                .toList();
    }

    static Map<CompetencyId, SoilScore> soil(double score) {
        return FOUNDATIONS.stream().collect(Collectors.toMap(Function.identity(), id -> new SoilScore(score)));
    }

    static Situation with(Situation before, Map<CompetencyId, SoilScore> soil) {
        return new Situation(before.competencies(), before.courses(), soil, before.estimates(), before.wishes());
    }

    static Situation with(Situation before, List<Wish> wishes) {
        return new Situation(before.competencies(), before.courses(), before.soil(), before.estimates(), wishes);
    }

    static Wish wish(String course, Choice choice, By by) {
        return new Wish(course(course), choice, by, ANA, Instant.EPOCH, "");
    }

    static Arbitrary<Map<CompetencyId, SoilScore>> soils() {
        return Arbitraries.maps(
                        Arbitraries.of(FOUNDATIONS),
                        Arbitraries.integers().between(0, 100).map(score -> new SoilScore(score)))
                .ofMaxSize(4);
    }

    static Arbitrary<Situation> any() {
        var known = new java.util.ArrayList<>(FOUNDATIONS);
        known.addAll(TECHNIQUES);
        var estimates = Arbitraries.maps(
                        Arbitraries.of(known),
                        Combinators.combine(
                                        Arbitraries.doubles().between(0.3, 0.95),
                                        Arbitraries.integers().between(1, 20))
                                .as((low, pieces) -> new Estimate((low + 1) / 2, low, 1, pieces)))
                .ofMaxSize(6);
        var states = Arbitraries.maps(
                        Arbitraries.of(COURSES.keySet()), Arbitraries.integers().between(0, 3))
                .ofMaxSize(5);
        var wishes = Combinators.combine(
                        Arbitraries.of(COURSES.keySet()), Arbitraries.of(Choice.values()), Arbitraries.of(By.values()))
                .as((course, choice, by) -> wish(course.value(), choice, by))
                .list()
                .ofMaxSize(6);
        return Combinators.combine(states, soils(), estimates, wishes)
                .as((state, soil, estimate, wish) -> new Situation(COMPETENCIES, courses(state), soil, estimate, wish));
    }
}
