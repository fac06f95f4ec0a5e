package coop.siembra.readiness.chain.ui;

import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.access.Cooperative.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.ServiceLinks;
import coop.siembra.people.Units;
import coop.siembra.readiness.Readied;
import coop.siembra.ui.ViewTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** What the page of the chain offers units that are far and thin, and to whom it says nothing. */
@WithMockUser(username = "admin", roles = "ADMIN")
class CloserPartsTests extends ViewTest {
    @Autowired
    ServiceLinks links;

    @Autowired
    Units units;

    @Autowired
    Readied readied;

    @BeforeEach
    void connected() {
        link(SHOP, null);
        link(SALES, SHOP);
        link(BACK, SALES);
    }

    private void link(UnitId from, @Nullable UnitId to) {
        links.connect(from, units.find(from).orElseThrow().version(), to, null);
    }

    private void people(int number, double score) {
        for (int at = 0; at < number; at++) {
            var person = new PersonId("p" + at);
            cooperative.hire(person, BACK);
            readied.place(person, Readied.TELLER, "Centro");
            for (var competency : List.of(
                    "composure", "clear-information", "listening", "recovery", "ownership", "emotional-attunement")) {
                readied.hear(readied.answered(person, competency, score, 40, 0));
            }
        }
        readied.settle();
    }

    @Test
    void offersWhatSuitsTheDistanceWithItsEvidenceAndTheWayIntoThePlan() {
        people(5, 0.05);
        open("chain?unit=back");
        assertThat(page())
                .contains(
                        "What brings this unit closer",
                        "The unit is 2 steps away. Of ",
                        "fewer than half counts as thin",
                        "Ride along",
                        "3 to 5 hours a person",
                        "To bring back:",
                        "Why we serve: the member at the centre");
        assertThat(href("Put into the culture plan")).startsWith("plan-new?unit=back&closer=");
        assertThat(html()).contains("workshop-new?unit=back&amp;competency=", "What could bring them closer");
        open("chain?unit=sales");
        assertThat(page()).doesNotContain("What brings this unit closer");
        speak("es");
        open("chain?unit=back");
        assertThat(page())
                .contains("La unidad está a 2 pasos", "Llevar al plan de cultura")
                .doesNotContain("{{");
    }

    @Test
    void saysNothingOfFourPeople() {
        people(3, 0.05);
        open("chain?unit=back");
        assertThat(page()).doesNotContain("What brings this unit closer");
    }

    @Test
    void saysNothingWhereACultureHasGrown() {
        people(5, 0.99);
        open("chain?unit=back");
        assertThat(page()).doesNotContain("What brings this unit closer");
    }

    @Test
    @WithMockUser(username = "ana", roles = "LEARNER")
    void saysNothingToThoseWhoMayNotSeeThePeople() {
        people(5, 0.05);
        open("chain?unit=back");
        assertThat(page()).doesNotContain("What brings this unit closer", "plan-new");
    }
}
