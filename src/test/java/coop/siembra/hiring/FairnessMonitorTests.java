package coop.siembra.hiring;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.assessment.Respondents.about;
import static coop.siembra.hiring.HiringHouse.DIEGO;
import static coop.siembra.hiring.HiringHouse.INES;
import static coop.siembra.hiring.HiringHouse.OMAR;
import static coop.siembra.hiring.HiringHouse.RITA;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.QuietApplicationTest;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.hiring.fairness.AuditTable.Small;
import coop.siembra.hiring.fairness.Counts;
import coop.siembra.hiring.fairness.StageRates;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.kernel.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What is declared is counted, and never shown of anybody. */
@QuietApplicationTest
class FairnessMonitorTests {
    private static final String GENDER = "gender";

    @Autowired
    FairnessMonitor monitor;

    @Autowired
    Declarations declarations;

    @Autowired
    HiringSettings settings;

    @Autowired
    Applicants applicants;

    @Autowired
    Exports exports;

    @Autowired
    HiringHouse house;

    @Autowired
    Respondents respondents;

    @Autowired
    ApplicantStore store;

    @Autowired
    OpeningStore openings;

    @Autowired
    Openings made;

    @Autowired
    MongoTemplate mongo;

    private OpeningId opening = new OpeningId("none");
    private int next;

    @BeforeEach
    void found() {
        house.found();
        opening = house.opened();
    }

    private ApplicationId declared(String gender) {
        var id = house.applied(
                opening, "Person " + "abcdefghijklmnopqrstuvwxyz".charAt(next % 26) + " " + "x".repeat(next / 26 + 1));
        next++;
        if (!gender.isEmpty()) {
            assertThat(declarations.declare(id, Map.of(GENDER, Set.of(gender)))).isTrue();
        }
        return id;
    }

    /** So many of a group, of whom so many go on. */
    private void judged(String gender, int people, int goOn) {
        for (int i = 0; i < people; i++) {
            house.decide(declared(gender), "application", i < goOn ? Verdict.GOES_ON : Verdict.NOT_TAKEN);
        }
    }

    private FairnessReport report() {
        return Acting.as(ROSA, () -> monitor.report(List.of(opening), GENDER)).orElseThrow();
    }

    private static List<String> groups(FairnessReport.OfStage stage) {
        return stage.rates().lines().stream().map(line -> line.counts().group()).toList();
    }

    @Test
    void comparesRatesOfGroupsByStage() {
        judged("woman", 12, 3);
        judged("man", 10, 8);
        judged("", 6, 3);
        var application = report().stages().getFirst();
        assertThat(application.stage()).isEqualTo("application");
        assertThat(groups(application)).containsExactly("woman", "man");
        assertThat(application.rates().undeclared()).isEqualTo(Counts.of("_undeclared", 6, 3));
        assertThat(application.hidden()).isZero();
        var women = application.rates().lines().getFirst();
        assertThat(women.rate()).hasValue(0.25);
        assertThat(women.marked()).isTrue();
        assertThat(women.finding()).isEqualTo(StageRates.Finding.MARKED_AND_SIGNIFICANT);
        assertThat(women.warnings()).contains(StageRates.Warning.FEW_JUDGED);
        assertThat(report().stages()).as("the whole is not known yet").noneMatch(FairnessReport.OfStage::whole);
    }

    @Test
    void addsTheWholeOnceNobodyWaits() {
        judged("woman", 6, 0);
        judged("man", 6, 0);
        var whole = report().stages().getFirst();
        assertThat(whole.whole()).isTrue();
        assertThat(groups(whole)).containsExactly("woman", "man");
        assertThat(report().stages()).hasSize(5);
    }

    @Test
    void leavesOutSmallGroupsAndThoseByWhichTheyCouldBeWorkedOut() {
        judged("woman", 12, 3);
        judged("man", 9, 8);
        judged("another", 2, 1);
        judged("", 6, 3);
        var application = report().stages().getFirst();
        assertThat(groups(application)).containsExactly("woman", "man");
        assertThat(application.undeclaredHidden()).isTrue();
        assertThat(application.hidden()).isEqualTo(2);
    }

    @Test
    void tellsHowFarScoresOfGroupsLieApartWithoutThoseThatAreHidden() {
        for (int i = 0; i < 6; i++) {
            seated("woman", 0.9, i);
            seated("man", 0.2, i);
        }
        seated("another", 0.9, 7);
        var gaps = report().gaps();
        assertThat(gaps).as("one small group hides the next smallest").isEmpty();
        for (int i = 0; i < 5; i++) {
            seated("another", 0.9, i);
        }
        gaps = report().gaps();
        assertThat(gaps)
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(gap.difference().first()).isGreaterThanOrEqualTo(6));
    }

    /** Somebody who has answered at a level, and is turned down. */
    private void seated(String gender, double level, long seed) {
        var id = declared(gender);
        var how = new How("b", Purpose.HIRING, Language.ES, false, Respondents.NOON);
        var sitting = respondents.closed(Taker.applicant(id.value()), MOMENTS, how, about(level, seed));
        var held = store.find(id).orElseThrow();
        store.save(
                held,
                held.applicant().with(held.applicant().participation().sitting(MOMENTS, sitting)),
                openings.find(opening).orElseThrow().opening(),
                List.of());
        house.decide(id, "application", Verdict.NOT_TAKEN);
    }

    @Test
    void tellsNothingOfOneWhoIsDecidedBetweenTwoLooks() {
        judged("woman", 12, 6);
        judged("man", 10, 5);
        var before = report();
        judged("woman", 1, 0);
        assertThat(report().stages().getFirst()).isEqualTo(before.stages().getFirst());
        judged("man", 4, 0);
        var women = report().stages().getFirst().rates().lines().getFirst();
        assertThat(women.counts()).as("with five more it moves on").isEqualTo(Counts.of("woman", 13, 6));
    }

    @Test
    void tellsNothingOfOneWhoDeclaresSomethingElseBetweenTwoLooks() {
        var id = declared("woman");
        house.decide(id, "application", Verdict.NOT_TAKEN);
        judged("woman", 9, 0);
        judged("man", 9, 0);
        var before = report();
        assertThat(declarations.declare(id, Map.of(GENDER, Set.of("man")))).isTrue();
        assertThat(report()).isEqualTo(before);
    }

    @Test
    void letsNobodyTakeOneOpeningFromTwo() {
        judged("woman", 9, 0);
        judged("man", 9, 0);
        judged("another", 2, 0);
        judged("", 5, 0);
        var first = opening;
        var alone = report();
        opening = house.opened();
        judged("woman", 6, 0);
        judged("man", 6, 0);
        judged("another", 6, 0);
        judged("", 6, 0);
        var both = Acting.as(ROSA, () -> monitor.report(List.of(first, opening), GENDER))
                .orElseThrow();
        assertThat(groups(alone.stages().getFirst())).containsExactly("woman", "man");
        assertThat(both.stages().getFirst().rates().lines().stream()
                        .map(StageRates.Line::counts)
                        .toList())
                .as("the two of the first opening are in no sum")
                .containsExactly(Counts.of("woman", 15, 0), Counts.of("man", 15, 0), Counts.of("another", 6, 0));
    }

    @Test
    void tellsNothingOfOneWhoseScoreComesBetweenTwoLooks() {
        for (int i = 0; i < 6; i++) {
            seated("woman", 0.9, i);
            seated("man", 0.2, i);
        }
        var before = report().gaps();
        assertThat(before).isNotEmpty();
        seated("woman", 0.1, 9);
        assertThat(report().gaps()).isEqualTo(before);
    }

    @Test
    void isForRecruitersOfTheUnitWhoJudgeNobody() {
        judged("woman", 1, 1);
        for (var person : List.of(RITA, INES, DIEGO, OMAR, ADMIN)) {
            assertThat(Acting.as(person, () -> monitor.report(List.of(opening), GENDER)))
                    .isEmpty();
        }
        house.assign(opening, ROSA, Part.RATER);
        assertThat(Acting.as(ROSA, () -> monitor.report(List.of(opening), GENDER)))
                .isEmpty();
        assertThat(Acting.as(ROSA, () -> monitor.mayLook(opening))).isFalse();
    }

    @Test
    void looksAtNothingWhenOneOfTheOpeningsIsSomebodyElses() {
        var other = house.opened();
        assertThat(Acting.as(ROSA, () -> monitor.report(List.of(opening, other), GENDER)))
                .isPresent();
        house.assign(other, ROSA, Part.DECIDER);
        assertThat(Acting.as(ROSA, () -> monitor.report(List.of(opening, other), GENDER)))
                .isEmpty();
        assertThat(Acting.as(ROSA, () -> monitor.report(List.of(opening), "no-such-question")))
                .isEmpty();
        assertThat(Acting.as(ROSA, () -> monitor.report(List.of(), GENDER))).isEmpty();
    }

    @Test
    void keepsADeclarationWhereNothingLeadsToTheApplicant() {
        var id = declared("another");
        var stored = mongo.findAll(Document.class, "declarations");
        assertThat(stored).hasSize(1);
        assertThat(stored.getFirst().keySet()).containsExactlyInAnyOrder("_id", "version", "groups", "_class");
        assertThat(stored.toString()).doesNotContain(id.value()).doesNotContain(opening.value());
        assertThat(mongo.findAll(Document.class, "applicants").toString()).doesNotContain("another");
        assertThat(declarations.own(id)).isEqualTo(Map.of(GENDER, List.of("another")));
        for (var person : List.of(ROSA, RITA, INES, DIEGO)) {
            assertThat(Acting.as(person, () -> applicants.find(id)).toString()).doesNotContain("another");
        }
        assertThat(Acting.as(ROSA, () -> exports.applicants(opening)).orElseThrow())
                .doesNotContain("another");
        declarations.takeBack(id);
        assertThat(mongo.findAll(Document.class, "declarations")).isEmpty();
    }

    @Test
    void takesOnlyWhatIsAsked() {
        var id = house.applied(opening, "Berta Luz");
        assertThat(declarations.declare(id, Map.of(GENDER, Set.of("woman", "man"))))
                .isFalse();
        assertThat(declarations.declare(id, Map.of(GENDER, Set.of("x".repeat(10_000_000)))))
                .isFalse();
        assertThat(declarations.declare(id, Map.of("religion", Set.of("any")))).isFalse();
        assertThat(declarations.declare(id, Map.of("people", Set.of("white"))))
                .as("not switched on")
                .isFalse();
        Acting.as(
                ADMIN,
                () -> settings.change(
                        new HiringRules(0, HiringRules.initial().minimum(), Set.of(), Set.of("people"), true)));
        assertThat(declarations.declare(id, Map.of("people", Set.of("white", "indigenous"))))
                .isTrue();
        assertThat(declarations.declare(id, Map.of())).isTrue();
        assertThat(declarations.own(id)).isEmpty();
    }

    @Test
    void makesTheTablesOfAnAuditForAdministratorsWhoJudgeNobodyThere() {
        judged("woman", 2, 1);
        judged("man", 1, 1);
        judged("another", 1, 0);
        for (var person : List.of(ROSA, RITA, DIEGO)) {
            assertThat(Acting.as(person, () -> monitor.auditExport(List.of(opening), "application", Small.COUNTED)))
                    .isEmpty();
        }
        var csv = Acting.as(ADMIN, () -> monitor.auditExport(List.of(opening), "application", Small.COUNTED))
                .orElseThrow();
        assertThat(csv)
                .contains(",\"Female\",2,1,0.5,0.5,false")
                .contains(",\"Male\",1,1,1.0,1.0,false")
                .contains("\"in no category\",,1")
                .contains("\"all\",,4")
                .doesNotContain("Person");
        assertThat(mongo.findAll(Document.class, "audit"))
                .filteredOn(entry -> "EXPORTED".equals(entry.getString("action")))
                .hasSize(1);
        house.assign(opening, ADMIN, Part.DECIDER);
        assertThat(Acting.as(ADMIN, () -> monitor.auditExport(List.of(opening), "", Small.COUNTED)))
                .isEmpty();
    }

    @Test
    void isNotForWhoeverJudgesAgainAfterwards() {
        house.assign(opening, ROSA, Part.RATER);
        house.assign(opening, ROSA);
        report();
        assertThat(Acting.as(ROSA, () -> made.take(opening, new OpeningStep.Assign(ROSA, Set.of(Part.RATER)))))
                .isEqualTo(new OpeningOutcome.Refused(Refusal.HAS_LOOKED));
    }

    @Test
    void addsScoringRatesAboveTheMedianOfAllToTheTablesOfAnAudit() {
        for (int i = 0; i < 3; i++) {
            seated("woman", 0.95, i);
            seated("man", 0.1, i);
        }
        seated("another", 0.1, 4);
        var csv = Acting.as(ADMIN, () -> monitor.auditExport(List.of(opening), "", Small.COUNTED))
                .orElseThrow();
        var scored = csv.substring(csv.indexOf("scoring rate"));
        assertThat(scored)
                .contains("member-moments|b|")
                .contains("above the median of all")
                .contains(",\"Female\",3,3,1.0,1.0,false")
                .contains(",\"Male\",3,0,0.0,0.0,false")
                .contains("\"in no category\",,1")
                .contains("\"all\",,7");
    }
}
