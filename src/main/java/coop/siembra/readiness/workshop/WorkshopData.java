package coop.siembra.readiness.workshop;

import coop.siembra.access.PersonalData;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.readiness.workshop.Workshop.Place;
import coop.siembra.readiness.workshop.Workshop.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The workshops a person was invited to, and whether they were there. */
@Component
class WorkshopData implements PersonalData {
    private final WorkshopStore store;
    private final People people;

    WorkshopData(WorkshopStore store, People people) {
        this.store = store;
        this.people = people;
    }

    @Override
    public String key() {
        return "workshops";
    }

    @Override
    public String title() {
        return "readiness.workshop.export";
    }

    @Override
    public Object about(PersonId person) {
        return store.of(person).stream().map(workshop -> told(workshop, person)).toList();
    }

    private Told told(Workshop workshop, PersonId person) {
        return new Told(
                workshop.id(),
                workshop.competency(),
                workshop.state(),
                workshop.place(),
                people.find(workshop.by()).map(Person::name).orElse(null),
                workshop.attended().contains(person));
    }

    private record Told(
            String workshop,
            CompetencyId competency,
            State state,
            @Nullable Place place,
            @Nullable String plannedBy,
            boolean attended) {}
}
