package coop.siembra.assessment.reports;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.assessment.Respondents.NOON;
import static coop.siembra.assessment.Respondents.SOIL;
import static coop.siembra.assessment.Respondents.about;
import static coop.siembra.assessment.Respondents.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.assessment.MySittings;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.scoring.ScaleScore.Scored;
import coop.siembra.assessment.scoring.ScoreChange.Verdict;
import coop.siembra.assessment.scoring.StyleNote.Kind;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SittingId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@QuietApplicationTest
@WithMockUser(username = "ana", roles = "LEARNER")
class MyReportsTests {
    @Autowired
    MyReports reports;

    @Autowired
    MySittings sittings;

    @Autowired
    Respondents respondents;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    private SittingId sat(PersonId person, int value, int days) {
        return respondents.closed(
                Taker.person(person), SOIL, How.USUAL.at(NOON.plusSeconds(86_400L * days)), saying(value));
    }

    private MyReport report(SittingId id) {
        return reports.of(id).orElseThrow();
    }

    @Test
    void givesThePersonTheirOwnScores() {
        var report = report(sat(ANA, 4, 0)).report();
        assertThat(report.scored()).hasSize(5).extracting(Scored::scaled).containsOnly(75.0);
        assertThat(report.provisional()).isFalse();
        assertThat(report.scored("perspective-taking").orElseThrow().band()).isPresent();
    }

    @Test
    void givesNobodyTheScoresOfAnother() {
        assertThat(reports.of(sat(EVA, 4, 0))).isEmpty();
        assertThat(reports.of(respondents.closed(Taker.applicant("ana"), SOIL, How.USUAL, saying(3))))
                .as("an applicant whose id is the same")
                .isEmpty();
        assertThat(reports.of(new SittingId("none"))).isEmpty();
    }

    @Test
    void givesNothingOfAnOpenSitting() {
        var open = sittings.open(SOIL, Purpose.BASELINE).orElseThrow();
        assertThat(reports.of(open)).isEmpty();
    }

    @Test
    @WithAnonymousUser
    void givesNothingToTheWorld() {
        var id = sat(ANA, 4, 0);
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> reports.of(id));
    }

    @Test
    void tellsOnlyWhatIsMeantForOneself() {
        // one answer all along, contradicting itself, and the choices left open
        var id = respondents.closed(
                Taker.person(ANA),
                SOIL,
                How.USUAL,
                placed -> placed.item() instanceof Item.Likert ? Optional.of(new Response.Scale(5)) : Optional.empty());
        assertThat(report(id).notes()).extracting(note -> note.kind()).containsExactly(Kind.LEFT_OPEN);
    }

    @Test
    void tellsHowHighSomebodyRates() {
        var id = respondents.closed(Taker.person(ANA), MOMENTS, How.USUAL, placed -> {
            var rating = (Item.Rating) placed.item();
            Map<String, Integer> values = new LinkedHashMap<>();
            rating.options().forEach(option -> values.put(option.id(), option.key() > 3 ? 5 : 4));
            return Optional.of(new Response.Ratings(values));
        });
        var report = report(id);
        assertThat(report.notes()).extracting(note -> note.kind()).containsExactly(Kind.RATED_HIGH, Kind.RATED_CLOSE);
        assertThat(report.report().provisional())
                .as("the key is the authors' own")
                .isTrue();
    }

    @Test
    void comparesWithAllEarlierSittingsTheOldestFirst() {
        var random = new Random(5);
        sat(ANA, 2, 0);
        respondents.closed(
                Taker.person(ANA), SOIL, How.USUAL.at(NOON.plusSeconds(90_000)), about(0.3, random.nextLong()));
        var last = respondents.closed(
                Taker.person(ANA), SOIL, How.USUAL.at(NOON.plusSeconds(900_000)), about(0.9, random.nextLong()));
        sat(ANA, 5, 99);
        sat(EVA, 1, 0);
        var earlier = report(last).earlier();
        assertThat(earlier).hasSize(2);
        assertThat(earlier.getFirst().rescored()).isFalse();
        assertThat(earlier.getFirst().changes())
                .as("the first time every answer was worth the same")
                .allSatisfy(change -> assertThat(change.verdict()).isEqualTo(Verdict.CANNOT_TELL));
        assertThat(earlier.getLast().changes()).hasSize(5).allSatisfy(change -> {
            assertThat(change.after().scaled()).isGreaterThan(change.before().scaled());
            assertThat(change.verdict()).isIn(Verdict.GROWN, Verdict.NOT_RELIABLE);
        });
        assertThat(earlier.getLast().changes())
                .filteredOn(change -> change.after().scale().bands().size() > 0)
                .extracting(change -> change.verdict())
                .contains(Verdict.GROWN);
    }
}
