package coop.siembra.hiring.ui;

import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import coop.siembra.hiring.Acting;
import coop.siembra.hiring.HiringHouse;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Step;
import coop.siembra.ui.DayField;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;

/** What recruiters write from an applicant's page, each once, and what the page says of it afterwards. */
@TestPropertySource(properties = "siembra.address=https://people.example/")
@WithMockUser(
        username = "rosa",
        roles = {"LEARNER", "RECRUITER"})
class WritingToApplicantsTests extends HiringViewTest {
    @Autowired
    MongoTemplate mongo;

    @Autowired
    coop.siembra.hiring.Applicants applicants;

    @Autowired
    Clock clock;

    private OpeningId opening = new OpeningId("none");
    private ApplicationId berta = new ApplicationId("none");

    @BeforeEach
    void applied() {
        opening = house.opened(HiringHouse::open);
        berta = house.applied(opening, "Berta Luz");
    }

    private String see() {
        open("applicants/" + berta);
        return page();
    }

    private List<Document> letters() {
        return mongo.findAll(Document.class, "letters");
    }

    private String text() {
        assertThat(letters()).hasSize(1);
        return letters().getFirst().getString("text");
    }

    private void toInterview() {
        house.decide(berta, "application", Verdict.GOES_ON);
        house.decide(berta, "assessment", Verdict.GOES_ON);
    }

    private void hired() {
        toInterview();
        house.decide(berta, "interview", Verdict.GOES_ON);
        house.decide(berta, "decision", Verdict.GOES_ON);
    }

    @Test
    void remindsOnceAndSaysWhen() {
        assertThat(see()).doesNotContain("Remind");
        house.invited(berta);
        see();
        press("Remind");
        assertThat(page()).contains("The letter is on its way", "Reminded on");
        assertThat(buttons()).doesNotContain("Remind");
        assertThat(text()).contains("https://people.example/application/");
        assertThat(see()).contains("Reminded on").doesNotContain("Once, some days before");
        follow("See the letter in the outbox");
        assertThat(shown()).isEqualTo("LetterView");
    }

    @Test
    void remindsNobodyWhoseLinkWasTakenBack() {
        house.invited(berta);
        see();
        press("Take the link back");
        assertThat(buttons()).doesNotContain("Remind");
    }

    @Test
    void invitesToTheInterviewWithTheNamesOfThoseWhoInterview() {
        assertThat(see()).doesNotContain("Invite to the interview");
        toInterview();
        see();
        assertThat(field(TextField.class, "With whom").getValue()).isEqualTo("Person ines");
        press("Invite to the interview");
        assertThat(page()).contains("Day, hour, place and names are needed");
        assertThat(letters()).isEmpty();
        fill(LocalDate.now(clock).plusDays(4));
        press("Look at the letter first");
        assertThat(page()).contains("So it would read", "Agencia Puerto", "Berta Luz", "10:30");
        assertThat(letters()).isEmpty();
        press("Invite to the interview");
        assertThat(page()).contains("The letter is on its way", "Invited to the interview on", "another time");
        assertThat(text()).contains("Agencia Puerto", "Person ines", "10:30", "Nos vemos");
    }

    private void fill(LocalDate on) {
        field(DayField.class, "Day").setValue(on);
        field(TimePicker.class, "Hour").setValue(LocalTime.of(10, 30));
        test(field(TextField.class, "Place, or link of the call")).setValue("Agencia Puerto");
        test(field(TextArea.class, "A few words of your own")).setValue("Nos vemos");
    }

    @Test
    void invitesToNoInterviewInThePast() {
        toInterview();
        see();
        fill(LocalDate.now(clock).minusDays(1));
        press("Invite to the interview");
        assertThat(page()).contains("No letter was written. The time for this is over");
        assertThat(field(TextField.class, "Place, or link of the call").getValue())
                .as("what was filled in stays")
                .isEqualTo("Agencia Puerto");
        assertThat(letters()).isEmpty();
    }

    @Test
    void showsNoNameInADraftOfABlindOpening() {
        opening = house.opened();
        berta = house.applied(opening, "Carla Paz");
        toInterview();
        see();
        fill(LocalDate.now(clock).plusDays(4));
        press("Look at the letter first");
        assertThat(page()).contains("Hola, •••").doesNotContain("Carla");
    }

    @Test
    void tellsANoWithTheReasonsOfTheRecordAndSaysWhenItLeaves() {
        assertThat(see()).doesNotContain("Reasons, as the applicant reads them");
        house.decide(berta, "application", Verdict.NOT_TAKEN);
        see();
        assertThat(page()).contains("never leaves at night or at the weekend");
        var reasons = field(TextArea.class, "Reasons, as the applicant reads them");
        assertThat(reasons.getValue())
                .as("named in the language of the letter, in the words of whoever decided")
                .isEqualTo("Escucha: Asks before answering");
        assertThat(page()).contains("in the applicant’s language: Español", "as the person who decided wrote them");
        test(reasons).setValue("Faltó el paso siguiente");
        test(field(TextArea.class, "A few words of your own")).setValue("Gracias de nuevo");
        press("Look at the letter first");
        assertThat(page()).contains("Faltó el paso siguiente", "/application/•••");
        press("Tell the applicant");
        assertThat(page()).contains("The letter is on its way", "Told on");
        assertThat(buttons()).doesNotContain("Tell the applicant");
        assertThat(text()).contains("Faltó el paso siguiente", "Gracias de nuevo");
        assertThat(letters().getFirst().getBoolean("quiet")).isTrue();
    }

    @Test
    void tellsAYesOnlyWithWhatComesNext() {
        hired();
        see();
        press("Tell the applicant");
        assertThat(page()).contains("Say what comes next");
        assertThat(letters()).isEmpty();
        test(field(TextArea.class, "What comes next")).setValue("Rosa la llama mañana");
        press("Tell the applicant");
        assertThat(page()).contains("Told on").doesNotContain("night");
        assertThat(text()).contains("Rosa la llama mañana").doesNotContain("Asks before answering");
    }

    @Test
    void tellsAgainWhenAnotherVerdictHolds() {
        house.decide(berta, "application", Verdict.NOT_TAKEN);
        see();
        press("Tell the applicant");
        Acting.as(
                HiringHouse.DIEGO,
                () -> applicants.take(
                        berta, new Step.Amend("application", "It was another reply", Optional.of(Verdict.GOES_ON))));
        assertThat(see()).doesNotContain("Told on", "Tell the applicant");
        Acting.as(
                HiringHouse.DIEGO,
                () -> applicants.take(
                        berta, new Step.Amend("application", "It was not", Optional.of(Verdict.NOT_TAKEN))));
        see();
        assertThat(buttons()).contains("Tell the applicant");
    }

    @Test
    @WithMockUser(username = "diego", roles = "LEARNER")
    void offersNoneOfItToThoseWhoDoNotRecruit() {
        house.invited(berta);
        toInterview();
        assertThat(see()).doesNotContain("Remind", "Invite to the interview");
        house.decide(berta, "interview", Verdict.NOT_TAKEN);
        assertThat(see()).doesNotContain("Tell the applicant");
    }

    @Test
    void showsARecruiterWhoRatesNothingOfADecision() {
        house.decide(berta, "application", Verdict.NOT_TAKEN);
        house.assign(opening, ROSA, coop.siembra.hiring.model.Opening.Part.RATER);
        assertThat(see()).doesNotContain("Tell the applicant", "Asks before answering");
    }

    @Test
    void speaksSpanish() {
        house.invited(berta);
        toInterview();
        speak("es");
        assertThat(see())
                .contains("Recordar", "Invitar a la entrevista", "Ver antes la carta")
                .doesNotContain("!hiring");
        house.decide(berta, "interview", Verdict.NOT_TAKEN);
        assertThat(see()).contains("Comunicar la decisión", "de noche").doesNotContain("!hiring");
    }
}
