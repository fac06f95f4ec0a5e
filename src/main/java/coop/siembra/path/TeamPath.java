package coop.siembra.path;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.CurrentUser;
import coop.siembra.access.TeamAccess;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.CourseStanding;
import coop.siembra.learning.course.Course;
import coop.siembra.path.model.HeadStep;
import coop.siembra.path.model.Names;
import coop.siembra.path.model.Wish.By;
import coop.siembra.people.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * What a head may know of the paths of their people, and decide about them; refused, with an {@link AccessDeniedException}, to everybody
 * who does not lead the unit. What people said of themselves in their baseline is never read here.
 */
@Service
public class TeamPath {
    private final Paths paths;
    private final TeamAccess access;
    private final People people;
    private final CurrentUser user;
    private final Audit audit;

    TeamPath(Paths paths, TeamAccess access, People people, CurrentUser user, Audit audit) {
        this.paths = paths;
        this.access = access;
        this.people = people;
        this.user = user;
        this.audit = audit;
    }

    /**
     * One course on somebody's path, in the order of the rules.
     *
     * @param because names of the competencies the ground speaks of
     * @param dueOn when somebody asks for it
     * @param said what was decided about it, the latest last
     */
    public record Step(
            HeadStep told,
            Course course,
            LocalizedText because,
            @Nullable LocalDate dueOn,
            List<Said> said) {}

    /** Whether the signed-in person leads the unit a person works in; nobody leads themselves. */
    public boolean mayDecide(PersonId person) {
        return !person.equals(user.personId())
                && people.find(person)
                        .filter(found -> access.maySeeTeam(found.unit()))
                        .isPresent();
    }

    /** What may be known of somebody's path, which counts as a look at their page; empty when there are no rules for one. */
    public List<Step> of(PersonId person) {
        requireLead(person);
        access.look(person, "team.person");
        var rules = paths.rules();
        if (rules.isEmpty()) {
            return List.of();
        }
        var stands = paths.standings(person);
        var situation = paths.situation(person, stands, Map.of());
        return HeadStep.of(rules.get(), situation).stream()
                .flatMap(step -> paths
                        .course(step.course())
                        .map(course -> new Step(
                                step,
                                course,
                                Names.of(step.because(), situation.competencies()),
                                Optional.ofNullable(stands.get(step.course()))
                                        .map(CourseStanding::dueOn)
                                        .orElse(null),
                                paths.said(situation, step.course())))
                        .stream())
                .toList();
    }

    /** Takes down what the head decides, and notes it for the person to see; empty once it is stored, else why it is not. */
    public Optional<ChoiceRefusal> choose(PersonId person, Decision decision) {
        requireLead(person);
        var refused = paths.choose(person, decision, By.HEAD, user.personId());
        if (refused.isEmpty()) {
            audit.note(
                    AuditAction.CHANGED,
                    person,
                    "team.path",
                    decision.course().value(),
                    decision.choice().name());
        }
        return refused;
    }

    private void requireLead(PersonId person) {
        if (!mayDecide(person)) {
            throw new AccessDeniedException("not in a team of the signed-in person");
        }
    }
}
