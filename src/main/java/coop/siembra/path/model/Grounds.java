package coop.siembra.path.model;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.path.model.PathRules.Stage;
import coop.siembra.path.model.PathRules.Stop;
import coop.siembra.path.model.Situation.PathCourse;
import coop.siembra.path.model.Wish.Choice;
import java.util.List;
import java.util.Optional;

/** Finds the reason for each course: what is done, then what somebody decided, what is asked for although the path would not have it now, what
 * is mastered, and then the soil. */
final class Grounds {
    private static final int FOUNDATIONS = 0;
    private static final int TECHNIQUES = 1;
    private static final int DEEPENING = 2;

    private final PathRules rules;
    private final Situation situation;

    Grounds(PathRules rules, Situation situation) {
        this.rules = rules;
        this.situation = situation;
    }

    /**
     * A reason.
     *
     * @param because the competencies it speaks of
     * @param choice what somebody decided, when that is the reason
     * @param rank of the course among those nobody decided about, by the soil
     */
    record Why(Ground ground, List<CompetencyId> because, Optional<Choice> choice, int rank) {

        private Why(Ground ground, List<CompetencyId> because, int rank) {
            this(ground, because, Optional.empty(), rank);
        }
    }

    Why of(PathCourse course) {
        if (course.completed()) {
            return new Why(Ground.DONE, List.of(), 0);
        }
        var wish = situation.wish(course.id());
        if (wish.isPresent()) {
            return new Why(Ground.of(wish.get()), List.of(), wish.map(Wish::choice), 0);
        }
        var soil = bySoil(course);
        boolean mastered = Path.mastered(rules, situation, course);
        boolean against = mastered || soil.ground() == Ground.WAITS || soil.ground() == Ground.HELD;
        if (course.asked() && against) {
            return new Why(Ground.ASKED, List.of(), soil.rank());
        }
        return mastered ? new Why(Ground.MASTERED, course.competencies(), 0) : soil;
    }

    private Why bySoil(PathCourse course) {
        var stop = rules.stop(course.id());
        return switch (stop.stage()) {
            case FOUNDATION -> foundation(course);
            case TECHNIQUE -> technique(stop);
        };
    }

    private Why foundation(PathCourse course) {
        var sown =
                course.competencies().stream().filter(situation::isFoundation).toList();
        var thin = sown.stream().filter(this::thin).toList();
        if (!thin.isEmpty()) {
            return new Why(Ground.THIN, thin, FOUNDATIONS);
        }
        var unknown =
                sown.stream().filter(id -> !situation.soil().containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            return new Why(Ground.UNKNOWN, unknown, FOUNDATIONS);
        }
        return sown.isEmpty()
                ? new Why(Ground.IN_ORDER, List.of(), FOUNDATIONS)
                : new Why(Ground.HELD, sown, DEEPENING);
    }

    private Why technique(Stop stop) {
        var weak = stop.buildsOn().stream().filter(id -> !laid(id)).toList();
        var coming = weak.stream().filter(this::isComing).toList();
        if (!coming.isEmpty()) {
            return new Why(Ground.WAITS, coming, TECHNIQUES);
        }
        return weak.isEmpty() && !stop.buildsOn().isEmpty()
                ? new Why(Ground.LAID, stop.buildsOn(), TECHNIQUES)
                : new Why(Ground.IN_ORDER, List.of(), TECHNIQUES);
    }

    private boolean thin(CompetencyId id) {
        var score = situation.soil().get(id);
        return score != null && score.scaled() < rules.thresholds().thin();
    }

    /** By the baseline, by evidence, or by a completed course. */
    private boolean laid(CompetencyId id) {
        return situation.soil().containsKey(id) && !thin(id)
                || mastered(rules, situation, id)
                || sowing(id).stream().anyMatch(PathCourse::completed);
    }

    /** Whether a foundation course is still to lay it, which nobody has put off or left out. */
    private boolean isComing(CompetencyId id) {
        return sowing(id).stream()
                .filter(course -> !course.completed())
                .anyMatch(course -> situation
                        .wish(course.id())
                        .map(wish -> wish.choice() == Choice.PUT_FIRST)
                        .orElseGet(() -> course.asked() || !Path.mastered(rules, situation, course)));
    }

    private List<PathCourse> sowing(CompetencyId id) {
        return situation.courses().stream()
                .filter(course -> course.competencies().contains(id))
                .filter(course -> rules.stop(course.id()).stage() == Stage.FOUNDATION)
                .toList();
    }

    static boolean mastered(PathRules rules, Situation situation, CompetencyId id) {
        var estimate = situation.estimates().get(id);
        var thresholds = rules.thresholds();
        return estimate != null && estimate.pieces() >= thresholds.pieces() && estimate.low() >= thresholds.mastered();
    }
}
