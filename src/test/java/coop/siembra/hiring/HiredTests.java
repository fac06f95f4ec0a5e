package coop.siembra.hiring;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SHOP;
import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.assessment.Respondents.SOIL;
import static coop.siembra.hiring.Hires.details;
import static coop.siembra.hiring.Hires.in;
import static coop.siembra.hiring.HiringHouse.DIEGO;
import static coop.siembra.hiring.HiringHouse.OMAR;
import static coop.siembra.hiring.HiringHouse.RITA;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.Account;
import coop.siembra.access.Audit;
import coop.siembra.access.AuditEntry;
import coop.siembra.access.Newcomers;
import coop.siembra.access.Role;
import coop.siembra.hiring.HiredOutcome.Entered;
import coop.siembra.hiring.HiredOutcome.Refused;
import coop.siembra.hiring.HiredOutcome.Unfit;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.people.PeopleQuery;
import coop.siembra.people.Person;
import coop.siembra.people.PersonDetails;
import coop.siembra.people.PersonOutcome.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who is hired becomes an employee, once, by whom it is to do. */
class HiredTests extends HiredTest {
    @Autowired
    Newcomers newcomers;

    @Autowired
    Recruiters recruiters;

    @Autowired
    Audit audit;

    private List<Person> everybody() {
        return people.page(PeopleQuery.everybody(), 0, 100);
    }

    @Test
    void becomesSomebodyToWhomNothingLeftOfTheApplicationLeads() {
        var berta = hires.hired(opening, BERTA, true);
        var person = entered(berta, BERTA).person().id();
        var made = UUID.nameUUIDFromBytes(("employee|" + berta).getBytes(StandardCharsets.UTF_8));
        assertThat(person.value()).isNotEqualTo(made.toString());
        assertThat(become(berta)).contains(person);
    }

    @Test
    void becomesAPersonWithAnAccountThatLearns() {
        var berta = hires.hired(opening, BERTA, true);
        var entered = entered(berta, BERTA);
        assertThat(people.find(entered.person().id()).orElseThrow().details())
                .isEqualTo(details(BERTA).as(new JobRoleId("teller"), null)); // as the job profile says
        assertThat(accounts.find(entered.person().id()))
                .hasValue(new Account(entered.person().id(), Set.of(Role.LEARNER), true, false));
        assertThat(accounts.invited(entered.secret()).map(Person::id))
                .hasValue(entered.person().id());
        var file = (HiredFile.Entered) Acting.as(ROSA, () -> hired.find(berta)).orElseThrow();
        assertThat(file.person().map(Person::name)).hasValue(BERTA);
        assertThat(file.by()).isEqualTo(ROSA);
        assertThat(file.carried()).containsExactly(SOIL, MOMENTS);
        assertThat(file.invitable()).isTrue();
        assertThat(as(entered.person().id(), () -> audit.aboutMe(0)).entries())
                .extracting(AuditEntry::object)
                .contains("person.details", "account.roles", "person.baseline", "account.invitation");
    }

    @Test
    void proposesWhatIsKnownAndTellsWhatWouldGoAlong() {
        var berta = hires.hired(opening, BERTA, true);
        var file = (HiredFile.ToEnter) Acting.as(ROSA, () -> hired.find(berta)).orElseThrow();
        assertThat(file.proposed().name()).isEqualTo(BERTA);
        assertThat(file.proposed().email()).isEqualTo("berta.luz@people.example");
        assertThat(file.proposed().unit()).isEqualTo(SHOP);
        assertThat(file.fitting()).containsExactly(SOIL, MOMENTS);
        assertThat(file.agreed()).isTrue();
        assertThat(file.consent().orElseThrow().version()).isNotEmpty();
    }

    @Test
    void isForRecruitersOfTheUnitOnly() {
        var berta = hires.hired(opening, BERTA, true);
        for (var other : List.of(OMAR, DIEGO, RITA, HEAD, ANA, ADMIN)) {
            assertThat(enter(other, berta, details(BERTA)))
                    .as(other.value())
                    .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
            assertThat(Acting.as(other, () -> hired.find(berta)))
                    .as(other.value())
                    .isEmpty();
            assertThat(Acting.as(other, () -> hired.invite(berta)))
                    .as(other.value())
                    .isEmpty();
        }
        assertThat(enter(ROSA, new ApplicationId("none"), details(BERTA))).isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        assertThat(become(berta)).isEmpty();
    }

    @Test
    void staysWithinTheUnitsARecruiterIsKeptTo() {
        var berta = hires.hired(opening, BERTA, true);
        Acting.as(ADMIN, () -> recruiters.limit(ROSA, Set.of(SHOP)));
        assertThat(enter(ROSA, berta, in(BERTA, BACK))).isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        assertThat(enter(ROSA, berta, in(BERTA, SHOP))).isInstanceOf(Entered.class);
    }

    @Test
    void isRefusedToWhoIsNotHired() {
        var waiting = house.applied(opening, "Wanda Rio");
        var turned = house.applied(opening, "Tina Rio");
        house.decide(turned, "application", Verdict.NOT_TAKEN);
        var gone = house.applied(opening, "Gina Rio");
        data.withdraw(hires.agrees(gone, "baseline"));
        hires.isHired(gone);
        assertThat(enter(ROSA, waiting, details("Wanda Rio"))).isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(enter(ROSA, turned, details("Tina Rio"))).isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(enter(ROSA, gone, details("Gina Rio"))).isEqualTo(new Refused(Refusal.WITHDRAWN));
        for (var id : List.of(waiting, turned, gone)) {
            assertThat(Acting.as(ROSA, () -> hired.find(id))).isEmpty();
            assertThat(become(id)).isEmpty();
        }
    }

    @Test
    void waitsWhileTheOpeningIsHalted() {
        var berta = hires.hired(opening, BERTA, true);
        house.take(opening, new OpeningStep.Halt("A complaint"));
        assertThat(enter(ROSA, berta, details(BERTA))).isEqualTo(new Refused(Refusal.HALTED));
        house.take(opening, new OpeningStep.Resume("It was answered"));
        assertThat(enter(ROSA, berta, details(BERTA))).isInstanceOf(Entered.class);
    }

    @Test
    void makesOnePersonOfClicksSideBySide() throws Exception {
        var berta = hires.hired(opening, BERTA, true);
        int before = everybody().size();
        var outcomes = new ArrayList<HiredOutcome>();
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Callable<HiredOutcome>> clicks = IntStream.range(0, 4)
                    .<Callable<HiredOutcome>>mapToObj(i -> () -> enter(ROSA, berta, details(BERTA)))
                    .toList();
            for (var click : pool.invokeAll(clicks)) {
                outcomes.add(click.get());
            }
        }
        assertThat(outcomes).filteredOn(Entered.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Refused.class::isInstance)
                .hasSize(3)
                .containsOnly(new Refused(Refusal.ALREADY_DONE));
        assertThat(everybody()).hasSize(before + 1);
        assertThat(sittings(become(berta).orElseThrow())).hasSize(2);
        assertThat(enter(ROSA, berta, details("Somebody Else"))).isEqualTo(new Refused(Refusal.ALREADY_DONE));
        assertThat(everybody()).hasSize(before + 1);
    }

    @Test
    void goesOnWhereACrashCutItOff() {
        var berta = hires.hired(opening, BERTA, true);
        var person = begun(berta);
        Acting.as(ROSA, () -> people.add(person, details(BERTA))); // and no account
        carried.carry(berta.value(), person);
        int before = everybody().size();
        assertThat(Acting.as(ROSA, () -> hired.find(berta))).containsInstanceOf(HiredFile.ToEnter.class);
        assertThat(entered(berta, BERTA).person().id()).isEqualTo(person);
        assertThat(accounts.find(person)).isPresent();
        assertThat(everybody()).hasSize(before);
        assertThat(sittings(person)).hasSize(2);
    }

    @Test
    void addsNobodyWithSomebodyElsesAddress() {
        var berta = hires.hired(opening, BERTA, true);
        var of = people.find(ANA).orElseThrow();
        var taken = new PersonDetails(BERTA, " ANA@demo.coop", SHOP, of.position(), of.language(), null);
        assertThat(enter(ROSA, berta, taken)).isEqualTo(new Unfit(Reason.EMAIL_TAKEN));
        people.activate(ANA, false);
        assertThat(enter(ROSA, berta, taken)).as("who has left").isEqualTo(new Unfit(Reason.EMAIL_TAKEN));
        assertThat(people.find(ANA))
                .hasValueSatisfying(ana -> assertThat(ana.name()).isEqualTo(of.name()));
        assertThat(become(berta)).isEmpty();
        assertThat(entered(berta, BERTA).carried()).hasSize(2);
    }

    @Test
    void refusesWhatCannotBeAndCanBeCorrected() {
        var berta = hires.hired(opening, BERTA, true);
        var fit = details(BERTA);
        var nameless = new PersonDetails("  ", fit.email(), SHOP, fit.position(), fit.language(), null);
        var lost = new PersonDetails(BERTA, "<script>", SHOP, fit.position(), fit.language(), null);
        var endless = new PersonDetails("x".repeat(1_000_000), fit.email(), SHOP, fit.position(), fit.language(), null);
        assertThat(enter(ROSA, berta, nameless)).isEqualTo(new Unfit(Reason.NAME_MISSING));
        assertThat(enter(ROSA, berta, lost)).isEqualTo(new Unfit(Reason.EMAIL_INVALID));
        assertThat(enter(ROSA, berta, endless)).isEqualTo(new Unfit(Reason.NAME_TOO_LONG));
        var wordy = new PersonDetails(
                BERTA, fit.email(), SHOP, LocalizedText.same("x".repeat(1_000_000)), fit.language(), null);
        assertThat(enter(ROSA, berta, wordy)).isEqualTo(new Refused(Refusal.TOO_LONG));
        assertThat(entered(berta, BERTA).person().name()).isEqualTo(BERTA);
    }

    @Test
    void makesAnotherLinkOnlyUntilThereIsAPassword() {
        var berta = hires.hired(opening, BERTA, true);
        var first = entered(berta, BERTA);
        var second = Acting.as(ROSA, () -> hired.invite(berta)).orElseThrow();
        assertThat(accounts.invited(first.secret())).as("the one before").isEmpty();
        accounts.acceptInvitation(second, "papaya lluvia reloj verde");
        assertThat(Acting.as(ROSA, () -> hired.invite(berta))).isEmpty();
        assertThat(Acting.as(ROSA, () -> newcomers.invite(ANA)))
                .as("of somebody else")
                .isEmpty();
        var carla = hires.hired(opening, "Carla Sol", true);
        accounts.giveRoles(entered(carla, "Carla Sol").person().id(), Set.of(Role.ADMIN));
        assertThat(Acting.as(ROSA, () -> hired.invite(carla)))
                .as("who may do more by now")
                .isEmpty();
    }
}
