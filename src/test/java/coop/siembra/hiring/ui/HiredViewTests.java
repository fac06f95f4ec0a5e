package coop.siembra.hiring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.hiring.Hires;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Somebody who is hired becomes an employee, by the words on the page. */
@WithMockUser(
        username = "rosa",
        roles = {"LEARNER", "RECRUITER"})
class HiredViewTests extends HiringViewTest {
    @Autowired
    Hires hires;

    @Autowired
    People people;

    private OpeningId opening = new OpeningId("none");

    @BeforeEach
    void openOne() {
        opening = house.opened();
    }

    private String see(ApplicationId id) {
        open("applicants/" + id);
        return page();
    }

    private ApplicationId withoutConsent() {
        var id = house.applied(opening, "Berta Luz");
        hires.agrees(id);
        hires.sits(id, true);
        hires.isHired(id);
        return id;
    }

    @Test
    void saysWhatGoesAlongAndShowsTheLinkOnce() {
        var berta = hires.hired(opening, "Berta Luz", true);
        assertThat(see(berta))
                .contains("Becomes an employee", "These results go along", "Moments that count")
                .contains("If I am hired, my results may go with me", "Agreed on");
        assertThat(field(TextField.class, "Name as an employee").getValue()).isEqualTo("Berta Luz");
        press("Enter as an employee");
        assertThat(page())
                .contains("Send this link to Berta Luz", "Became an employee", "Moments that count")
                .doesNotContain("Enter as an employee");
        assertThat(see(berta)).contains("Became an employee").doesNotContain("Send this link");
        press("Make a new link to choose a password");
        assertThat(page()).contains("Send this link to Berta Luz", "No mail server is set up here");
        assertThat(buttons()).doesNotContain("Send the link by letter");
        assertThat(links())
                .as("recruiters do not open the list of people")
                .noneMatch(link -> link.href().startsWith("people/"));
    }

    @Test
    @WithMockUser(
            username = "rosa",
            roles = {"LEARNER", "RECRUITER", "TRAINING"})
    void leadsToThePersonWhoeverMayGoThere() {
        var berta = hires.hired(opening, "Berta Luz", true);
        see(berta);
        press("Enter as an employee");
        assertThat(href("Berta Luz")).startsWith("people/");
    }

    @Test
    void saysThatNothingGoesAlongWithoutConsent() {
        assertThat(see(withoutConsent()))
                .contains("No results go along, because the applicant does not agree", "Not agreed since")
                .doesNotContain("These results go along");
        press("Enter as an employee");
        assertThat(page()).contains("invited to the baseline as everybody is");
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        see(withoutConsent());
        var email = field(EmailField.class, "E-mail address to sign in with");
        email.setValue("ana@demo.coop");
        press("Enter as an employee");
        assertThat(page()).contains("has this e-mail address", "mark them as back under People");
        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getValue()).isEqualTo("ana@demo.coop");
        email.setValue("berta@demo.coop");
        field(ComboBox.class, "Unit").clear();
        press("Enter as an employee");
        assertThat(field(ComboBox.class, "Unit").isInvalid()).isTrue();
        assertThat(people.findByEmail("berta@demo.coop")).isEmpty();
    }

    @Test
    void doesNotLetANameBecomeMarkup() {
        var berta = withoutConsent();
        see(berta);
        test(field(TextField.class, "Name as an employee")).setValue("Berta <i>Luz</i>");
        press("Enter as an employee");
        assertThat(page()).contains("Send this link to Berta <i>Luz</i>");
        assertThat(html()).doesNotContain("<i>Luz");
    }

    @Test
    void isNotThereForWhomIsNotHired() {
        var berta = house.applied(opening, "Berta Luz");
        assertThat(see(berta)).doesNotContain("Becomes an employee");
    }

    @Test
    @WithMockUser(username = "diego", roles = "LEARNER")
    void isNotThereForDeciders() {
        assertThat(see(hires.hired(opening, "Berta Luz", true)))
                .contains("Berta Luz")
                .doesNotContain("Becomes an employee");
    }

    @Test
    void speaksSpanish() {
        var berta = hires.hired(opening, "Berta Luz", true);
        speak("es");
        assertThat(see(berta))
                .contains("Pasa a ser parte del equipo", "Estos resultados pasan", "Aceptado el")
                .doesNotContain("!hiring");
    }
}
