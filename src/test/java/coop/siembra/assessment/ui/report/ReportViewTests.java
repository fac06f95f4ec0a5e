package coop.siembra.assessment.ui.report;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.assessment.Respondents.LEADERS;
import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.assessment.Respondents.NOON;
import static coop.siembra.assessment.Respondents.SOIL;
import static coop.siembra.assessment.Respondents.about;
import static coop.siembra.assessment.Respondents.saying;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.Sittings;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import coop.siembra.people.People;
import coop.siembra.ui.ViewTest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;

/** Reports of shipped instruments, by the words on the page; Ana's unless it says otherwise. */
@WithMockUser(username = "ana", roles = "LEARNER")
class ReportViewTests extends ViewTest {
    @Autowired
    Respondents respondents;

    @Autowired
    Sittings sittings;

    @Autowired
    ReportDownload download;

    @Autowired
    People people;

    private SittingId soil(double level, int days) {
        return respondents.closed(
                Taker.person(ANA), SOIL, How.USUAL.at(NOON.plusSeconds(86_400L * days)), about(level, days));
    }

    private static String address(SittingId id) {
        return "assessment/" + id + "/report";
    }

    @Test
    void saysInPlainWordsWhatEveryScaleMeansAndHowSureItIs() {
        assertThat(open(address(soil(0.6, 0)))).isEqualTo("ReportView");
        assertThat(page())
                .contains("Your report: Soil profile", "Handed in on Nov 2, 2026", "Only you can open this report")
                .contains("Perspective taking", "Emotional attunement", "Supportive action", "Composure")
                .contains("most likely between", "Method likert-mean/1 · 8 of 8 answered")
                .contains("What this can say", "It cannot say", "How well other people feel understood by you")
                .contains("You are not compared with other people")
                .doesNotContain("A very favourable picture", "Provisional key", "What has changed");
        assertThat(html()).contains("role=\"img\" viewBox", "<table").doesNotContain("class=\"before\"");
    }

    @Test
    void saysWhyThereIsNoScore() {
        var id = respondents.closed(Taker.person(ANA), SOIL, How.USUAL, placed -> Optional.empty());
        open(address(id));
        assertThat(page())
                .contains("Too few items were answered", "0 of 8 answered", "Was there one that did not fit your work?")
                .doesNotContain("What to practise next", "At a glance");
    }

    @Test
    void saysWhatToPractiseAndWhere() {
        open(address(soil(0.4, 0)));
        assertThat(page()).contains("What to practise next", "Begin here");
        assertThat(href("Empathy foundations")).isEqualTo("course/empathy-foundations");
        assertThat(follow("See your whole path")).isEqualTo("PathView");
    }

    @Test
    void holdsASecondTimeAgainstTheFirst() {
        soil(0.2, 0);
        open(address(soil(0.95, 200)));
        assertThat(page()).contains("What has changed since Nov 2, 2026", "Grown", "Reliable-change index");
        assertThat(html()).contains("class=\"before\"");
        speak("es");
        open(address(soil(0.95, 201)));
        assertThat(page()).contains("Qué ha cambiado desde el", "2 nov 2026", "Sin cambio seguro");
    }

    @Test
    void marksWhatRestsOnTheAuthorsKeyAndAsksAboutTheWayOfAnswering() {
        var id = respondents.closed(Taker.person(ANA), MOMENTS, How.USUAL, placed -> {
            var rating = (Item.Rating) placed.item();
            return Optional.of(new Response.Ratings(rating.options().stream()
                    .collect(Collectors.toMap(
                            Item.Keyed::id,
                            option -> option.key() > 3
                                    ? rating.anchors().size()
                                    : rating.anchors().size() - 1))));
        });
        open(address(id));
        assertThat(page())
                .contains("Provisional key", "Method shape/1 · authors’ key", "No panel of experts has confirmed it")
                .contains("These are questions for you", "Do you see the good in many ways of acting?")
                .contains("What you really do in such moments");
    }

    @Test
    void tellsPreferencesApartFromScores() {
        open(address(soil(0.6, 0)));
        assertThat(page()).contains("What comes first for you", "most-least/1", "cannot be compared with anybody");
    }

    @Test
    void marksWhatIsInvented() {
        open(address(respondents.closed(Taker.person(ANA), SOIL, How.USUAL.inventedOnes(), saying(3))));
        assertThat(page()).contains("invented for the demonstration", "how sure this is cannot be told");
    }

    @Test
    void leadsBackToWhatIsNotFinished() {
        var id = sittings.open(Taker.person(ANA), SOIL, Purpose.BASELINE, Language.EN)
                .orElseThrow();
        assertThat(open(address(id))).isEqualTo("ReportView");
        assertThat(page()).contains("There is no report yet").doesNotContain("of 100");
        assertThat(follow("Continue")).isEqualTo("SittingView");
        assertThat(download.download(id.value(), "en").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void isLinkedFromTheListOfWhatWasDone() {
        soil(0.6, 0);
        open("assessments");
        assertThat(follow("See your report")).isEqualTo("ReportView");
        assertThat(page()).contains("Your report: Soil profile");
    }

    @Test
    void knowsNoReportOfNothing() {
        assertNotFound("assessment/none/report");
        assertNotFound("assessment/%2e%2e/report");
        assertNothing(respondents.closed(Taker.person(EVA), SOIL, How.USUAL, saying(4)));
        assertNothing(respondents.closed(Taker.applicant("ana"), SOIL, How.USUAL, saying(4)));
    }

    @Test
    @WithMockUser(username = "eva", roles = "LEARNER")
    void opensToNoColleague() {
        assertEverythingClosed();
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"LEARNER", "HEAD"})
    void opensToNoHead() {
        assertThat(people.find(HEAD)).isPresent();
        assertEverythingClosed();
        open("team/" + ANA);
        assertThat(page()).contains("Person ana").doesNotContain("Perspective taking", "Soil profile", "Rooted");
    }

    @Test
    @WithMockUser(
            username = "admin",
            roles = {"LEARNER", "ADMIN"})
    void opensToNoAdministrator() {
        assertThat(people.find(ADMIN)).isPresent();
        assertEverythingClosed();
    }

    @Test
    @WithMockUser(
            username = "tomas",
            roles = {"LEARNER", "TRAINING", "EXECUTIVE", "RECRUITER"})
    void opensToNobodyWhateverTheirRoles() {
        assertEverythingClosed();
    }

    private void assertEverythingClosed() {
        for (var instrument : List.of(SOIL, MOMENTS, LEADERS)) {
            assertNothing(respondents.closed(Taker.person(ANA), instrument, How.USUAL, about(0.9, 1)));
        }
    }

    private void assertNothing(SittingId id) {
        assertNotFound(address(id));
        assertThat(page()).doesNotContain("of 100", "Ana", "Rooted", "Soil profile");
        assertNotFound("assessment/" + id);
        var answer = download.download(id.value(), "en");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(answer.getBody()).isNull();
    }
}
