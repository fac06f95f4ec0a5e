package coop.siembra.assessment.reports;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.assessment.Respondents.LEADERS;
import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.assessment.Respondents.NOON;
import static coop.siembra.assessment.Respondents.SOIL;
import static coop.siembra.assessment.Respondents.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.CompetencyId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@QuietApplicationTest
@WithMockUser(username = "ana", roles = "LEARNER")
class MyFoundationsTests {
    private static final CompetencyId PERSPECTIVE = new CompetencyId("perspective-taking");
    private static final CompetencyId COMPOSURE = new CompetencyId("composure");
    private static final Taker ME = Taker.person(ANA);

    @Autowired
    MyFoundations foundations;

    @Autowired
    Respondents respondents;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    private static How growth(int days) {
        return new How("a", Purpose.GROWTH, How.USUAL.language(), false, NOON.plus(Duration.ofDays(days)));
    }

    /** Rates every option exactly as its key has it. */
    private static Optional<Response> byKey(Placed placed) {
        Map<String, Integer> values = new LinkedHashMap<>();
        ((Item.Rating) placed.item())
                .options()
                .forEach(option -> values.put(option.id(), (int) Math.round(option.key())));
        return Optional.of(new Response.Ratings(values));
    }

    private static Function<Placed, Optional<Response>> onlyOf(String scale, int value) {
        return placed -> placed.scale().equals(scale) ? saying(value).apply(placed) : Optional.empty();
    }

    @Test
    void knowsNothingBeforeTheBaseline() {
        assertThat(foundations.mine()).isEmpty();
    }

    @Test
    void takesTheSelfReportAloneWhileThereIsNothingElse() {
        respondents.closed(ME, SOIL, How.USUAL, saying(2));
        assertThat(foundations.mine())
                .containsEntry(PERSPECTIVE, 25.0)
                .containsEntry(COMPOSURE, 25.0)
                .hasSize(4);
    }

    @Test
    void takesTheLowerOfJudgementAndSelfReport() {
        respondents.closed(ME, MOMENTS, How.USUAL, MyFoundationsTests::byKey);
        double judged = foundations.mine().get(PERSPECTIVE);
        assertThat(judged).isBetween(95.0, 100.0);
        respondents.closed(ME, SOIL, How.USUAL, saying(2));
        assertThat(foundations.mine()).containsEntry(PERSPECTIVE, 25.0).containsEntry(COMPOSURE, 25.0);
        respondents.closed(ME, SOIL, growth(200), saying(5));
        assertThat(foundations.mine()).containsEntry(PERSPECTIVE, judged);
    }

    @Test
    void takesTheLatestInWhichEachScaleHasAScore() {
        respondents.closed(ME, SOIL, How.USUAL, saying(2));
        respondents.closed(ME, SOIL, growth(200), onlyOf("perspective-taking", 5));
        assertThat(foundations.mine()).containsEntry(PERSPECTIVE, 100.0).containsEntry(COMPOSURE, 25.0);
    }

    @Test
    void takesNothingOfOthersNorOfOtherPurposes() {
        respondents.closed(Taker.person(EVA), SOIL, How.USUAL, saying(5));
        respondents.closed(Taker.applicant("ana"), SOIL, How.USUAL, saying(5));
        respondents.closed(
                ME,
                LEADERS,
                new How("a", Purpose.LEADERS, How.USUAL.language(), false, NOON),
                Respondents.about(0.9, 3));
        assertThat(foundations.mine()).isEmpty();
    }

    @Test
    @WithAnonymousUser
    void givesNothingToTheWorld() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(foundations::mine);
    }
}
