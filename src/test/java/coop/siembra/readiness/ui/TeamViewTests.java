package coop.siembra.readiness.ui;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.learning.Learners.EMPATHY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.learning.AssignmentTarget.ToPerson;
import coop.siembra.learning.AssignmentTarget.ToUnit;
import coop.siembra.learning.Assignments;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.people.Unit;
import coop.siembra.store.OutboxRelay;
import coop.siembra.ui.ViewTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(
        username = "hugo",
        roles = {"LEARNER", "HEAD"})
class TeamViewTests extends ViewTest {
    private static final LocalDate MAY = LocalDate.of(2100, 5, 1);

    @Autowired
    Assignments assignments;

    @Autowired
    OutboxRelay relay;

    @Autowired
    Clock clock;

    @BeforeEach
    void relayed() {
        relay.drain();
    }

    private List<String> people() {
        return links().stream()
                .filter(link -> link.href().matches("team/[a-z0-9]+"))
                .map(Link::words)
                .toList();
    }

    @Test
    void showsThePeopleOfTheUnitAndBelowAndNobodyElse() {
        open("team-courses");
        assertThat(page()).contains("2 people");
        assertThat(people()).containsExactly("Person ana", "Person hugo");
        assertThat(page()).doesNotContain("Person eva", "Back office", "Person tomas", "Next page");
    }

    @Test
    void keepsDoneScoreAndMasteryApart() {
        learners.finish(ANA, EMPATHY, learners.first(EMPATHY, Activity.Lesson.class));
        assignments.assign(EMPATHY, new ToUnit(SALES), MAY, HEAD);
        relay.drain();
        open("team-courses");
        var required = learners.course(EMPATHY).required().size();
        assertThat(page())
                .contains("Person ana Teller " + 100 / required + " % May 1, 2100 – Not enough evidence yet")
                .contains("Person hugo Teller Not begun May 1, 2100 – Not enough evidence yet –");
    }

    @Test
    void marksAndFiltersThoseWhoAreLate() {
        assignments.assign(EMPATHY, new ToPerson(ANA), LocalDate.now(clock).minusDays(1), HEAD);
        relay.drain();
        open("team-courses");
        assertThat(page()).contains("late since");
        field(Checkbox.class, "Only those who are late").setValue(true);
        assertThat(people()).containsExactly("Person ana");
        field(Checkbox.class, "Only those who are late").setValue(false);
        assertThat(people()).hasSize(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void choosesUnitAndCourse() {
        learners.finish(ANA, EMPATHY, learners.first(EMPATHY, Activity.Lesson.class));
        relay.drain();
        open("team-courses");
        var unit = (ComboBox<Unit>) field(ComboBox.class, "Unit");
        assertThat(test(unit).getSuggestions()).containsExactly("Sales", "\u2003Shop");
        test(unit).selectItem("\u2003Shop");
        assertThat(people()).containsExactly("Person ana");
        var course = (Select<Course>) field(Select.class, "Course");
        test(course).selectItem("Why we serve: the member at the centre");
        assertThat(page()).contains("Person ana Teller Not begun");
        assertThat(((ComboBox<Unit>) field(ComboBox.class, "Unit"))
                        .getValue()
                        .id()
                        .value())
                .isEqualTo("shop");
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsTheUnitWhoseNameIsCleared() {
        open("team-courses");
        field(ComboBox.class, "Unit").clear();
        assertThat(((ComboBox<Unit>) field(ComboBox.class, "Unit"))
                        .getValue()
                        .id()
                        .value())
                .isEqualTo("sales");
        assertThat(people()).hasSize(2);
    }

    @Test
    void findsByPartOfAName() {
        open("team-courses");
        test(field(TextField.class, "Name contains")).setValue("HUG");
        assertThat(people()).containsExactly("Person hugo");
        test(field(TextField.class, "Name contains")).setValue("<b>nobody");
        assertThat(page()).contains("Nobody here matches");
        assertThat(html()).doesNotContain("<b>nobody");
    }

    @Test
    void sortsByItsHeadings() {
        learners.finish(HEAD, EMPATHY, learners.first(EMPATHY, Activity.Lesson.class));
        relay.drain();
        open("team-courses");
        assertThat(html()).contains("aria-sort=\"ascending\"");
        follow("Name");
        assertThat(people()).containsExactly("Person hugo", "Person ana");
        assertThat(html()).contains("aria-sort=\"descending\"");
        follow("Done");
        assertThat(people()).containsExactly("Person ana", "Person hugo");
        follow("Done");
        assertThat(people()).containsExactly("Person hugo", "Person ana");
        follow("Last active");
        follow("Last active");
        assertThat(people()).containsExactly("Person hugo", "Person ana");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "team-courses?unit=back",
                "team-courses?unit=top",
                "team-courses?unit=gone",
                "team-courses?unit=sa",
                "team-courses?unit=.*",
                "team-courses?unit=%24ne&sort=password&page=-4&course=%24where",
                "team-courses?page=x&sort=..&course=a.b&search=%28"
            })
    void showsOnlyOnesOwnUnitsWhateverTheAddressSays(String address) {
        open(address);
        assertThat(shown()).isEqualTo("TeamView");
        assertThat(page())
                .contains("Course progress")
                .doesNotContain("Person eva", "Person tomas", "Person admin", "Back office");
    }

    @Test
    @WithMockUser(
            username = "ana",
            roles = {"LEARNER", "HEAD", "TRAINING", "RECRUITER"})
    void showsNobodyToWhoLeadsNobodyWhateverTheirRoles() {
        for (var address : List.of("team-courses", "team-courses?unit=shop", "team-courses?unit=sales")) {
            open(address);
            assertThat(page()).contains("You do not lead a unit at the moment").doesNotContain("Person hugo", "Shop");
            assertThat(buttons()).isEmpty();
        }
    }

    @Test
    @WithMockUser(
            username = "eva",
            roles = {"LEARNER", "EXECUTIVE"})
    void showsEverybodyToExecutives() {
        open("team-courses");
        assertThat(people()).hasSize(5);
        open("team-courses?unit=back");
        assertThat(people()).containsExactly("Person eva");
        assertThat(links()).extracting(Link::href).noneMatch(href -> href.startsWith("deputies/"));
    }

    @Test
    void assignsACourseToTheUnit() {
        open("team-courses");
        press("Assign a course");
        new Asked().choose("Empathy foundations", MAY);
        press("Assign");
        assertThat(notices()).containsExactly("Assigned. It now stands on their home page with its date.");
        for (var person : List.of(ANA, HEAD)) {
            assertThat(assignments.of(person)).singleElement().satisfies(asked -> {
                assertThat(asked.course()).isEqualTo(EMPATHY);
                assertThat(asked.dueOn()).isEqualTo(MAY);
                assertThat(asked.by()).isEqualTo(HEAD);
            });
        }
        assertThat(assignments.of(EVA)).isEmpty();
        relay.drain();
        open("team-courses");
        assertThat(page()).contains("May 1, 2100");
    }

    @Test
    void saysWhatIsMissingToAssign() {
        open("team-courses");
        press("Assign a course");
        var asked = new Asked();
        press("Assign");
        assertThat(asked.course().isInvalid()).isTrue();
        assertThat(asked.course().getErrorMessage()).isEqualTo("Choose a course.");
        asked.choose("Empathy foundations", LocalDate.now(clock).minusDays(1));
        press("Assign");
        assertThat(asked.day().isInvalid()).isTrue();
        assertThat(asked.day().getErrorMessage()).isEqualTo("Choose a day from today on.");
        asked.choose("Empathy foundations", null);
        press("Assign");
        assertThat(asked.day().isInvalid()).isTrue();
        assertThat(assignments.of(ANA)).isEmpty();
        press("Cancel");
        assertThat(find(AssignDialog.class).exists()).isFalse();
    }

    @Test
    void saysThatAnAssignmentIsNotStoredAndAsksAgain() {
        open("team-courses");
        press("Assign a course");
        var asked = new Asked();
        asked.choose("Empathy foundations", MAY);
        outage.of("assignments");
        press("Assign");
        assertThat(asked.said()).contains("Not saved");
        assertThat(assignments.of(ANA)).isEmpty();
        outage.end();
        press("Assign");
        assertThat(assignments.of(ANA)).hasSize(1);
    }

    @Test
    void speaksSpanish() {
        speak("es");
        assignments.assign(EMPATHY, new ToPerson(ANA), LocalDate.now(clock).minusDays(1), HEAD);
        relay.drain();
        open("team-courses");
        assertThat(page())
                .contains(
                        "Equipo",
                        "2 personas",
                        "con atraso desde el",
                        "Aún sin evidencia suficiente",
                        "Asignar un curso")
                .doesNotContain("Team", "readiness.", "{{", "late");
        press("Asignar un curso");
        assertThat(words(find(AssignDialog.class).single().getElement()))
                .contains("Para todas las personas de Sales")
                .doesNotContain("readiness.");
    }

    /** The open dialog. */
    private final class Asked {
        @SuppressWarnings("unchecked")
        com.vaadin.flow.component.combobox.ComboBox<Course> course() {
            return field(com.vaadin.flow.component.combobox.ComboBox.class, "Course");
        }

        coop.siembra.ui.DayField day() {
            return field(coop.siembra.ui.DayField.class, "To be completed by");
        }

        void choose(String title, LocalDate dueOn) {
            test(course()).selectItem(title);
            day().setValue(dueOn);
        }

        String said() {
            return words(find(AssignDialog.class).single().getElement());
        }
    }
}
