package coop.siembra.assessment.reports;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.access.Cooperative.SHOP;
import static coop.siembra.access.Cooperative.TOP;
import static coop.siembra.assessment.Respondents.LEADERS;
import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.assessment.Respondents.NOON;
import static coop.siembra.assessment.Respondents.SOIL;
import static coop.siembra.assessment.Respondents.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.reports.GroupSoil.Reason;
import coop.siembra.assessment.reports.GroupSoil.Shown;
import coop.siembra.assessment.reports.GroupSoil.Withheld;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SittingId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Organisation;
import coop.siembra.people.OrganisationSettings;
import coop.siembra.people.People;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

/** People say 2, 3 or 4 of everything: 25, 50 or 75 on every scale. Hugo leads sales with the shop below it. */
@QuietApplicationTest
@WithMockUser(username = "hugo", roles = "HEAD")
class GroupReportsTests {
    @Autowired
    GroupReports reports;

    @Autowired
    MyReports mine;

    @Autowired
    Respondents respondents;

    @Autowired
    Cooperative cooperative;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    @BeforeEach
    void found() {
        cooperative.found();
        atLeast(5);
    }

    private void atLeast(int people) {
        var settings = OrganisationSettings.initial();
        organisation.change(new OrganisationSettings(
                organisation.settings().version(),
                settings.name(),
                settings.logo(),
                settings.accent(),
                settings.english(),
                settings.spanish(),
                people));
    }

    private List<SittingId> answered(UnitId unit, String prefix, int... values) {
        var ids = new ArrayList<SittingId>();
        for (int i = 0; i < values.length; i++) {
            var person = new PersonId(prefix + i);
            if (people.find(person).isEmpty()) {
                people.add(person, Cooperative.details(person, unit));
            }
            ids.add(says(person, values[i], 0));
        }
        return ids;
    }

    private SittingId says(PersonId person, int value, int days) {
        return respondents.closed(
                Taker.person(person), SOIL, How.USUAL.at(NOON.plusSeconds(86_400L * days)), saying(value));
    }

    private GroupSoil of(UnitId unit) {
        return reports.of(SOIL, unit).orElseThrow();
    }

    private Shown shown(UnitId unit) {
        return (Shown) of(unit);
    }

    private Reason withheld(UnitId unit) {
        return ((Withheld) of(unit)).reason();
    }

    private double mean(UnitId unit) {
        return shown(unit).scales().getFirst().mean().orElseThrow().mean();
    }

    @Test
    void showsTheMeanOfEnoughPeopleWithItsInterval() {
        answered(SHOP, "s", 2, 2, 3, 4, 4);
        var soil = shown(SHOP);
        assertThat(soil.n()).isEqualTo(5);
        assertThat(soil.invented()).isFalse();
        assertThat(soil.scales()).hasSize(4).allSatisfy(scale -> {
            var mean = scale.mean().orElseThrow();
            // 25, 25, 50, 75, 75: sd 25, over √5, t with four degrees of freedom 2.776
            assertThat(mean.mean()).isEqualTo(50, within(1e-9));
            assertThat(mean.low()).isEqualTo(50 - 2.7764451 * 25 / Math.sqrt(5), within(1e-4));
            assertThat(mean.high()).isEqualTo(50 + 2.7764451 * 25 / Math.sqrt(5), within(1e-4));
        });
    }

    @Test
    void countsEachPersonOnceWithTheLastClosedSitting() {
        answered(SHOP, "s", 2, 2, 3, 4, 4);
        says(new PersonId("s0"), 4, 3);
        says(new PersonId("s0"), 3, 2);
        assertThat(mean(SHOP)).isEqualTo((75 + 25 + 50 + 75 + 75) / 5.0, within(1e-9));
    }

    @Test
    void showsNothingOfFewerThanFive() {
        answered(SHOP, "s", 2, 2, 3, 4);
        assertThat(withheld(SHOP)).isEqualTo(Reason.TOO_FEW);
        assertThat(of(SHOP).toString()).doesNotContain("25", "50", "75");
    }

    @Test
    void showsNothingOfFewerThanTheOrganisationWants() {
        atLeast(8);
        answered(SHOP, "s", 2, 2, 3, 4, 4, 2, 2);
        assertThat(withheld(SHOP)).isEqualTo(Reason.TOO_FEW);
        answered(SHOP, "t", 3);
        assertThat(shown(SHOP).n()).isEqualTo(8);
    }

    @Test
    void doesNotCountWhoLeftTooMuchOpen() {
        answered(SHOP, "s", 2, 2, 3, 4);
        var person = new PersonId("open");
        people.add(person, Cooperative.details(person, SHOP));
        respondents.closed(Taker.person(person), SOIL, How.USUAL, placed -> java.util.Optional.empty());
        assertThat(withheld(SHOP)).isEqualTo(Reason.TOO_FEW);
    }

    @Test
    void saysNothingWhenAllSayTheSame() {
        answered(SHOP, "s", 3, 3, 3, 3, 3);
        assertThat(shown(SHOP).scales())
                .allSatisfy(scale -> assertThat(scale.mean()).isEmpty());
    }

    @Test
    void letsNobodySubtractAUnitFromTheOneAbove() {
        // sales is the shop and two more: their mean would follow
        answered(SHOP, "s", 2, 2, 3, 4, 4);
        answered(SALES, "h", 2, 4);
        assertThat(shown(SALES).n()).isEqualTo(7);
        assertThat(withheld(SHOP)).isEqualTo(Reason.TELLS_OF_OTHERS);
        assertThat(shown(SALES).below()).containsExactly(new Withheld(SHOP, Reason.TELLS_OF_OTHERS));
    }

    @Test
    void showsTheUnitBelowWhenWhatIsLeftIsNobodyOrEnough() {
        answered(SHOP, "s", 2, 2, 3, 4, 4);
        assertThat(shown(SALES).below()).hasOnlyElementsOfType(Shown.class);
        answered(SALES, "h", 2, 4, 3, 3, 2);
        assertThat(shown(SALES).n()).isEqualTo(10);
        assertThat(shown(SHOP).n()).isEqualTo(5);
    }

    @Test
    void letsNobodySubtractAllUnitsBelowTogether(@Autowired coop.siembra.people.Units units) {
        var kiosk = new UnitId("kiosk");
        units.add(
                kiosk,
                new coop.siembra.people.UnitDetails(
                        coop.siembra.kernel.LocalizedText.same("Kiosk"), SALES, null, List.of(), false));
        answered(SHOP, "s", 2, 2, 3, 4, 4, 3);
        answered(kiosk, "k", 2, 2, 3, 4, 4);
        answered(SALES, "h", 2, 4);
        // 13 less 6 is 7, 13 less 5 is 8, but 13 less both is 2
        assertThat(shown(SALES).n()).isEqualTo(13);
        assertThat(shown(SHOP).n()).isEqualTo(6);
        assertThat(withheld(kiosk)).isEqualTo(Reason.TELLS_OF_OTHERS);
    }

    @Test
    void letsNobodySubtractYesterdayFromToday() {
        answered(SHOP, "s", 2, 2, 3, 4, 4);
        double before = mean(SHOP);
        for (int newcomers = 1; newcomers < 5; newcomers++) {
            answered(SHOP, "t" + newcomers, 4);
            assertThat(shown(SHOP).n()).isEqualTo(5);
            assertThat(mean(SHOP)).isEqualTo(before);
        }
        answered(SHOP, "t5", 4);
        assertThat(shown(SHOP).n()).isEqualTo(10);
        assertThat(mean(SHOP)).isEqualTo((250 + 5 * 75) / 10.0, within(1e-9));
    }

    /** Each unit moves by five or more people, but what is left beside the shop only by one. */
    @Test
    void letsNobodySubtractWhatIsLeftYesterdayFromToday() {
        answered(SHOP, "s", 2, 2, 3, 4, 4);
        answered(SALES, "h", 2, 4, 3, 3, 2);
        assertThat(shown(SHOP).n()).isEqualTo(5);
        answered(SHOP, "t", 3, 3, 4, 2, 2);
        answered(SALES, "i", 4);
        assertThat(shown(SALES).n()).isEqualTo(16);
        assertThat(withheld(SHOP)).isEqualTo(Reason.TELLS_OF_OTHERS);
        answered(SALES, "j", 4, 3, 2, 3);
        assertThat(shown(SALES).n()).as("only four are new").isEqualTo(16);
        answered(SHOP, "u", 3);
        assertThat(shown(SALES).n()).isEqualTo(21);
        assertThat(shown(SHOP).n()).isEqualTo(10);
    }

    @Test
    void letsNobodySubtractWhoLeftMovedOrAnsweredAgain() {
        answered(SHOP, "s", 2, 2, 3, 4, 4, 2);
        double before = mean(SHOP);
        people.activate(new PersonId("s5"), false);
        assertThat(mean(SHOP)).isEqualTo(before);
        says(new PersonId("s0"), 4, 9);
        assertThat(mean(SHOP)).isEqualTo(before);
        var moved = people.find(new PersonId("s1")).orElseThrow();
        people.change(moved.id(), moved.version(), Cooperative.details(moved.id(), SALES));
        assertThat(mean(SHOP)).isEqualTo(before);
    }

    @Test
    @WithMockUser(username = "admin", roles = "EXECUTIVE")
    void looksAtAllUnitsOneMaySeeAlsoWhenAskedForOne() {
        answered(SHOP, "s", 2, 2, 3, 4, 4);
        answered(BACK, "b", 3, 3);
        assertThat(shown(TOP).n()).isEqualTo(7);
        assertThat(withheld(SALES)).isEqualTo(Reason.TELLS_OF_OTHERS);
        assertThat(withheld(SHOP)).isEqualTo(Reason.TELLS_OF_OTHERS);
        assertThat(withheld(BACK)).isEqualTo(Reason.TOO_FEW);
    }

    @Test
    void reachesNeitherSistersNorThoseAbove() {
        answered(BACK, "b", 2, 2, 3, 4, 4);
        for (var unit : List.of(BACK, TOP, new UnitId("gone"))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reports.of(SOIL, unit));
        }
    }

    @Test
    @WithMockUser(
            username = "eva",
            roles = {"LEARNER", "TRAINING", "RECRUITER"})
    void isNotForThoseWhoLeadNobody() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reports.of(SOIL, SHOP));
    }

    @Test
    @WithAnonymousUser
    void isNotForTheWorld() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reports.of(SOIL, SHOP));
    }

    @Test
    void isOnlyOfSelfReportsEverybodyBeginsWith() {
        assertThat(reports.of(MOMENTS, SHOP)).isEmpty();
        assertThat(reports.of(LEADERS, SHOP)).isEmpty();
        assertThat(reports.instruments()).extracting(found -> found.id()).containsExactly(SOIL);
    }

    @Test
    void aHeadNeverGetsTheReportOfSomebodyElse() {
        var ids = new ArrayList<>(answered(SHOP, "s", 2, 2, 3, 4, 4));
        ids.add(says(ANA, 2, 0));
        ids.add(says(EVA, 2, 0));
        assertThat(ids).allSatisfy(id -> assertThat(mine.of(id)).isEmpty());
        var own = says(HEAD, 3, 0);
        assertThat(mine.of(own)).isPresent();
        assertThat(of(SHOP).toString()).doesNotContain("person:", "Response", "pt-");
    }

    @Test
    void marksFiguresWithInventedPeopleInThem() {
        answered(SHOP, "s", 2, 2, 3, 4);
        var person = new PersonId("made-up");
        people.add(person, Cooperative.details(person, SHOP));
        respondents.closed(Taker.person(person), SOIL, How.USUAL.inventedOnes(), saying(3));
        assertThat(shown(SHOP).invented()).isTrue();
    }
}
