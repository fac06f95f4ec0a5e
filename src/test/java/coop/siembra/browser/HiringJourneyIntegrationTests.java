package coop.siembra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import coop.siembra.kernel.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From a job that is to be filled to a decision somebody signs: a recruiter, and the person who decides. */
class HiringJourneyIntegrationTests extends BrowserTest {

    @Test
    void leadsFromAnOpeningToADecision() throws IOException {
        var decider = guests.employee("Dunia Resuelve", Language.EN);
        var recruiter = visitor().signIn(guests.recruiter("Renata Busca", Language.EN));
        var opening = publish(recruiter, decider.name());
        bringIn(recruiter, opening);
        recruiter.open(opening + "?view=table");
        recruiter.sees("300 applicants");
        recruiter.page().getByLabel("Name, e-mail or number").fill("Quispe 120");
        recruiter.page().keyboard().press("Enter");
        recruiter.settle();
        recruiter.follow("Quispe 120");
        recruiter.page().waitForURL("**/applicants/*");
        var applicant = recruiter.page().url().replaceFirst("https?://[^/]+/", "");
        recruiter.press("Make a link to copy");
        recruiter
                .page()
                .waitForFunction("() => document.querySelector('#applicant-link')?.value?.includes('/application/')");
        recruiter.sees("This is the only time the link can be seen");

        var other = phone(Language.EN).signIn(decider);
        other.open(applicant);
        other.follow("Decide: Application");
        other.sees("A person decides: you.");
        decide(other);
        other.sees("Application: Goes on");

        recruiter.open(applicant);
        recruiter.sees("Application: Goes on");
        recruiter.open(opening);
        assertThat(recruiter.find(".hiring-column", "Assessment")).containsText("Quispe 120");
        download(recruiter);
    }

    private static String publish(Visitor recruiter, String decider) {
        recruiter.follow("Openings");
        recruiter.follow("New opening");
        recruiter.page().getByLabel("Title in English").fill("Teller at the harbour");
        recruiter
                .page()
                .getByText("Hide names until the decision stage")
                .first()
                .click();
        recruiter.settle();
        recruiter.press("Save the draft");
        recruiter.seesHeading("Teller at the harbour");
        recruiter
                .page()
                .getByLabel("Person", new Page.GetByLabelOptions().setExact(true))
                .fill(decider);
        recruiter.find("vaadin-combo-box-item", decider).first().click();
        recruiter.page().getByLabel("Decides").check();
        recruiter.press("Name");
        recruiter.sees("It is stored.");
        recruiter.press("Publish");
        recruiter.press("Publish the opening");
        recruiter.sees("Interview questions everybody gets");
        var about = recruiter.page().url().replaceFirst("https?://[^/]+/", "");
        return about.substring(0, about.length() - "/about".length());
    }

    private static void bringIn(Visitor recruiter, String opening) {
        recruiter.open(opening + "/import");
        var rows = IntStream.rangeClosed(1, 300)
                .mapToObj(number -> "%s,quispe.%03d@people.example"
                        .formatted(number == 7 ? "=HYPERLINK(1)" : "Quispe %03d".formatted(number), number))
                .collect(Collectors.joining("\n"));
        Vacancies.choose(recruiter, "name,email\n" + rows);
        recruiter.press("Bring in 300 applicants");
        recruiter.sees("300 applicants have been brought in.");
    }

    private static void decide(Visitor decider) {
        decider.page().getByLabel("Goes on").check();
        choose(decider, "What in the profile", "Perspective taking");
        choose(decider, "Where it showed", "Documents");
        decider.page().getByLabel("What you saw").fill("Tells of asking first");
        decider.page().keyboard().press("Tab");
        decider.settle();
        decider.press("Sign and record");
        decider.press("Sign the decision");
    }

    private static void choose(Visitor visitor, String field, String item) {
        visitor.find("vaadin-select", field).first().click();
        visitor.find("vaadin-select-item", item).first().click();
        visitor.settle();
    }

    /** What a spreadsheet would take for a formula is none. */
    private static void download(Visitor recruiter) throws IOException {
        var file = recruiter
                .page()
                .waitForDownload(() -> recruiter.link("Download as CSV").click());
        assertThat(Files.readString(file.path())).contains("Quispe 120").contains("'=HYPERLINK(1)");
    }

    @Test
    void worksWithoutAMouse() {
        var unit = guests.unit("Counter", "Ventanilla");
        var recruiterGuest = guests.recruiter("Renata Busca", Language.EN);
        var decider = guests.employee("Dino Decide", Language.EN, unit);
        var made = hirings.make(recruiterGuest, decider, unit, Language.EN);
        var recruiter = visitor().signIn(recruiterGuest);
        var keyboard = new Keyboard(recruiter);
        recruiter.open("openings/" + made.busy());
        keyboard.reach("a[href='applicants/" + made.fresh() + "']");
        keyboard.press("Enter");
        recruiter.seesHeading("Berta Luz Amaya");
        recruiter.open("openings/" + made.busy() + "?view=table");
        keyboard.reach("th a[href*='sort=name']");
        keyboard.press("Enter");
        assertThat(recruiter.find("th[aria-sort=ascending]")).containsText("Applicant");
        keyboard.reach("a[href='applicants/" + made.whole() + "']");
        keyboard.press("Enter");
        recruiter.seesHeading(Sights.LONG_NAME);
        keyboard.activate("Keep everything for a dispute");
        keyboard.activate("Keep everything");
        recruiter.sees("Kept while a dispute lasts");
    }
}
