package coop.siembra.assessment.panel.ui;

import static coop.siembra.assessment.Respondents.LEADERS;
import static coop.siembra.assessment.Respondents.MOMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.assessment.panel.Entry.Shut;
import coop.siembra.assessment.panel.ExpertRatings;
import coop.siembra.assessment.panel.PanelId;
import coop.siembra.assessment.panel.Panellists;
import coop.siembra.assessment.panel.Panels;
import coop.siembra.ui.ConnectionNotice;
import coop.siembra.ui.ViewTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

/** Panels by the words on the page. */
@WithMockUser(username = "tomas", roles = "TRAINING")
class PanelViewsTests extends ViewTest {
    private static final PanelId FIRST = new PanelId(MOMENTS, 1);

    @Autowired
    Panellists panellists;

    @Autowired
    Panels panels;

    @Autowired
    ExpertRatings ratings;

    @Test
    void opensAPanelFromTheInstruments() {
        assertThat(open("instruments")).isEqualTo("InstrumentsView");
        assertThat(page()).contains("Moments that count", "authors' own key 1", "provisional");
        assertThat(open("instruments/member-moments/panels")).isEqualTo("PanelsView");
        assertThat(page()).contains("no panel yet", "At least 3", "5 are advised");
        press("Open the panel");
        assertThat(shown()).isEqualTo("PanelView");
        assertThat(page()).contains("Panel 1", "Form A, Form B", "Nobody has been invited yet", "3 more experts have");
        assertThat(panels.find(FIRST).orElseThrow().forms()).containsExactly("a", "b");
    }

    @Test
    void offersNoPanelWhereThereIsNothingToRate() {
        open("instruments/soil-profile/panels");
        assertThat(page()).contains("no situations whose options could be rated");
        assertNotFound("instruments/none/panels");
        assertNotFound("instruments/member-moments/panels/4");
        assertNotFound("instruments/member-moments/panels/x");
    }

    @Test
    void invitesAndWithdraws() {
        panellists.opened(MOMENTS, "a");
        open("instruments/member-moments/panels/1");
        test(field(TextField.class, "Name")).setValue("Elena Rojas");
        press("Make the link");
        assertThat(page()).contains("complete e-mail address");
        test(field(EmailField.class, "E-mail address")).setValue("elena@experts.example");
        press("Make the link");
        assertThat(page()).contains("link for Elena Rojas works until", "sends no mail yet", "Not begun");
        press("Withdraw the link");
        assertThat(page()).contains("Link withdrawn").doesNotContain("Not begun");
        press("New link");
        assertThat(page()).contains("link for Elena Rojas works until");
    }

    @Test
    void showsWhoIsHowFarButNoRatingUntilItIsClosed() {
        var panel = panellists.opened(MOMENTS, "a");
        panellists.submitted(panel, 3);
        open("instruments/member-moments/panels/1");
        assertThat(page()).contains("3 of 3 invited experts have handed in", "Trainer in service, 12 years");
        assertThat(page()).doesNotContain("ICC");
        press("Close the panel");
        press("Close it for good");
        assertThat(page()).contains("ICC(2,1)", "ICC(2,k)", "95 % interval", "of 64 options are marked", "Shrout");
        assertThat(html()).contains("<svg", "aria-label=\"Ratings of the options of situation a01", "<table");
        press("Make the key from the means");
        press("Put it in force");
        assertThat(page()).contains("The key “panel-1” was made from this panel");
        open("instruments");
        assertThat(page()).contains("scored with the key panel-1 of a panel");
    }

    @Test
    void speaksSpanish() {
        panellists.submitted(panellists.opened(LEADERS, "a"), 3);
        speak("es");
        open("instruments/serving-those-who-serve/panels/1");
        assertThat(page()).contains("Han entregado 3 de 3 personas invitadas", "Trainer in service, 12 años");
        press("Cerrar el panel");
        press("Cerrarlo definitivamente");
        assertThat(page()).contains("Cuánto concuerdan", "intervalo del 95 %");
    }

    @Test
    void takesAnExpertFromTheWelcomeToHandingIn() {
        var secret = panellists.invited(panellists.opened(MOMENTS, "a"), "Elena Rojas");
        assertThat(open("panel?token=" + secret)).isEqualTo("ExpertView");
        assertThat(page()).contains("Welcome, Elena Rojas", "16 situations", "neither what the authors think");
        press("Begin");
        assertThat(page()).contains("Please give your name");
        test(field(TextField.class, "Your role or profession")).setValue("Branch manager");
        test(field(IntegerField.class, "Years of experience")).setValue(14);
        press("Begin");
        assertThat(page()).contains("Situation 1 of 16", "0 of 16 rated");
        press("Español");
        assertThat(page()).contains("Situación 1 de 16");
        assertThat(lostWords()).contains("Sin conexión").doesNotContain("No connection");
        press("English");
        assertThat(lostWords()).contains("No connection");
        press("Next situation");
        assertThat(page()).contains("Situation 2 of 16");
        panellists.rateAll(secret, 1);
        open("panel?token=" + secret);
        assertThat(page()).contains("All 16 situations are rated");
        press("Hand in");
        assertThat(page()).contains("Thank you").doesNotContain("Elena", "Situation");
        assertThat(ratings.enter(secret)).isInstanceOf(Shut.class);
    }

    private String lostWords() {
        return String.valueOf(find(ConnectionNotice.class).single().getElement().getPropertyRaw("words"));
    }

    @Test
    void goesOnWhereTheExpertStopped() {
        var secret = panellists.invited(panellists.opened(MOMENTS, "a"), "Elena Rojas");
        panellists.introduce(secret, "Elena Rojas");
        var first = panellists.desk(secret).questions().getFirst();
        first.options().keySet().forEach(option -> ratings.rate(secret, first.id(), java.util.Map.of(option, 3)));
        open("panel?token=" + secret);
        assertThat(page()).contains("Situation 2 of 16", "1 of 16 rated");
    }

    @Test
    @WithAnonymousUser
    void tellsStrangersNothing() {
        for (var token : List.of("", "x", "<script>")) {
            open("panel?token=" + token);
            assertThat(page()).contains("This link does not open anything").doesNotContain("Moments that count");
        }
        assertThat(open("instruments")).isNotEqualTo("InstrumentsView");
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"LEARNER", "RECRUITER", "EXECUTIVE", "ADMIN"})
    void keepsOtherRolesOut() {
        for (var address : List.of(
                "instruments",
                "instruments/member-moments/panels",
                "instruments/member-moments/panels/1",
                "instruments/member-moments/statistics",
                "instruments/member-moments/norms")) {
            assertThat(refused(address)).as(address).isTrue();
        }
    }

    /** Whether a page shows itself to nobody here. */
    private boolean refused(String address) {
        try {
            return open(address).startsWith("Denied");
        } catch (IllegalArgumentException notForThisRole) {
            return true;
        }
    }
}
