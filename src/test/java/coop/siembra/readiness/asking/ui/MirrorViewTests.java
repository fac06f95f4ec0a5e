package coop.siembra.readiness.asking.ui;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SHOP;
import static coop.siembra.access.Cooperative.TOP;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.UnitDetails;
import coop.siembra.people.Units;
import coop.siembra.readiness.asking.Surveys;
import coop.siembra.readiness.model.asking.SurveyKind;
import coop.siembra.ui.ViewTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The mirror of leadership, for those at the top and for who leads. */
@WithMockUser(username = "boss", roles = "EXECUTIVE")
class MirrorViewTests extends ViewTest {
    private static final int LEADERS = 5;

    @Autowired
    Surveys surveys;

    @Autowired
    Units units;

    private final List<PersonId> people = new ArrayList<>();

    @BeforeEach
    void hire() {
        surveys.found();
        people.clear();
        people.add(ANA);
        people.addAll(surveys.hire(SHOP, 6));
    }

    private List<PersonId> leaders() {
        var leaders = new ArrayList<PersonId>();
        leaders.add(HEAD);
        while (leaders.size() < LEADERS) {
            var id = new UnitId("more-" + leaders.size());
            units.add(id, new UnitDetails(LocalizedText.same("More"), TOP, null, List.of(), true));
            var head = surveys.hire(id, 1).getFirst();
            units.nameHead(id, head);
            leaders.add(head);
        }
        return leaders;
    }

    private String answered(List<PersonId> leaders, int own, int support) {
        var round = surveys.open(SurveyKind.MIRROR);
        leaders.forEach(head -> surveys.answerOwn(head, round, surveys.support(own)));
        for (int number = 0; number < people.size(); number++) {
            surveys.answer(people.get(number), round, surveys.support(number == 0 ? support + 1 : support));
        }
        return round;
    }

    @Test
    void showsBothSidesOfTheWholeOnceTheRoundHasEnded() {
        var round = answered(leaders(), 4, 2);
        open("mirror");
        assertThat(page()).contains("There are no figures yet").doesNotContain("Those who lead give themselves");
        surveys.end(round);
        open("mirror");
        assertThat(page())
                .contains(
                        "Those who lead give themselves 4.0 of 5 (5 people), all together give them 2.1 (7 people).",
                        "Leaders rate themselves higher than the people do",
                        "Fewer than five have written something")
                .doesNotContain("Person hugo", "The round before");
        surveys.end(answered(leaders(), 4, 3));
        open("mirror");
        assertThat(page()).contains("all together give them 3.1", "The round before", "give them 2.1");
    }

    @Test
    void saysNothingOfLeadersOfWhomTooFewAnswered() {
        surveys.end(answered(List.of(HEAD), 4, 2));
        open("mirror");
        assertThat(page())
                .contains("All together give those who lead 2.1 of 5", "too few answered to show a figure")
                .doesNotContain("Those who lead give themselves", "4.0");
    }

    @Test
    void saysNothingOfPeopleOfWhomTooFewAnswered() {
        var round = surveys.open(SurveyKind.MIRROR);
        people.subList(0, 4).forEach(person -> surveys.answer(person, round, surveys.support(2)));
        surveys.end(round);
        open("mirror");
        assertThat(page())
                .contains("Too few have answered here to show figures.")
                .doesNotContain("2.0");
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"LEARNER", "HEAD"})
    void showsWhoLeadsTheirOwnAnswersAndDeletesThem() {
        open("mirror");
        assertThat(page()).contains("You have said nothing of yourself");
        var round = answered(List.of(HEAD), 4, 2);
        open("mirror");
        assertThat(page()).contains("4 · Often", "What everybody says stands beside it once the round has ended");
        surveys.end(round);
        open("mirror");
        assertThat(page()).contains("4 · Often", "2.1").doesNotContain("All together give", "Those who lead give");
        press("Delete my answers …");
        assertThat(page()).contains("They are deleted for good.", "4 · Often");
        press("Delete them");
        assertThat(page()).contains("You have said nothing of yourself").doesNotContain("4 · Often");
        speak("es");
        open("mirror");
        assertThat(page()).doesNotContain("{", "!readiness", "You have said");
    }

    @Test
    @WithMockUser(username = "ana", roles = "LEARNER")
    void showsNothingOfOthersToWhoLeadsNobody() {
        surveys.end(answered(leaders(), 4, 2));
        open("mirror");
        assertThat(page())
                .contains("You have said nothing of yourself")
                .doesNotContain("4 · Often", "4.0", "2.1", "give them");
    }
}
