package coop.siembra.hiring.ui;

import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.hiring.HiringHouse.DIEGO;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.hiring.Acting;
import coop.siembra.hiring.HiringHouse;
import coop.siembra.hiring.OpeningOutcome;
import coop.siembra.hiring.Openings;
import coop.siembra.hiring.content.Profile;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.people.Person;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;

/** Openings by the words on the page, as their recruiter sees them. */
@WithMockUser(
        username = "rosa",
        roles = {"LEARNER", "RECRUITER"})
class OpeningViewsTests extends HiringViewTest {
    @Autowired
    Openings openings;

    @Autowired
    ApplicantsDownload download;

    private static String path(OpeningId id) {
        return "openings/" + id;
    }

    private State state(OpeningId id) {
        return openings.find(id).orElseThrow().opening().state();
    }

    private OpeningId only() {
        return openings.page(null, 0, 2).rows().getFirst().file().opening().id();
    }

    @Test
    void saysWhatToDoWhereThereIsNoOpening() {
        assertThat(open("openings")).isEqualTo("OpeningsView");
        assertThat(page()).contains("There is no opening yet", "No openings", "New opening");
    }

    @Test
    void listsOpeningsWithTheirStateAndWhoWaits() {
        var open = house.opened();
        house.applied(open, "Berta Luz");
        house.draft(house.form(BACK));
        open("openings");
        assertThat(page()).contains("2 openings", "Open 1 1", "Draft 0 0", "Recruits", "Shop", "Back office");
        assertThat(open("openings?state=open")).isEqualTo("OpeningsView");
        assertThat(page()).contains("One opening").doesNotContain("Back office");
        open("openings?state=closed&page=7");
        assertThat(page()).contains("No openings in this state");
        open("openings?state=%24ne&page=-3");
        assertThat(page()).contains("2 openings");
    }

    @Test
    @SuppressWarnings("unchecked")
    void makesADraftFromTheContentOfAJob() {
        open("openings");
        follow("New opening");
        assertThat(shown()).isEqualTo("OpeningFormView");
        var profile = (Select<Profile>) field(Select.class, "Job profile");
        test(profile).selectItem("Teller");
        assertThat(field(TextField.class, "Title in English").getValue()).contains("Teller");
        test(field(TextField.class, "Title in English")).setValue("Teller <b>at</b> the harbour");
        press("Save the draft");
        assertThat(shown()).isEqualTo("AboutView");
        assertThat(page())
                .contains(
                        "Teller <b>at</b> the harbour", "Draft", "Publish this opening", "Nobody is named who decides");
        assertThat(html()).doesNotContain("<b>at</b>");
    }

    @Test
    void saysWhatIsWrongInTheFormAndKeepsWhatWasTyped() {
        open("openings/new");
        test(field(TextField.class, "Title in Spanish")).setValue("");
        press("Save the draft");
        assertThat(page()).contains("The title is needed in both languages");
        test(field(TextField.class, "Title in Spanish")).setValue("Ventanilla");
        var weight = find(IntegerField.class).withLabel("Weight").all().getFirst();
        var before = weight.getValue();
        test(weight).setValue(before + 5);
        assertThat(page()).contains("The weights are 105 % in all; they must be 100 %");
        press("Save the draft");
        assertThat(page()).contains("The weights must be 100 % in all");
        test(weight).setValue(before - 5);
        var other = find(IntegerField.class).withLabel("Weight").all().getLast();
        test(other).setValue(other.getValue() + 5);
        press("Save the draft");
        assertThat(page()).contains("Say why weights, targets or competencies differ");
        test(field(TextArea.class, "Why weights, targets or competencies differ from the profile"))
                .setValue("Agreed with three tellers");
        press("Save the draft");
        assertThat(shown()).isEqualTo("AboutView");
        assertThat(page()).contains("Profile adjusted: Agreed with three tellers");
    }

    @Test
    void offersASelfReportAsInformationOnly() {
        open("openings/new");
        assertThat(page()).contains("Soil profile Information only", "What people say of themselves is no evidence");
        var soil = field(Checkbox.class, "Soil profile");
        assertThat(soil.getValue()).as("not proposed by itself").isFalse();
        test(soil).click();
        press("Save the draft");
        assertThat(shown()).isEqualTo("AboutView");
        assertThat(page()).contains("Soil profile – for the applicant’s own information, shown to nobody else");
        assertThat(openings.find(only()).orElseThrow().setup().battery().informs())
                .isTrue();
    }

    @Test
    void changesStages() {
        open("openings/new");
        press("Add a stage");
        assertThat(find(Select.class).withLabel("Kind of stage 5").all()).hasSize(1);
        test(field(TextField.class, "Name of stage 4 in English")).setValue("Second talk");
        test(field(TextField.class, "Name of stage 4 in Spanish")).setValue("Segunda conversación");
        press("Save the draft");
        assertThat(page()).contains("Application → Assessment → Interview → Second talk → Decision");
    }

    @Test
    void showsTheInterviewCoreBeforePublishing() {
        var id = house.draft(house.form());
        open(path(id) + "/about");
        assertThat(page()).contains("Read the questions first", "questions, the same for everybody", "minutes");
        assertThat(html()).contains("<ol><li><small>");
        press("Publish");
        assertThat(page()).contains("can no longer be changed");
        assertThat(state(id)).isEqualTo(State.DRAFT);
        press("Publish the opening");
        assertThat(state(id)).isEqualTo(State.OPEN);
        assertThat(openings.find(id).orElseThrow().opening().core()).isNotEmpty();
        assertThat(page())
                .contains("It is stored", "Interview questions everybody gets")
                .doesNotContain("Publish this");
        assertThat(open(path(id) + "/edit")).as("no longer a draft").isEqualTo("AboutView");
    }

    @Test
    void haltsResumesAndClosesWithReasons() {
        var id = house.opened();
        open(path(id) + "/about");
        press("Halt");
        press("Halt the opening");
        assertThat(state(id)).as("without a reason").isEqualTo(State.OPEN);
        test(field(TextArea.class, "Reason")).setValue("The job is being described anew");
        press("Halt the opening");
        assertThat(page()).contains("Halted", "Halted: The job is being described anew", "Person rosa");
        press("Resume");
        test(field(TextArea.class, "Reason")).setValue("Done");
        press("Resume the opening");
        assertThat(state(id)).isEqualTo(State.OPEN);
        press("Close");
        press("Close the opening");
        assertThat(state(id)).isEqualTo(State.CLOSED);
        assertThat(buttons()).doesNotContain("Halt", "Close", "Resume");
    }

    @Test
    void showsAnOpeningPubliclyAndChangesHowLongDataIsKept() {
        var id = house.opened();
        open(path(id) + "/about");
        assertThat(page()).contains("has no public page");
        press("Show it publicly");
        assertThat(openings.find(id).orElseThrow().setup().publicPage()).isTrue();
        press("Take the public page down");
        assertThat(openings.find(id).orElseThrow().setup().publicPage()).isFalse();
        test(field(IntegerField.class, "Months personal data is kept after that day"))
                .setValue(9);
        press("Change the period");
        assertThat(openings.find(id).orElseThrow().opening().keep().toTotalMonths())
                .isEqualTo(9);
    }

    @Test
    @SuppressWarnings("unchecked")
    void namesWhoTakesPartAndTakesThemOut() {
        var id = house.draft(house.form());
        open(path(id) + "/about");
        press("Name");
        assertThat(openings.find(id).orElseThrow().opening().team()).isEmpty();
        var who = (ComboBox<Person>) field(ComboBox.class, "Person");
        test(who).selectItem("Person diego");
        ((CheckboxGroup<Part>) field(CheckboxGroup.class, "Parts")).setValue(Set.of(Part.DECIDER, Part.INTERVIEWER));
        press("Name");
        assertThat(page()).contains("Person diego Interviews, Decides").doesNotContain("Nobody is named who decides");
        press("Take out");
        assertThat(openings.find(id).orElseThrow().opening().parts(DIEGO)).isEmpty();
    }

    @Test
    void adjustsTheProfileUntilSomebodyIsJudged() {
        var id = house.opened();
        open(path(id) + "/about");
        press("Adjust the profile");
        assertThat(page()).contains("Please give a reason");
        test(field(TextArea.class, "Why the profile is adjusted")).setValue("Looked at again");
        press("Adjust the profile");
        assertThat(page()).contains("Profile adjusted: Looked at again");
        house.decide(house.applied(id, "Berta Luz"), "application", Verdict.GOES_ON);
        open(path(id) + "/about");
        assertThat(page()).contains("Somebody has been judged by it");
    }

    @Test
    void handsOutApplicantsAsAFileWithoutHiddenNamesAndToNobodyElse() {
        var id = house.opened();
        house.applied(id, "Berta Luz");
        var file = download.download(id.value());
        assertThat(file.getStatusCode().value()).isEqualTo(200);
        assertThat(new String(Objects.requireNonNull(file.getBody()), UTF_8))
                .contains("application")
                .doesNotContain("Berta");
        for (var person : List.of(HiringHouse.OMAR, HiringHouse.RITA, DIEGO)) {
            assertThat(Acting.as(person, () -> download.download(id.value())).getStatusCode())
                    .as(person.value())
                    .isEqualTo(HttpStatus.NOT_FOUND);
        }
        assertThat(download.download("../" + id).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void speaksSpanish() {
        var id = house.opened();
        speak("es");
        open("openings");
        assertThat(page()).contains("Vacantes", "Abierta", "Lleva la selección");
        open(path(id) + "/about");
        assertThat(page()).contains("Quiénes participan", "Califica textos", "Qué pide el puesto");
    }

    @Test
    @WithMockUser(
            username = "omar",
            roles = {"LEARNER", "RECRUITER"})
    void isRefusedToTheRecruiterOfAnotherUnit() {
        var id = house.opened();
        house.applied(id, "Berta Luz");
        open("openings");
        assertThat(page()).contains("No openings");
        assertAllRefused(id);
        assertRefused("openings/none");
        var own = Acting.as(HiringHouse.OMAR, () -> openings.draft(house.form(BACK)));
        assertThat(own).isInstanceOf(OpeningOutcome.Stored.class);
        open("openings");
        assertThat(page()).contains("One opening");
        open(path(only()));
        assertThat(shown()).isEqualTo("PipelineView");
    }

    private void assertAllRefused(OpeningId id) {
        for (var end : List.of("", "?view=table", "/about", "/edit", "/import")) {
            assertRefused(path(id) + end);
        }
    }

    @Test
    @WithMockUser(username = "ana", roles = "LEARNER")
    void isRefusedToALearner() {
        var id = house.opened();
        assertRefused("openings");
        assertRefused("openings/new");
        assertAllRefused(id);
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"LEARNER", "HEAD"})
    void isRefusedToTheHeadOfTheUnit() {
        var id = house.opened();
        assertRefused("openings");
        assertAllRefused(id);
    }

    @Test
    @WithMockUser(
            username = "admin",
            roles = {"LEARNER", "ADMIN"})
    void isRefusedToAnAdministrator() {
        assertAllRefused(house.opened());
    }

    @Test
    @WithMockUser(username = "rita", roles = "LEARNER")
    void showsARaterTheOpeningAndNothingToChange() {
        var id = house.opened();
        house.applied(id, "Berta Luz");
        open("openings");
        assertThat(page()).contains("Rates replies").doesNotContain("New opening");
        open(path(id) + "/about");
        assertThat(page()).contains("Who takes part").doesNotContain("Steer");
        assertThat(buttons()).isEmpty();
        open(path(id));
        assertThat(page()).contains("Applicant 1").doesNotContain("Berta", "Download as CSV", "Decided or withdrawn");
        assertRefused(path(id) + "/import");
        assertRefused(path(id) + "/edit");
    }
}
