package coop.siembra.hiring.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.siembra.hiring.ApplicantQuery;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.HiringHouse;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Bringing in a file by the words on the page. */
@WithMockUser(
        username = "rosa",
        roles = {"LEARNER", "RECRUITER"})
class ImportViewTests extends HiringViewTest {
    @Autowired
    Applicants applicants;

    private OpeningId opening = new OpeningId("none");

    @BeforeEach
    void opened() {
        opening = house.opened(form -> HiringHouse.with(form, false, 0, true));
        open("openings/" + opening + "/import");
    }

    private void choose(String file) {
        find(ImportView.class).single().take(file.getBytes(UTF_8));
    }

    private long count() {
        return applicants.page(opening, ApplicantQuery.first(1)).orElseThrow().total();
    }

    private void finish() {
        var view = find(ImportView.class).single();
        await().pollInSameThread().until(() -> {
            view.look();
            return page().matches(".*(have been brought in|is halted).*");
        });
    }

    @Test
    void showsFirstAndThenBringsInAll() {
        choose("name,email,age\n<b>Luz</b>,luz@people.example,33\nPaz,paz@people.example,44\n");
        assertThat(page())
                .contains(
                        "2 applicants can be read. Shown here: 2",
                        "<b>Luz</b>",
                        "Nothing is made of these columns: age");
        assertThat(html()).doesNotContain("<b>Luz");
        assertThat(count()).isZero();
        press("Bring in 2 applicants");
        finish();
        assertThat(page()).contains("2 applicants have been brought in");
        assertThat(count()).isEqualTo(2);
        follow("See the applicants");
        assertThat(page()).contains("Paz");
    }

    @Test
    void tellsWhatIsWrongLineByLineAndBringsInNothing() {
        house.applied(opening, "Old One");
        choose("name,email\nLuz,luz@people.example\n,paz@people.example\nSol,no address\nTwo,luz@people.example\n"
                + "Old,old.one@people.example\n");
        assertThat(page())
                .contains("Line 3: The name is missing", "Line 4:", "is no e-mail address")
                .contains("Line 5: Line 2 has the same e-mail address", "Line 6:", "has already applied");
        assertThat(buttons()).noneMatch(words -> words.startsWith("Bring in"));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void takesAnotherFileInPlaceOfTheFirst() {
        choose("nothing");
        assertThat(page()).contains("There is no column for this");
        choose("nombre,correo\nLuz,luz@people.example\n");
        assertThat(page()).contains("One applicant can be read").doesNotContain("There is no column");
    }

    @Test
    void bringsInNothingWhenTheOpeningWasHaltedMeanwhile() {
        choose("name,email\n"
                + IntStream.range(0, 30)
                        .mapToObj(number -> "N" + number + ",n" + number + "@people.example")
                        .collect(Collectors.joining("\n")));
        house.take(opening, new OpeningStep.Halt("For a reason"));
        press("Bring in 30 applicants");
        finish();
        assertThat(page()).contains("The opening is halted");
        assertThat(count()).isZero();
    }

    @Test
    @WithMockUser(
            username = "omar",
            roles = {"LEARNER", "RECRUITER"})
    void isRefusedToRecruitersOfOtherUnits() {
        assertRefused("openings/" + opening + "/import");
    }
}
