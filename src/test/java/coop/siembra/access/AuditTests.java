package coop.siembra.access;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.access.Cooperative.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Deputy;
import coop.siembra.people.Organisation;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.people.PersonDetails;
import coop.siembra.people.PersonOutcome.Stored;
import coop.siembra.people.UnitDetails;
import coop.siembra.people.Units;
import coop.siembra.store.StoreOutage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

/** What is noted of what people do. */
@SpringBootTest
@WithMockUser(
        username = "admin",
        roles = {"LEARNER", "ADMIN"})
class AuditTests {
    @Autowired
    Audit audit;

    @Autowired
    AuditTrail trail;

    @Autowired
    TeamAccess access;

    @Autowired
    Administration administration;

    @Autowired
    UnitAdministration unitAdministration;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Organisation organisation;

    @Autowired
    Clock clock;

    @Autowired
    StoreOutage outage;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        outage.end();
        cooperative.found();
    }

    private List<String> about(PersonId person) {
        return trail.all("subject", person).stream().map(AuditTests::told).toList();
    }

    private List<String> by(PersonId person) {
        return trail.all("who", person).stream().map(AuditTests::told).toList();
    }

    private static String told(AuditEntry entry) {
        return "%s %s %s %s".formatted(entry.who(), entry.action(), entry.object(), entry.details());
    }

    @Test
    @WithMockUser(username = "hugo", roles = "LEARNER")
    void notesALookAtSomebodyElseAndNoneAtOneself() {
        access.look(ANA, "team.person");
        access.look(ANA, "team.person");
        access.look(HEAD, "team.person");
        assertThat(about(ANA)).containsExactly("hugo LOOKED team.person []");
        assertThat(about(HEAD)).isEmpty();
    }

    @Test
    @WithMockUser(username = "hugo", roles = "LEARNER")
    void notesNoLookThatWasRefused() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> access.look(EVA, "team.person"));
        assertThat(about(EVA)).isEmpty();
    }

    @Test
    @WithMockUser(username = "hugo", roles = "LEARNER")
    void letsNobodyLookWhatCannotBeNoted() {
        outage.of("audit");
        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() -> access.look(ANA, "team.person"));
        outage.end();
        access.look(ANA, "team.person");
        assertThat(about(ANA)).hasSize(1);
    }

    @Test
    void notesWhatIsChangedAboutAPerson() {
        var before = people.find(ANA).map(Person::details).orElseThrow();
        var details = new PersonDetails(
                "Ana Choque", before.email(), BACK, before.position(), before.language(), LocalDate.of(2020, 1, 2));
        administration.change(ANA, 0, details, Set.of());
        administration.change(ANA, 1, details, Set.of(Role.EXECUTIVE));
        administration.change(ANA, 1, details, Set.of(Role.ADMIN)); // made from an older version
        administration.change(ANA, 2, details, Set.of(Role.EXECUTIVE)); // nothing new
        administration.invite(ANA);
        administration.activate(ANA, false);
        administration.activate(ANA, true);
        assertThat(about(ANA))
                .containsExactly(
                        "admin CHANGED person.details [name, unit, hired-on]",
                        "admin GRANTED account.roles [LEARNER, EXECUTIVE]",
                        "admin GRANTED account.invitation []",
                        "admin WITHDREW account.access []",
                        "admin GRANTED account.access []");
    }

    @Test
    void notesWhoWasAdded() {
        var outcome = administration.add(Cooperative.details(new PersonId("nina"), SHOP), Set.of(Role.RECRUITER));
        assertThat(about(((Stored) outcome).person().id()))
                .containsExactly("admin ADDED person.details []", "admin GRANTED account.roles [LEARNER, RECRUITER]");
    }

    @Test
    void notesNothingThatWasRefused() {
        administration.activate(ADMIN, false);
        administration.add(Cooperative.details(ANA, SHOP), Set.of());
        unitAdministration.withdrawDeputy(new UnitId("gone"), ANA);
        unitAdministration.withdrawDeputy(SALES, ANA); // who is none
        assertThat(by(ADMIN)).isEmpty();
    }

    @Test
    void notesWhoLeadsAUnit() {
        var details = new UnitDetails(LocalizedText.same("Sales"), null, EVA, List.of(), true);
        unitAdministration.change(SALES, units.find(SALES).orElseThrow().version(), details);
        unitAdministration.change(SALES, units.find(SALES).orElseThrow().version(), details);
        assertThat(about(HEAD)).containsExactly("admin WITHDREW unit.head [sales]");
        assertThat(about(EVA)).containsExactly("admin GRANTED unit.head [sales]");
        assertThat(by(ADMIN)).filteredOn(told -> told.contains("unit.details")).hasSize(2);
    }

    @Test
    @WithMockUser(username = "hugo", roles = "LEARNER")
    void notesDeputies() {
        var today = LocalDate.now(clock);
        unitAdministration.nameDeputy(SALES, new Deputy(EVA, today, today.plusDays(3)));
        unitAdministration.withdrawDeputy(SALES, EVA);
        assertThat(about(EVA))
                .containsExactly(
                        "hugo GRANTED unit.deputy [sales, %s, %s]".formatted(today, today.plusDays(3)),
                        "hugo WITHDREW unit.deputy [sales]");
    }

    @Test
    void notesWhatIsDifferentInTheSettings() {
        organisation.change(organisation.settings().named("La Semilla"));
        organisation.change(organisation.settings());
        assertThat(by(ADMIN)).containsExactly("admin CHANGED organisation.settings [name]");
    }

    @Test
    @WithAnonymousUser
    void whatNobodySignedInDidTheSystemDid() {
        organisation.change(organisation.settings().named("La Semilla"));
        audit.note(AuditAction.GRANTED, ANA, "account.roles", "ADMIN");
        assertThat(about(ANA)).containsExactly("null GRANTED account.roles [ADMIN]");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> audit.aboutMe(0));
        assertThat(audit.verify())
                .isInstanceOfSatisfying(
                        AuditVerdict.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(2));
    }

    @Test
    @WithMockUser(username = "ana", roles = "LEARNER")
    void tellsOnlyWhatIsAboutWhoeverAsks() {
        audit.note(AuditAction.CHANGED, EVA, "person.details", "name");
        assertThat(audit.aboutMe(0).entries()).isEmpty();
        audit.note(AuditAction.CHANGED, ANA, "person.details", "name");
        assertThat(audit.aboutMe(-7).entries()).hasSize(1);
    }
}
