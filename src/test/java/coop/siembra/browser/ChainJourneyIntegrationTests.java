package coop.siembra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.DemoMode;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Units;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who serves whom, in a browser. */
class ChainJourneyIntegrationTests extends BrowserTest {
    /** Pairs of nodes that lie on each other, and nodes that stick out of the drawing. */
    private static final String OVERLAPS = """
            () => {
              const boxes = [...document.querySelectorAll('si-chain a[data-unit]')].map(it => it.getBoundingClientRect());
              const frame = document.querySelector('si-chain').getBoundingClientRect();
              let wrong = boxes.filter(it => it.left < frame.left - 1 || it.right > frame.right + 1).length;
              boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
                if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) wrong++;
              }));
              return wrong;
            }
            """;
    /** Two arrows, each a line and a head. */
    private static final String WAY =
            "() => document.querySelector('si-chain').shadowRoot.querySelectorAll('path.way').length === 4";

    private static final String FOCUS = "() => document.activeElement.dataset.unit ?? document.activeElement.tagName";

    @Autowired
    private Units units;

    @Test
    void connectsUnitsByKeyboardAloneAndTakesItBack() {
        var counter = guests.unit("Counter of the journey", "Ventanilla del recorrido");
        var archive = guests.unit("Archive of the journey", "Archivo del recorrido");
        var visitor = visitor().signIn(guests.administrator("Ada Quispe", Language.EN));
        visitor.open("chain?unit=" + archive);
        var keyboard = new Keyboard(visitor);

        keyboard.activate("Serves…");
        visitor.page().waitForFunction("() => document.activeElement.dataset.unit === '" + archive + "'");
        keyboard.press("Escape");
        assertThat(visitor.find(".chain-picking .si-notice")).hasCount(0);
        keyboard.activate("Serves…");
        keyboard.activate("Choose from a list");
        keyboard.reach("vaadin-combo-box:nth-of-type(2) input");
        visitor.page().keyboard().type("Counter of the journey");
        keyboard.press("Enter");
        keyboard.reach("vaadin-text-field input");
        visitor.page().keyboard().insertText("papers found within the hour");
        keyboard.activate("Save");
        visitor.sees("New link: Archive of the journey → Counter of the journey.");
        assertThat(served(archive, counter)).isTrue();
        keyboard.activate("Undo");
        visitor.sees("It is as it was before.");
        assertThat(served(archive, counter)).isFalse();
    }

    @Test
    void goesFromUnitToUnitWithArrowsAndTellsOfThem() {
        var visitor = visitor().signIn("head@demo.coop", DemoMode.PASSWORD);
        visitor.open("chain?unit=accounting");
        visitor.sees("Accounting → Collections → the member");
        visitor.page().waitForFunction(WAY);
        assertThat(visitor.page().evaluate(OVERLAPS)).isEqualTo(0);
        visitor.find("si-chain a[data-unit=accounting]").focus();
        visitor.page().keyboard().press("ArrowDown");
        assertThat((String) visitor.page().evaluate(FOCUS)).isNotEqualTo("accounting");
        new Keyboard(visitor).press("Enter");
        assertThat(visitor.find(".chain-panel h2")).isFocused();
        visitor.resize(PHONE_WIDTH, 740);
        visitor.settle();
        assertThat(visitor.page().evaluate(OVERLAPS)).isEqualTo(0);
    }

    private boolean served(UnitId from, UnitId to) {
        return units.find(from).orElseThrow().serves().contains(to);
    }
}
