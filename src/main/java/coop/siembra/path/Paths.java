package coop.siembra.path;

import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.CourseStanding;
import coop.siembra.learning.Standings;
import coop.siembra.learning.course.Course;
import coop.siembra.path.model.PathRules;
import coop.siembra.path.model.Situation;
import coop.siembra.path.model.Situation.PathCourse;
import coop.siembra.path.model.Situation.SoilScore;
import coop.siembra.path.model.Wish;
import coop.siembra.path.model.Wish.By;
import coop.siembra.path.model.Wish.Choice;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.readiness.Estimates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what a person's path is made from, and takes down what is decided about it. It asks nobody's leave. */
@Component
class Paths {
    private final ContentLibrary library;
    private final Standings standings;
    private final Estimates estimates;
    private final Wishes wishes;
    private final People people;
    private final Clock clock;

    Paths(ContentLibrary library, Standings standings, Estimates estimates, Wishes wishes, People people, Clock clock) {
        this.library = library;
        this.standings = standings;
        this.estimates = estimates;
        this.wishes = wishes;
        this.people = people;
        this.clock = clock;
    }

    /** What decides; of several paths the first by its id. */
    Optional<PathRules> rules() {
        return library.all(PathRules.class).stream().findFirst();
    }

    /** Where a person stands with each course begun or asked for. */
    Map<CourseId, CourseStanding> standings(PersonId person) {
        return standings.of(person).stream()
                .collect(Collectors.toMap(
                        standing -> standing.course().id(), Function.identity(), (first, second) -> first));
    }

    Situation situation(PersonId person, Map<CourseId, CourseStanding> stands, Map<CompetencyId, SoilScore> soil) {
        var courses = library.all(Course.class).stream()
                .map(course -> course(course, Optional.ofNullable(stands.get(course.id()))))
                .toList();
        return new Situation(library.competencies(), courses, soil, estimates.of(person), wishes.about(person));
    }

    private static PathCourse course(Course course, Optional<CourseStanding> standing) {
        return new PathCourse(
                course.id(),
                course.competencies(),
                standing.filter(CourseStanding::completed).isPresent(),
                standing.filter(found -> found.dueOn() != null).isPresent());
    }

    Optional<Course> course(CourseId id) {
        return library.current(Course.class, id.value());
    }

    /** What was said about a course, the latest last. */
    List<Said> said(Situation situation, CourseId course) {
        var holds = situation.wish(course);
        return situation.wishes().stream()
                .filter(wish -> wish.course().equals(course))
                .map(wish -> new Said(
                        wish.by(),
                        people.find(wish.who()).map(Person::name).orElse(""),
                        wish.choice(),
                        LocalDate.ofInstant(wish.at(), clock.getZone()),
                        wish.reason(),
                        holds.filter(wish::equals).isPresent()))
                .toList();
    }

    /** Takes a decision down; empty once it is stored, else why it is not. */
    Optional<ChoiceRefusal> choose(PersonId person, Decision decision, By by, PersonId who) {
        var reason = decision.reason().strip();
        if (course(decision.course()).isEmpty()) {
            return Optional.of(ChoiceRefusal.UNKNOWN_COURSE);
        }
        if (reason.length() > Wish.LONGEST_REASON) {
            return Optional.of(ChoiceRefusal.REASON_TOO_LONG);
        }
        if (reason.isEmpty() && decision.choice() == Choice.SKIP) {
            return Optional.of(ChoiceRefusal.REASON_MISSING);
        }
        var standing = Optional.ofNullable(standings(person).get(decision.course()));
        if (standing.filter(CourseStanding::completed).isPresent()) {
            return Optional.of(ChoiceRefusal.COMPLETED);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        wishes.add(person, new Wish(decision.course(), decision.choice(), by, who, now, reason));
        return Optional.empty();
    }
}
