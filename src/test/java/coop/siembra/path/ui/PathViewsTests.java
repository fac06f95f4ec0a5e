package coop.siembra.path.ui;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.learning.Learners.EMPATHY;
import static coop.siembra.learning.Learners.SERVE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.learning.AssignmentTarget.ToPerson;
import coop.siembra.learning.Assignments;
import coop.siembra.learning.course.Activity;
import coop.siembra.path.Baselines;
import coop.siembra.ui.ViewTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "ana", roles = "LEARNER")
class PathViewsTests extends ViewTest {
    private static final LocalDate MAY = LocalDate.of(2100, 5, 1);

    @Autowired
    Baselines baselines;

    @Autowired
    Assignments assignments;

    @Test
    void saysOfEachCourseWhyItStandsWhereItDoes() {
        assertThat(open("path")).isEqualTo("PathView");
        assertThat(page())
                .contains("Your soil Not known yet: perspective taking", "Nobody but you sees this")
                .contains("Next Empathy foundations Begin with your baseline if you can")
                .contains("Later Why we serve: the member at the centre It builds on perspective taking")
                .doesNotContain("Holds already", "Can still grow", "{", "path.");
        assertThat(href("Begin")).isEqualTo("course/empathy-foundations");
        assertThat(follow("Begin")).isEqualTo("CourseView");
    }

    @Test
    void followsThePersonsOwnBaseline() {
        baselines.sit(ANA, true);
        open("path");
        assertThat(page())
                .contains("Holds already: perspective taking")
                .contains("Next Why we serve: the member at the centre Its foundations are laid")
                .doesNotContain("Not known yet", "Can still grow");
    }

    @Test
    void goesOnWithWhatIsBegunAndShowsWhatIsDoneOrDue() {
        learners.complete(ANA, EMPATHY);
        learners.open(ANA, SERVE, learners.first(SERVE, Activity.Lesson.class));
        assignments.assign(SERVE, new ToPerson(ANA), MAY, HEAD);
        open("path");
        assertThat(page()).contains("✓ Done Empathy foundations", "Next Asked for by May 1, 2100 Why we serve");
        assertThat(href("Continue")).isEqualTo("course/why-we-serve");
    }

    @Test
    void takesAWordOfOnesOwnAndTakesItBack() {
        open("path");
        press("Do this first");
        assertThat(status()).contains("Saved");
        assertThat(page()).contains("Next Why we serve", "You chose to do this first.", "to be first.");
        press("As the path has it");
        assertThat(page()).contains("Next Empathy foundations", "as the path has it");
        press("Later");
        assertThat(page()).contains("Next Why we serve", "Later Empathy foundations You chose to leave this for later");
    }

    @Test
    void asksWhyOneCanDoItAlready() {
        open("path");
        press("I can do this already");
        press("Decide");
        assertThat(field(TextArea.class, "Why, in a few words").isInvalid()).isTrue();
        assertThat(page()).doesNotContain("You said that you can do this already");
        field(TextArea.class, "Why, in a few words").setValue("I teach it");
        press("Decide");
        assertThat(page())
                .contains("May be left out Empathy foundations You said that you can do this already.", "“I teach it”");
        assertThat(status()).contains("Saved");
    }

    @Test
    void saysThatNothingIsKeptWhileTheStoreIsAway() {
        open("path");
        outage.of("path_overrides");
        press("Later");
        outage.end();
        assertThat(status()).doesNotContain("Saved").isNotEmpty();
    }

    @Test
    void saysOnHomeWhatComesNextAndWhy() {
        open("");
        assertThat(page()).contains("Next on your path Empathy foundations Begin with your baseline");
        assertThat(follow("See the whole path")).isEqualTo("PathView");
        learners.complete(ANA, EMPATHY);
        learners.complete(ANA, SERVE);
        open("");
        assertThat(page()).doesNotContain("Next on your path");
    }

    @Test
    void speaksSpanish() {
        speak("es");
        open("path");
        assertThat(page())
                .contains("Mi camino", "Su tierra", "Ahora Fundamentos de la empatía", "toma de perspectiva")
                .contains("serenidad")
                .doesNotContain("Next", "{", "path.");
    }

    @Test
    @WithAnonymousUser
    void isClosedToWhoHasNotSignedIn() {
        UI.getCurrent().navigate("path");
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain()).isEmpty();
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"LEARNER", "HEAD"})
    void showsAHeadNothingOfTheSoilAndTakesTheirWord() {
        baselines.sit(ANA, false);
        open("team/ana");
        assertThat(page())
                .contains("Learning path", "Empathy foundations Its place comes from their own baseline")
                .doesNotContain("can still grow", "Holds already", "perspective taking");
        press("Ask to do it first");
        field(TextArea.class, "Why, in a few words (optional)").setValue("For the new branch");
        press("Decide");
        assertThat(page())
                .contains("Next To be done first, as somebody who leads the team decided.")
                .contains("Person hugo", "“For the new branch”");
        press("Leave it to the path");
        press("Decide");
        assertThat(page()).doesNotContain("To be done first");
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"LEARNER", "HEAD"})
    void showsAHeadTheirOwnPathOnTheirOwnPageOnly() {
        open("team/hugo");
        assertThat(page()).doesNotContain("Learning path");
    }
}
