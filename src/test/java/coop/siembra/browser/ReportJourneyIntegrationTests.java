package coop.siembra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.kernel.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the invitation to look at one's soil to the report of it, which opens to nobody else. */
class ReportJourneyIntegrationTests extends BrowserTest {
    private static final int MOST_PAGES = 40;

    @Autowired
    Respondents respondents;

    @Test
    void answersTheSoilProfileToItsEndAndReadsTheReport() throws IOException {
        var unit = guests.unit("Credit", "Créditos");
        var guest = guests.employee("Marta Quispe Ñandú", Language.EN, unit);
        var head = guests.head("Hugo Salinas", Language.EN, unit);
        var visitor = visitor().signIn(guest).open("assessments");
        visitor.press("Begin: Soil profile");
        visitor.page().getByLabel("I have read this and agree to take part.").check();
        visitor.press("Begin");
        answerAll(visitor);
        visitor.sees("Everything is answered.");
        visitor.press("Hand in");
        visitor.seesHeading("Thank you");
        visitor.follow("See your report");
        visitor.seesHeading("Your report: Soil profile");
        visitor.sees("Only you can open this report");
        visitor.sees("Perspective taking");
        assertThat(visitor.find(".assessment-radar")).isVisible();
        assertThat(pdf(visitor)).contains("Marta Quispe Ñandú", "Soil profile", "Method likert-mean/1", "1 / ");

        var report = visitor.page().url();
        var nosy = visitor().signIn(head);
        nosy.page().navigate(report);
        nosy.settle();
        nosy.sees("There is no such page");
        assertThat(nosy.page().content()).doesNotContain("of 100", "Marta");
        var file = report.replaceAll(".*/assessment/(.*)/report", "/assessment-pdf/$1");
        assertThat(nosy.page().request().get(file).status()).isEqualTo(404);
        assertThat(visitor().page().request().get(file).url()).contains("sign-in");
        nosy.open("team");
        nosy.follow("Empathic soil");
        nosy.sees("too few people have answered");
        assertThat(nosy.page().content()).doesNotContain("of 100", "Marta");
    }

    private void answerAll(Visitor visitor) {
        var items = respondents.instrument(Respondents.SOIL).forms().getFirst().items();
        var answers = Respondents.about(0.6, 5);
        var review = visitor.find("h1", "Before you hand it in");
        for (int page = 0; page < MOST_PAGES && review.count() == 0; page++) {
            if (visitor.button("Go to the questions").count() > 0) {
                visitor.press("Go to the questions");
            }
            for (Locator shown : visitor.find(".assessment-item").all()) {
                var placed = placed(items, shown.getAttribute("data-item"));
                answers.apply(placed).ifPresent(answer -> new AnswerSheet(visitor).choose(placed.item(), answer));
            }
            visitor.find(".assessment-foot .primary").click();
            visitor.settle();
        }
    }

    private static Placed placed(List<Placed> items, String id) {
        return items.stream()
                .filter(placed -> placed.item().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String pdf(Visitor visitor) throws IOException {
        var download = visitor.page()
                .waitForDownload(() -> visitor.link("Download as PDF").click());
        assertThat(download.suggestedFilename()).isEqualTo("siembra-soil-profile.pdf");
        try (var document = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
