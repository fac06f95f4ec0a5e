package coop.siembra.readiness.asking.ui;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.SHOP;
import static coop.siembra.access.Cooperative.TOP;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.asking.Surveys;
import coop.siembra.readiness.model.asking.SurveyKind;
import coop.siembra.ui.ViewTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** What stands in the way, as those at the top and those who lead see it: eight answer in the shop, three at the top, and too few in the back office. */
@WithMockUser(username = "boss", roles = "EXECUTIVE")
class ObstaclesViewTests extends ViewTest {
    @Autowired
    Surveys surveys;

    private final List<PersonId> shop = new ArrayList<>();
    private final List<PersonId> back = new ArrayList<>();
    private final List<PersonId> top = new ArrayList<>();

    @BeforeEach
    void hire() {
        surveys.found();
        shop.clear();
        shop.add(ANA);
        shop.addAll(surveys.hire(SHOP, 7));
        back.clear();
        back.add(EVA);
        back.addAll(surveys.hire(BACK, 2));
        top.clear();
        top.addAll(surveys.hire(TOP, 3));
    }

    /** Everybody answers; as many of the shop as said see all obstacles. */
    private String answered(int seeing, String words) {
        var round = surveys.open(SurveyKind.OBSTACLES);
        for (int number = 0; number < shop.size(); number++) {
            surveys.answer(shop.get(number), round, surveys.obstacles(number < seeing), words);
        }
        back.forEach(person -> surveys.answer(person, round, surveys.obstacles(true)));
        top.forEach(person -> surveys.answer(person, round, surveys.obstacles(true)));
        return round;
    }

    @Test
    void showsNothingBeforeTheRoundHasEnded() {
        open("obstacles");
        assertThat(page()).contains("There are no figures yet");
        var round = answered(6, "");
        open("obstacles");
        assertThat(page())
                .contains("A round is open until", "There are no figures yet")
                .doesNotContain("Most seen", "%");
        surveys.end(round);
        open("obstacles");
        assertThat(page())
                .contains("Most seen", "of 14 people who answered see it", "14 of ")
                .doesNotContain("A round is open until", "There are no figures yet");
    }

    @Test
    void leavesOutUnitsOfFewerThanFive() {
        surveys.end(answered(6, ""));
        for (var address : List.of("obstacles", "obstacles?unit=top")) {
            open(address);
            assertThat(page()).contains("Sales 8 answered", "Back office too few to show");
        }
        open("obstacles?unit=back");
        assertThat(page())
                .contains("Too few have answered here to show figures.")
                .doesNotContain("Most seen", "people who answered see it");
    }

    @Test
    void leavesOutALargerUnitTooFromWhichASmallerOneCouldBeWorkedOut() {
        top.clear();
        surveys.end(answered(6, ""));
        open("obstacles?unit=top");
        assertThat(page()).contains("Top 11 answered", "Sales too few to show", "Back office too few to show");
    }

    @Test
    void tellsWhatHasChangedSinceTheRoundBefore() {
        surveys.end(answered(8, ""));
        surveys.end(answered(0, ""));
        open("obstacles?unit=sales");
        assertThat(page()).contains("Compared with the round from", "In the round before it was", "it has become less");
        open("obstacles?unit=back");
        assertThat(page()).doesNotContain("In the round before");
    }

    @Test
    void showsWordsOnlyFromFiveTextsOnAndOnlyOfTheWhole() {
        var round = surveys.open(SurveyKind.OBSTACLES);
        shop.subList(0, 4)
                .forEach(person -> surveys.answer(person, round, surveys.obstacles(true), "Of <few> " + person));
        shop.subList(4, 8).forEach(person -> surveys.answer(person, round, surveys.obstacles(true)));
        surveys.end(round);
        open("obstacles");
        assertThat(page()).contains("Fewer than five have written something").doesNotContain("Of <few>");
        surveys.end(answered(4, "Half an <hour>"));
        open("obstacles");
        assertThat(page()).contains("Half an <hour>", "Do not try to find out who wrote what");
        open("obstacles?unit=sales");
        assertThat(page()).doesNotContain("Half an <hour>");
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMIN")
    void keepsWordsFromAdministrators() {
        surveys.end(answered(6, "Half an hour"));
        open("obstacles");
        assertThat(page()).contains("Most seen").doesNotContain("Half an hour");
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"LEARNER", "HEAD"})
    void showsHeadsTheirUnitAndNoOther() {
        surveys.end(answered(6, "Half an hour"));
        open("obstacles");
        assertThat(page())
                .contains("What stands in the way: Sales", "75% of 8 people", "Shop")
                .doesNotContain("Back office", "Half an hour");
        assertThat(links()).noneMatch(link -> link.href().equals("survey-rounds"));
        for (var unit : List.of("back", "top", "nowhere")) {
            open("obstacles?unit=" + unit);
            assertThat(page()).contains("What stands in the way: Sales");
        }
        speak("es");
        open("obstacles");
        assertThat(page()).contains("Política interna").doesNotContain("{", "!readiness");
    }

    @Test
    @WithMockUser(username = "ana", roles = "LEARNER")
    void showsNothingToWhoLeadsNobody() {
        surveys.end(answered(6, ""));
        open("obstacles");
        assertThat(page()).doesNotContain("Most seen", "people who answered");
        open("obstacles?unit=shop");
        assertThat(page()).doesNotContain("Most seen", "people who answered");
    }
}
