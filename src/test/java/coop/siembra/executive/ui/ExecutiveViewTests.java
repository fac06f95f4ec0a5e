package coop.siembra.executive.ui;

import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.people.ServiceLinks;
import coop.siembra.people.Units;
import coop.siembra.readiness.ReadinessRebuild;
import coop.siembra.readiness.ReadinessRebuild.Wish;
import coop.siembra.ui.ViewTest;
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
