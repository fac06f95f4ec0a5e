package coop.siembra.hiring.ui;

import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.hiring.Acting;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.model.Adjustment;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Evidence;
import coop.siembra.hiring.model.Decision.Ground;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Participation;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.kernel.Language;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** One applicant by the words on the page, as each sees them who has to do with the opening. */
@WithMockUser(
        username = "rosa",
        roles = {"LEARNER", "RECRUITER"})
class ApplicantViewTests extends HiringViewTest {
    @Autowired
    Applicants applicants;

    @Autowired
    Respondents respondents;

    @Autowired
    ApplicantStore store;

    @Autowired
    OpeningStore openings;

    @Autowired
    Clock clock;

    private OpeningId opening = new OpeningId("none");
    private ApplicationId berta = new ApplicationId("none");

    @BeforeEach
    void applied() {
        opening = house.opened();
        berta = house.applied(opening, "Berta Luz");
    }

    private String see() {
        open("applicants/" + berta);
        return page();
    }

    private void participating(UnaryOperator<Participation> change) {
        var held = store.find(berta).orElseThrow();
        store.save(
                held,
                held.applicant().with(change.apply(held.applicant().participation())),
                openings.find(opening).orElseThrow().opening(),
                List.of());
    }

    private void sit() {
        var how = new How("b", Purpose.HIRING, Language.ES, false, Respondents.NOON);
        var sitting = respondents.closed(Taker.applicant(berta.value()), MOMENTS, how, Respondents.about(0.6, 5));
        participating(before -> before.sitting(MOMENTS, sitting));
    }

    private void toDecision() {
        for (var stage : List.of("application", "assessment", "interview")) {
            house.decide(berta, stage, Verdict.GOES_ON);
        }
    }

    @Test
    void hidesWhoItIsUntilTheDecisionStageInBlindMode() {
        assertThat(see())
                .contains("Applicant 1", "Names are hidden in this opening until the decision stage")
                .doesNotContain("Berta", "people.example");
        toDecision();
        assertThat(see()).contains("Berta Luz", "berta.luz@people.example", "Decision");
    }

    @Test
    void correctsWhoItIs() {
        toDecision();
        see();
        test(field(TextField.class, "Name")).setValue("");
        press("Save");
        assertThat(page()).contains("The name is missing");
        test(field(TextField.class, "Name")).setValue("Berta <i>Luz</i> Amaya");
        press("Save");
        assertThat(page()).contains("It is stored", "Berta <i>Luz</i> Amaya");
        assertThat(html()).doesNotContain("<i>Luz");
    }

    @Test
    void showsScoresWithRangesProvisionalMarksAndNoWordsMeantForTheApplicant() {
        assertThat(see()).contains("Nothing has been handed in yet");
        sit();
        assertThat(see())
                .contains("Moments that count", "of 100", "most likely between", "Provisional key")
                .contains("A score is one piece of evidence among others")
                .doesNotContain("your ratings", "You used");
    }

    @Test
    void showsTheReplyWithoutLettingItBecomeMarkup() {
        house.replied(opening, berta, "Thank you <script>alert(1)</script> for telling us");
        assertThat(see()).contains("Thank you <script>alert(1)</script> for telling us", "What was to be answered");
        assertThat(html()).doesNotContain("<script>");
    }

    @Test
    @WithMockUser(username = "rita", roles = "LEARNER")
    void showsARaterTheReplyAndNeitherNameScoresNorDecisions() {
        house.replied(opening, berta, "Thank you for telling us");
        sit();
        house.decide(berta, "application", Verdict.GOES_ON);
        assertThat(see())
                .contains("Applicant 1", "Thank you for telling us", "Names are hidden")
                .doesNotContain("Berta", "of 100", "Asks before answering", "Invitation", "Decisions", "When data is");
        assertRefused("applicants/" + berta + "/decision");
    }

    @Test
    @WithMockUser(username = "ines", roles = "LEARNER")
    void hidesRepliesAndScoresFromInterviewers() {
        house.replied(opening, berta, "Thank you for telling us");
        sit();
        assertThat(see()).contains("Applicant 1").doesNotContain("Thank you for telling us", "of 100", "Invitation");
    }

    @Test
    @WithMockUser(
            username = "omar",
            roles = {"LEARNER", "RECRUITER"})
    void isRefusedToTheRecruiterOfAnotherUnit() {
        assertRefused("applicants/" + berta);
        assertRefused("applicants/" + berta + "/decision");
        assertRefused("applicants/none");
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"LEARNER", "HEAD"})
    void isRefusedToTheHead() {
        assertRefused("applicants/" + berta);
    }

    @Test
    @WithMockUser(username = "ana", roles = "LEARNER")
    void isRefusedToALearner() {
        assertRefused("applicants/" + berta);
        assertRefused("applicants/" + berta + "/decision");
    }

    @Test
    void makesRenewsAndTakesBackALinkThatIsShownOnce() {
        see();
        press("Make a link to copy");
        assertThat(page()).contains("This is the only time the link can be seen", "Invited");
        assertThat(see()).contains("Invited").doesNotContain("This is the only time");
        press("Make a new link to copy");
        assertThat(page()).contains("This is the only time the link can be seen");
        press("Take the link back");
        assertThat(page()).contains("The link no longer works", "Link taken back");
        field(IntegerField.class, "Days the link works").setValue(0);
        press("Make a new link to copy");
        assertThat(page()).contains("A link works from 1 to 180 days");
    }

    @Test
    void answersWhatWasAskedForToMakeTakingPartEasier() {
        house.invited(berta);
        participating(before ->
                before.adjusted(new Adjustment(List.of("extra-time-50"), "I read <slowly>", clock.instant(), null)));
        assertThat(see()).contains("Half as much time again", "I read <slowly>");
        assertThat(field(IntegerField.class, "Extra time, in per cent").getValue())
                .isEqualTo(50);
        test(field(TextArea.class, "What else has been agreed")).setValue("A break between the parts");
        press("Answer");
        assertThat(page()).contains("Extra time: 50 %", "A break between the parts", "Person rosa");
        house.assign(opening, ROSA, Part.DECIDER);
        assertThat(see()).as("whoever judges").doesNotContain("Half as much time again", "Extra time");
    }

    @Test
    void keepsNotes() {
        see();
        press("Keep the note");
        assertThat(page()).contains("Please give a reason");
        test(field(TextArea.class, "New note")).setValue("Called on <Monday>");
        press("Keep the note");
        assertThat(page()).contains("Called on <Monday>", "Person rosa wrote a note");
    }

    @Test
    void tellsWhenDataIsDeletedAndKeepsItForADispute() {
        assertThat(see()).contains("When data is deleted", "Deleted after");
        press("Keep everything for a dispute");
        press("Keep everything");
        assertThat(page()).contains("Kept while a dispute lasts").doesNotContain("Deleted after");
        press("The dispute is over");
        assertThat(page()).contains("Deleted after");
    }

    @Test
    void showsRecruitersThatDecidersDecide() {
        assertThat(see()).contains("Nothing has been decided yet", "named as deciders in this opening decide");
        assertThat(buttons()).doesNotContain("Sign and record");
        assertRefused("applicants/" + berta + "/decision");
    }

    @Test
    @WithMockUser(username = "diego", roles = "LEARNER")
    @SuppressWarnings("unchecked")
    void decidesWithReasonsFromTheProfile() {
        see();
        follow("Decide: Application");
        assertThat(shown()).isEqualTo("DecisionView");
        assertThat(page())
                .contains("A person decides: you", "does not recommend, rank or turn down anybody", "Where it showed");
        press("Sign and record");
        press("Sign the decision");
        assertThat(page()).contains("Nothing is chosen for you");
        ((RadioButtonGroup<Verdict>) find(RadioButtonGroup.class).single()).setValue(Verdict.GOES_ON);
        press("Sign the decision");
        assertThat(page()).contains("Give at least one reason");
        var ground = (Select<Ground>) field(Select.class, "What in the profile");
        ground.setValue(ground.getListDataView().getItems().findFirst().orElseThrow());
        ((Select<Evidence>) field(Select.class, "Where it showed")).setValue(Evidence.REPLY);
        test(field(TextArea.class, "What you saw")).setValue("Names the next step");
        press("Sign the decision");
        assertThat(shown()).isEqualTo("ApplicantView");
        assertThat(page()).contains("Application: Goes on", "Names the next step", "Written reply", "Person diego");
        assertThat(Acting.as(ROSA, () -> applicants.find(berta))
                        .orElseThrow()
                        .stage()
                        .id())
                .isEqualTo("assessment");
    }

    @Test
    @WithMockUser(username = "diego", roles = "LEARNER")
    void amendsAndNeverEditsARecord() {
        house.decide(berta, "application", Verdict.NOT_TAKEN);
        assertThat(see()).contains("Application: Is not taken", "Asks before answering");
        assertThat(open("applicants/" + berta + "/decision"))
                .as("nothing to decide")
                .isEqualTo("ApplicantView");
        press("Add the amendment");
        assertThat(page()).contains("Please give a reason");
        test(field(TextArea.class, "What you see otherwise now, and why")).setValue("The reply was another person’s");
        test(field(Checkbox.class, "From now on this holds: Goes on")).click();
        press("Add the amendment");
        assertThat(page())
                .contains("Application: Is not taken", "Amended to: Goes on", "The reply was another person’s")
                .contains("Decide: Assessment");
    }

    @Test
    void tellsTheHistoryTheLastFirst() {
        house.invited(berta);
        house.decide(berta, "application", Verdict.GOES_ON);
        assertThat(see())
                .contains("Person diego decided in “Application”: Goes on")
                .contains("The present link was made", "The application came in");
    }

    @Test
    void speaksSpanish() {
        sit();
        speak("es");
        assertThat(see())
                .contains("Postulante 1", "los nombres están ocultos", "Clave provisional", "Decisiones", "Invitación")
                .doesNotContain("!hiring", "!assessment");
    }
}
