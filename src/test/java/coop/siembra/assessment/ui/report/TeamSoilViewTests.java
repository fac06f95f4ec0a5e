package coop.siembra.assessment.ui.report;

import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.SHOP;
import static coop.siembra.access.Cooperative.TOP;
import static coop.siembra.assessment.Respondents.SOIL;
import static coop.siembra.assessment.Respondents.saying;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.Cooperative;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.ui.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.test.context.support.WithMockUser;

/** Hugo leads sales with the shop below it. */
@WithMockUser(
        username = "hugo",
        roles = {"LEARNER", "HEAD"})
class TeamSoilViewTests extends ViewTest {
    @Autowired
    Respondents respondents;

    @Autowired
    People people;

    @Autowired
    MongoTemplate mongo;

    private void answered(UnitId unit, String prefix, int... values) {
        for (int i = 0; i < values.length; i++) {
            var person = new PersonId(prefix + i);
            people.add(person, Cooperative.details(person, unit));
            respondents.closed(Taker.person(person), SOIL, How.USUAL, saying(values[i]));
        }
    }

    @Test
    void showsEnoughPeopleTogetherAndNobodyAlone() {
        answered(SHOP, "s", 2, 2, 3, 4, 4);
        assertThat(open("team-soil/" + SHOP)).isEqualTo("TeamSoilView");
        assertThat(page())
                .contains("Soil profile: Shop", "5 people", "Perspective taking 50 of 100", "most likely between")
                .contains("How people are protected here", "at least 5 people")
                .doesNotContain("Person s", "s0", "s4", "A very favourable picture");
        assertThat(html()).doesNotContain("person:", "assessment/");
    }

    @Test
    void saysThatFourAreTooFew() {
        answered(SHOP, "s", 2, 2, 3, 4);
        open("team-soil/" + SHOP);
        assertThat(page())
                .contains("too few people have answered", "needs at least 5 people")
                .doesNotContain("of 100");
    }

    @Test
    void saysThatAUnitWouldTellOfOthers() {
        answered(SHOP, "s", 2, 2, 3, 4, 4);
        answered(new UnitId("sales"), "h", 2);
        open("team-soil");
        assertThat(page()).contains("Soil profile: Sales", "6 people", "it would tell what few others have answered");
        open("team-soil/" + SHOP);
        assertThat(page())
                .contains("it would tell what few others have answered")
                .doesNotContain("of 100");
    }

    @Test
    void listsTheUnitsBelowWhenNobodyCanBeMadeOut() {
        answered(SHOP, "s", 2, 2, 3, 4, 4);
        open("team-soil");
        assertThat(page()).contains("Units one level below", "Shop 5 50");
        assertThat(follow("Shop")).isEqualTo("TeamSoilView");
        assertThat(page()).contains("Soil profile: Shop");
    }

    @Test
    void leadsBackFromUnitsOfOthers() {
        answered(BACK, "b", 2, 2, 3, 4, 4);
        for (var unit : new UnitId[] {TOP, BACK, new UnitId("none")}) {
            assertThat(open("team-soil/" + unit)).isEqualTo("TeamSoilView");
            assertThat(page()).contains("Soil profile: Sales").doesNotContain("Back office", "of 100");
        }
    }

    @Test
    void isReachedFromTheTeamAndFromAssessments() {
        open("team");
        assertThat(follow("Empathic soil")).isEqualTo("TeamSoilView");
        assertThat(follow("Readiness")).isEqualTo("TeamReadinessView");
        open("assessments");
        assertThat(follow("The soil of your team")).isEqualTo("TeamSoilView");
    }

    @Test
    void isNoLookAtAnybody() {
        answered(SHOP, "s", 2, 2, 3, 4, 4);
        long before = mongo.count(new Query(), "audit");
        open("team-soil/" + SHOP);
        assertThat(mongo.count(new Query(), "audit")).isEqualTo(before);
    }

    @Test
    @WithMockUser(
            username = "tomas",
            roles = {"LEARNER", "EXECUTIVE"})
    void showsExecutivesAllUnits() {
        answered(BACK, "b", 2, 2, 3, 4, 4);
        open("team-soil/" + BACK);
        assertThat(page()).contains("Soil profile: Back office", "5 people");
    }

    @Test
    @WithMockUser(username = "eva", roles = "LEARNER")
    void isNotForThoseWhoLeadNobody() {
        assertThat(people.find(EVA)).isPresent();
        answered(BACK, "b", 2, 2, 3, 4, 4);
        open("team-soil/" + BACK);
        assertThat(page()).contains("You do not lead a unit").doesNotContain("of 100", "Back office");
        open("assessments");
        assertThat(page()).doesNotContain("The soil of your team");
    }
}
