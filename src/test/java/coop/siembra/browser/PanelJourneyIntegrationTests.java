package coop.siembra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import coop.siembra.kernel.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the first invitation to the key that scores from then on: the training lead, and three experts without an account. */
class PanelJourneyIntegrationTests extends BrowserTest {

    @Test
    void leadsFromInvitationsToAKey() {
        var lead = visitor().signIn(guests.trainer("Tomás Formador", Language.EN));
        lead.follow("Instruments");
        lead.link("Expert panels: Serving those who serve").click();
        lead.settle();
        lead.press("Open the panel");
        lead.sees("Nobody has been invited yet");
        var panel = URI.create(lead.page().url()).getPath().substring(1);
        List<String> links = new ArrayList<>();
        for (var name : List.of("Elena Rojas", "Bruno Paz", "Nora Quiroga")) {
            links.add(invite(lead, name));
        }
        for (int i = 0; i < links.size(); i++) {
            rate(links.get(i), i);
        }
        lead.open(panel);
        lead.sees("3 of 3 invited experts have handed in");
        assertThat(lead.page().getByText("ICC(2,k)")).hasCount(0);
        lead.press("Close the panel");
        lead.press("Close it for good");
        lead.sees("Mean of all experts, ICC(2,k)");
        lead.press("Make the key from the means");
        lead.press("Put it in force");
        lead.sees("has been in force since");
        lead.open("instruments");
        assertThat(lead.find(".si-card", "Serving those who serve")).containsText("of a panel, since");
    }

    @Test
    void shutsALinkThatWasWithdrawnAndOneThatWasTamperedWith() {
        var lead = visitor().signIn(guests.trainer("Tomás Formador", Language.EN));
        lead.open("instruments/member-moments/panels");
        lead.press("Open the panel");
        var link = invite(lead, "Elena Rojas");
        var expert = phone(Language.ES);
        expert.open(link);
        expert.seesHeading("Le damos la bienvenida, Elena Rojas");
        lead.page().getByLabel("Withdraw the link: Elena Rojas").click();
        lead.settle();
        expert.open(link);
        expert.seesHeading("Este enlace fue retirado");
        assertThat(expert.page().content()).doesNotContain("Elena", "Momentos que cuentan");
        expert.open(link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A"));
        expert.seesHeading("Este enlace no abre nada");
    }

    /** Asks somebody and returns the link, as it is shown to copy. */
    private static String invite(Visitor lead, String name) {
        lead.page()
                .getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                .fill(name);
        lead.page()
                .getByLabel("E-mail address")
                .fill(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@experts.example");
        lead.press("Make the link");
        var link = lead.page().getByLabel("Link for " + name);
        link.waitFor();
        lead.page().waitForFunction("() => document.querySelector('#panel-link')?.value?.includes('token=')");
        return link.inputValue().replaceFirst("https?://[^/]+/", "");
    }

    private void rate(String link, int expert) {
        var visitor = expert == 0 ? phone(Language.EN) : visitor();
        visitor.open(link);
        visitor.page().getByLabel("Your role or profession").fill("Head of branches");
        visitor.page().getByLabel("Years of experience").fill("1" + expert);
        visitor.press("Begin");
        visitor.sees("Situation 1 of 6");
        rateSituation(visitor, 0, expert);
        visitor.open(link); // the way back is the link
        visitor.sees("Situation 2 of 6");
        for (int situation = 1; situation < 6; situation++) {
            rateSituation(visitor, situation, expert);
            visitor.find(".assessment-foot .primary").click();
            visitor.settle();
        }
        visitor.sees("All 6 situations are rated");
        visitor.press("Hand in");
        visitor.seesHeading("Thank you");
        visitor.open(link);
        visitor.seesHeading("Thank you");
        assertThat(visitor.page().content()).doesNotContain("Situation");
    }

    /** Alike but not the same from expert to expert. */
    private static void rateSituation(Visitor visitor, int situation, int expert) {
        var groups = visitor.find("[role=radiogroup]");
        int count = groups.count();
        assertThat(count).isGreaterThan(2);
        for (int option = 0; option < count; option++) {
            int point = Math.min(4, (option * 2 + (situation == option ? expert % 2 : 0)) % 5);
            groups.nth(option).locator("input").nth(point).check();
            visitor.settle();
        }
        assertThat(visitor.find(".si-saved")).containsText("Saved");
    }
}
