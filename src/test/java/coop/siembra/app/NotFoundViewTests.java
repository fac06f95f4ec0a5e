package coop.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.ui.ViewTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

class NotFoundViewTests extends ViewTest {

    private List<String> places() {
        assertNotFound("nowhere");
        return links().stream().map(Link::words).toList();
    }

    @Test
    @WithMockUser(username = "ana", roles = "LEARNER")
    void namesNoTeamToWhoLeadsNobody() {
        assertThat(places()).contains("Home", "Courses").doesNotContain("Team", "People", "Settings");
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"LEARNER", "HEAD"})
    void namesTheTeamToWhoLeadsOne() {
        assertThat(places()).contains("Home", "Courses", "Team").doesNotContain("People");
    }
}
