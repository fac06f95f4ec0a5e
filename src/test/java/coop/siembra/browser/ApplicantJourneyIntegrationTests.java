package coop.siembra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import coop.siembra.kernel.Language;
import org.junit.jupiter.api.Test;

/** Somebody who applies: on a phone, without an account and without a mouse, from the link to the thanks and to deletion. */
class ApplicantJourneyIntegrationTests extends BrowserTest {

    private String link(Language language) {
        var recruiter = guests.recruiter("Rosa Reclutadora", Language.EN);
        var opening = applying.opened(recruiter.id(), guests.unit("Counter", "Ventanilla"));
        return "application/" + applying.link(recruiter.id(), applying.applied(recruiter.id(), opening, language));
    }

    @Test
    void readsAgreesSitsAndWritesFromThePhoneToAnotherDevice() {
        var link = link(Language.ES);
        var phone = phone(Language.EN).open(link);
        phone.seesHeading("Antes de empezar");
        phone.press("English");
        phone.seesHeading("Before you begin");
        phone.follow("Continue");
        phone.seesHeading("Your consent");
        for (int i = 0; i < 3; i++) {
            phone.find(".applicant-statement input[type=checkbox]").nth(i).check();
        }
        phone.press("Continue");
        phone.sees("You can stop whenever you like");
        phone.page().getByLabel("Begin: Moments that count").click();
        phone.find("vaadin-checkbox input").check();
        phone.press("Begin");
        phone.press("Go to the questions");
        phone.find(".assessment-item [role=radiogroup]")
                .first()
                .locator("input")
                .first()
                .check();
        assertThat(phone.find(".assessment-kept .si-saved")).containsText("Saved");
        phone.press("Next page");
        phone.sees("Page 2 of");
        phone.close();

        var desk = visitor().open(link);
        desk.page().getByLabel("Go on: Moments that count").click();
        desk.sees("Page 2 of");
        desk.press("Previous page");
        assertThat(desk.find("input[type=radio]:checked")).hasCount(1);
        desk.open(link + "/reply");
        var keys = new Keyboard(desk);
        keys.type("textarea", "Dear Hernán, your money is back in your account since this morning.");
        assertThat(desk.find(".si-saved")).containsText("Saved");
        desk.open(link + "/reply");
        assertThat(desk.find("textarea"))
                .hasValue("Dear Hernán, your money is back in your account since this morning.");
        keys.activate("Hand in");
        keys.activate("Yes, hand in");
        desk.seesHeading("Teller");
        assertThat(desk.find(".applicant-duty .si-badge.good")).hasText("Done");
    }

    @Test
    void downloadsDeletesAndFindsTheLinkShut() {
        var link = link(Language.EN);
        var visitor = visitor().open(link);
        visitor.follow("See my data");
        visitor.seesHeading("Your data");
        assertThat(visitor.find("#copy")).hasCount(0);
        visitor.page().getByLabel("E-mail address or telephone number").fill(applying.lastEmail());
        visitor.press("Go on");
        var file = visitor.page().waitForDownload(() -> visitor.find("#copy").click());
        org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).endsWith(".json");
        visitor.press("Delete everything");
        visitor.press("Yes, delete everything");
        visitor.seesHeading("Your data is deleted");
        visitor.open(link);
        visitor.seesHeading("This link");
        assertThat(visitor.find("main")).not().containsText("Teller");
    }

    @Test
    void appliesOnThePublicPage() {
        var recruiter = guests.recruiter("Rosa Reclutadora", Language.EN);
        var opening = applying.opened(recruiter.id(), guests.unit("Counter", "Ventanilla"));
        var visitor = phone(Language.ES).open("apply/" + opening);
        visitor.press("Enviar postulación");
        visitor.sees("Indique por favor su nombre.");
        visitor.page().getByLabel("Nombre").first().fill("<img src=x onerror=alert(1)> Zoe");
        visitor.page()
                .getByLabel("Correo electrónico", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("zoe.browser@people.example");
        visitor.press("Enviar postulación");
        visitor.seesHeading("Gracias");
    }
}
