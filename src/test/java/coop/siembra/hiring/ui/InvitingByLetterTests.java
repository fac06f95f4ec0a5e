package coop.siembra.hiring.ui;

import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.hiring.CorrespondenceOutcome.Incomplete;
import coop.siembra.hiring.HiringHouse;
import coop.siembra.hiring.Invitations;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.ui.words.Phrasebook;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;

/** Links that go by letter, and what is shown when none can be written. */
@TestPropertySource(properties = "siembra.address=https://people.example/")
@WithMockUser(
        username = "rosa",
        roles = {"LEARNER", "RECRUITER"})
class InvitingByLetterTests extends HiringViewTest {
    @Autowired
    Invitations invitations;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    LetterTidings.Maker tidings;

    @Autowired
    Phrasebook phrasebook;

    private OpeningId opening = new OpeningId("none");

    @BeforeEach
    void opened() {
        opening = house.opened(HiringHouse::open);
    }

    private List<Document> letters() {
        return mongo.findAll(Document.class, "letters");
    }

    private void unreachable(ApplicationId id) {
        mongo.updateFirst(query(where("_id").is(id.value())), Update.update("identity.email", "nowhere"), "applicants");
    }

    @Test
    void sendsALinkWithAFewWordsAndShowsItToNobody() {
        var berta = house.applied(opening, "Berta Luz");
        open("applicants/" + berta);
        test(field(TextArea.class, "A few words of yours")).setValue("See you soon");
        press("Invite by letter");
        assertThat(page()).contains("The letter is on its way").doesNotContain("This is the only time");
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.getString("about")).isEqualTo(berta.value());
            assertThat(letter.getString("text")).contains("See you soon", "https://people.example/application/");
        });
        follow("See the letter in the outbox");
        assertThat(shown()).isEqualTo("LetterView");
        assertThat(page()).contains("See you soon", "Berta Luz");
    }

    @Test
    void leadsToALetterWhoseWordsAreHiddenInABlindOpening() {
        open("applicants/" + house.applied(house.opened(), "Berta Luz"));
        press("Invite by letter");
        follow("See the letter in the outbox");
        assertThat(shown()).isEqualTo("LetterView");
        assertThat(page()).doesNotContain("Berta");
    }

    @Test
    void showsTheLinkWhenNoLetterCanBeWritten() {
        var berta = house.applied(opening, "Berta Luz");
        unreachable(berta);
        open("applicants/" + berta);
        press("Invite by letter");
        assertThat(page())
                .contains("No letter can go to this address", "Hand the link on yourself")
                .contains("This is the only time the link can be seen");
        assertThat(letters()).isEmpty();
    }

    @Test
    void invitesThoseOnAPageWhoHaveNoLink() {
        var berta = house.applied(opening, "Berta Luz");
        var carla = house.applied(opening, "Carla Paz");
        house.invited(house.applied(opening, "Dora Sol"));
        house.decide(house.applied(opening, "Elsa Mar"), "application", Verdict.NOT_TAKEN);
        open("openings/" + opening + "?view=table");
        press("Invite the 2 on this page who have no link");
        assertThat(letters()).isEmpty();
        press("Send the letters");
        assertThat(page()).contains("2 letters are on their way");
        assertThat(letters())
                .extracting(letter -> letter.getString("about"))
                .containsExactlyInAnyOrder(berta.value(), carla.value());
        open("openings/" + opening + "?view=table");
        assertThat(page()).doesNotContain("who have no link");
    }

    @Test
    void countsThoseToWhomNoneCouldBeWritten() {
        unreachable(house.applied(opening, "Berta Luz"));
        house.applied(opening, "Carla Paz");
        open("openings/" + opening + "?view=table");
        press("Invite the 2 on this page who have no link");
        press("Send the letters");
        assertThat(page()).contains("One letter is on its way", "To one no letter could be written");
        assertThat(letters()).hasSize(1);
    }

    @Test
    void saysWhatIsMissingAndWhoSetsIt() {
        var missing = new Incomplete(Set.of("authority", "link", "place", "no-such-mail"));
        var told = words(tidings.in(phrasebook.in(Locale.ENGLISH)).of(missing).getElement());
        assertThat(told)
                .contains("The authority one can complain to", "The address of this site", "Where it takes place")
                .contains("“no-such-mail”", "An administrator sets this under “Hiring rules”");
    }

    @Test
    @WithMockUser(
            username = "admin",
            roles = {"LEARNER", "ADMIN", "RECRUITER"})
    void leadsAnAdministratorToWhatIsMissing() {
        var notice = tidings.in(phrasebook.in(Locale.ENGLISH)).of(new Incomplete(Set.of("privacy-contact")));
        assertThat(notice.getElement().getOuterHTML()).contains("href=\"hiring-settings\"");
        assertThat(words(notice.getElement())).doesNotContain("An administrator sets");
        var other = tidings.in(phrasebook.in(Locale.ENGLISH)).of(new Incomplete(Set.of("place")));
        assertThat(other.getElement().getOuterHTML()).doesNotContain("hiring-settings");
    }

    @Test
    void letsARecruiterWhoRatesInviteWithoutReadingTheLetter() {
        var berta = house.applied(opening, "Berta Luz");
        house.assign(opening, ROSA, Part.RATER);
        open("applicants/" + berta);
        press("Invite by letter");
        follow("See the letter in the outbox");
        assertThat(page()).doesNotContain("Berta");
    }

    @Test
    void endsNoLinkThatSomebodyElseHasSentMeanwhile() {
        var berta = house.applied(opening, "Berta Luz");
        open("openings/" + opening + "?view=table");
        press("Invite the one on this page who has no link");
        var token = house.invited(berta);
        press("Send the letters");
        assertThat(invitations.enter(token)).contains(berta);
        assertThat(letters()).isEmpty();
    }
}
