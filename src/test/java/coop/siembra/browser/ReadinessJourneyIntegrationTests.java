package coop.siembra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import coop.siembra.kernel.Language;
import coop.siembra.learning.course.Activity;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A head's Monday, without a mouse: how the team stands, what a cell rests on, one level only, a person, and the paper for the meeting. */
class ReadinessJourneyIntegrationTests extends BrowserTest {

    private Guest head() {
        var unit = guests.unit("Savings", "Ahorros");
        var teller = guests.employee("Nora Choque", Language.EN, unit);
        var head = guests.head("Hugo Salinas", Language.EN, unit);
        guests.employee("Pía Nueva", Language.EN, unit);
        guests.place(teller.id(), "teller", "Centro");
        guests.place(head.id(), "branch-head", "Norte");
        coursework.answer(
                5, Coursework.EMPATHY, coursework.first(Coursework.EMPATHY, Activity.Check.class), teller.id());
        coursework.doAllBut(0, Coursework.WHY, teller.id());
        return head;
    }

    private static void counted(Visitor visitor) {
        var tiles = visitor.find(".readiness-tiles");
        for (int i = 0;
                i < 20
                        && (tiles.count() == 0
                                || visitor.find(".readiness-heat td a b").count() == 0);
                i++) {
            visitor.page().waitForTimeout(500); // counting follows the news within a second or two
            visitor.open("team");
        }
        assertThat(tiles).isVisible();
    }

    @Test
    void readsTheTeamByKeyboard() {
        var visitor = visitor().signIn(head()).open("team");
        counted(visitor);
        visitor.seesHeading("Savings: readiness");
        var keyboard = new Keyboard(visitor);
        keyboard.reach(".readiness-heat tbody th a");
        assertThat(visitor.find(".readiness-heat [tabindex='0']")).hasCount(1);
        keyboard.press("ArrowDown");
        keyboard.press("ArrowDown");
        keyboard.press("ArrowUp");
        keyboard.press("End");
        keyboard.press("Home");
        assertThat(visitor.find(".readiness-heat tbody tr:nth-child(2) th a")).isFocused();
        for (int i = 0; i < 12 && !onAFigure(visitor); i++) {
            keyboard.press("ArrowRight");
        }
        assertThat(onAFigure(visitor)).isTrue();
        var cell = visitor.page().evaluate("() => document.activeElement.getAttribute('aria-label')");
        keyboard.press("Enter");
        var dialog = visitor.find("vaadin-dialog[opened]");
        assertThat(dialog).containsText("The estimate is");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*[?&]person=.*"));
        keyboard.press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(visitor.page()).hasURL(Pattern.compile("^((?!person=).)*$"));
        assertThat(visitor.page().evaluate("() => document.activeElement.getAttribute('aria-label')"))
                .as("the focus is back on the cell")
                .isEqualTo(cell);
    }

    @Test
    void choosesALevelAndAPersonAndComesBack() {
        var visitor = visitor().signIn(head()).open("team");
        counted(visitor);
        var rows = visitor.find(".readiness-heat tbody tr");
        assertThat(rows).hasCount(3);
        visitor.find(".readiness-tiles a").last().press("Enter");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*level=.*"));
        assertThat(visitor.find("#readiness-map")).isFocused();
        visitor.follow("Show everybody");
        assertThat(rows).hasCount(3);
        visitor.find(".readiness-heat tbody th a", "Nora Choque").press("Enter");
        visitor.seesHeading("Nora Choque");
        visitor.sees("Where this person stands");
        visitor.find(".readiness-person-list button").first().press("Enter");
        assertThat(visitor.find("vaadin-dialog[opened]")).containsText("What it rests on");
        visitor.press("Close");
        visitor.follow("← Team");
        visitor.seesHeading("Savings: readiness");
    }

    @Test
    void printsWhatAMeetingNeeds() {
        var visitor = visitor().signIn(head()).open("team");
        counted(visitor);
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visitor.find(".si-shell-bar")).isHidden();
        assertThat(visitor.find(".si-tabs")).isHidden();
        assertThat(visitor.find(".readiness-filters")).isHidden();
        assertThat(visitor.find(".readiness-sentence")).isVisible();
        assertThat(visitor.find(".readiness-heat")).isVisible();
        assertThat(visitor.page().pdf()).isNotEmpty();
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static boolean onAFigure(Visitor visitor) {
        return Boolean.TRUE.equals(visitor.page().evaluate("() => document.activeElement.matches('td a:has(b)')"));
    }
}
