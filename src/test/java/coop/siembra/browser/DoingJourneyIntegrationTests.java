package coop.siembra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import coop.siembra.kernel.Language;
import org.junit.jupiter.api.Test;

/** A head without a mouse plans a workshop and thanks somebody, who reads it; and what is another's stays out of reach. */
class DoingJourneyIntegrationTests extends BrowserTest {

    @Test
    void plansAWorkshopByKeysAlone() {
        var unit = guests.unit("Credit", "Créditos");
        var employee = guests.employee("Nora Choque", Language.EN, unit);
        var head = guests.head("Hugo Salinas", Language.EN, unit);
        var visitor = visitor().signIn(head).open("workshop-new?unit=" + unit);
        var keys = new Keyboard(visitor);
        keys.activate("Compose the agenda");
        visitor.sees("Draft, nobody has been told");
        var parts = visitor.find(".leading-agenda > li");
        int before = parts.count();
        var second = parts.nth(1).locator("h3").innerText();
        keys.activate("Later: " + parts.first().locator("h3").innerText());
        assertThat(parts.first().locator("h3")).hasText(second);
        keys.activate("Take out: " + second);
        assertThat(parts).hasCount(before - 1);
        keys.activate("Send the invitations");
        visitor.sees("Say where it is.");
        visitor.page().getByLabel("Place").focus();
        visitor.page().keyboard().insertText("Room 2");
        keys.activate("Send the invitations");
        visitor.sees("2 people are invited");

        var invited = visitor().signIn(employee);
        invited.sees("Room 2");
        invited.open("workshop/" + visitor.page().url().replaceAll(".*/", ""));
        invited.sees("There is no such page");
    }

    @Test
    void observesByKeysAndThePersonAnswers() {
        var unit = guests.unit("Credit", "Créditos");
        var employee = guests.employee("Nora Choque", Language.EN, unit);
        var head = guests.head("Hugo Salinas", Language.EN, unit);
        var worth = led.make(head, employee, unit, guests.crowd(6, "Mamani", unit));
        var visitor = visitor().signIn(head).open("observation/" + worth.announced());
        var keys = new Keyboard(visitor);
        int lines = visitor.find("vaadin-radio-group").count();
        for (int line = 0; line < lines; line++) {
            visitor.find("vaadin-radio-group")
                    .nth(line)
                    .locator("input")
                    .first()
                    .focus();
            keys.press("Space");
        }
        keys.activate("Save and show it to the person");
        visitor.sees("of 5 behaviours for which there was an occasion were seen");

        var seen = visitor().signIn(employee).open("my-record");
        seen.sees("Somebody tells a long story");
        seen.open("observation/" + worth.announced());
        var own = new Keyboard(seen);
        own.type("textarea", "The hall was loud that day.");
        own.activate("Save the answer");
        seen.sees("✓");
        visitor.open("observation/" + worth.announced());
        visitor.sees("The hall was loud that day.");
    }
}
