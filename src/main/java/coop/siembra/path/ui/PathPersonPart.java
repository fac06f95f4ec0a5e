package coop.siembra.path.ui;

import com.vaadin.flow.component.Component;
import coop.siembra.kernel.PersonId;
import coop.siembra.path.TeamPath;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.ui.PersonPart;
import coop.siembra.ui.Voice;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a head sees of somebody's path, on that person's page, and may decide about it. */
@Service
class PathPersonPart implements PersonPart {
    private final TeamPath path;
    private final People people;

    PathPersonPart(TeamPath path, People people) {
        this.path = path;
        this.people = people;
    }

    @Override
    public Optional<Component> show(PersonId person, Voice voice) {
        if (!path.mayDecide(person)) {
            return Optional.empty();
        }
        var steps = path.of(person);
        return people.find(person)
                .filter(found -> !steps.isEmpty())
                .map(Person::name)
                .map(name -> new TeamPathSection(path, person, name, voice).showing(steps));
    }
}
