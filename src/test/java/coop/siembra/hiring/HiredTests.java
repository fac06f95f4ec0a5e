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
import static coop.siembra.learning.Learners.EMPATHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.access.Account;
import coop.siembra.access.Accounts;
import coop.siembra.access.Audit;
import coop.siembra.access.AuditEntry;
import coop.siembra.access.Cooperative;
import coop.siembra.access.Newcomers;
import coop.siembra.access.Role;
import coop.siembra.assessment.Baseline;
import coop.siembra.assessment.CarriedBaseline;
import coop.siembra.assessment.MySittings;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.SittingData;
import coop.siembra.assessment.reports.MyReports;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingSummary;
import coop.siembra.assessment.statistics.FormPeople;
import coop.siembra.hiring.HiredOutcome.Entered;
import coop.siembra.hiring.HiredOutcome.Refused;
import coop.siembra.hiring.HiredOutcome.Unfit;
import coop.siembra.hiring.applicant.ApplicantCopies;
import coop.siembra.hiring.applicant.ApplicantData;
import coop.siembra.hiring.applicant.ApplicantDesk;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Employment;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Retention.Part;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.path.MyPath;
import coop.siembra.path.TeamPath;
import coop.siembra.path.model.Ground;
import coop.siembra.people.People;
import coop.siembra.people.PeopleQuery;
import coop.siembra.people.Person;
import coop.siembra.people.PersonDetails;
import coop.siembra.people.PersonOutcome.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Somebody who is hired becomes an employee, once, and takes along what they agreed to, and nothing else. */
@SpringBootTest(properties = {"siembra.outbox.delay=1h", "siembra.hiring.keeping=10h", "siembra.assessment.closing=1h"})
@Import({Cooperative.class, HiringHouse.class, Respondents.class, Hires.class})
class HiredTests {
    private static final String BERTA = "Berta Luz";

    @Autowired
    Hired hired;

    @Autowired
    Hires hires;

    @Autowired
    HiringHouse house;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Newcomers newcomers;

    @Autowired
    CarriedBaseline carried;

    @Autowired
    Recruiters recruiters;

    @Autowired
    MySittings mySittings;

    @Autowired
    MyReports myReports;

    @Autowired
    MyPath myPath;

    @Autowired
    TeamPath teamPath;

    @Autowired
    SittingData sittingData;

    @Autowired
    FormPeople formPeople;

    @Autowired
    Respondents respondents;

    @Autowired
    ApplicantDesk desk;

    @Autowired
    ApplicantData data;

    @Autowired
    ApplicantCopies copies;

    @Autowired
    ApplicantStore store;

    @Autowired
    Audit audit;

    @Autowired
    MongoTemplate mongo;

    private OpeningId opening = new OpeningId("none");

    @BeforeEach
    void found() {
        house.found();
        opening = house.opened();
    }

    private HiredOutcome enter(PersonId who, ApplicationId id, PersonDetails details) {
        return Acting.as(who, () -> hired.enter(id, details));
    }

    private Entered entered(ApplicationId id, String name) {
        var outcome = enter(ROSA, id, details(name));
        assertThat(outcome).isInstanceOf(Entered.class);
        return (Entered) outcome;
    }

    private PersonId employed(String name, boolean strong) {
        return entered(hires.hired(opening, name, strong), name).person().id();
    }

    private static <T> T as(PersonId person, java.util.function.Supplier<T> work) {
        return Acting.as(person, work, "LEARNER");
    }

    private List<SittingSummary> sittings(PersonId person) {
        return as(person, mySittings::sittings);
    }

    private Ground ground(PersonId person) {
        return as(person, () -> myPath.path().orElseThrow()).steps().stream()
                .filter(step -> step.course().id().equals(EMPATHY))
                .findFirst()
                .orElseThrow()
                .recommendation()
                .ground();
    }

    private List<Person> everybody() {
        return people.page(PeopleQuery.everybody(), 0, 100);
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
    void startsThePathFromWhatWentAlong() {
        var thin = employed("Berta Luz", false);
        var firm = employed("Carla Sol", true);
        assertThat(ground(thin)).isEqualTo(Ground.THIN);
        assertThat(ground(firm)).isEqualTo(Ground.HELD);
        for (var person : List.of(thin, firm)) {
            assertThat(as(person, mySittings::baseline).invitation()).isInstanceOf(Baseline.Invitation.class);
            assertThat(sittings(person))
                    .hasSize(2)
                    .allSatisfy(sitting -> assertThat(sitting.purpose()).isEqualTo(Purpose.BASELINE));
            assertThat(as(person, mySittings::offers))
                    .as("not asked again as a baseline")
                    .noneMatch(offer -> offer.purpose() == Purpose.BASELINE);
            var report =
                    as(person, () -> myReports.of(sittings(person).getFirst().id()));
            assertThat(report).isPresent();
        }
    }

    @Test
    void takesNothingAlongOfWhomDidNotAgreeAndInvitesThemAsUsual() {
        var berta = house.applied(opening, BERTA);
        hires.agrees(berta);
        hires.sits(berta, true);
        hires.isHired(berta);
        var entered = entered(berta, BERTA);
        var person = entered.person().id();
        assertThat(entered.carried()).isEmpty();
        assertThat(sittings(person)).isEmpty();
        assertThat(ground(person)).isEqualTo(Ground.UNKNOWN);
        assertThat(as(person, mySittings::baseline).invitation()).isInstanceOf(Baseline.Invitation.NotYetDone.class);
        assertThat(as(person, mySittings::offers))
                .extracting(offer -> offer.instrument().id())
                .containsExactly(SOIL, MOMENTS);
    }

    @Test
    void takesNothingAlongOfWhomWasNeverAsked() {
        var berta = house.applied(opening, BERTA);
        hires.sits(berta, true);
        hires.isHired(berta);
        assertThat(entered(berta, BERTA).carried()).isEmpty();
    }

    @Test
    void respectsConsentTakenBackBefore() {
        for (var statement : List.of("baseline", "take-part")) {
            var name = "Berta " + statement.replace('-', ' ');
            var id = house.applied(opening, name);
            var token = hires.agrees(id, "baseline");
            hires.sits(id, true);
            hires.isHired(id);
            desk.change(token, statement, false);
            var entered = entered(id, name);
            assertThat(entered.carried()).as(statement).isEmpty();
            assertThat(sittings(entered.person().id())).as(statement).isEmpty();
        }
    }

    @Test
    void takesBackWhatWentAlongWhenConsentIsTakenBackLater() {
        var berta = house.applied(opening, BERTA);
        var token = hires.agrees(berta, "baseline");
        hires.sits(berta, true);
        hires.isHired(berta);
        var person = entered(berta, BERTA).person().id();
        assertThat(desk.enter(token).orElseThrow().carried()).isPresent();
        assertThat(new String(copies.copy(token).orElseThrow().json(), StandardCharsets.UTF_8))
                .contains("resultsCarriedOver", "member-moments");
        desk.change(token, "research", true);
        assertThat(sittings(person)).as("that was another one").hasSize(2);
        desk.change(token, "baseline", false);
        assertThat(sittings(person)).isEmpty();
        assertThat(ground(person)).isEqualTo(Ground.UNKNOWN);
        assertThat(desk.enter(token).orElseThrow().carried()).isEmpty();
        assertThat(people.find(person)).as("who works here stays").isPresent();
        desk.change(token, "baseline", true);
        assertThat(sittings(person)).as("nothing comes back by itself").isEmpty();
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
        assertThat(people.find(Employment.personOf(berta))).isEmpty();
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
            assertThat(people.find(Employment.personOf(id))).isEmpty();
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
        assertThat(sittings(Employment.personOf(berta))).hasSize(2);
        assertThat(enter(ROSA, berta, details("Somebody Else"))).isEqualTo(new Refused(Refusal.ALREADY_DONE));
        assertThat(everybody()).hasSize(before + 1);
    }

    @Test
    void goesOnWhereACrashCutItOff() {
        var berta = hires.hired(opening, BERTA, true);
        var person = Employment.personOf(berta);
        Acting.as(ROSA, () -> people.add(person, details(BERTA))); // and no account, and nothing noted
        carried.carry(berta.value(), person);
        int before = everybody().size();
        assertThat(Acting.as(ROSA, () -> hired.find(berta))).containsInstanceOf(HiredFile.ToEnter.class);
        assertThat(entered(berta, BERTA).person().id()).isEqualTo(person);
        assertThat(accounts.find(person)).isPresent();
        assertThat(everybody()).hasSize(before);
        assertThat(sittings(person)).hasSize(2);
    }

    @Test
    void forgetsWhatAnEarlierTryTookAlongWhenConsentWasTakenBackInBetween() {
        var berta = house.applied(opening, BERTA);
        var token = hires.agrees(berta, "baseline");
        hires.sits(berta, true);
        hires.isHired(berta);
        carried.carry(berta.value(), Employment.personOf(berta)); // and then a crash
        desk.change(token, "baseline", false);
        assertThat(entered(berta, BERTA).carried()).isEmpty();
        assertThat(sittings(Employment.personOf(berta))).isEmpty();
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
        assertThat(people.find(Employment.personOf(berta))).isEmpty();
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
    void forgetsWhoItWasWithTheNameAndRemembersThatThereAreCopies() {
        var berta = hires.hired(opening, BERTA, true);
        entered(berta, BERTA);
        var rest = store.find(berta).orElseThrow().applicant().without(Set.of(Part.IDENTITY));
        var employment = Objects.requireNonNull(rest.employment());
        assertThat(employment.person()).isNull();
        assertThat(employment.mayHaveCopies()).isTrue();
        assertThat(store.find(berta).orElseThrow().applicant().employment()).isNotEqualTo(employment);
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

    @Test
    void outlivesTheApplication() {
        var berta = house.applied(opening, BERTA);
        var token = hires.agrees(berta, "baseline", "research");
        hires.sits(berta, true);
        hires.isHired(berta);
        var person = entered(berta, BERTA).person().id();
        data.delete(token);
        assertThat(store.find(berta)).isEmpty();
        assertThat(people.find(person)).isPresent();
        assertThat(accounts.find(person)).isPresent();
        assertThat(sittings(person)).hasSize(2);
        assertThat(ground(person)).isEqualTo(Ground.HELD);
        assertThat(mongo.find(query(where("taker").regex("^applicant:")), Document.class, "sittings"))
                .as("what somebody has a copy of is not nobody's, so it is deleted")
                .isEmpty();
        assertThat(enter(ROSA, berta, details(BERTA))).isEqualTo(new Refused(Refusal.NOT_ALLOWED));
    }

    @Test
    void countsOneSittingOnce() {
        var moments = respondents.instrument(MOMENTS);
        var form = moments.form("b").orElseThrow();
        hires.hired(opening, "Other One", true);
        var berta = hires.hired(opening, BERTA, true);
        assertThat(formPeople.read(moments, form, false).people()).hasSize(2);
        entered(berta, BERTA);
        assertThat(formPeople.read(moments, form, false).people())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.taker()).startsWith("applicant:"));
        mongo.remove(query(where("taker").is("applicant:" + berta)), "sittings");
        assertThat(formPeople.read(moments, form, false).people())
                .as("agreed to as one's own start only")
                .hasSize(1);
    }

    @Test
    void tellsNobodyWhatWentAlong() {
        var berta = hires.hired(opening, BERTA, false);
        var person = entered(berta, BERTA).person().id();
        var copies = mongo.find(query(where("carried").is(true)), Document.class, "sittings");
        assertThat(copies)
                .hasSize(2)
                .allSatisfy(
                        copy -> assertThat(copy.get("outbox", Document.class).getList("events", Object.class))
                                .isEmpty());
        var seenByHead = Acting.as(HEAD, () -> teamPath.of(person));
        assertThat(seenByHead)
                .allSatisfy(step -> assertThat(step.told().ground()).isEmpty());
        assertThat(sittingData.about(person).toString()).contains("fromApplication=true");
    }
}
