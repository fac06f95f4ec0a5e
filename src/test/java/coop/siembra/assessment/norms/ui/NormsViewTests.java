package coop.siembra.assessment.norms.ui;

import static coop.siembra.assessment.Respondents.SOIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.ui.ViewTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Norms by the words on the page. */
@WithMockUser(username = "tomas", roles = "TRAINING")
class NormsViewTests extends ViewTest {
    private static final String PAGE = "instruments/soil-profile/norms";

    @Autowired
    Respondents respondents;

    private void name(int form, String name) {
        test(find(TextField.class).withLabel("Name").all().get(form)).setValue(name);
    }

    private void file(String text) {
        find(BroughtNormsForm.class).single().take("norms.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void makesNormsOnceThereAreEnoughAndPutsThemToUse() {
        assertThat(open(PAGE)).isEqualTo("NormsView");
        assertThat(page()).contains("no norms yet", "at least 100 people", "perspective-taking");
        press("Make norms");
        assertThat(page()).contains("Nothing was taken in", "need a name");
        name(0, "Branch staff");
        press("Make norms");
        assertThat(page()).contains("Norms need a hundred people");
        respondents.crowd(105, SOIL, How.USUAL);
        press("Make norms");
        assertThat(page()).contains("Kept.", "Branch staff", "from own sittings", "Not in use yet", "n 105");
        press("Use it");
        assertThat(page()).contains("In use").doesNotContain("Not in use yet");
        press("Use it no more");
        assertThat(page()).contains("No longer in use");
    }

    @Test
    void leavesInventedPeopleOut() {
        respondents.crowd(105, SOIL, How.USUAL.inventedOnes());
        open(PAGE);
        name(0, "Demo");
        press("Make norms");
        assertThat(page()).contains("Norms need a hundred people").doesNotContain("Kept.");
    }

    @Test
    void bringsAFileWholeOrNotAtAll() {
        open(PAGE);
        name(1, "Study");
        test(field(TextField.class, "Source")).setValue("Test data, nobody's");
        test(field(IntegerField.class, "Number of people (of a table)")).setValue(240);
        file("scale,score,percentile\nperspective-taking,0,0\nnone,50,50\nperspective-taking,x,60\n");
        press("Bring in");
        assertThat(page())
                .contains(
                        "Nothing was taken in",
                        "Line 3: the instrument has no result “none”",
                        "Line 4: “x” is no number")
                .contains("no norms yet");
        file("scale,score,percentile\nperspective-taking,0,0\nperspective-taking,50,40\nperspective-taking,100,100\n");
        press("Bring in");
        assertThat(page()).contains("Kept.", "Study", "Source: Test data, nobody's", "n 240");
    }

    @Test
    void saysThatAFileIsNoText() {
        open(PAGE);
        find(BroughtNormsForm.class).single().take("norms.csv", new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(page()).contains("too large or not a text");
        press("Bring in");
        assertThat(page()).contains("nothing to read");
        assertNotFound("instruments/none/norms");
    }

    @Test
    void speaksSpanish() {
        speak("es");
        open(PAGE);
        assertThat(page()).contains("Grupos normativos", "Todavía no hay normas", "Hacer normas");
    }
}
