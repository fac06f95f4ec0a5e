package coop.siembra.durability;

import coop.siembra.access.Accounts;
import coop.siembra.access.Role;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.people.PersonDetails;
import coop.siembra.people.UnitDetails;
import coop.siembra.people.Units;
import coop.siembra.store.OutboxRelay;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The people of an organisation of one unit, founded in an empty data folder; they are called p0, p1, p2 … */
record Staff(int size) {
    static final String PASSWORD = "papaya lluvia reloj";
    private static final UnitId UNIT = new UnitId("counter");

    void found(Path data) {
        try (var node = Node.start(data)) {
            var name = LocalizedText.same("Counter");
            node.getBean(Units.class).add(UNIT, new UnitDetails(name, null, null, List.of(), true));
            var accounts = node.getBean(Accounts.class);
            var hash = accounts.hash(PASSWORD);
            ids().forEach(id -> {
                node.getBean(People.class)
                        .add(id, new PersonDetails("Person " + id, email(id), UNIT, name, Language.EN, null));
                accounts.open(id, Set.of(Role.LEARNER), hash);
            });
            node.getBean(OutboxRelay.class).drain();
        }
    }

    List<PersonId> ids() {
        return IntStream.range(0, size).mapToObj(Staff::id).toList();
    }

    static PersonId id(int number) {
        return new PersonId("p" + number);
    }

    static String email(PersonId id) {
        return id + "@example.coop";
    }
}
