package coop.siembra.assessment.ui;

import static coop.siembra.access.Cooperative.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import coop.siembra.access.Audit;
import coop.siembra.assessment.Accommodations;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.ui.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(
        username = "tomas",
        roles = {"LEARNER", "TRAINING"})
class AccommodationsViewTests extends ViewTest {
    @Autowired
    Accommodations accommodations;

    @Autowired
    Audit audit;

    private int percent() {
        var all = accommodations.of(Taker.person(ANA));
        return all.isEmpty() ? 0 : all.getFirst().percent();
    }

    private void give(String name, Integer percent) {
        test((ComboBox<?>) field(ComboBox.class, "Who")).selectItem(name);
        field(IntegerField.class, "Extra time in per cent").setValue(percent);
        press("Save");
    }

    @Test
    void givesChangesAndTakesBackExtraTime() {
        assertThat(open("accommodations")).isEqualTo("AccommodationsView");
        assertThat(page()).contains("Nobody so far");
        give("Person ana", 25);
        assertThat(page()).contains("Person ana 25 % more time", "It applies from now on");
        press("Change");
        assertThat(field(IntegerField.class, "Extra time in per cent").getValue())
                .isEqualTo(25);
        give("Person ana", 50);
        assertThat(page()).contains("Person ana 50 % more time").doesNotContain("25 % more");
        assertThat(percent()).isEqualTo(50);
        press("Remove");
        assertThat(page()).contains("Nobody so far", "The extra time is removed");
        assertThat(percent()).isZero();
    }

    @Test
    void takesNothingThatIsIncompleteOrTooMuch() {
        open("accommodations");
        press("Save");
        assertThat(page()).contains("Choose a person and a percentage from 1 to 300");
        give("Person ana", 301);
        assertThat(page()).contains("Choose a person and a percentage from 1 to 300");
        give("Person ana", 0);
        assertThat(percent()).isZero();
    }

    @Test
    void speaksSpanish() {
        speak("es");
        open("accommodations");
        assertThat(page()).contains("Tiempo adicional").doesNotContain("Extra time", "!");
    }

    @Test
    void asksNoReasonAnywhere() {
        open("accommodations");
        assertThat(find(com.vaadin.flow.component.textfield.TextArea.class).all())
                .isEmpty();
        assertThat(page()).contains("No reason is asked for");
    }

    @Test
    void showsThePersonWhoLookedAndWhoChanged() {
        open("accommodations");
        give("Person ana", 25);
        open("accommodations");
        var before = SecurityContextHolder.getContext();
        try {
            var hers = SecurityContextHolder.createEmptyContext();
            hers.setAuthentication(new TestingAuthenticationToken("ana", "", "ROLE_LEARNER"));
            SecurityContextHolder.setContext(hers);
            open("profile");
            assertThat(html())
                    .contains("Person tomas", "Set your extra time in assessments to 25 %")
                    .contains("Looked up your extra time in assessments");
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEARNER", "HEAD", "EXECUTIVE", "RECRUITER"})
    void isClosedToEverybodyElse(String role) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken("hugo", "", "ROLE_" + role));
        SecurityContextHolder.setContext(context);
        try {
            UI.getCurrent().navigate("accommodations");
            assertThat(shown()).isNotEqualTo("AccommodationsView");
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("accommodations");
        }
    }
}
