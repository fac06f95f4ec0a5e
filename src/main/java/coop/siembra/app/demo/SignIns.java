package coop.siembra.app.demo;

import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.app.demo.Cast.Part;
import coop.siembra.app.demo.Demo.SignIn;
import coop.siembra.kernel.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who of a cast is there to be signed in as. */
final class SignIns {
    private static final List<String> SHOWN = List.of(
            "employee@demo.coop",
            "head@demo.coop",
            "training@demo.coop",
            "recruiter@demo.coop",
            "executive@demo.coop",
            GrownCast.HEAD_OF_FIFTY,
            GrownCast.HEAD_OF_THOUSANDS);

    private SignIns() {}

    /** Whether the accounts people sign in with to look at the organisation are hers or his. */
    static boolean isShown(Colleague person) {
        return SHOWN.contains(person.details().email());
    }

    static List<SignIn> of(Cast cast) {
        var parts = cast.units().stream().collect(Collectors.toMap(Part::id, part -> part));
        var people = people(cast, parts);
        return cast.people().stream()
                .filter(SignIns::isShown)
                .sorted((one, other) -> SHOWN.indexOf(one.details().email())
                        - SHOWN.indexOf(other.details().email()))
                .map(person -> of(person, parts, people))
                .toList();
    }

    private static SignIn of(Colleague person, Map<UnitId, Part> parts, Map<UnitId, Integer> people) {
        var unit = person.details().unit();
        var part = parts.get(unit);
        return person.head() && part != null
                ? new SignIn(person.details().email(), part.name(), people.getOrDefault(unit, 0))
                : new SignIn(person.details().email(), null, 0);
    }

    /** In each unit and below. */
    private static Map<UnitId, Integer> people(Cast cast, Map<UnitId, Part> parts) {
        var people = new HashMap<UnitId, Integer>();
        for (var person : cast.people()) {
            for (var part = parts.get(person.details().unit()); part != null; ) {
                people.merge(part.id(), 1, Integer::sum);
                var parent = part.parent();
                part = parent == null ? null : parts.get(parent);
            }
        }
        return people;
    }
}
