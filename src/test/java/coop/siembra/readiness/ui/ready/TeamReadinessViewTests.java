package coop.siembra.readiness.ui.ready;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.QuietApplicationTest;
import coop.siembra.access.AuditTold;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.AssignmentTarget.ToPerson;
import coop.siembra.learning.Assignments;
import coop.siembra.learning.Learners;
import coop.siembra.people.UnitDetails;
import coop.siembra.people.Units;
import coop.siembra.readiness.Readied;
import coop.siembra.ui.ViewTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The head's Monday page, on the counts that are kept. */
@QuietApplicationTest
@WithMockUser(
        username = "hugo",
        roles = {"LEARNER", "HEAD"})
class TeamReadinessViewTests extends ViewTest {
    private static final String VIEW = "TeamReadinessView";

    @Autowired
    Readied readied;

    @Autowired
    AuditTold told;

    @Autowired
    Assignments assignments;

    @Autowired
    Units units;

    @Autowired
    Clock clock;

    @BeforeEach
    void ready() {
        readied.found();
        readied.train(ANA, 1);
    }

    private List<String> people() {
        var map = find(HeatMap.class).all();
        return map.isEmpty()
                ? List.of()
                : Pattern.compile("<th scope='row'><a[^>]*>([^<]*)</a>")
                        .matcher(map.getFirst().getElement().getProperty("innerHTML", ""))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
    }

    private String dialog() {
        var dialog = find(Dialog.class).single();
        return dialog.getHeaderTitle() + " " + words(dialog.getElement());
    }

    private boolean isDialogOpen() {
        return find(Dialog.class).exists();
    }

    @Test
    void saysHowTheUnitStandsAndWhatChanged() {
        assertThat(open("team")).isEqualTo(VIEW);
        assertThat(page())
                .contains("Sales: readiness", "One of 2 is ready for what their role asks, 1 more than a week ago.")
                .contains("Nobody needs a conversation right now.", "1 Ready", "0 Not yet", "1 Unknown")
                .contains("Changed this week 1", "Person ana Over all: Unknown")
                .doesNotContain("Person eva", "Back office", "Top");
        assertThat(people()).containsExactly("Person ana", "Person hugo");
    }

    @Test
    void distinguishesLevelsByWordsAndLeavesEmptyWhatARoleDoesNotAsk() {
        open("team");
        assertThat(html())
                .contains("aria-label=\"Listening: Ready, ", "aria-label=\"Composure: Unknown\"", "#readiness-unknown")
                .contains("<td class='none'></td>"); // a teller is not asked for what a head of a branch is
        assertThat(find(HeatMap.class).all()).hasSize(1);
    }

    @Test
    void filtersByTheCountsThatAreLinks() {
        open("team");
        follow("1 Unknown");
        assertThat(people()).containsExactly("Person hugo");
        assertThat(page()).contains("Only Over all (one person): Unknown");
        follow("Show everybody");
        assertThat(people()).hasSize(2);
        open("team?unit=sales&in=listening&level=ready");
        assertThat(people()).containsExactly("Person ana");
        open("team?unit=sales&in=listening&level=not-yet");
        assertThat(page()).contains("Nobody here matches.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void filtersByRoleSiteAndNameAndKeepsThemInTheAddress() {
        readied.place(HEAD, Readied.BRANCH_HEAD, "Norte");
        readied.settle();
        open("team");
        test((Select<String>) field(Select.class, "Role")).selectItem("Teller (1)");
        assertThat(people()).containsExactly("Person ana");
        assertThat(page()).contains("Role: Teller");
        follow("Clear filters");
        test((Select<String>) field(Select.class, "Site")).selectItem("Norte (1)");
        assertThat(people()).containsExactly("Person hugo");
        open("team?unit=sales&role=teller&site=Norte");
        assertThat(page()).contains("Nobody here matches the filters.");
        open("team?unit=sales&role=astronaut");
        assertThat(people()).hasSize(2);
        test(field(TextField.class, "Name contains")).setValue("HUG");
        assertThat(people()).containsExactly("Person hugo");
        test(field(TextField.class, "Name contains")).setValue("<b>nobody");
        assertThat(page()).contains("Nobody here matches.");
        assertThat(html()).doesNotContain("<b>nobody");
    }

    @Test
    void leadsDownToUnitsBelowAndUpAgain() {
        open("team");
        assertThat(page()).contains("Units below", "Shop 1 of 1 ready");
        follow("Shop");
        assertThat(people()).containsExactly("Person ana");
        assertThat(page()).contains("Shop: readiness").doesNotContain("Units below", "Top");
        follow("Sales");
        assertThat(people()).hasSize(2);
    }

    @Test
    void opensTheEvidenceBehindACellOverThePageAndNotesTheLook() {
        open("team");
        assertThat(told.about(ANA)).isEmpty();
        follow("Listening");
        open("team?unit=sales&person=ana&competency=listening");
        assertThat(dialog())
                .contains(
                        "Ready The whole range reaches what the role asks.",
                        "The estimate is ",
                        " of 100, most likely between ")
                .contains("The role Teller asks for 60, and nobody is ready without it: The request is often")
                .contains("What it rests on (40 pieces)", "Empathy foundations", "shown fully", "Counts today like 1.0")
                .contains("How these figures come about", "never from what they say of themselves");
        assertThat(told.about(ANA)).containsExactly("hugo LOOKED team.evidence");
        press("Older");
        assertThat(find(Dialog.class).single().getElement().getOuterHTML()).contains("Newer");
        press("Close");
        assertThat(isDialogOpen()).isFalse();
        assertThat(people()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "team?unit=sales&person=eva&competency=listening",
                "team?unit=sales&person=nobody&competency=listening",
                "team?unit=sales&person=ana&competency=nothing",
                "team?unit=sales&person=%24ne&competency=listening"
            })
    void showsNoEvidenceOfOthersAndOfThoseThereAreNot(String address) {
        assertThat(open(address)).isEqualTo(VIEW);
        assertThat(isDialogOpen()).isFalse();
        assertThat(people()).containsExactly("Person ana", "Person hugo");
        assertThat(page()).doesNotContain("Person eva");
        assertThat(told.about(EVA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "team?unit=back",
                "team?unit=top",
                "team?unit=gone",
                "team?unit=.*",
                "team?unit=%24ne&role=%24where&page=-4&list=all",
                "team?unit=back&person=eva&competency=listening"
            })
    void showsOnlyOnesOwnUnitsWhateverTheAddressSays(String address) {
        assertThat(open(address)).isEqualTo(VIEW);
        assertThat(page()).contains("Sales: readiness").doesNotContain("Person eva", "Person tomas", "Back office");
        assertThat(isDialogOpen()).isFalse();
        assertThat(told.about(EVA)).isEmpty();
    }

    @Test
    @WithMockUser(
            username = "ana",
            roles = {"LEARNER", "HEAD", "TRAINING", "RECRUITER"})
    void showsNobodyToWhoLeadsNobodyWhateverTheirRoles() {
        for (var address : List.of("team", "team?unit=shop", "team?unit=sales&person=hugo&competency=listening")) {
            open(address);
            assertThat(page())
                    .contains("You do not lead a unit at the moment")
                    .doesNotContain("Person hugo", "Shop", "Sales");
        }
        assertThat(told.about(HEAD)).isEmpty();
    }

    @Test
    @WithMockUser(
            username = "tomas",
            roles = {"LEARNER", "EXECUTIVE"})
    void showsExecutivesEverybodyFromTheTopDown() {
        open("team");
        assertThat(page()).contains("Top: readiness", "of 3", "2 more have no role yet", "Back office", "Sales");
        assertThat(people()).hasSize(5);
        open("team?unit=back&person=eva&competency=listening");
        assertThat(dialog()).contains("Person eva: Listening");
        assertThat(told.about(EVA)).containsExactly("tomas LOOKED team.evidence");
    }

    @Test
    void listsWhoIsLateAtRiskOrMovedWithTheReason() {
        assignments.assign(
                Learners.EMPATHY, new ToPerson(ANA), LocalDate.now(clock).minusDays(2), HEAD);
        readied.settle();
        readied.train(ANA, 0);
        open("team");
        assertThat(page())
                .contains("2 days late")
                .contains("Not yet there in Composure, Clear information and Listening; nothing done so far.");
        open("team?unit=sales&list=late");
        assertThat(page()).contains("2 days late", "Show all lists").doesNotContain("Not yet there in");
    }

    @Test
    void saysWhatIsMissingWhereNobodyHasARoleOrThereIsNoEvidence() {
        readied.place(ANA, null, null);
        readied.settle();
        open("team?unit=shop");
        assertThat(page())
                .contains("Nobody here has a role yet. An administrator gives people their role")
                .contains("so nothing can be said of readiness")
                .doesNotContain("Give people their roles");
        readied.place(ANA, new JobRoleId("credit-officer"), null);
        units.nameHead(BACK, HEAD);
        readied.settle();
        open("team?unit=back");
        assertThat(page()).contains("There is no evidence yet, so everybody is unknown");
    }

    @Test
    @WithMockUser(
            username = "admin",
            roles = {"LEARNER", "ADMIN"})
    void leadsAdministratorsToWhereRolesAreSet() {
        readied.place(ANA, null, null);
        readied.settle();
        open("team?unit=shop");
        assertThat(href("Give people their roles")).isEqualTo("people");
    }

    @Test
    void saysThatNobodyWorksThere() {
        units.nameHead(SHOP, HEAD);
        units.add(new UnitId("empty"), new UnitDetails(LocalizedText.same("Empty"), SHOP, HEAD, List.of(), false));
        readied.settle();
        open("team?unit=empty");
        assertThat(page()).containsAnyOf("Nobody works in this unit yet", "The figures of this unit are being made");
    }

    @Test
    void standsBesideTheCoursesAndTheSoilOfTheSameUnit() {
        open("team?unit=shop");
        follow("Course progress");
        assertThat(shown()).isEqualTo("TeamView");
        assertThat(page()).contains("One person", "Person ana").doesNotContain("Person hugo");
        follow("Empathic soil");
        assertThat(shown()).isEqualTo("TeamSoilView");
        assertThat(follow("Readiness")).isEqualTo(VIEW);
        assertThat(page()).contains("Shop: readiness");
    }

    @Test
    void showsTheStandingOnThePersonsPageWithTheEvidenceBehindIt() {
        open("team?unit=shop");
        follow("Person ana");
        assertThat(shown()).isEqualTo("PersonView");
        assertThat(page())
                .contains("Where this person stands", "Ready over all of the role Teller")
                .contains("Composure", "the role asks for 65, key");
        press("Evidence");
        assertThat(dialog()).contains("Person ana: Composure", "What it rests on (40 pieces)");
        assertThat(told.about(ANA)).contains("hugo LOOKED team.evidence", "hugo LOOKED team.person");
        assertThat(href("Team")).isEqualTo("team?unit=shop");
    }

    @Test
    void speaksSpanish() {
        speak("es");
        open("team");
        assertThat(page())
                .contains(
                        "Sales: preparación",
                        "Una persona de 2 está en el nivel que pide su rol, 1 más que hace una semana.")
                .doesNotContain("readiness.", "{{", "Ready", "week");
        open("team?unit=sales&person=ana&competency=listening");
        assertThat(dialog())
                .contains("La estimación es", "se mostró del todo", "En qué se apoya")
                .doesNotContain("readiness.");
    }
}
