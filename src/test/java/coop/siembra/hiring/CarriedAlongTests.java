package coop.siembra.hiring;

import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.assessment.Respondents.SOIL;
import static coop.siembra.hiring.Hires.details;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static coop.siembra.learning.Learners.EMPATHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.assessment.Baseline;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.SittingData;
import coop.siembra.assessment.reports.MyReports;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.statistics.FormPeople;
import coop.siembra.hiring.HiredOutcome.Refused;
import coop.siembra.hiring.applicant.ApplicantCopies;
import coop.siembra.hiring.applicant.ApplicantDesk;
import coop.siembra.hiring.applicant.ApplicantProof;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Retention.Part;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.kernel.PersonId;
import coop.siembra.path.MyPath;
import coop.siembra.path.TeamPath;
import coop.siembra.path.model.Ground;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What goes along with somebody who is hired: what they agreed to, and nothing else. */
class CarriedAlongTests extends HiredTest {
    @Autowired
    ApplicantProof proofs;

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
    ApplicantCopies copies;

    @Autowired
    ApplicantStore store;

    @Autowired
    MongoTemplate mongo;

    private PersonId employed(String name, boolean strong) {
        return entered(hires.hired(opening, name, strong), name).person().id();
    }

    private Ground ground(PersonId person) {
        return as(person, () -> myPath.path().orElseThrow()).steps().stream()
                .filter(step -> step.course().id().equals(EMPATHY))
                .findFirst()
                .orElseThrow()
                .recommendation()
                .ground();
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
        assertThat(new String(
                        copies.copy(
                                        token,
                                        proofs.prove(token, "berta.luz@people.example")
                                                .orElseThrow())
                                .orElseThrow()
                                .json(),
                        StandardCharsets.UTF_8))
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
    void forgetsWhatAnEarlierTryTookAlongWhenConsentWasTakenBackInBetween() {
        var berta = house.applied(opening, BERTA);
        var token = hires.agrees(berta, "baseline");
        hires.sits(berta, true);
        hires.isHired(berta);
        var person = begun(berta);
        carried.carry(berta.value(), person); // and then a crash
        desk.change(token, "baseline", false);
        assertThat(entered(berta, BERTA).carried()).isEmpty();
        assertThat(sittings(person)).isEmpty();
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
