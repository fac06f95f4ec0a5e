package coop.siembra.hiring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.hiring.HiringHouse;
import coop.siembra.hiring.model.Mailing;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.store.MailingStore;
import coop.siembra.ui.DayField;
import java.time.Clock;
import java.time.LocalDate;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;

/** What recruiters write to all who wait, from the page of the opening. */
@TestPropertySource(properties = "siembra.address=https://people.example/")
@WithMockUser(
        username = "rosa",
        roles = {"LEARNER", "RECRUITER"})
class WritingToManyTests extends HiringViewTest {
    @Autowired
    MailingStore mailings;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    private OpeningId opening = new OpeningId("none");

    @BeforeEach
    void applied() {
        opening = house.opened();
        house.applied(opening, "Berta Luz");
        house.applied(opening, "Carla Paz");
    }

    private String see() {
        open("openings/" + opening + "/about");
        return page();
    }

    private int letters() {
        return mongo.findAll(Document.class, "letters").size();
    }

    private void late() {
        var closes = LocalDate.now(clock).minusDays(30).toString();
        mongo.updateFirst(query(where("_id").is(opening.value())), Update.update("closes", closes), "openings");
    }

    /** As the page asks from time to time. */
    private void written() {
        await().pollInSameThread().until(() -> {
            find(MailingPart.class).all().forEach(MailingPart::look);
            return page().contains("on their way");
        });
    }

    @Test
    void showsHowFarTheyAreToWhoeverComesBack() {
        late();
        var day = LocalDate.now(clock).plusDays(21);
        var mailing = Mailing.begin(opening, Mailing.Kind.STILL_DECIDING, day, 2, clock.instant());
        var held = mailings.begin(mailing).orElseThrow();
        assertThat(see()).contains("Written: 0 of 2", "You may leave this page").doesNotContain("Send the letters");
        mailings.save(new MailingStore.Held(mailing.written(1, 0, clock.instant()), held.version()));
        find(MailingPart.class).single().look();
        assertThat(page()).contains("Written: 1 of 2");
    }

    @Test
    void saysHowManyWaitTooLongBeforeItTellsThem() {
        assertThat(see()).contains("Nobody waits longer than was promised");
        late();
        assertThat(see()).contains("2 applicants wait").doesNotContain("Berta");
        press("Tell them it takes longer");
        assertThat(page()).contains("2 letters are sent");
        press("Send the letters");
        assertThat(letters()).as("without a day").isZero();
        field(DayField.class, "They hear by").setValue(LocalDate.now(clock).plusDays(2));
        press("Send the letters");
        assertThat(page()).contains("Choose a day that is more than a week from today");
        field(DayField.class, "They hear by").setValue(LocalDate.now(clock).plusDays(21));
        press("Tell them it takes longer");
        press("Send the letters");
        written();
        assertThat(page()).contains("2 letters are on their way", "Nobody waits longer than was promised");
        assertThat(letters()).isEqualTo(2);
    }

    @Test
    void withdrawsForAReasonAndTellsThoseWhoWaitInAStepOfItsOwn() {
        see();
        press("Withdraw the opening");
        press("Withdraw it for good");
        assertThat(page()).contains("Nobody waits longer").doesNotContain("will not be filled: The");
        test(field(TextArea.class, "Reason")).setValue("The branch is closed");
        press("Withdraw it for good");
        assertThat(page())
                .contains("Withdrawn, the job will not be filled: The branch is closed", "2 applicants on whom");
        assertThat(buttons()).doesNotContain("Withdraw the opening", "Resume", "Close");
        assertThat(letters()).isZero();
        press("Tell them");
        press("Send the letters");
        written();
        assertThat(page()).contains("2 letters are on their way", "has been told that the job will not be filled");
        assertThat(letters()).isEqualTo(2);
    }

    @Test
    @WithMockUser(username = "diego", roles = "LEARNER")
    void isNotThereForThoseWhoDoNotRecruit() {
        late();
        assertThat(see()).doesNotContain("Those who wait", "applicants wait", "Withdraw the opening");
    }

    @Test
    void speaksSpanish() {
        opening = house.opened(HiringHouse::open);
        house.applied(opening, "Dora Sol");
        late();
        speak("es");
        assertThat(see()).contains("Una persona espera", "Avisar que tomará más tiempo", "Retirar la vacante");
    }
}
