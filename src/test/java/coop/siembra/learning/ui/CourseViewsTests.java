package coop.siembra.learning.ui;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.learning.Learners.EMPATHY;
import static coop.siembra.learning.Learners.SERVE;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.learning.AssignmentTarget.ToPerson;
import coop.siembra.learning.Assignments;
import coop.siembra.ui.ViewTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "ana", roles = "LEARNER")
class CourseViewsTests extends ViewTest {

    @Test
    void offersEveryCourseAlsoThoseNobodyAskedFor(@Autowired Assignments assignments) {
        assignments.assign(SERVE, new ToPerson(ANA), LocalDate.of(2100, 5, 1), HEAD);
        open("courses");
        assertThat(page())
                .contains(learners.course(EMPATHY).title().en(), "Why we serve: the member at the centre", "Not begun");
        assertThat(follow(learners.course(EMPATHY).title().en())).isEqualTo("CourseView");
        assertThat(follow("Start")).isEqualTo("ActivityView");
    }

    @Test
    void tellsWhatACourseIsForBeforeItIsBegun() {
        var course = learners.course(EMPATHY);
        open("course/empathy-foundations");
        assertThat(page())
                .contains(course.title().en(), "What you will be able to do", "Who it is for", "Not begun", "0 of ")
                .doesNotContain("What is missing", "Your certificate", "{{");
        assertThat(links())
                .extracting(Link::href)
                .contains(course.activities().stream()
                        .map(activity -> "course/empathy-foundations/" + activity.id())
                        .toArray(String[]::new));
    }

    @Test
    void marksWhatIsDoneAndNamesWhatIsMissing() {
        var activities = learners.course(EMPATHY).activities();
        learners.finish(ANA, EMPATHY, activities.getFirst());
        open("course/empathy-foundations");
        var required = learners.course(EMPATHY).required().size();
        assertThat(page())
                .contains("1 of " + required + " done")
                .contains("What is missing " + activities.get(1).title().en())
                .contains("and " + (required - 6) + " more")
                .contains(activities.getFirst().title().en() + " (done)")
                .doesNotContain(activities.get(1).title().en() + " (done)");
        assertThat(href("Continue"))
                .isEqualTo("course/empathy-foundations/" + activities.get(1).id());
    }

    @Test
    void leadsToTheCertificateOfACompletedCourse() {
        var code = learners.complete(ANA, EMPATHY);
        open("course/empathy-foundations");
        assertThat(page()).contains("Completed").doesNotContain("What is missing");
        assertThat(href("Your certificate")).isEqualTo("certificate/" + code);
        assertThat(follow("Go through it again")).isEqualTo("ActivityView");
    }

    @Test
    void showsNobodyElsesProgress() {
        learners.complete(EVA, EMPATHY);
        open("course/empathy-foundations");
        assertThat(page()).contains("Not begun").doesNotContain("Completed", "(done)", "Your certificate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"course/nothing", "course/..%2F..", "course/empathy_foundations", "course/EMPATHY|ana"})
    void knowsNoOtherCourse(String address) {
        assertNotFound(address);
    }

    @Test
    void speaksSpanish() {
        speak("es");
        open("course/empathy-foundations");
        assertThat(page())
                .contains("Fundamentos de la empatía", "Lo que podrá hacer", "Tierra fértil")
                .doesNotContain("Start", "learning.", "{{");
        open("courses");
        assertThat(page()).contains("Cursos", "Fundamentos de la empatía").doesNotContain("learning.", "{{");
    }
}
