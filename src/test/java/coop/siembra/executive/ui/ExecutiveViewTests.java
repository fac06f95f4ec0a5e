package coop.siembra.executive.ui;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.people.ServiceLinks;
import coop.siembra.people.Units;
import coop.siembra.readiness.ReadinessRebuild;
import coop.siembra.readiness.ReadinessRebuild.Wish;
import coop.siembra.readiness.asking.Surveys;
import coop.siembra.readiness.model.asking.SurveyKind;
import coop.siembra.readiness.model.plan.Aim;
import coop.siembra.readiness.model.plan.Task;
import coop.siembra.readiness.plan.PlanEditing;
import coop.siembra.ui.ViewTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The page with the three questions. */
@WithMockUser(
        username = "admin",
        roles = {"LEARNER", "EXECUTIVE"})
class ExecutiveViewTests extends ViewTest {

    @BeforeEach
    void counted(@Autowired ReadinessRebuild counts) {
        counts.run(new Wish(false, (people, of) -> {}));
    }

    @Test
    void asksExactlyThreeQuestionsAndSaysWhereNothingIsKnown() {
        open("executive");
        assertThat(page())
                .containsSubsequence(
                        "How empathic are our people?",
                        "not known yet",
                        "Does our recruiting find empathy?",
                        "not known yet",
                        "Do we at the top serve those below?",
                        "The organisation on a map")
                .doesNotContain("{{", "{0", "executive.");
        assertThat(html().split("executive-figure", -1)).hasSize(4);
    }

    @Test
    void showsWhatPeopleSayOfThoseWhoLeadWithItsInterval(@Autowired Surveys surveys) {
        surveys.found();
        var people = surveys.hire(SHOP, 6);
        var round = surveys.open(SurveyKind.MIRROR);
        for (int number = 0; number < people.size(); number++) {
            surveys.answer(people.get(number), round, surveys.support(number < 3 ? 2 : 4));
        }
        surveys.end(round);
        open("executive");
        // mean 3, variance 1.2, quantile of five degrees of freedom 2.015
        assertThat(page())
                .contains("3.0 of 5: the support", "With a probability of 90 in 100 it lies between 2.1 and 3.9.");
        surveys.end(surveys.open(SurveyKind.MIRROR));
        var few = surveys.open(SurveyKind.MIRROR);
        people.subList(0, 4).forEach(person -> surveys.answer(person, few, surveys.support(5)));
        surveys.end(few);
        open("executive");
        assertThat(page()).contains("Fewer than five people have answered (4): nothing is shown.");
        assertThat(page()).doesNotContain("With a probability of 90 in 100");
    }

    @Test
    void leadsToWhatStandsInTheWayAndToThePlan(@Autowired Surveys surveys, @Autowired PlanEditing editing) {
        surveys.found();
        open("executive");
        assertThat(page())
                .contains("What stands in the way is not known yet", "no goal is open; no action is still to be done.");
        assertThat(href("To the obstacles")).isEqualTo("obstacles");
        assertThat(href("To the culture plan")).isEqualTo("plan");
        var round = surveys.open(SurveyKind.OBSTACLES);
        var people = surveys.hire(SHOP, 6);
        people.forEach(person ->
                surveys.answer(person, round, Map.of("de-back-and-forth", person.equals(people.getFirst()) ? 1 : 5)));
        surveys.end(round);
        var aim = new Aim(
                "Heard", "Why", "How", List.of("caring"), null, LocalDate.now().plusDays(80));
        editing.add(aim, new Task("Call back", ANA, LocalDate.now().plusDays(9), null));
        open("executive");
        assertThat(page())
                .contains(
                        "Most seen in the last round: Slow and fragmented decisions, by 83 % of 6 people",
                        "one goal is open; one action is still to be done.");
        speak("es");
        open("executive");
        assertThat(page())
                .contains("hay una meta abierta; queda una acción por hacer.")
                .doesNotContain("{0");
    }

    @Test
    void saysOfAUnitThatServesThePeopleServedThatItServesThemDirectly(
            @Autowired ServiceLinks links, @Autowired Units units) {
        links.connect(SHOP, units.find(SHOP).orElseThrow().version(), null, null);
        links.connect(BACK, units.find(BACK).orElseThrow().version(), SHOP, null);
        open("executive?unit=sales");
        assertThat(page()).contains("Serves the members directly");
        open("executive");
        assertThat(page()).containsSubsequence("1 step away", "Back office");
    }

    @Test
    void readsInSpanish() {
        speak("es");
        open("executive");
        assertThat(page()).contains("¿Qué tan empática es nuestra gente?", "La organización en un mapa");
    }

    @Test
    void looksInsideAUnitAndLeadsBackFromOneThatIsGone() {
        open("executive?unit=sales");
        assertThat(page()).contains("Shop").doesNotContain("Back office");
        open("executive?unit=gone");
        assertThat(page()).contains("Back office");
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"LEARNER", "HEAD"})
    void isClosedToHeads() {
        assertThat(open("executive")).isNotEqualTo("ExecutiveView");
    }
}
