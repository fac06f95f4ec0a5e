package coop.siembra.learning.ui;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.learning.Learners.EMPATHY;
import static coop.siembra.learning.Learners.SERVE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import coop.siembra.learning.AssignmentTarget.ToPerson;
import coop.siembra.learning.AssignmentTarget.ToUnit;
import coop.siembra.learning.Assignments;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.ui.ViewTest;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "ana", roles = "LEARNER")
class HomeViewTests extends ViewTest {
    private static final LocalDate FAR = LocalDate.of(2100, 5, 1);

    @Autowired
    Assignments assignments;

    @Autowired
    Clock clock;

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String title(Activity activity) {
        return activity.title().en();
    }

    @Test
    void tellsWhoHasNothingYetWhereToBegin() {
        open("");
        assertThat(page())
                .contains("Good to see you, Person", "Begin here", "Your first day of practice can be today")
                .doesNotContain("Your courses", "Certificates", "To do at work", "{{");
        assertThat(follow("Start")).isEqualTo("ActivityView");
    }

    @Test
    void bringsWhatIsDueFirstBeforeAllElse() {
        learners.open(ANA, EMPATHY, learners.first(EMPATHY, Activity.Lesson.class));
        assignments.assign(EMPATHY, new ToPerson(ANA), FAR, HEAD);
        assignments.assign(SERVE, new ToUnit(SALES), today().plusDays(3), HEAD);
        open("");
        assertThat(page()).contains("Begin here Why we serve: the member at the centre");
        assertThat(href("Start"))
                .startsWith("course/why-we-serve/")
                .endsWith(learners.course(SERVE).activities().getFirst().id().value());
        assertThat(page()).contains("Due ").doesNotContain("Was due");
    }

    @Test
    void saysWhatHasComeInSinceWhenOneComesAgain() {
        open("");
        assignments.assign(SERVE, new ToPerson(ANA), FAR, HEAD);
        assertThat(page()).doesNotContain("Due ");
        open("");
        assertThat(page()).contains("Due ");
    }

    @Test
    void saysKindlyWhatIsLate() {
        assignments.assign(SERVE, new ToPerson(ANA), today().minusDays(1), HEAD);
        open("");
        assertThat(page()).contains("Was due");
    }

    @Test
    void goesOnWhereOneLeft() {
        var left = learners.course(EMPATHY).activities().get(4);
        learners.finish(ANA, EMPATHY, learners.course(EMPATHY).activities().getFirst());
        learners.open(ANA, EMPATHY, left);
        open("");
        assertThat(page()).contains("Continue where you left off", "Next: " + title(left), "A first day of practice");
        assertThat(href("Continue")).isEqualTo("course/empathy-foundations/" + left.id());
        assertThat(follow("Continue")).isEqualTo("ActivityView");
        assertThat(page()).contains(title(left));
    }

    @Test
    void remindsOfPracticesPromised() {
        var practice = learners.first(EMPATHY, Activity.Practice.class);
        learners.open(ANA, EMPATHY, practice);
        learners.take(ANA, EMPATHY, practice.id(), new Step.Promise(today().plusDays(1), "Tomorrow, at my desk"));
        open("");
        assertThat(page()).contains("To do at work " + title(practice) + " by ");
        learners.take(ANA, EMPATHY, practice.id(), new Step.Confirm("done"));
        open("");
        assertThat(page()).doesNotContain("To do at work");
    }

    @Test
    void showsCertificatesAndThatNothingWaits() {
        var codes = new String[] {learners.complete(ANA, EMPATHY), learners.complete(ANA, SERVE)};
        open("");
        assertThat(page()).contains("Nothing is waiting for you", "Certificates");
        assertThat(links())
                .extracting(Link::href)
                .contains("certificate/" + codes[0], "certificate/" + codes[1], "courses");
    }

    @Test
    void showsNothingOfAnybodyElse() {
        var code = learners.complete(EVA, EMPATHY);
        assignments.assign(SERVE, new ToPerson(EVA), FAR, HEAD);
        open("");
        assertThat(page()).doesNotContain("Certificates", "Your courses", "Due ", "Person eva");
        assertThat(links()).extracting(Link::href).noneMatch(href -> href.contains(code));
    }

    @Test
    void speaksSpanish() {
        speak("es");
        assignments.assign(EMPATHY, new ToPerson(ANA), FAR, HEAD);
        open("");
        assertThat(page())
                .contains(
                        "Qué gusto verle, Person", "Empiece aquí", "Fundamentos de la empatía", "Sus cursos", "socios")
                .doesNotContain("Begin", "Due ", "learning.", "{{");
    }

    @Test
    @WithAnonymousUser
    void isClosedToWhoHasNotSignedIn() {
        UI.getCurrent().navigate("");
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .isEmpty(); // the browser is on its way to the sign-in page
    }
}
