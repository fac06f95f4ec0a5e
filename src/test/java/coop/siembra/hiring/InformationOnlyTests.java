package coop.siembra.hiring;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.assessment.Respondents.SOIL;
import static coop.siembra.assessment.Respondents.about;
import static coop.siembra.hiring.HiringHouse.DIEGO;
import static coop.siembra.hiring.HiringHouse.INES;
import static coop.siembra.hiring.HiringHouse.RAUL;
import static coop.siembra.hiring.HiringHouse.RITA;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.SittingOutcome;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.hiring.HiredFile.Entered;
import coop.siembra.hiring.HiredFile.ToEnter;
import coop.siembra.hiring.OpeningOutcome.Mistake;
import coop.siembra.hiring.OpeningOutcome.Unfit;
import coop.siembra.hiring.applicant.ApplicantDesk;
import coop.siembra.hiring.applicant.ApplicantFeedback;
import coop.siembra.hiring.applicant.ApplicantReply;
import coop.siembra.hiring.applicant.ApplicantSittings;
import coop.siembra.hiring.applicant.DeskOutcome.Done;
import coop.siembra.hiring.applicant.Duty;
import coop.siembra.hiring.applicant.Own;
import coop.siembra.hiring.applicant.Own.Situation;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Battery;
import coop.siembra.hiring.model.Decision.Evidence;
import coop.siembra.hiring.model.Decision.Reason;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Setup;
import coop.siembra.hiring.model.Step;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What applicants say of themselves is for them alone. */
@SpringBootTest(properties = {"siembra.outbox.delay=1h", "siembra.address=https://people.example"})
class InformationOnlyTests {
    private static final Done DONE = new Done();

    @Autowired
    Openings openings;

    @Autowired
    Applicants applicants;

    @Autowired
    ApplicantScores scores;

    @Autowired
    Comparisons comparisons;

    @Autowired
    FairnessMonitor monitor;

    @Autowired
    Judging judging;

    @Autowired
    Exports exports;

    @Autowired
    Hired hired;

    @Autowired
    HiringSettings settings;

    @Autowired
    ApplicantDesk desk;

    @Autowired
    ApplicantSittings sittings;

    @Autowired
    ApplicantReply reply;

    @Autowired
    ApplicantFeedback feedback;

    @Autowired
    ApplicantStore store;

    @Autowired
    OpeningStore openingStore;

    @Autowired
    HiringHouse house;

    @Autowired
    Judges judges;

    @Autowired
    Hires hires;

    private OpeningId opening = new OpeningId("none");

    @BeforeEach
    void found() {
        house.found();
        opening = house.opened(form -> HiringHouse.informing(HiringHouse.open(form)));
    }

    /** Somebody who has sat the situations. */
    private ApplicationId sat(String name) {
        var id = house.applied(opening, name);
        judges.sat(id, 0.6);
        return id;
    }

    private Own own(String token) {
        return desk.enter(token).orElseThrow();
    }

    private static Duty soil(Own own) {
        return own.duty(Duty.Kind.INSTRUMENT, SOIL.value()).orElseThrow();
    }

    private void take(String token, InstrumentId instrument, SittingStep step) {
        assertThat(sittings.take(token, instrument, "tab", step))
                .as(step.toString())
                .isInstanceOf(SittingOutcome.Saved.class);
    }

    private void sits(String token, InstrumentId instrument) {
        assertThat(sittings.open(token, instrument)).isEqualTo(DONE);
        Stream.of(new SittingStep.Open(), new SittingStep.Consent(Language.ES), new SittingStep.Begin())
                .forEach(step -> take(token, instrument, step));
        var answer = about(1, 5);
        var form = sittings.find(token, instrument).orElseThrow().form();
        form.items()
                .forEach(placed -> take(
                        token,
                        instrument,
                        new SittingStep.Answer(
                                placed.item().id(), answer.apply(placed).orElseThrow(), Duration.ofSeconds(5))));
        take(token, instrument, new SittingStep.Submit());
    }

    private void repliesTo(String token) {
        assertThat(reply.write(token, "palabra ".repeat(80).strip())).isEqualTo(DONE);
        assertThat(reply.handIn(token)).isEqualTo(DONE);
    }

    @Test
    void isTakenIntoAnOpeningInNoOtherWay() {
        var form = HiringHouse.informing(house.form());
        var battery = form.battery();
        var judged = battery.instruments().stream()
                .map(sat -> new Battery.Sat(sat.instrument(), sat.form(), false))
                .toList();
        var wrong = new Battery(judged, battery.task(), battery.interviewMinutes());
        assertThat(Acting.as(ROSA, () -> openings.draft(HiringHouse.with(form, wrong))))
                .isEqualTo(new Unfit(Mistake.SELF_REPORT));
        assertThat(Acting.as(ROSA, () -> openings.find(opening))
                        .orElseThrow()
                        .setup()
                        .battery())
                .isEqualTo(battery);
    }

    @Test
    void reachesNobodyWhoHasToDoWithTheApplication() {
        var berta = sat("Berta Luz");
        var zoe = sat("Zoe Paz");
        house.decide(berta, "application", Verdict.GOES_ON);
        house.decide(berta, "assessment", Verdict.GOES_ON);
        var kit = Acting.as(INES, () -> judging.kit(berta)).orElseThrow();
        var export = Acting.as(ROSA, () -> exports.applicants(opening)).orElseThrow();
        judges.replied(berta, "palabra");
        judges.says(berta, 1);
        judges.says(zoe, 1);
        var sitting = store.find(berta)
                .orElseThrow()
                .applicant()
                .participation()
                .sittings()
                .get(SOIL);
        for (var person : List.of(ROSA, RITA, RAUL, INES, DIEGO)) {
            var file = Acting.as(person, () -> applicants.find(berta)).orElseThrow();
            assertThat(file.sittings()).as(person.value()).doesNotContainKey(SOIL);
            assertThat(file.toString()).doesNotContain(String.valueOf(sitting));
            assertThat(Acting.as(person, () -> scores.of(berta)).orElse(List.of()))
                    .noneMatch(scored -> scored.instrument().equals(SOIL));
        }
        assertThat(Acting.as(RITA, () -> judging.desk(berta, Rated.REPLY))
                        .orElseThrow()
                        .toString())
                .doesNotContain(SOIL.value());
        assertThat(Acting.as(INES, () -> judging.kit(berta))).contains(kit);
        assertThat(Acting.as(ROSA, () -> exports.applicants(opening)).orElseThrow())
                .isEqualTo(export);
        var seen = Acting.as(DIEGO, () -> comparisons.compare(opening, List.of(berta, zoe)))
                .orElseThrow();
        assertThat(seen.scales())
                .isNotEmpty()
                .allMatch(scale -> scale.instrument().equals(MOMENTS));
    }

    @Test
    void isComparedBetweenNoGroups() {
        for (int i = 0; i < 12; i++) {
            var id = sat("Person " + "abcdefghijkl".charAt(i));
            judges.declares(id, i < 6 ? "woman" : "man");
            house.decide(id, "application", Verdict.GOES_ON);
            judges.says(id, 1);
        }
        var gaps = Acting.as(ROSA, () -> monitor.report(List.of(opening), "gender"))
                .orElseThrow()
                .gaps();
        assertThat(gaps).isNotEmpty().allMatch(gap -> gap.instrument().equals(MOMENTS));
    }

    @Test
    void isNoScoreEvenWhereAnOpeningTookItAsOne() {
        var id = sat("Berta Luz");
        judges.says(id, 1);
        var held = openingStore.find(opening).orElseThrow();
        var setup = held.setup();
        var judged = setup.battery().instruments().stream()
                .map(sat -> new Battery.Sat(sat.instrument(), sat.form(), false))
                .toList();
        var battery =
                new Battery(judged, setup.battery().task(), setup.battery().interviewMinutes());
        openingStore.save(held.with(new Setup(battery, setup.pinned(), setup.noticeDays(), setup.publicPage())));
        assertThat(Acting.as(ROSA, () -> scores.of(id)).orElseThrow())
                .extracting(ApplicantScores.Scored::instrument)
                .containsExactly(MOMENTS);
    }

    @Test
    void isNoGroundForADecision() {
        var only = house.opened(form -> HiringHouse.with(
                form,
                new Battery(
                        List.of(new Battery.Sat(SOIL, "a", true)),
                        form.battery().task(),
                        form.battery().interviewMinutes())));
        var id = house.applied(only, "Berta Luz");
        var because = HiringHouse.because().getFirst();
        var score = List.of(new Reason(because.ground(), Evidence.SCORE, "A high figure"));
        assertThat(Acting.as(DIEGO, () -> applicants.take(id, new Step.Decide("application", Verdict.GOES_ON, score))))
                .isEqualTo(new ApplicantOutcome.Refused(Refusal.UNFIT));
        assertThat(house.decide(id, "application", Verdict.GOES_ON)).isInstanceOf(ApplicantOutcome.Stored.class);
    }

    @Test
    void mayBeLeftOutAndDoneWhenAllElseIsHandedIn() {
        var id = house.applied(opening, "Berta Luz");
        var token = hires.agrees(id);
        assertThat(soil(own(token)).informs()).isTrue();
        sits(token, MOMENTS);
        repliesTo(token);
        assertThat(own(token).situation()).isEqualTo(Situation.DONE);
        assertThat(own(token).feedback()).isTrue();
        assertThat(own(token).mayDo(soil(own(token)))).isTrue();
        assertThat(feedback.of(token).orElseThrow().measured()).hasSize(1);
        sits(token, SOIL);
        assertThat(own(token).situation()).isEqualTo(Situation.DONE);
        assertThat(own(token).mayDo(soil(own(token)))).isFalse();
    }

    @Test
    void isReadByTheApplicantAloneWhereFeedbackIsGiven() {
        var id = house.applied(opening, "Berta Luz");
        var token = hires.agrees(id);
        sits(token, SOIL);
        assertThat(feedback.of(token)).as("what is judged is not handed in yet").isEmpty();
        sits(token, MOMENTS);
        repliesTo(token);
        assertThat(feedback.of(token).orElseThrow().measured())
                .filteredOn(ApplicantFeedback.Measured::informs)
                .singleElement()
                .satisfies(measured -> {
                    assertThat(measured.title().en()).isEqualTo("Soil profile");
                    assertThat(measured.sides()).hasSize(4);
                });
        Acting.as(ADMIN, () -> {
            var rules = settings.rules();
            settings.change(new HiringRules(rules.version(), rules.minimum(), rules.lawParts(), rules.groups(), false));
        });
        assertThat(feedback.of(token)).isEmpty();
    }

    @Test
    void isNotToldWhenSomebodyBecomesAnEmployee() {
        var id = house.applied(opening, "Berta Luz");
        hires.agrees(id, "baseline");
        judges.says(id, 1);
        judges.sat(id, 0.6);
        hires.isHired(id);
        var open = (ToEnter) Acting.as(ROSA, () -> hired.find(id)).orElseThrow();
        assertThat(open.fitting()).containsExactly(MOMENTS);
        assertThat(open.more()).isTrue();
        var entered = (HiredOutcome.Entered) Acting.as(ROSA, () -> hired.enter(id, Hires.details("Berta Luz")));
        assertThat(entered.carried()).containsExactly(MOMENTS);
        var file = (Entered) Acting.as(ROSA, () -> hired.find(id)).orElseThrow();
        assertThat(file.carried()).containsExactly(MOMENTS);
    }
}
