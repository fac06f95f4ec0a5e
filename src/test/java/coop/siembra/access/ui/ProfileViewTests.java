package coop.siembra.access.ui;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.AuditPage;
import coop.siembra.access.AuditTold;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.PersonDetails;
import coop.siembra.ui.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "ana", roles = "LEARNER")
class ProfileViewTests extends ViewTest {
    @Autowired
    AuditTold told;

    @Autowired
    Audit audit;

    @Autowired
    People people;

    @Test
    void saysThatNobodyLooked() {
        open("profile");
        assertThat(page()).contains("Who looked at my data", "Nobody has opened your page");
        assertThat(buttons()).doesNotContain("Newer", "Older");
    }

    @Test
    void saysInWordsWhoDidWhat() {
        told.as(HEAD, AuditAction.LOOKED, ANA, "team.person");
        told.as(ADMIN, AuditAction.CHANGED, ANA, "person.details", "name", "hired-on");
        told.as(ADMIN, AuditAction.GRANTED, ANA, "account.roles", "LEARNER", "TRAINING");
        told.as(HEAD, AuditAction.GRANTED, ANA, "unit.deputy", "sales", "2026-11-26", "2026-12-02");
        told.as(HEAD, AuditAction.WITHDREW, ANA, "unit.deputy", "sales");
        told.as(null, AuditAction.GRANTED, ANA, "unit.head", "gone");
        told.as(new PersonId("nobody"), AuditAction.ADDED, ANA, "person.details");
        open("profile");
        assertThat(page())
                .contains(
                        "Somebody who is no longer known Added you to the people who work here",
                        "The system Named you head of gone",
                        "Person hugo Teller Ended your deputising for Sales",
                        "Named you deputy for Sales, from Nov 26, 2026 to Dec 2, 2026",
                        "Person admin Teller Set what you may do: Learn, Run training",
                        "Changed what is known of you: name, first day here",
                        "Person hugo Teller Looked at your courses and practices")
                .doesNotContain("!access", "Nobody has opened");
    }

    @Test
    void hasAWordForWhatItDoesNotKnow() {
        told.as(HEAD, AuditAction.LOOKED, ANA, "something.newer");
        open("profile");
        assertThat(page()).contains("no words for: something.newer");
    }

    @Test
    void saysItInSpanish() {
        speak("es");
        told.as(HEAD, AuditAction.LOOKED, ANA, "team.person");
        told.as(ADMIN, AuditAction.CHANGED, ANA, "person.details", "email");
        told.as(ADMIN, AuditAction.WITHDREW, ANA, "unit.head", "sales");
        open("profile");
        assertThat(page())
                .contains("Vio sus cursos y prácticas", "Cambió sus datos: correo electrónico")
                .contains("Puso fin a su jefatura de Sales", "Descargar mis datos");
    }

    @Test
    void pagesTheNewestFirst() {
        for (int at = 1; at <= AuditPage.SIZE * 2 + 1; at++) {
            told.as(HEAD, AuditAction.LOOKED, ANA, "thing." + at);
        }
        open("profile");
        assertThat(page()).contains("thing.41", "thing.22", "1 to 20 of 41").doesNotContain("thing.21");
        assertThat(buttons()).contains("Older").doesNotContain("Newer");
        press("Older");
        assertThat(page()).contains("thing.21", "thing.2", "21 to 40 of 41").doesNotContain("thing.22");
        press("Older");
        assertThat(page()).contains("thing.1", "41 to 41 of 41").doesNotContain("thing.2");
        press("Newer");
        press("Newer");
        assertThat(page()).contains("thing.41");
    }

    @Test
    void showsNothingThatIsAboutOthersAndNoMarkupOfNames() {
        people.add(
                new PersonId("odd"),
                new PersonDetails("<b>Odd</b>", "odd@demo.coop", SALES, LocalizedText.same("<i>"), Language.EN, null));
        told.as(HEAD, AuditAction.LOOKED, EVA, "team.person");
        told.as(new PersonId("odd"), AuditAction.LOOKED, ANA, "team.person");
        open("profile");
        assertThat(page()).doesNotContain("Person hugo");
        assertThat(html()).contains("&lt;b&gt;Odd").doesNotContain("<b>Odd", "<i>");
    }

    @Test
    void offersAllThatIsHeld() {
        open("profile");
        var link = find(Anchor.class).id("download");
        assertThat(link.getText()).isEqualTo("Download my data");
        assertThat(link.getHref()).startsWith("VAADIN/dynamic/resource/");
        assertThat(audit.aboutMe(0).entries()).as("not taken yet").isEmpty();
        audit.note(AuditAction.EXPORTED, ANA, "person.download");
        open("");
        open("profile");
        assertThat(page()).contains("You Downloaded everything held about you");
    }
}
