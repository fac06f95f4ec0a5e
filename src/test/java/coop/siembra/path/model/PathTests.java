package coop.siembra.path.model;

import static coop.siembra.path.model.Situations.COMPETENCIES;
import static coop.siembra.path.model.Situations.RULES;
import static coop.siembra.path.model.Situations.blank;
import static coop.siembra.path.model.Situations.course;
import static coop.siembra.path.model.Situations.courses;
import static coop.siembra.path.model.Situations.ids;
import static coop.siembra.path.model.Situations.soil;
import static coop.siembra.path.model.Situations.wish;
import static coop.siembra.path.model.Situations.with;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.content.Competency;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.path.model.PathRules.Stage;
import coop.siembra.path.model.Recommendation.Verdict;
import coop.siembra.path.model.Situation.SoilScore;
import coop.siembra.path.model.Wish.By;
import coop.siembra.path.model.Wish.Choice;
import coop.siembra.readiness.model.Estimate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PathTests {

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.any();
    }

    @Provide
    Arbitrary<Map<CompetencyId, SoilScore>> soils() {
        return Situations.soils();
    }

    private static Path path(Situation situation) {
        return Path.of(RULES, situation);
    }

    private static Recommendation step(Situation situation, String course) {
        return path(situation).steps().stream()
                .filter(step -> step.course().equals(course(course)))
                .findFirst()
                .orElseThrow();
    }

    private static int place(Path path, CourseId course) {
        return path.steps().stream().map(Recommendation::course).toList().indexOf(course);
    }

    @Property
    void namesEveryCourseOnce(@ForAll("situations") Situation situation) {
        assertThat(path(situation).steps())
                .extracting(Recommendation::course)
                .containsExactlyInAnyOrderElementsOf(Situations.COURSES.keySet());
    }

    @Property
    void saysOneNextAsLongAsAnythingIsLeft(@ForAll("situations") Situation situation) {
        var path = path(situation);
        var next = path.steps().stream()
                .filter(step -> step.verdict() == Verdict.NEXT)
                .map(Recommendation::course)
                .toList();
        assertThat(next).isEqualTo(path.left().stream().limit(1).toList());
    }

    @Property
    void isTheSameForTheSameHoweverCoursesAreGiven(@ForAll("situations") Situation situation) {
        List<Situation.PathCourse> turned = new ArrayList<>(situation.courses());
        Collections.reverse(turned);
        var same = new Situation(
                situation.competencies(), turned, situation.soil(), situation.estimates(), situation.wishes());
        assertThat(path(same)).isEqualTo(path(situation));
    }

    @Property
    void preparesThinSoilBeforeItPlants(@ForAll("situations") Situation situation) {
        var path = path(situation);
        for (var technique : RULES.stops()) {
            if (technique.stage() == Stage.TECHNIQUE && isNatural(situation, technique.course())) {
                technique.buildsOn().stream()
                        .filter(id -> Optional.ofNullable(situation.soil().get(id))
                                .filter(score -> score.scaled() < 50)
                                .isPresent())
                        .flatMap(id -> situation.courses().stream()
                                .filter(course -> course.competencies().contains(id)))
                        .filter(course -> RULES.stop(course.id()).stage() == Stage.FOUNDATION)
                        .filter(course -> isNatural(situation, course.id()))
                        .forEach(course ->
                                assertThat(place(path, course.id())).isLessThan(place(path, technique.course())));
            }
        }
    }

    /** Left to take, and nobody decided about it. */
    private static boolean isNatural(Situation situation, CourseId course) {
        return situation.wish(course).isEmpty() && path(situation).left().contains(course);
    }

    @Property
    void neverPutsNextWhatIsMasteredUnlessSomebodyWantsIt(@ForAll("situations") Situation situation) {
        path(situation).next().ifPresent(next -> {
            var course = situation.courses().stream()
                    .filter(one -> one.id().equals(next.course()))
                    .findFirst()
                    .orElseThrow();
            boolean mastered = Path.mastered(RULES, situation, course);
            assertThat(mastered
                            && !course.asked()
                            && situation.wish(course.id()).isEmpty())
                    .isFalse();
        });
    }

    @Property
    void letsTheLatestWordWin(@ForAll("situations") Situation situation) {
        var path = path(situation);
        for (var course : situation.courses()) {
            var step = path.steps().get(place(path, course.id()));
            situation.wish(course.id()).filter(wish -> !course.completed()).ifPresent(wish -> {
                assertThat(step.ground()).isEqualTo(Ground.of(wish));
                switch (wish.choice()) {
                    case PUT_FIRST -> assertThat(step.verdict().open()).isTrue();
                    case LATER ->
                        assertThat(path.left()
                                        .subList(
                                                place(path.left(), course.id()),
                                                path.left().size()))
                                .allSatisfy(after -> assertThat(
                                                situation.wish(after).map(Wish::choice))
                                        .contains(Choice.LATER));
                    case SKIP -> assertThat(step.verdict()).isEqualTo(Verdict.SKIP);
                    case RESET -> throw new AssertionError("holds");
                }
            });
        }
        var last = situation.wishes().isEmpty() ? null : situation.wishes().getLast();
        if (last != null && last.choice() == Choice.PUT_FIRST) {
            var next = path.steps().get(place(path, last.course()));
            assertThat(next.verdict()).isIn(Verdict.NEXT, Verdict.DONE);
        }
    }

    private static int place(List<CourseId> left, CourseId course) {
        return left.indexOf(course);
    }

    @Property
    void tellsAHeadTheSameWhateverTheSoilIs(
            @ForAll("situations") Situation situation, @ForAll("soils") Map<CompetencyId, SoilScore> other) {
        var told = HeadStep.of(RULES, situation);
        assertThat(told).isEqualTo(HeadStep.of(RULES, with(situation, other)));
        assertThat(told)
                .filteredOn(step -> step.ground().isPresent())
                .noneMatch(step -> step.ground().orElseThrow().restsOnSoil());
        // what a head is told is true of the person's own path
        told.forEach(step -> step.verdict()
                .ifPresent(verdict -> assertThat(step(situation, step.course().value()))
                        .extracting(Recommendation::verdict)
                        .isEqualTo(verdict)));
    }

    @Example
    void beginsWithTheBaselineWhereNothingIsKnown() {
        assertThat(path(blank()).left())
                .extracting(CourseId::value)
                .containsExactly("eyes", "hands", "ears", "desk", "other");
        assertThat(step(blank(), "eyes").ground()).isEqualTo(Ground.UNKNOWN);
        assertThat(step(blank(), "ears").reason().en()).isEqualTo("waits seeing and feeling.");
        assertThat(step(blank(), "other").ground()).isEqualTo(Ground.IN_ORDER);
    }

    @Example
    void goesOnToTechniquesWhereTheSoilHolds() {
        var held = with(blank(), soil(50));
        assertThat(path(held).left())
                .extracting(CourseId::value)
                .containsExactly("ears", "desk", "other", "eyes", "hands");
        assertThat(step(held, "ears").ground()).isEqualTo(Ground.LAID);
        assertThat(step(held, "eyes").ground()).isEqualTo(Ground.HELD);
        var thin = with(blank(), soil(49.9));
        assertThat(step(thin, "eyes").ground()).isEqualTo(Ground.THIN);
        assertThat(step(thin, "eyes").because()).isEqualTo(ids("seeing", "feeling"));
    }

    @Example
    void countsACompletedFoundationAsLaidAndOnePassedOverAsNot() {
        var done = new Situation(COMPETENCIES, courses(Map.of(course("eyes"), 1)), soil(20), Map.of(), List.of());
        assertThat(step(done, "ears").ground()).isEqualTo(Ground.LAID);
        assertThat(step(done, "desk").ground()).isEqualTo(Ground.WAITS);
        var passed = with(with(blank(), soil(20)), List.of(wish("eyes", Choice.SKIP, By.OWN)));
        assertThat(step(passed, "ears").ground()).isEqualTo(Ground.IN_ORDER);
    }

    @Example
    void skipsWhatTheEvidenceShowsUnlessItIsAskedFor() {
        var sure = new Estimate(0.9, 0.7, 1, 8);
        var estimates = Map.of(ids("listening").getFirst(), sure);
        var situation = new Situation(COMPETENCIES, courses(Map.of()), Map.of(), estimates, List.of());
        assertThat(step(situation, "ears").verdict()).isEqualTo(Verdict.SKIP);
        assertThat(step(situation, "ears").reason().en()).isEqualTo("mastered listening.");
        assertThat(step(situation, "desk").verdict()).isEqualTo(Verdict.LATER); // owning is not shown
        var asked = new Situation(COMPETENCIES, courses(Map.of(course("ears"), 2)), Map.of(), estimates, List.of());
        assertThat(step(asked, "ears").ground()).isEqualTo(Ground.ASKED);
        assertThat(step(asked, "ears").verdict()).isEqualTo(Verdict.LATER);
        var few = new Situation(
                COMPETENCIES,
                courses(Map.of()),
                Map.of(),
                Map.of(ids("listening").getFirst(), new Estimate(0.9, 0.7, 1, 7)),
                List.of());
        assertThat(step(few, "ears").verdict()).isEqualTo(Verdict.LATER);
    }

    @Example
    void takesBackWhatWasDecidedBySomebodyElse() {
        var back =
                with(blank(), List.of(wish("other", Choice.PUT_FIRST, By.OWN), wish("other", Choice.RESET, By.HEAD)));
        assertThat(path(back)).isEqualTo(path(blank()));
    }

    @Example
    void namesCompetenciesWithinASentence() {
        var names = List.of(
                named("a", "Listening", "Escucha"),
                named("b", "Clear information", "Información clara"),
                named("c", "Ownership", "Hacerse cargo"));
        assertThat(Names.of(ids("a"), names)).isEqualTo(new LocalizedText("listening", "escucha"));
        assertThat(Names.of(ids("b", "a"), names))
                .isEqualTo(new LocalizedText("listening and clear information", "escucha e información clara"));
        assertThat(Names.of(ids("a", "b", "c"), names))
                .isEqualTo(new LocalizedText(
                        "listening, clear information and ownership", "escucha, información clara y hacerse cargo"));
        assertThat(Names.of(ids("none"), names)).isEqualTo(LocalizedText.same(""));
    }

    private static Competency named(String id, String en, String es) {
        return new Competency(
                new CompetencyId(id),
                new LocalizedText(en, es),
                LocalizedText.same("Does it."),
                Competency.Group.TECHNIQUE);
    }
}
