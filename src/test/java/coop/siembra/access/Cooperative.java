package coop.siembra.access;

import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Cleared;
import coop.siembra.people.People;
import coop.siembra.people.PersonDetails;
import coop.siembra.people.UnitDetails;
import coop.siembra.people.Units;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A cooperative of four units and a few people, made anew for each test. */
@TestComponent
public class Cooperative {
    public static final UnitId TOP = new UnitId("top");
    public static final UnitId SALES = new UnitId("sales");
    public static final UnitId SHOP = new UnitId("shop");
    public static final UnitId BACK = new UnitId("back");

    public static final PersonId ANA = new PersonId("ana");
    public static final PersonId EVA = new PersonId("eva");
    public static final PersonId HEAD = new PersonId("hugo");
    public static final PersonId TRAINER = new PersonId("tomas");
    public static final PersonId ADMIN = new PersonId("admin");
    public static final String PASSWORD = "papaya lluvia reloj";

    private final MongoTemplate mongo;
    private final Units units;
    private final People people;
    private final Accounts accounts;
    private @Nullable PasswordHash hash;

    public Cooperative(MongoTemplate mongo, Units units, People people, Accounts accounts) {
        this.mongo = mongo;
        this.units = units;
        this.people = people;
        this.accounts = accounts;
    }

    public void found() {
        Cleared.clear(mongo);
        units.add(TOP, named("Top", null));
        units.add(SALES, named("Sales", TOP));
        units.add(SHOP, named("Shop", SALES));
        units.add(BACK, named("Back office", TOP));
        hire(ANA, SHOP);
        hire(EVA, BACK);
        hire(HEAD, SALES);
        hire(TRAINER, TOP, Role.TRAINING);
        hire(ADMIN, TOP, Role.ADMIN);
        units.nameHead(SALES, HEAD);
    }

    public void hire(PersonId id, UnitId unit, Role... roles) {
        people.add(id, details(id, unit));
        accounts.open(id, Set.of(roles), hash());
    }

    public static PersonDetails details(PersonId id, UnitId unit) {
        return new PersonDetails(
                "Person " + id.value(),
                id.value() + "@demo.coop",
                unit,
                LocalizedText.same("Teller"),
                Language.EN,
                null);
    }

    private PasswordHash hash() {
        var known = hash;
        if (known == null) {
            known = accounts.hash(PASSWORD);
            hash = known;
        }
        return known;
    }

    private static UnitDetails named(String name, @Nullable UnitId parent) {
        return new UnitDetails(LocalizedText.same(name), parent, null, List.of(), false);
    }
}
