package coop.siembra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import coop.siembra.access.DemoMode;
import coop.siembra.kernel.Language;
import org.junit.jupiter.api.Test;

/** Who gets in where, in which language. */
class FrontDoorIntegrationTests extends BrowserTest {

    @Test
    void signsInAsADemoPersonByChoosingOne() {
        var visitor = visitor().open("sign-in");
        visitor.sees(DemoMode.PASSWORD);
        visitor.find(".access-demo button").nth(1).click();
        visitor.find("button[type=submit]").click();
        visitor.page().waitForURL(address -> !address.contains("sign-in"));
        visitor.settle();
        assertThat(visitor.link("Team")).isVisible();
    }

    @Test
    void tellsWhoeverMayNotOpenAPage() {
        var visitor = visitor().signIn(guests.employee("Marta Quispe", Language.EN));
        visitor.open("settings");
        visitor.seesHeading("This page is not open to you");
        visitor.follow("To the home page");
        visitor.seesHeading("Good to see you, Marta");
    }

    @Test
    void tellsWhatElseThereIsWhenThereIsNoSuchPage() {
        var visitor = visitor().signIn(guests.employee("Marta Quispe", Language.EN));
        visitor.open("nowhere/at/all");
        visitor.seesHeading("There is no such page");
        visitor.page()
                .locator("main li a")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Courses"))
                .click();
        visitor.seesHeading("Courses");
        visitor.open("course/no-such-course");
        visitor.seesHeading("There is no such page");
    }

    @Test
    void keepsTheLanguageChosen() {
        var guest = guests.employee("Marta Quispe", Language.EN);
        var visitor = visitor().signIn(guest);
        visitor.button("Continuar en español").click();
        visitor.seesHeading("Qué gusto verle, Marta");
        assertThat(visitor.find("html")).hasAttribute("lang", "es");
        var elsewhere = visitor().signIn(guest);
        assertThat(elsewhere.find("html")).hasAttribute("lang", "es");
        elsewhere.open("courses");
        elsewhere.seesHeading("Cursos");
    }

    @Test
    void remembersLightOrDark() {
        var visitor = visitor().signIn(guests.employee("Marta Quispe", Language.EN));
        visitor.press("Switch between light and dark");
        visitor.page().reload();
        visitor.settle();
        assertThat(visitor.find("html")).hasAttribute("data-theme", "dark");
    }
}
