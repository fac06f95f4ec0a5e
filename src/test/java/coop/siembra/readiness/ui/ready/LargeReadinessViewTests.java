package coop.siembra.readiness.ui.ready;

import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.access.Cooperative.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.people.PersonDetails;
import coop.siembra.readiness.Readied;
import coop.siembra.ui.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Five hundred people are listed, a hundred on a page; more are not. */
@QuietApplicationTest
@WithMockUser(
        username = "hugo",
        roles = {"LEARNER", "HEAD"})
class LargeReadinessViewTests extends ViewTest {
    private static final int IN_SHOP = 480;
    private static final int IN_SALES = 20;

    @Autowired
    Readied readied;

    @Autowired
    People people;

    private void hire(String name, UnitId unit, int count) {
        for (int i = 1; i <= count; i++) {
            var id = new PersonId(name + i);
            var usual = Cooperative.details(id, unit);
            people.add(
                    id,
                    new PersonDetails(
                            "Name %04d".formatted(i),
                            usual.email(),
                            unit,
                            usual.position(),
                            usual.language(),
                            null,
                            Readied.TELLER,
                            "Centro"));
        }
    }

    private static long components(Component component) {
        return 1
                + component
                        .getChildren()
                        .mapToLong(LargeReadinessViewTests::components)
                        .sum();
    }

    private long listed() {
        return links().stream()
                .filter(link -> link.words().matches("Name \\d+"))
                .count();
    }

    @Test
    void listsNoMoreThanCanBeReadAndSaysSo() {
        readied.found();
        hire("s", SHOP, IN_SHOP);
        hire("h", SALES, IN_SALES);
        readied.settle();

        open("team");
        assertThat(page())
                .contains("of 502 ", "This unit has more than 500 people", "Shop 0 of 481 ready")
                .doesNotContain("Name 0001");
        assertThat(links().stream().map(Link::words)).noneMatch(words -> words.contains("Unknown"));

        follow("Shop");
        assertThat(page()).contains("Page 1 of 5");
        assertThat(listed()).isEqualTo(100);
        assertThat(components(getCurrentView().getElement().getComponent().orElseThrow()))
                .as("server-side components, however many rows")
                .isLessThan(90);
        follow("Next page");
        assertThat(page()).contains("Page 2 of 5");
        open("team?unit=shop&page=2000");
        assertThat(page()).contains("Page 5 of 5");
    }
}
