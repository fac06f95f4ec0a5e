package coop.siembra.readiness.workshop;

import coop.siembra.access.TeamAccess;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.readiness.LaterEvidence;
import coop.siembra.readiness.model.workshop.Effect;
import coop.siembra.readiness.model.workshop.Effect.Group;
import coop.siembra.readiness.model.workshop.Effect.Shift;
import coop.siembra.readiness.workshop.Workshop.State;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What people showed after a workshop and before it, for those who lead the unit. */
@Service
public class WorkshopEffects {
    /** Beside those who attended at most so many others are looked at. */
    private static final int MOST_OTHERS = 600;

    private final TeamAccess access;
    private final LaterEvidence evidence;
    private final People people;
    private final Clock clock;

    WorkshopEffects(TeamAccess access, LaterEvidence evidence, People people, Clock clock) {
        this.access = access;
        this.evidence = evidence;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The effect as it shows today.
     *
     * @return nothing before it has been held and attendance taken down
     * @throws org.springframework.security.access.AccessDeniedException for units the signed-in person does not lead
     */
    public Optional<Effect> of(Workshop workshop) {
        access.requireTeam(workshop.unit());
        var place = workshop.place();
        if (workshop.state() != State.HELD || place == null) {
            return Optional.empty();
        }
        var moment = place.begins(clock.getZone()).toInstant();
        var attended = workshop.attended();
        var others = people.idsWithin(workshop.unit()).stream()
                .filter(person -> !attended.contains(person))
                .limit(MOST_OTHERS)
                .toList();
        var shifts = evidence.around(
                workshop.unit(),
                Stream.concat(attended.stream(), others.stream()).toList(),
                workshop.competency(),
                moment);
        return Optional.of(new Effect(group(attended, shifts), group(others, shifts)));
    }

    private static Group group(Collection<PersonId> some, Map<PersonId, Shift> shifts) {
        return Effect.of(
                some.size(),
                some.stream().filter(shifts::containsKey).map(shifts::get).toList());
    }
}
