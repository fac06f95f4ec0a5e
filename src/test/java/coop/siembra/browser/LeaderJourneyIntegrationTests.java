package coop.siembra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import coop.siembra.kernel.Language;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What somebody does who leads a unit. */
class LeaderJourneyIntegrationTests extends BrowserTest {

    @Test
    void sortsSearchesAndPagesTheTeam() {
        var unit = guests.unit("Credit", "Créditos");
        guests.crowd(104, "Mamani", unit);
        var head = guests.head("Hugo Salinas", Language.EN, unit);
        var visitor = visitor().signIn(head);
        visitor.follow("Team");
        visitor.follow("Course progress");
        visitor.sees("105 people");
        var rows = visitor.find(".readiness-table tbody tr");
        assertThat(rows).hasCount(100);
        assertThat(rows.first()).containsText("Hugo Salinas");
        for (var column : List.of("Done", "Due", "Score", "Mastery", "Last active", "Name")) {
            heading(visitor, column).locator("a").click();
            assertThat(heading(visitor, column)).hasAttribute("aria-sort", "ascending");
        }
        heading(visitor, "Name").locator("a").click();
        assertThat(heading(visitor, "Name")).hasAttribute("aria-sort", "descending");
        assertThat(rows.first()).containsText("Mamani 104");

        visitor.follow("Next page");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*[?&]page=2.*"));
        assertThat(rows).hasCount(5);
        assertThat(rows.last()).containsText("Hugo Salinas");
        visitor.follow("Previous page");
        assertThat(rows).hasCount(100);

        field(visitor, "Name contains").fill("mamani 05");
        visitor.page().keyboard().press("Enter");
        assertThat(rows).hasCount(10);
        assertThat(visitor.page()).hasURL(Pattern.compile(".*[?&]search=mamani.*")); // follows what is drawn
        visitor.page().reload();
        assertThat(rows).hasCount(10);
        visitor.page().getByLabel("Only those who are late").check();
        visitor.sees("Nobody here matches");
    }

    @Test
    void asksAPersonAndTheWholeUnitForCourses() {
        var unit = guests.unit("Credit", "Créditos");
        var employee = guests.employee("Nora Choque", Language.EN, unit);
        var head = guests.head("Hugo Salinas", Language.EN, unit);
        var visitor = visitor().signIn(head).open("team-courses");
        assign(visitor, "Empathy foundations");
        visitor.follow("Nora Choque");
        visitor.seesHeading("Nora Choque");
        visitor.sees("Empathy foundations");
        assign(visitor, "Why we serve: the member at the centre");
        assertThat(visitor.find(".si-grid h3", "Why we serve")).isVisible();

        var asked = visitor().signIn(employee);
        assertThat(asked.find(".si-grid .si-badge", "Due")).hasCount(2);
        visitor.open("");
        assertThat(visitor.find(".si-grid .si-badge", "Due")).hasCount(1);
    }

    @Test
    void namesADeputyWhoThenSeesTheTeam() {
        var unit = guests.unit("Credit", "Créditos");
        var deputy = guests.employee("Delia Ticona", Language.EN);
        var head = guests.head("Hugo Salinas", Language.EN, unit);
        var visitor = visitor().signIn(head).open("team");
        visitor.follow("Name a deputy for this unit");
        choose(visitor, "Who", "Delia Ticona");
        visitor.press("Name deputy");
        visitor.sees("The deputy is named.");

        var stands = visitor().signIn(deputy);
        stands.follow("Team");
        stands.sees("Hugo Salinas");
        visitor.press("Withdraw Delia Ticona");
        visitor.sees("The deputy is withdrawn.");
        stands.open("team");
        stands.sees("You do not lead a unit");
    }

    @Test
    void seesNobodyElsesPeople() {
        var unit = guests.unit("Credit", "Créditos");
        var stranger = guests.employee("Nora Choque", Language.EN);
        var visitor = visitor().signIn(guests.head("Hugo Salinas", Language.EN, unit));
        visitor.open("team/" + stranger.id());
        visitor.sees("There is no such page");
        assertThat(visitor.page().content()).doesNotContain("Nora Choque");
    }

    private static Locator heading(Visitor visitor, String column) {
        return visitor.find(".readiness-table thead th", column);
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void assign(Visitor visitor, String course) {
        visitor.press("Assign a course");
        choose(visitor, "Course", course);
        visitor.press("Assign");
        visitor.sees("Assigned.");
        assertThat(visitor.find("vaadin-dialog[opened]")).hasCount(0);
    }

    private static void choose(Visitor visitor, String label, String choice) {
        var box = visitor.page()
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
        box.last().fill(choice);
        visitor.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(choice))
                .click();
        visitor.settle();
    }
}
