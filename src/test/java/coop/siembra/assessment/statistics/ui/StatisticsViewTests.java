package coop.siembra.assessment.statistics.ui;

import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.assessment.Respondents.SOIL;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.kernel.Language;
import coop.siembra.ui.ViewTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;

/** Item statistics by the words on the page. */
@WithMockUser(username = "tomas", roles = "TRAINING")
class StatisticsViewTests extends ViewTest {
    private static final String SOIL_PAGE = "instruments/soil-profile/statistics";

    @Autowired
    Respondents respondents;

    @Autowired
    ItemCsvDownload download;

    @Test
    void drawsEveryScaleAndGivesItAsATable() {
        respondents.crowd(60, SOIL, How.USUAL);
        assertThat(open(SOIL_PAGE)).isEqualTo("StatisticsView");
        assertThat(page())
                .contains("60 people have answered", "Cronbach's alpha", "McDonald's omega", "Standard error")
                .contains("Difficulty", "Corrected item-total correlation", "Response time", "Alpha without it")
                .contains("too few (60 English, 0 Spanish)", "Items that make no score");
        assertThat(html()).contains("<svg", "role=\"img\"", "<table", "pt-1");
        assertThat(href("Download as CSV")).isEqualTo("item-statistics-csv/soil-profile?form=a");
    }

    @Test
    void marksAKeyByTheAuthorsAsProvisional() {
        respondents.crowd(40, MOMENTS, How.USUAL);
        open("instruments/member-moments/statistics?form=a");
        assertThat(page()).contains("authors' own key 1, which is provisional", "mean", "rated");
        open("instruments/member-moments/statistics?form=b");
        assertThat(page()).contains("Too few people have answered this").doesNotContain("alpha");
    }

    @Test
    void saysOfInventedSittingsThatTheyMeanNothingAndGivesNoReliability() {
        respondents.crowd(60, SOIL, How.USUAL.inventedOnes());
        open(SOIL_PAGE);
        assertThat(page())
                .contains("Too few people have answered this", "mean nothing about the instrument")
                .doesNotContain("alpha", "omega", "Standard error");
        follow("See the page with invented sittings all the same");
        assertThat(page())
                .contains("invented sittings and means nothing", "nothing is said about reliability")
                .doesNotContain("alpha", "omega", "Alpha without it", "Standard error", "Download");
        assertThat(download.download("soil-profile", Map.of("invented", "yes")).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsOneLanguageOrVersionAlone() {
        respondents.crowd(20, SOIL, How.USUAL);
        respondents.crowd(15, SOIL, How.USUAL.in(Language.ES));
        var version = respondents.instrument(SOIL).version().value();
        open(SOIL_PAGE + "?language=es");
        assertThat(page()).contains("15 people have answered");
        open(SOIL_PAGE + "?version=" + version + "&language=en");
        assertThat(page()).contains("20 people have answered");
        open(SOIL_PAGE + "?version=0123456789abcdef");
        assertThat(page()).contains("Too few people have answered this");
        open(SOIL_PAGE + "?form=zz&language=xx&version=none");
        assertThat(page()).contains("35 people have answered");
    }

    @Test
    void drawsDifferencesByLanguageOnceThereAreEnoughOfBoth() {
        respondents.crowd(100, SOIL, How.USUAL);
        respondents.crowd(100, SOIL, How.USUAL.in(Language.ES));
        open(SOIL_PAGE);
        assertThat(page()).contains("Spanish less English", "Mantel: mean difference");
        assertThat(html()).contains("Difference by language: a bar for each item");
    }

    @Test
    void givesAFileForASpreadsheet() {
        respondents.crowd(20, SOIL, How.USUAL);
        var answer = download.download("soil-profile", Map.of("form", "a"));
        assertThat(answer.getHeaders().getFirst("Content-Disposition")).contains("siembra-soil-profile-a.csv");
        var text = new String(Optional.ofNullable(answer.getBody()).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("scale,method,item").contains("pt-1");
        assertThat(download.download("../x", Map.of()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertNotFound("instruments/none/statistics");
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"LEARNER", "RECRUITER", "EXECUTIVE", "ADMIN"})
    void givesOthersNoFile() {
        respondents.crowd(20, SOIL, How.USUAL);
        assertThat(download.download("soil-profile", Map.of()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }
}
