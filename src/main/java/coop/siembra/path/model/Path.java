package coop.siembra.path.model;

import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.path.model.Recommendation.Verdict;
import coop.siembra.path.model.Situation.PathCourse;
import coop.siembra.path.model.Wish.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order in which a person should take courses, each with its reason: what is done, what is next, what comes later and what may be left
 * out. Every course there is stands in it once, and one of those left to take is next.
 */
public record Path(List<Recommendation> steps) {

    /** The same rules and situation give the same path. */
    public static Path of(PathRules rules, Situation situation) {
        var grounds = new Grounds(rules, situation);
        var placed = situation.courses().stream()
                .map(course -> new Placed(course.id(), grounds.of(course)))
                .sorted(order(rules, situation))
                .toList();
        var next = placed.stream().filter(one -> !one.closed()).findFirst().map(Placed::course);
        return new Path(placed.stream()
                .map(one -> recommendation(one, one.verdict(next), rules, situation))
                .toList());
    }

    /** The course to take now. */
    public Optional<Recommendation> next() {
        return steps.stream().filter(step -> step.verdict() == Verdict.NEXT).findFirst();
    }

    /** The courses left to take, the next one first. */
    public List<CourseId> left() {
        return steps.stream()
                .filter(step -> step.verdict().open())
                .map(Recommendation::course)
                .toList();
    }

    private static Recommendation recommendation(Placed placed, Verdict verdict, PathRules rules, Situation situation) {
        var because = placed.why().because();
        var names = Names.of(because, situation.competencies());
        var sentence = rules.reasons().getOrDefault(placed.why().ground(), LocalizedText.same(""));
        return new Recommendation(
                placed.course(),
                verdict,
                placed.why().ground(),
                new LocalizedText(
                        sentence.en().replace(PathRules.NAMES, names.en()),
                        sentence.es().replace(PathRules.NAMES, names.es())),
                because);
    }

    /** Done, put first (the latest word first of all), the path's own order, put off, left out. */
    private static Comparator<Placed> order(PathRules rules, Situation situation) {
        var byWord = new ArrayList<CourseId>();
        situation.wishes().forEach(wish -> {
            byWord.remove(wish.course());
            byWord.addFirst(wish.course());
        });
        return Comparator.comparingInt(Placed::band)
                .thenComparingInt(one ->
                        one.first() ? byWord.indexOf(one.course()) : one.why().rank())
                .thenComparingInt(one -> rules.place(one.course()))
                .thenComparing(one -> one.course().value());
    }

    /** A course with its reason, before it is known which one is next. */
    private record Placed(CourseId course, Grounds.Why why) {

        boolean first() {
            return why.choice().filter(choice -> choice == Choice.PUT_FIRST).isPresent();
        }

        boolean skipped() {
            return why.ground() == Ground.MASTERED
                    || why.choice().filter(choice -> choice == Choice.SKIP).isPresent();
        }

        boolean closed() {
            return why.ground() == Ground.DONE || skipped();
        }

        int band() {
            if (why.ground() == Ground.DONE) {
                return 0;
            }
            if (skipped()) {
                return 4;
            }
            return first() ? 1 : why.choice().isPresent() ? 3 : 2;
        }

        Verdict verdict(Optional<CourseId> next) {
            if (why.ground() == Ground.DONE) {
                return Verdict.DONE;
            }
            if (skipped()) {
                return Verdict.SKIP;
            }
            return next.filter(course::equals).isPresent() ? Verdict.NEXT : Verdict.LATER;
        }
    }

    /** Whether a course teaches nothing but what the evidence shows already. */
    static boolean mastered(PathRules rules, Situation situation, PathCourse course) {
        return !course.competencies().isEmpty()
                && course.competencies().stream()
                        .allMatch(competency -> Grounds.mastered(rules, situation, competency));
    }
}
