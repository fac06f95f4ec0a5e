package coop.siembra.readiness.ui;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.learning.Learners.EMPATHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import coop.siembra.learning.Assignments;
import coop.siembra.learning.Learning;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.ActivityState.PracticeState;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.people.Deputy;
import coop.siembra.people.Person;
import coop.siembra.people.UnitOutcome.Stored;
import coop.siembra.people.Units;
import coop.siembra.store.OutboxRelay;
import coop.siembra.ui.DayField;
import coop.siembra.ui.ViewTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** Eva leads Sales in its head's place, but only within her period. */
@WithMockUser(username = "eva", roles = "LEARNER")
class DeputyTests extends ViewTest {
    private static final List<String> REFUSED =
            List.of("TeamReadinessView", "TeamView", "NotFoundView", "DeniedView", "DeniedDataView");

    @Autowired
    Units units;

    @Autowired
    Assignments assignments;

    @Autowired
    Learning learning;

    @Autowired
    OutboxRelay relay;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    private LocalDate today;

    @BeforeEach
    void relayed() {
        relay.drain();
        today = LocalDate.now(clock);
    }

    private void deputise(LocalDate from, LocalDate to) {
        assertThat(units.nameDeputy(SALES, new Deputy(EVA, from, to))).isInstanceOf(Stored.class);
    }

    /** As if days had gone by: the period of the only deputy is moved. */
    private void movePeriod(LocalDate from, LocalDate to) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(SALES.value())),
                Update.update("deputies.0.from", from.toString()).set("deputies.0.to", to.toString()),
                "units");
    }

    private void assertSeesNobody() {
        open("team-courses?unit=sales");
        assertThat(page()).contains("You do not lead a unit at the moment").doesNotContain("Person ana");
        open("team?unit=sales");
        assertThat(page()).contains("You do not lead a unit at the moment").doesNotContain("Person ana");
        assertNotFound("team/ana");
        assertThat(links()).extracting(Link::href).doesNotContain("team");
    }

    /** What a click throws goes to the session's handler, which the browser is not here to call. */
    private void assertRefused(String button) {
        var thrown = catchThrowable(() -> press(button));
        assertThat(thrown).isInstanceOf(AccessDeniedException.class);
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(thrown));
        assertThat(notices()).contains("This page is not open to you");
    }

    @Test
    void seesNobodyBeforeThePeriod() {
        deputise(today.plusDays(1), today.plusDays(9));
        assertSeesNobody();
    }

    @Test
    void seesThePeopleFromTheFirstDayToTheLast() {
        deputise(today, today);
        open("team-courses");
        assertThat(page()).contains("2 people", "Person ana");
        assertThat(open("team/ana")).isEqualTo("PersonView");
        movePeriod(today.minusDays(9), today);
        assertThat(open("team/ana")).isEqualTo("PersonView");
    }

    @Test
    void seesNobodyAfterThePeriod() {
        deputise(today, today);
        movePeriod(today.minusDays(9), today.minusDays(1));
        assertSeesNobody();
    }

    @Test
    void seesNobodyOnceWithdrawn() {
        deputise(today, today.plusDays(9));
        units.withdrawDeputy(SALES, EVA);
        assertSeesNobody();
    }

    @Test
    void cannotAssignFromAPageThatWasOpenWhenThePeriodEnded() {
        deputise(today, today);
        for (var page : List.of("team-courses", "team/ana")) {
            movePeriod(today, today);
            open(page);
            press("Assign a course");
            test((ComboBox<?>) field(ComboBox.class, "Course")).selectItem("Empathy foundations");
            movePeriod(today.minusDays(9), today.minusDays(1));
            assertRefused("Assign");
            assertThat(assignments.of(ANA)).isEmpty();
            press("Cancel");
        }
    }

    @Test
    void cannotObserveFromAPageThatWasOpenWhenThePeriodEnded() {
        var practice = learners.first(EMPATHY, Activity.Practice.class);
        learners.open(ANA, EMPATHY, practice);
        learners.take(ANA, EMPATHY, practice.id(), new Step.Promise(today.plusDays(3), ""));
        deputise(today, today);
        open("team/ana");
        assertThat(find(CheckboxGroup.class).exists()).isTrue();
        movePeriod(today.minusDays(9), today.minusDays(1));
        assertRefused("Note what I saw");
        var state = (PracticeState) learning.desk(ANA, EMPATHY)
                .orElseThrow()
                .enrolment()
                .state(practice.id())
                .orElseThrow();
        assertThat(state.observations()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void cannotSortOrFilterFromAPageThatWasOpenWhenThePeriodEnded() {
        deputise(today, today);
        open("team-courses");
        movePeriod(today.minusDays(9), today.minusDays(1));
        test((Select<Object>) field(Select.class, "Course")).selectItem("Empathy foundations");
        assertThat(page()).doesNotContain("Person ana");
    }

    @Test
    void mayNotNameOtherDeputies() {
        deputise(today, today);
        open("team");
        assertThat(links()).extracting(Link::href).noneMatch(href -> href.startsWith("deputies/"));
        assertThat(open("deputies/sales")).isIn(REFUSED).isNotEqualTo("DeputiesView");
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"LEARNER", "HEAD"})
    @SuppressWarnings("unchecked")
    void isNamedByTheHeadForThePeriod() {
        open("team");
        assertThat(follow("Name a deputy for this unit")).isEqualTo("DeputiesView");
        assertThat(page()).contains("Sales");
        var person = (ComboBox<Person>) find(ComboBox.class).single();
        test(person).setFilter("eva");
        test(person).selectItem(test(person).getSuggestions().getFirst());
        find(DayField.class).all().getLast().setValue(today.plusDays(3));
        press("Name deputy");
        assertThat(units.find(SALES).orElseThrow().deputies())
                .containsExactly(new Deputy(EVA, today, today.plusDays(3)));
        assertThat(page()).contains("Person eva");
        press("Withdraw");
        assertThat(units.find(SALES).orElseThrow().deputies()).isEmpty();
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"LEARNER", "HEAD"})
    void isNamedOnlyForOnesOwnUnits() {
        for (var unit : List.of("back", "top")) {
            assertThat(open("deputies/" + unit)).isIn("DeniedView", "DeniedDataView");
        }
        assertThat(open("deputies/shop")).isEqualTo("DeputiesView");
        assertNotFound("deputies/gone");
    }
}
