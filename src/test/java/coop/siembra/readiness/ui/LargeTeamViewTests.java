package coop.siembra.readiness.ui;

import static coop.siembra.access.Cooperative.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.PersonDetails;
import coop.siembra.store.OutboxRelay;
import coop.siembra.ui.ViewTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** A thousand people in a team, a hundred on a page. */
@WithMockUser(
        username = "hugo",
        roles = {"LEARNER", "HEAD"})
class LargeTeamViewTests extends ViewTest {
    private static final int PEOPLE = 1000;

    @BeforeEach
    void hire(@Autowired People people, @Autowired OutboxRelay relay) {
        for (int i = 2; i < PEOPLE; i++) { // besides Ana and Hugo
            var details = coop.siembra.access.Cooperative.details(new PersonId("p" + i), SHOP);
            people.add(
                    new PersonId("p" + i),
                    new PersonDetails(
                            "Name %04d".formatted(i),
                            details.email(),
                            SHOP,
                            details.position(),
                            details.language(),
                            null));
        }
        relay.drain();
    }

    private List<String> people() {
        return links().stream()
                .filter(link -> link.href().matches("team/[a-z0-9]+"))
                .map(Link::words)
                .toList();
    }

    @Test
    void turnsPagesSortsAndFinds() {
        open("team-courses");
        assertThat(page()).contains("1,000 people", "Page 1 of 10").doesNotContain("Previous page");
        assertThat(people()).hasSize(100).startsWith("Name 0002").endsWith("Name 0101");
        assertThat(components(getCurrentView().getElement().getComponent().orElseThrow()))
                .as("server-side components, however many rows")
                .isLessThan(60);
        var seen = new ArrayList<>(people());
        for (int page = 2; page <= 10; page++) {
            follow("Next page");
            assertThat(page()).contains("Page " + page + " of 10");
            seen.addAll(people());
        }
        assertThat(seen).hasSize(PEOPLE).doesNotHaveDuplicates().isSorted();
        assertThat(page()).doesNotContain("Next page");
        follow("Previous page");
        assertThat(page()).contains("Page 9 of 10");

        follow("Name");
        assertThat(page()).contains("Page 1 of 10");
        assertThat(people()).startsWith("Person hugo", "Person ana", "Name 0999");
        follow("Next page");
        assertThat(people()).startsWith("Name 0901");

        test(field(TextField.class, "Name contains")).setValue("e 09");
        assertThat(page()).contains("100 people").doesNotContain("Next page");
        assertThat(people()).startsWith("Name 0999").endsWith("Name 0900");
    }

    @Test
    void showsTheLastPageToWhoAsksForOneBehindIt() {
        open("team-courses?unit=sales&page=11");
        assertThat(page()).contains("Page 10 of 10").doesNotContain("Nobody here matches");
        assertThat(people()).hasSize(100);
        open("team-courses?unit=sales&page=2000000000");
        assertThat(page()).contains("Page 10 of 10");
    }

    private static long components(Component component) {
        return 1
                + component
                        .getChildren()
                        .mapToLong(LargeTeamViewTests::components)
                        .sum();
    }
}
