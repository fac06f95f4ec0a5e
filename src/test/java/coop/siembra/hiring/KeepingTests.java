package coop.siembra.hiring;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.assessment.Respondents.about;
import static coop.siembra.hiring.HiringHouse.DIEGO;
import static coop.siembra.hiring.HiringHouse.OMAR;
import static coop.siembra.hiring.HiringHouse.RITA;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.hiring.ApplicantOutcome.Refused;
import coop.siembra.hiring.fairness.AuditTable.Small;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Consent;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Retention.Fate;
import coop.siembra.hiring.model.Retention.Part;
import coop.siembra.hiring.model.Step;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.model.judging.Scorecard.Rating;
import coop.siembra.hiring.model.judging.ScorecardStep;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.kernel.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

/** What goes when, and what is left. */
@SpringBootTest(properties = {"siembra.outbox.delay=1h", "siembra.hiring.keeping=10h", "siembra.assessment.closing=1h"})
@Import(KeepingTests.Letters.class)
class KeepingTests {
    private static final List<String> APPLICANTS_DATA =
            List.of("applicants", "replies", "ratings", "declarations", "sittings", "accommodations");

    @Autowired
    Applicants applicants;

    @Autowired
    ApplicantScores scores;

    @Autowired
    Keeping keeping;

    @Autowired
    KeepingJob job;

    @Autowired
    Judging judging;

    @Autowired
    Declarations declarations;

    @Autowired
    FairnessMonitor monitor;

    @Autowired
    HiringSettings settings;

    @Autowired
    ApplicantStore store;

    @Autowired
    OpeningStore openings;

    @Autowired
    HiringHouse house;

    @Autowired
    Respondents respondents;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    @Autowired
    Letters letters;

    private OpeningId opening = new OpeningId("none");
    private ApplicationId berta = new ApplicationId("none");

    /** Something elsewhere that must go with the rest. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Letters {
        final List<String> told = new ArrayList<>();

        @Bean
        Forgetful otherThings() {
            return (application, parts) -> told.add(application + " " + parts.size());
        }
    }

    @BeforeEach
    void found() {
        house.found();
        letters.told.clear();
        opening = house.opened(HiringHouse::open);
        berta = fullyDone("Berta Luz");
    }

    /** With something in every collection there is. */
    private ApplicationId fullyDone(String name) {
        var id = house.applied(opening, name);
        house.invited(id);
        house.replied(opening, id, "Dear member, " + name);
        var how = new How("b", Purpose.HIRING, Language.ES, false, Respondents.NOON);
        var sitting = respondents.closed(Taker.applicant(id.value()), MOMENTS, how, about(0.8, 3));
        change(id, applicant -> applicant.with(applicant.participation().sitting(MOMENTS, sitting)));
        assertThat(declarations.declare(id, Map.of("gender", Set.of("woman")))).isTrue();
        var asked = Acting.as(RITA, () -> judging.desk(id, Rated.REPLY))
                .orElseThrow()
                .own()
                .asked();
        Acting.as(RITA, () -> {
            asked.forEach(one ->
                    judging.take(id, Rated.REPLY, new ScorecardStep.Rate(one, new Rating(3, "note on " + name))));
            judging.take(id, Rated.REPLY, new ScorecardStep.Submit());
        });
        house.decide(id, "application", Verdict.GOES_ON);
        house.decide(id, "assessment", Verdict.NOT_TAKEN);
        return id;
    }

    private void change(ApplicationId id, UnaryOperator<Applicant> change) {
        var held = store.find(id).orElseThrow();
        store.save(
                held,
                change.apply(held.applicant()),
                openings.find(opening).orElseThrow().opening(),
                List.of());
    }

    private void timeIsOver(ApplicationId id) {
        mongo.updateFirst(
                query(where("_id").is(id.value())),
                new Update()
                        .set("keptUntil", LocalDate.now(clock).minusDays(1).toString())
                        .inc("revision", 1),
                "applicants");
    }

    private List<Document> left(String collection) {
        return mongo.findAll(Document.class, collection);
    }

    private List<String> deletions() {
        return mongo.find(query(where("action").is("DELETED")), Document.class, "audit").stream()
                .map(entry -> entry.getList("details", String.class).getLast())
                .toList();
    }

    @Test
    void deletesNothingBeforeItsTime() {
        job.settle();
        assertThat(store.find(berta)).isPresent();
        assertThat(deletions()).isEmpty();
        timeIsOver(berta);
        mongo.updateFirst(
                query(where("_id").is(berta.value())),
                Update.update("keptUntil", LocalDate.now(clock).toString()),
                "applicants");
        job.settle();
        assertThat(store.find(berta)).as("the last day is not over").isPresent();
    }

    @Test
    void deletesEverythingAfterTheDayTheApplicantWasToldAndLeavesCounts() {
        timeIsOver(berta);
        job.settle();
        job.settle();
        for (var collection : APPLICANTS_DATA) {
            assertThat(left(collection)).as(collection).isEmpty();
        }
        for (var collection : mongo.getCollectionNames()) {
            assertThat(left(collection).toString()).as(collection).doesNotContainIgnoringCase("berta");
        }
        assertThat(deletions()).containsExactly("all");
        assertThat(letters.told).containsExactly(berta + " 8");
        var csv = Acting.as(ADMIN, () -> monitor.auditExport(List.of(opening), "assessment", Small.COUNTED))
                .orElseThrow();
        assertThat(csv).contains("\"Female\",1,0,").contains("\"all\",,1");
        var counts = Objects.requireNonNull(mongo.findById(opening.value(), Document.class, "hiringStatistics"));
        assertThat(counts.getList("counting", String.class)).isEmpty();
        assertThat(counts.toString()).doesNotContain(berta.value());
    }

    @Test
    void countsSomebodyOnceHoweverOftenACrashCutsItOff() {
        timeIsOver(berta);
        var before = mongo.findById(berta.value(), Document.class, "applicants");
        job.settle();
        mongo.insert(before, "applicants");
        mongo.updateFirst(
                query(where("_id").is(opening.value())),
                new Update().push("counting", declarations.key(berta)),
                "hiringStatistics");
        job.settle();
        assertThat(mongo.findById(opening.value(), Document.class, "hiringStatistics")
                        .getInteger("people"))
                .isEqualTo(1);
        assertThat(left("applicants")).isEmpty();
    }

    @Test
    void deletesAtOnceWhenTheApplicantAsks() {
        var other = fullyDone("Zoe Paz");
        change(berta, applicant -> applicant.with(applicant.ending().asked(LocalDate.now(clock))));
        assertThat(keeping.settle(berta)).isTrue();
        assertThat(store.find(berta)).isEmpty();
        assertThat(store.find(other)).isPresent();
        assertThat(left("replies")).hasSize(1);
        assertThat(keeping.settle(other)).isFalse();
    }

    @Test
    void keepsWhatTheLawWantsWithoutTheRestOfIt() {
        Acting.as(
                ADMIN,
                () -> settings.change(new HiringRules(0, Period.ofYears(3), Set.of(Part.DECISIONS), Set.of(), true)));
        timeIsOver(berta);
        job.settle();
        job.settle();
        var kept = store.find(berta).orElseThrow().applicant();
        assertThat(kept.identity()).isNull();
        assertThat(kept.participation().invitation()).isNull();
        assertThat(kept.participation().sittings()).isEmpty();
        assertThat(kept.application().decisions()).hasSize(2);
        assertThat(kept.application().decisions().getFirst().reasons()).isNotEmpty();
        assertThat(left("sittings")).isEmpty();
        assertThat(left("ratings")).isEmpty();
        assertThat(left("declarations")).isEmpty();
        assertThat(deletions()).hasSize(1);
        var csv = Acting.as(ADMIN, () -> monitor.auditExport(List.of(opening), "assessment", Small.COUNTED))
                .orElseThrow();
        assertThat(csv).as("counted once").contains("\"all\",,1");
        mongo.updateFirst(query(where("_id").is(opening.value())), Update.update("closes", "2020-01-01"), "openings");
        job.settle();
        assertThat(left("applicants")).isEmpty();
        assertThat(mongo.findById(opening.value(), Document.class, "hiringStatistics")
                        .getInteger("people"))
                .isEqualTo(1);
    }

    @Test
    void keepsAnswersWithoutANameWhenTheApplicantAgreedToResearch() {
        change(
                berta,
                applicant -> applicant.with(
                        applicant.participation().saying(new Consent(Consent.RESEARCH, "1", true, clock.instant()))));
        timeIsOver(berta);
        job.settle();
        assertThat(store.find(berta)).isEmpty();
        assertThat(left("replies")).isEmpty();
        assertThat(left("sittings"))
                .singleElement()
                .satisfies(sitting -> assertThat(sitting.getString("taker"))
                        .startsWith("applicant:anonymous-")
                        .doesNotContain(berta.value()));
    }

    @Test
    void keepsEverythingWhileADisputeLasts() {
        assertThat(Acting.as(DIEGO, () -> keeping.dispute(berta, true))).isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        assertThat(Acting.as(OMAR, () -> keeping.dispute(berta, true))).isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        Acting.as(ROSA, () -> keeping.dispute(berta, true));
        assertThat(Acting.as(ROSA, () -> keeping.plan(berta)).orElseThrow().get(Part.IDENTITY))
                .isInstanceOf(Fate.Held.class);
        timeIsOver(berta);
        job.settle();
        assertThat(store.find(berta)).isPresent();
        change(berta, applicant -> applicant.with(applicant.ending().groupsTakenBack(LocalDate.now(clock))));
        job.settle();
        assertThat(left("declarations")).as("taken back goes all the same").isEmpty();
        assertThat(store.find(berta)).isPresent();
        Acting.as(ROSA, () -> keeping.dispute(berta, false));
        job.settle();
        assertThat(store.find(berta)).isEmpty();
    }

    @Test
    void goesOnCountingWhoTookTheirGroupsBack() {
        change(berta, applicant -> applicant.with(applicant.ending().groupsTakenBack(LocalDate.now(clock))));
        job.settle();
        job.settle();
        assertThat(deletions()).isEmpty();
        var csv = Acting.as(ADMIN, () -> monitor.auditExport(List.of(opening), "assessment", Small.COUNTED))
                .orElseThrow();
        assertThat(csv)
                .contains("\"Female\",0,0,")
                .contains("\"in no category\",,1")
                .contains("\"all\",,1");
    }

    @Test
    void tellsItsPlanToRecruitersOfTheUnitOnly() {
        assertThat(Acting.as(ROSA, () -> keeping.plan(berta)).orElseThrow()).hasSize(8);
        assertThat(Acting.as(OMAR, () -> keeping.plan(berta))).isEmpty();
        assertThat(Acting.as(DIEGO, () -> keeping.plan(berta))).isEmpty();
    }

    private void lawWants(Part... parts) {
        Acting.as(ADMIN, () -> settings.change(new HiringRules(0, Period.ofYears(3), Set.of(parts), Set.of(), true)));
    }

    private void asksForDeletion() {
        change(berta, applicant -> applicant.with(applicant.ending().asked(LocalDate.now(clock))));
        assertThat(keeping.settle(berta)).isTrue();
    }

    @Test
    void deletesGroupsAlsoWhenTheyAreDeclaredAfterTheFirstWereDeleted() {
        lawWants(Part.IDENTITY, Part.CONSENTS);
        asksForDeletion();
        assertThat(left("declarations")).isEmpty();
        assertThat(declarations.declare(berta, Map.of("gender", Set.of("woman"))))
                .isTrue();
        mongo.updateFirst(query(where("_id").is(opening.value())), Update.update("closes", "2020-01-01"), "openings");
        job.settle();
        assertThat(left("applicants")).isEmpty();
        assertThat(left("declarations")).isEmpty();
    }

    @Test
    void letsNobodyWriteAnewWhatWasDeleted() {
        lawWants(Part.IDENTITY);
        asksForDeletion();
        assertThat(Acting.as(ROSA, () -> applicants.note(berta, "This was Berta")))
                .isEqualTo(new Refused(Refusal.TOO_LATE));
        assertThat(Acting.as(
                        DIEGO,
                        () -> applicants.take(
                                berta, new Step.Amend("assessment", "Berta again", java.util.Optional.empty()))))
                .isEqualTo(new Refused(Refusal.TOO_LATE));
        house.replied(opening, berta, "as if it had been written meanwhile");
        assertThat(Acting.as(
                        HiringHouse.RAUL,
                        () -> judging.take(
                                berta, Rated.REPLY, new ScorecardStep.Rate("any", new Rating(3, "Berta again")))))
                .isEqualTo(new RatingOutcome.Refused(Refusal.TOO_LATE));
        var kept = store.find(berta).orElseThrow().applicant();
        assertThat(kept.notes()).isEmpty();
        assertThat(left("ratings")).isEmpty();
    }

    @Test
    void showsNoScoresOnceTheyAreDeletedThoughAnswersStay() {
        assertThat(Acting.as(ROSA, () -> scores.of(berta)).orElseThrow()).isNotEmpty();
        lawWants(Part.ANSWERS);
        asksForDeletion();
        assertThat(left("sittings")).hasSize(1);
        assertThat(Acting.as(ROSA, () -> scores.of(berta)).orElseThrow()).isEmpty();
    }

    @Test
    void saysThatAnswersStayAsLongAsScoresWhichAreMadeOfThem() {
        lawWants(Part.SCORES);
        asksForDeletion();
        assertThat(left("sittings")).hasSize(1);
        var fates = keeping.fates(berta);
        assertThat(fates.get(Part.ANSWERS)).isEqualTo(fates.get(Part.SCORES));
    }
}
