package coop.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.ui.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

class MorePlacesTests extends ViewTest {

    private String more() {
        return find(MorePlaces.class).single().getElement().getTextRecursively();
    }

    private boolean isHere() {
        return find(MorePlaces.class)
                .single()
                .getElement()
                .getChild(0)
                .getAttribute("data-here")
                .equals("true");
    }

    @Test
    @WithMockUser(username = "ana", roles = "LEARNER")
    void isNotThereForWhomAllPlacesHaveRoom() {
        open("");
        assertThat(find(MorePlaces.class).all()).isEmpty();
    }

    @Test
    @WithMockUser(
            username = "admin",
            roles = {"LEARNER", "ADMIN", "TRAINING", "RECRUITER"})
    void holdsWhatHasNoRoomAndSaysWhenThePageIsAmongIt() {
        open("");
        assertThat(more()).contains("More", "People", "Organisation").doesNotContain("Home", "Courses");
        assertThat(isHere()).isFalse();
        open("people");
        assertThat(isHere()).isTrue();
        open("courses");
        assertThat(isHere()).isFalse();
    }
}
