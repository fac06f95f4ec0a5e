package coop.siembra.path;

import coop.siembra.assessment.PracticePlaces;
import coop.siembra.kernel.CompetencyId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Courses in the order of the signed-in person's own path, for reports that say what to practise. */
@Component
class PathPlaces implements PracticePlaces {
    private final MyPath path;

    PathPlaces(MyPath path) {
        this.path = path;
    }

    @Override
    public Mine mine() {
        var mine = path.path();
        Map<CompetencyId, List<Place>> courses = new HashMap<>();
        mine.stream()
                .flatMap(found -> found.steps().stream())
                .filter(step -> step.recommendation().verdict().open())
                .map(MyPath.Step::course)
                .forEach(course -> course.competencies()
                        .forEach(competency -> courses.computeIfAbsent(competency, none -> new ArrayList<>())
                                .add(new Place(course.title(), "course/" + course.id()))));
        return new Mine(courses, mine.map(found -> new Place(found.title(), "path")));
    }
}
