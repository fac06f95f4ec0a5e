package coop.siembra.hiring.ui.watch;

import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.access.Cooperative;
import coop.siembra.hiring.FairnessMonitor;
import coop.siembra.hiring.HiringHouse;
import coop.siembra.hiring.HiringSettings;
import coop.siembra.hiring.Judges;
import coop.siembra.hiring.PromiseSettings;
import coop.siembra.hiring.Promises;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.ui.opening.OpeningTab;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.people.Unit;
import coop.siembra.ui.SaveStatus;
import coop.siembra.ui.ViewTest;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** Fairness, what is deleted when, and the rules of the organisation: who sees them, and who does not. */
@WithMockUser(
        username = "rosa",
        roles = {"LEARNER", "RECRUITER"})
class WatchViewsTests extends ViewTest {
    @Autowired
    HiringHouse house;

    @Autowired
    Judges judges;

    @Autowired
    HiringSettings settings;

    @Autowired
    PromiseSettings promises;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    FairnessMonitor monitor;

    private OpeningId opening = new OpeningId("none");

    @BeforeEach
    void hire() {
        house.found();
        opening = house.opened();
    }

    private void crowd(String gender, int going, int staying) {
        for (int i = 0; i < going + staying; i++) {
            var id = house.applied(opening, gender + " " + "x".repeat(i + 1));
            judges.declares(id, gender);
            house.decide(id, "application", i < going ? Verdict.GOES_ON : Verdict.NOT_TAKEN);
        }
    }

    @Test
    void putsRatesIntoWordsAndWarnsOfSmallNumbers() {
        crowd("woman", 6, 0);
        crowd("man", 2, 6);
        open("fairness");
        assertThat(page())
                .contains("Woman", "Man", "100 %", "25 %", "Below four fifths, and hardly by chance")
                .contains("Few people: the figures say little")
                .doesNotContain("For an audit");
        speak("es");
        open("fairness?question=gender");
        assertThat(page()).contains("Mujer", "Por debajo de cuatro quintos");
    }

    @Test
    void leavesOutWhatWouldTellOfSomebody() {
        crowd("woman", 3, 1);
        crowd("man", 2, 1);
        open("fairness");
        assertThat(page()).contains("Too few people to show anything").doesNotContain("75 %");
    }

    @Test
    void isClosedToARecruiterWhoJudgesThere() {
        crowd("woman", 6, 0);
        house.assign(opening, ROSA, Part.RATER);
        open("fairness?opening=" + opening);
        assertThat(page()).contains("You take part in judging there").doesNotContain("100 %", "Woman");
    }

    @Test
    @WithMockUser(
            username = "omar",
            roles = {"LEARNER", "RECRUITER"})
    void isClosedToARecruiterOfAnotherUnit() {
        crowd("woman", 6, 0);
        open("fairness?opening=" + opening);
        assertThat(page()).contains("There are no openings yet").doesNotContain("Woman");
        assertNotFound(OpeningTab.RETENTION.path(opening));
    }

    @Test
    @WithMockUser(username = "rita", roles = "LEARNER")
    void isClosedToRatersAndLearners() {
        for (var address : List.of("fairness", "hiring-settings", OpeningTab.RETENTION.path(opening))) {
            assertThat(tried(address)).isNotIn("FairnessView", "HiringSettingsView", "RetentionView");
        }
        assertThat(download().getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private String tried(String address) {
        try {
            return open(address);
        } catch (IllegalArgumentException refused) {
            return "refused";
        }
    }

    private ResponseEntity<byte[]> download() {
        return new AuditDownload(monitor).download(List.of(opening.value()), "", false);
    }

    @Test
    @WithMockUser(
            username = "admin",
            roles = {"LEARNER", "ADMIN"})
    void givesAdministratorsTheTablesOfAnAuditAndNoFigures() {
        crowd("woman", 6, 0);
        open("fairness");
        assertThat(page()).contains("For an audit").doesNotContain("Woman", "100 %");
        assertThat(href("Download")).contains("bias-audit-csv", "opening=" + opening);
        var answer = download();
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(new String(answer.getBody(), StandardCharsets.UTF_8)).contains("impact ratio");
        assertThat(answer.getHeaders().getCacheControl()).as("small groups").isEqualTo("no-store");
        assertThat(new AuditDownload(monitor)
                        .download(List.of("../x"), "", false)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void refusesTheTablesOfAnAuditToRecruiters() {
        assertThat(download().getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void saysWhatIsDeletedWhenAndHoldsItForADispute() {
        house.applied(opening, "Berta Luz");
        open(OpeningTab.RETENTION.path(opening));
        assertThat(page())
                .contains("Applicant 1", "Deleted after", "everything")
                .doesNotContain("Berta");
        press("Hold for a dispute");
        assertThat(page()).contains("Nothing of Applicant 1 is deleted", "Kept as long as a dispute lasts");
        press("End the hold");
        assertThat(page()).contains("is deleted as planned again", "Deleted after");
    }

    @Test
    @WithMockUser(
            username = "admin",
            roles = {"LEARNER", "ADMIN"})
    void changesTheRulesOfTheOrganisation() {
        open("hiring-settings");
        field(IntegerField.class, "At least, in months").setValue(500);
        press("Save");
        assertThat(find(SaveStatus.class).all().getFirst().getText()).contains("Whole months, 0 to 120");
        field(IntegerField.class, "At least, in months").setValue(24);
        field(Checkbox.class, "Applicants may see a short feedback on what they answered")
                .setValue(false);
        press("Save");
        assertThat(settings.rules().minimum()).isEqualTo(Period.ofMonths(24));
        assertThat(settings.rules().feedback()).isFalse();
        speak("es");
        open("hiring-settings");
        assertThat(page()).contains("Reglas de selección", "Quién selecciona para qué unidades");
    }

    @Test
    @WithMockUser(
            username = "admin",
            roles = {"LEARNER", "ADMIN"})
    void changesWhatApplicantsAreTold() {
        open("hiring-settings");
        var save = "Save what applicants are told";
        field(IntegerField.class, "Days until everybody hears").setValue(0);
        press(save);
        assertThat(promised()).contains("Whole days, 1 to 180");
        field(IntegerField.class, "Days until everybody hears").setValue(21);
        field(TextField.class, "Authority one can complain to, in English").setValue("You may complain to the agency.");
        press(save);
        assertThat(promised()).contains("in both languages, or in none");
        assertThat(promises.promises()).isEqualTo(Promises.initial());
        field(TextField.class, "Authority one can complain to, in Spanish").setValue("Puede reclamar ante la agencia.");
        field(TextField.class, "Who answers for data protection").setValue(" privacy@demo.coop ");
        press(save);
        assertThat(promised()).contains("Saved");
        var told = promises.promises();
        assertThat(told.privacyContact()).isEqualTo("privacy@demo.coop");
        assertThat(told.authority().es()).isEqualTo("Puede reclamar ante la agencia.");
        assertThat(told.answerDays()).isEqualTo(21);
        assertThat(mongo.findAll(Document.class, "audit"))
                .filteredOn(entry -> "opening.promises".equals(entry.getString("object")))
                .hasSize(1);
        field(TextField.class, "Who answers for data protection").setValue("x".repeat(501));
        press(save);
        assertThat(promised()).contains("500 characters at most");
        speak("es");
        open("hiring-settings");
        assertThat(page()).contains("Lo que se dice a quienes postulan", "Quién responde por la protección de datos");
    }

    @Test
    @WithMockUser(
            username = "admin",
            roles = {"LEARNER", "ADMIN"})
    void keepsWhatAnotherAdministratorPromisedInBetween() {
        open("hiring-settings");
        assertThat(promises.change(new Promises(0, "other@demo.coop", LocalizedText.same(""), 14)))
                .isTrue();
        field(IntegerField.class, "Days until everybody hears").setValue(21);
        press("Save what applicants are told");
        assertThat(promised()).contains("Somebody else has changed the rules");
        assertThat(field(IntegerField.class, "Days until everybody hears").getValue())
                .isEqualTo(14);
    }

    private String promised() {
        return find(SaveStatus.class).all().get(1).getText();
    }

    @Test
    void refusesPromisesOfRecruiters() {
        assertThatThrownBy(() -> promises.change(new Promises(0, "me", LocalizedText.same(""), 14)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(
            username = "admin",
            roles = {"LEARNER", "ADMIN"})
    @SuppressWarnings("unchecked")
    void keepsARecruiterToUnits() {
        open("hiring-settings");
        MultiSelectComboBox<Unit> rosa = find(MultiSelectComboBox.class).all().stream()
                .filter(box -> box.getLabel().toLowerCase(Locale.ROOT).contains("rosa"))
                .findFirst()
                .orElseThrow();
        rosa.setValue(rosa.getListDataView()
                .getItems()
                .filter(unit -> unit.id().equals(Cooperative.BACK))
                .toList());
        open("hiring-settings");
        assertThat(find(MultiSelectComboBox.class).all())
                .filteredOn(box -> box.getLabel().toLowerCase(Locale.ROOT).contains("rosa"))
                .allSatisfy(box -> assertThat((Set<Unit>) box.getValue()).hasSize(1));
    }
}
