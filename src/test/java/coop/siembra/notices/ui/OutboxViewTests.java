package coop.siembra.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.select.Select;
import coop.siembra.kernel.Language;
import coop.siembra.notices.About;
import coop.siembra.notices.Letter;
import coop.siembra.notices.LetterId;
import coop.siembra.notices.LetterQuery;
import coop.siembra.notices.LetterReach;
import coop.siembra.notices.LetterStatus;
import coop.siembra.notices.Letters;
import coop.siembra.notices.Recipient;
import coop.siembra.notices.Sightings;
import coop.siembra.notices.Sightings.Sighting;
import coop.siembra.ui.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@Import(Sightings.class)
@WithMockUser(
        username = "rita",
        roles = {"LEARNER", "RECRUITER"})
class OutboxViewTests extends ViewTest {
    @Autowired
    Letters letters;

    @Autowired
    Sighting applicationLetters;

    @BeforeEach
    void seeAll() {
        applicationLetters.reset();
        applicationLetters.reach = new LetterReach.All();
        applicationLetters.readable = about -> !about.place().equals("blind");
    }

    private static Letter letter(String name, String subject, String place) {
        return Letter.to(
                Recipient.of(name, "ana@mail.example").orElseThrow(),
                Language.ES,
                subject,
                "Estimada Ana:\n\nHola & <b>adiós</b>",
                new About(Sightings.APPLICATION, "a-1", place));
    }

    @Test
    void saysPlainlyThatNothingLeavesWithoutAServer() {
        assertThat(open("outbox")).isEqualTo("OutboxView");
        assertThat(page()).contains("No mail server is set up: nothing leaves", "Nothing has been written yet");
        speak("es");
        open("outbox");
        assertThat(page()).contains("No hay servidor de correo configurado", "Bandeja de salida");
    }

    @Test
    void listsLettersAndOpensOne() {
        letters.send(letter("Ana Choque", "Su <i>postulación</i>", "o-1"));
        open("outbox");
        assertThat(page()).contains("One letter", "Su <i>postulación</i>", "Ana Choque", "Only shown here");
        assertThat(html()).doesNotContain("<i>postulación");
        assertThat(follow("Su <i>postulación</i>")).isEqualTo("LetterView");
        assertThat(page())
                .contains("Ana Choque <ana@mail.example>", "Hola & <b>adiós</b>", "Only shown here")
                .doesNotContain("Send again");
        assertThat(html()).doesNotContain("<b>adiós").contains("lang='es'");
        assertThat(follow("Back to the outbox")).isEqualTo("OutboxView");
    }

    @Test
    void inABlindOpeningThereIsALetterAndNoMore() {
        var id = letters.send(letter("Ana Choque", "Su postulación", "blind"));
        open("outbox");
        assertThat(page())
                .contains("Letter", "Recipient and text are not for you to see")
                .doesNotContain("Ana", "postulación");
        open("outbox/" + id);
        assertThat(page())
                .contains("Recipient and text are not for you to see", "Only shown here")
                .doesNotContain("Ana", "postulación", "Hola");
        assertThat(html()).doesNotContain("Ana Choque", "mail.example");
    }

    @Test
    void othersLettersAreNotThere() {
        var id = letters.send(letter("Ana Choque", "Su postulación", "o-1"));
        applicationLetters.reach = new LetterReach.None();
        assertNotFound("outbox/" + id);
        assertNotFound("outbox/" + LetterId.random());
        assertNotFound("outbox/..%2F..");
        open("outbox");
        assertThat(page()).contains("Nothing has been written yet");
    }

    @Test
    @WithMockUser(
            username = "ana",
            roles = {"LEARNER", "HEAD", "TRAINING", "EXECUTIVE"})
    void isNotForOthers() {
        assertThatThrownBy(() -> navigate(OutboxView.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> navigate("outbox/x", LetterView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void filtersByStatusAndKeepsItInTheAddress() {
        letters.send(letter("Ana Choque", "Uno", "o-1"));
        letters.send(letter("Ana Choque", "Dos", "o-1").onHold());
        open("outbox?status=held");
        assertThat(page()).contains("Dos", "Held back", "One letter").doesNotContain("Uno");
        find(Select.class).single().setValue(LetterStatus.SENT);
        assertThat(page()).contains("No letters with this status");
        open("outbox?status=nonsense&page=-7");
        assertThat(page()).contains("Uno", "Dos", "2 letters");
    }

    @Test
    void turnsPages() {
        for (int number = 0; number <= LetterQuery.PAGE; number++) {
            letters.send(letter("Ana Choque", "Number " + number, "o-1"));
        }
        open("outbox");
        assertThat(page()).contains("Page 1 of 2", LetterQuery.PAGE + 1 + " letters");
        follow("Older letters");
        assertThat(page()).contains("Page 2 of 2");
        assertThat(links())
                .filteredOn(link -> link.href().startsWith("outbox/"))
                .hasSize(1);
        open("outbox?page=77");
        assertThat(page()).contains("Page 2 of 2");
    }

    @Test
    void namesNobodyAndNothingWhenALetterHasBeenForgotten() {
        letters.send(letter("Ana Choque", "Su postulación", "o-1"));
        letters.forget(Sightings.APPLICATION, "a-1");
        open("outbox");
        assertThat(page()).contains("Recipient and text have been erased").doesNotContain("Ana", "postulación");
    }
}
