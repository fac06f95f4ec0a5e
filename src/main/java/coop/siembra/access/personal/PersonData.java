package coop.siembra.access.personal;

import coop.siembra.access.PersonalData;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who the person is here, and what they lead: contributed from here, because people know nothing of access. */
@Component
class PersonData implements PersonalData {
    private final People people;
    private final Units units;

    PersonData(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    @Override
    public String key() {
        return "person";
    }

    @Override
    public String title() {
        return "access.export.person";
    }

    @Override
    public Object about(PersonId id) {
        Map<String, Object> all = new LinkedHashMap<>();
        people.find(id).ifPresent(person -> {
            all.put("person", person);
            units.find(person.unit()).ifPresent(unit -> all.put("worksIn", Place.of(unit)));
        });
        var tree = units.tree();
        all.put(
                "leads",
                tree.stream()
                        .filter(unit -> id.equals(unit.head()))
                        .map(Place::of)
                        .toList());
        all.put(
                "deputyOf",
                tree.stream()
                        .flatMap(unit -> unit.deputies().stream()
                                .filter(deputy -> deputy.person().equals(id))
                                .map(deputy -> new Period(Place.of(unit), deputy.from(), deputy.to())))
                        .toList());
        return all;
    }

    private record Place(UnitId id, LocalizedText name) {
        static Place of(Unit unit) {
            return new Place(unit.id(), unit.name());
        }
    }

    private record Period(Place unit, LocalDate from, LocalDate to) {}
}
