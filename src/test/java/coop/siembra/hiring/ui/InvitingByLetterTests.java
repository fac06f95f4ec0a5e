package coop.siembra.hiring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.hiring.HiringHouse;
import coop.siembra.hiring.InvitationLetters;
import coop.siembra.hiring.InvitationOutcome.Invited;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.OpeningId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.test.context.support.WithMockUser;

/** Links that go by letter, and what is shown when none can be written. */
@Import(InvitingByLetterTests.Box.class)
@WithMockUser(
        username = "rosa",
        roles = {"LEARNER", "RECRUITER"})
class InvitingByLetterTests extends HiringViewTest {
    @Autowired
    Box box;

    private OpeningId opening = new OpeningId("none");

    /** Keeps what is sent. */
    @TestComponent
    @Primary
    static class Box implements InvitationLetters {
        final List<String> sent = new ArrayList<>();
        Optional<Trouble> trouble = Optional.empty();

        @Override
        public Optional<Trouble> send(Invited link, String message) {
            if (trouble.isEmpty()) {
                sent.add(link.application() + "|" + message);
            }
            return trouble;
        }
    }

    @BeforeEach
    void opened() {
        box.sent.clear();
        box.trouble = Optional.empty();
        opening = house.opened(HiringHouse::open);
    }

    @Test
    void sendsALinkWithAFewWordsAndShowsItToNobody() {
        var berta = house.applied(opening, "Berta Luz");
        open("applicants/" + berta);
        test(field(TextArea.class, "A few words of yours")).setValue("See you soon");
        press("Invite by letter");
        assertThat(page()).contains("The letter is on its way").doesNotContain("This is the only time");
        assertThat(box.sent).containsExactly(berta + "|See you soon");
    }

    @Test
    void showsTheLinkWhenNoLetterCanBeWritten() {
        box.trouble = Optional.of(InvitationLetters.Trouble.NO_ADDRESS);
        open("applicants/" + house.applied(opening, "Berta Luz"));
        press("Invite by letter");
        assertThat(page()).contains("No letter can go to this address", "This is the only time the link can be seen");
    }

    @Test
    void invitesThoseOnAPageWhoHaveNoLink() {
        var berta = house.applied(opening, "Berta Luz");
        var carla = house.applied(opening, "Carla Paz");
        house.invited(house.applied(opening, "Dora Sol"));
        house.decide(house.applied(opening, "Elsa Mar"), "application", Verdict.NOT_TAKEN);
        open("openings/" + opening + "?view=table");
        press("Invite the 2 on this page who have no link");
        assertThat(box.sent).isEmpty();
        press("Send the letters");
        assertThat(page()).contains("2 letters are on their way");
        assertThat(box.sent).containsExactly(berta + "|", carla + "|");
        open("openings/" + opening + "?view=table");
        assertThat(page()).doesNotContain("who have no link");
    }
}
