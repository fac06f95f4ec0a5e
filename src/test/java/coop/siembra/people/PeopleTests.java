package coop.siembra.people;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.PeopleQuery.Order;
import coop.siembra.people.PeopleQuery.Status;
import coop.siembra.people.PersonOutcome.Reason;
import coop.siembra.people.PersonOutcome.Refused;
import coop.siembra.people.PersonOutcome.Stored;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@SpringBootTest
class PeopleTests {
    private static final JobRoleId TELLER = new JobRoleId("teller");
    private static final UnitId ALL = new UnitId("all");
    private static final UnitId FRONT = new UnitId("front");

    @Autowired
    People people;

    @Autowired
    Units units;

    @BeforeEach
    void twoUnits(@Autowired MongoTemplate mongo) {
        Cleared.clear(mongo);
        units.add(ALL, named("All", null));
        units.add(FRONT, named("Front office", ALL));
    }

    @Test
    void refusesTwoPersonsWithOneAddressInAnyCase() {
        stored(people.add(details("Ana", "ana@demo.coop", ALL)));
        assertThat(people.add(details("Other", " ANA@Demo.coop ", ALL))).isEqualTo(new Refused(Reason.EMAIL_TAKEN));
        assertThat(people.findByEmail("Ana@demo.COOP")).map(Person::name).contains("Ana");
    }

    @Test
    void refusesAnIdTwice() {
        var id = new PersonId("ana");
        stored(people.add(id, details("Ana", "ana@demo.coop", ALL)));
        assertThat(people.add(id, details("Ana", "ana2@demo.coop", ALL))).isEqualTo(new Refused(Reason.ALREADY_EXISTS));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(people.add(details(" ", "ana@demo.coop", ALL))).isEqualTo(new Refused(Reason.NAME_MISSING));
        assertThat(people.add(details("Ana", "ana", ALL))).isEqualTo(new Refused(Reason.EMAIL_INVALID));
        assertThat(people.add(details("Ana", "ana@demo.coop", new UnitId("gone"))))
                .isEqualTo(new Refused(Reason.UNKNOWN_UNIT));
    }

    @Test
    void refusesAChangeMadeFromAnOlderVersion() {
        var ana = stored(people.add(details("Ana", "ana@demo.coop", ALL)));
        var married = stored(people.change(ana.id(), ana.version(), details("Ana Choque", "ana@demo.coop", FRONT)));
        assertThat(married.version()).isEqualTo(1);
        assertThat(people.change(ana.id(), ana.version(), details("Anita", "ana@demo.coop", ALL)))
                .isEqualTo(new Refused(Reason.CHANGED_MEANWHILE));
        assertThat(people.find(ana.id())).contains(married);
    }

    @Test
    void refusesAnAddressTakenByAnotherWhenChanged() {
        stored(people.add(details("Ana", "ana@demo.coop", ALL)));
        var eva = stored(people.add(details("Eva", "eva@demo.coop", ALL)));
        assertThat(people.change(eva.id(), eva.version(), details("Eva", "ana@demo.coop", ALL)))
                .isEqualTo(new Refused(Reason.EMAIL_TAKEN));
    }

    @Test
    void findsByWordsInAnyOrderWithoutAccents() {
        stored(people.add(details("María José Ñáñez", "mj@demo.coop", ALL)));
        stored(people.add(details("José Mamani", "jm@demo.coop", ALL)));
        assertThat(names(PeopleQuery.everybody().searching("nanez MARIA"))).containsExactly("María José Ñáñez");
        assertThat(names(PeopleQuery.everybody().searching("jose"))).containsExactly("José Mamani", "María José Ñáñez");
        assertThat(names(PeopleQuery.everybody().searching("jm@"))).containsExactly("José Mamani");
        assertThat(names(PeopleQuery.everybody().searching(".*"))).isEmpty();
    }

    @Test
    void listsAUnitWithThoseBelowItPageByPage() {
        stored(people.add(details("Zoe", "z@demo.coop", ALL)));
        stored(people.add(details("Álvaro", "a@demo.coop", FRONT)));
        stored(people.add(details("Berta", "b@demo.coop", FRONT)));
        assertThat(people.count(PeopleQuery.of(ALL))).isEqualTo(3);
        assertThat(names(PeopleQuery.of(FRONT))).containsExactly("Álvaro", "Berta");
        assertThat(people.page(PeopleQuery.of(ALL), 1, 1))
                .extracting(Person::name)
                .containsExactly("Berta");
        assertThat(names(PeopleQuery.everybody().sortedBy(Order.EMAIL, true)))
                .containsExactly("Zoe", "Berta", "Álvaro");
        assertThat(people.idsWithin(FRONT)).hasSize(2);
        assertThat(people.count(PeopleQuery.of(new UnitId("gone")))).isZero();
    }

    @Test
    void keepsThoseWhoLeftOutOfLists() {
        var ana = stored(people.add(details("Ana", "ana@demo.coop", ALL)));
        stored(people.activate(ana.id(), false));
        assertThat(names(PeopleQuery.everybody())).isEmpty();
        assertThat(names(PeopleQuery.everybody().showing(Status.LEFT))).containsExactly("Ana");
        assertThat(people.findAll(List.of(ana.id()))).extracting(Person::active).containsExactly(false);
    }

    @Test
    void keepsDaysAsTheyAre() {
        var ana = stored(people.add(details("Ana", "ana@demo.coop", ALL)));
        assertThat(people.find(ana.id())).map(Person::hiredOn).contains(LocalDate.of(2020, 2, 29));
        assertThat(people.speak(ana.id(), Language.EN)).isInstanceOf(Stored.class);
        assertThat(people.find(ana.id())).map(Person::language).contains(Language.EN);
    }

    private List<String> names(PeopleQuery query) {
        return people.page(query, 0, 10).stream().map(Person::name).toList();
    }

    @Test
    void keepsRoleAndSiteWhereverSomebodyHasThem() {
        var ana = stored(people.add(details("Ana", "ana@demo.coop", ALL).as(TELLER, "  Agencia   Centro ")));
        assertThat(ana.role()).isEqualTo(TELLER);
        assertThat(ana.site()).isEqualTo("Agencia Centro");
        var changed =
                stored(people.change(ana.id(), ana.version(), ana.details().as(null, " ")));
        assertThat(changed.role()).isNull();
        assertThat(changed.site()).isNull();
        assertThat(ana.details().partsOtherThanIn(changed.details())).containsExactly("role", "site");
        assertThat(people.add(details("Eva", "eva@demo.coop", ALL).as(null, "x".repeat(81))))
                .isEqualTo(new Refused(Reason.SITE_TOO_LONG));
        assertThat(people.in(ALL)).extracting(Person::id).containsExactly(ana.id());
        assertThat(people.in(FRONT)).isEmpty();
    }

    @Test
    void readsWhoWasStoredBeforeThereWereRolesAndSites(@Autowired MongoTemplate mongo) {
        var ana = stored(people.add(details("Ana", "ana@demo.coop", ALL).as(TELLER, "Centro")));
        mongo.updateMulti(new Query(), new Update().unset("role").unset("site"), "people");
        assertThat(people.find(ana.id()).orElseThrow().details()).isEqualTo(details("Ana", "ana@demo.coop", ALL));
    }

    private static Person stored(PersonOutcome outcome) {
        assertThat(outcome).isInstanceOf(Stored.class);
        return ((Stored) outcome).person();
    }

    private static PersonDetails details(String name, String email, UnitId unit) {
        return new PersonDetails(
                name, email, unit, LocalizedText.same("Teller"), Language.ES, LocalDate.of(2020, 2, 29));
    }

    private static UnitDetails named(String name, @Nullable UnitId parent) {
        return new UnitDetails(LocalizedText.same(name), parent, null, List.of(), false);
    }
}
