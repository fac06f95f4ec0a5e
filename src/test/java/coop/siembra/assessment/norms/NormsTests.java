package coop.siembra.assessment.norms;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.SHOP;
import static coop.siembra.access.Cooperative.TRAINER;
import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.assessment.Respondents.SOIL;
import static coop.siembra.assessment.Respondents.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.norms.NormMistake.Kind;
import coop.siembra.assessment.norms.NormOutcome.Refused;
import coop.siembra.assessment.norms.NormOutcome.Stored;
import coop.siembra.assessment.norms.NormSummary.State;
import coop.siembra.assessment.reports.SittingScores;
import coop.siembra.assessment.scoring.Precision;
import coop.siembra.assessment.scoring.Reliability;
import coop.siembra.assessment.scoring.ScaleScore.Scored;
import coop.siembra.assessment.scoring.ScoreReport;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import coop.siembra.kernel.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@QuietApplicationTest
@WithMockUser(username = "tomas", roles = "TRAINING")
class NormsTests {
    private static final String TABLE = "scale,score,percentile\nperspective-taking,0,0\nperspective-taking,100,100\n";

    @Autowired
    Norms norms;

    @Autowired
    SittingScores scores;

    @Autowired
    Respondents respondents;

    @Autowired
    Clock clock;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    private static NormRequest all(String name) {
        return new NormRequest(SOIL, "a", Optional.empty(), Optional.empty(), name);
    }

    private NormSummary stored(NormOutcome outcome) {
        return ((Stored) outcome).norms();
    }

    private List<Kind> refused(NormOutcome outcome) {
        return ((Refused) outcome).mistakes().stream().map(NormMistake::kind).toList();
    }

    private ScoreReport report(SittingId id) {
        return scores.report(scores.find(id).orElseThrow());
    }

    private Scored perspective(ScoreReport report) {
        return report.scored("perspective-taking").orElseThrow();
    }

    private NormImport elsewhere(Optional<Language> language, String name, LocalDate date) {
        return new NormImport(SOIL, "a", language, name, "A study nobody made", date, 250, Optional.empty());
    }

    @Test
    void makesNormsFromAHundredPeopleAndComparesWithThemOnceActive() {
        respondents.crowd(100, SOIL, How.USUAL);
        var me = respondents.closed(Taker.person(ANA), SOIL, How.USUAL, saying(4));
        var made = stored(norms.compute(all("Everybody")));
        assertThat(made.n()).isEqualTo(101);
        assertThat(made.date()).isEqualTo(LocalDate.now(clock));
        assertThat(made.scales()).hasSize(4).doesNotContain("impression");
        assertThat(made.state()).isEqualTo(State.DRAFT);
        assertThat(perspective(report(me)).norm()).as("not yet").isEmpty();

        norms.activate(made.id());
        var standing = perspective(report(me)).norm().orElseThrow();
        assertThat(standing.group()).isEqualTo("Everybody");
        assertThat(standing.n()).isEqualTo(101);
        assertThat(standing.date()).isEqualTo(LocalDate.now(clock));
        assertThat(standing.percentile()).isBetween(50.0, 100.0);
        assertThat(standing.t()).isPresent();
        var precision = (Precision.Interval) perspective(report(me)).precision();
        assertThat(precision.basis()).isEqualTo(Precision.Basis.RELIABILITY);
        assertThat(precision.reliability().orElseThrow().sample()).isEqualTo(Reliability.Sample.NORM_GROUP);
        assertThat(report(me).scored("impression").orElseThrow().norm())
                .as("a style is compared with nobody")
                .isEmpty();

        norms.retire(made.id());
        assertThat(perspective(report(me)).norm()).isEmpty();
        assertThat(norms.list(SOIL)).singleElement().satisfies(kept -> {
            assertThat(kept.decisions())
                    .extracting(NormSummary.Decision::state)
                    .containsExactly(State.DRAFT, State.ACTIVE, State.RETIRED);
            assertThat(kept.decisions()).extracting(NormSummary.Decision::by).containsOnly(TRAINER);
        });
    }

    @Test
    void makesNoNormsOfFewerOrOfInventedPeople() {
        respondents.crowd(99, SOIL, How.USUAL);
        respondents.crowd(120, SOIL, How.USUAL.inventedOnes());
        assertThat(refused(norms.compute(all("Too few")))).containsExactly(Kind.TOO_FEW_PEOPLE);
        assertThat(norms.list(SOIL)).isEmpty();
    }

    @Test
    void countsNobodyTwice() {
        for (int i = 0; i < 100; i++) {
            respondents.closed(
                    Taker.applicant("x-" + i / 2),
                    SOIL,
                    How.USUAL.at(Respondents.NOON.plusSeconds(i)),
                    saying(2 + i % 3));
        }
        assertThat(refused(norms.compute(all("Fifty")))).containsExactly(Kind.TOO_FEW_PEOPLE);
    }

    @Test
    void makesNormsOfALanguageOrOfAUnit() {
        respondents.crowd(100, SOIL, How.USUAL.in(Language.ES));
        respondents.crowd(100, SOIL, How.USUAL);
        var spanish = stored(
                norms.compute(new NormRequest(SOIL, "a", Optional.of(Language.ES), Optional.empty(), "En español")));
        assertThat(spanish.n()).isEqualTo(100);
        assertThat(refused(norms.compute(new NormRequest(SOIL, "a", Optional.empty(), Optional.of(SHOP), "The shop"))))
                .containsExactly(Kind.TOO_FEW_PEOPLE);
        assertThat(refused(norms.compute(
                        new NormRequest(SOIL, "a", Optional.empty(), Optional.of(new UnitId("gone")), "Nobody"))))
                .containsExactly(Kind.UNKNOWN_FORM);
        assertThat(refused(norms.compute(new NormRequest(SOIL, "z", Optional.empty(), Optional.empty(), "None"))))
                .containsExactly(Kind.UNKNOWN_FORM);
        assertThat(refused(norms.compute(all(" ")))).containsExactly(Kind.NAME_MISSING);
    }

    @Test
    void comparesWithTheLanguagesOwnAndTheYoungestNorms() {
        var me = respondents.closed(Taker.person(ANA), SOIL, How.USUAL, saying(4));
        var today = LocalDate.now(clock);
        norms.activate(stored(norms.bring(elsewhere(Optional.empty(), "Old", today.minusYears(3)), TABLE))
                .id());
        norms.activate(stored(norms.bring(elsewhere(Optional.of(Language.ES), "Spanish", today), TABLE))
                .id());
        assertThat(perspective(report(me)).norm().orElseThrow().group()).isEqualTo("Old");
        norms.activate(stored(norms.bring(elsewhere(Optional.empty(), "New", today.minusDays(1)), TABLE))
                .id());
        assertThat(perspective(report(me)).norm().orElseThrow().group()).isEqualTo("New");
        norms.activate(stored(norms.bring(elsewhere(Optional.of(Language.EN), "English", today.minusYears(9)), TABLE))
                .id());
        var standing = perspective(report(me)).norm().orElseThrow();
        assertThat(standing.group()).isEqualTo("English");
        assertThat(standing.date()).isEqualTo(today.minusYears(9));
        assertThat(standing.percentile()).isEqualTo(75, within(1e-9));
        assertThat(standing.normalised()).isTrue();
        assertThat(standing.source()).isEqualTo("A study nobody made");
    }

    @Test
    void comparesNoScoresMadeWithAnotherKey() {
        var me = respondents.closed(Taker.person(ANA), MOMENTS, How.USUAL, Respondents.about(0.7, 1));
        var other = new NormImport(
                MOMENTS, "a", Optional.empty(), "Other key", "Elsewhere", LocalDate.now(clock), 250, Optional.of("9"));
        norms.activate(stored(norms.bring(other, TABLE)).id());
        assertThat(perspective(report(me)).norm()).isEmpty();
        var same = new NormImport(
                MOMENTS, "a", Optional.empty(), "Same key", "Elsewhere", LocalDate.now(clock), 250, Optional.empty());
        norms.activate(stored(norms.bring(same, TABLE)).id());
        assertThat(perspective(report(me)).norm().orElseThrow().group()).isEqualTo("Same key");
    }

    @Test
    void refusesNormsThatNobodyCanTrace() {
        var about = new NormImport(
                SOIL, "a", Optional.empty(), " ", "", LocalDate.now(clock).plusDays(1), 99, Optional.empty());
        assertThat(refused(norms.bring(about, TABLE)))
                .containsExactly(Kind.NAME_MISSING, Kind.SOURCE_MISSING, Kind.DATE, Kind.TOO_FEW_PEOPLE);
        assertThat(norms.bring(elsewhere(Optional.empty(), "Broken", LocalDate.now(clock)), TABLE + "impression,5,5\n"))
                .isEqualTo(new Refused(List.of(new NormMistake(4, Kind.UNKNOWN_SCALE, "impression"))));
        assertThat(norms.list(SOIL)).isEmpty();
        assertThat(norms.activate("none")).isEmpty();
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"HEAD", "RECRUITER", "EXECUTIVE", "ADMIN"})
    void isForTheTrainingLeadAlone() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> norms.compute(all("Mine")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> norms.bring(elsewhere(Optional.empty(), "Mine", LocalDate.now(clock)), TABLE));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> norms.list(SOIL));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> norms.activate("any"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> norms.retire("any"));
    }
}
