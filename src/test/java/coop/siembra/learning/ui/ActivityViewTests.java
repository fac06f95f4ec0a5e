package coop.siembra.learning.ui;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.learning.Learners.EMPATHY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.learning.Learning;
import coop.siembra.learning.StepOutcome.Refused;
import coop.siembra.learning.StepOutcome.Saved;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.ActivityState.PracticeState;
import coop.siembra.learning.enrolment.ActivityState.ReflectionState;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.learning.enrolment.Steps;
import coop.siembra.learning.enrolment.Taken.Refusal;
import coop.siembra.ui.DayField;
import coop.siembra.ui.ViewTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The player with lessons, reflections and practices. */
@WithMockUser(username = "ana", roles = "LEARNER")
class ActivityViewTests extends ViewTest {
    private static final String SAVED = "✓ Saved";
    private static final String ELSEWHERE = "another tab";

    @Autowired
    Learning learning;

    @Autowired
    Clock clock;

    private void play(Activity activity) {
        assertThat(open("course/empathy-foundations/" + activity.id())).isEqualTo("ActivityView");
    }

    private Enrolment stored() {
        return learning.desk(ANA, EMPATHY).orElseThrow().enrolment();
    }

    private <S> S state(Activity activity, Class<S> type) {
        return type.cast(stored().state(activity.id()).orElseThrow());
    }

    private Activity.Lesson lesson() {
        return learners.first(EMPATHY, Activity.Lesson.class);
    }

    private Activity.Reflection reflection() {
        return learners.first(EMPATHY, Activity.Reflection.class);
    }

    private Activity.Practice practice() {
        return learners.first(EMPATHY, Activity.Practice.class);
    }

    private TextArea prompt(int number) {
        return field(TextArea.class, reflection().prompts().get(number).text().en());
    }

    private Map<String, String> texts() {
        return state(reflection(), ReflectionState.class).texts();
    }

    @Test
    void saysSavedOnlyAfterTheStoreHasAcknowledged() {
        play(lesson());
        assertThat(status()).isEmpty();
        outage.of("enrolments");
        press("I have read this");
        assertThat(status()).contains("Not saved").doesNotContain(SAVED);
        assertThat(stored().done(lesson().id())).isFalse();

        outage.end();
        press("I have read this");
        assertThat(status()).isEqualTo(SAVED);
        assertThat(stored().done(lesson().id())).isTrue();
        assertThat(page())
                .contains("You have read this lesson.", lesson().title().en() + " (done)");
    }

    @Test
    void showsWhatIsDoneWhenOneComesBack() {
        learners.finish(ANA, EMPATHY, lesson());
        play(lesson());
        assertThat(page()).contains("You have read this lesson.");
        assertThat(buttons()).doesNotContain("I have read this");
        assertThat(follow("Next")).isEqualTo("ActivityView");
        assertThat(stored().at())
                .isEqualTo(learners.course(EMPATHY).activities().get(1).id());
        follow("Back");
        assertThat(stored().at()).isEqualTo(lesson().id());
    }

    @Test
    void letsTheLaterTabWriteAndSaysSoInTheEarlier() {
        play(reflection());
        test(prompt(0)).setValue("From the first tab");
        assertThat(status()).isEqualTo(SAVED);
        learning.take(ANA, EMPATHY, reflection().id(), "second tab", new Step.Open());
        var first = reflection().prompts().getFirst().id();

        test(prompt(0)).setValue("Still from the first tab");
        assertThat(page())
                .contains(ELSEWHERE, "Continue here", "This was not saved")
                .doesNotContain(SAVED);
        assertThat(texts()).containsEntry(first, "From the first tab");
        assertThat(learning.take(
                        ANA, EMPATHY, reflection().id(), "second tab", new Step.Write(first, "From the second")))
                .isInstanceOf(Saved.class);

        press("Finish this reflection");
        assertThat(stored().done(reflection().id())).isFalse();
        assertThat(texts()).containsEntry(first, "From the second");

        play(reflection()); // which is what “Continue here” does
        assertThat(prompt(0).getValue()).isEqualTo("From the second");
        assertThat(page()).doesNotContain(ELSEWHERE);
        test(prompt(0)).setValue("From here again");
        assertThat(texts()).containsEntry(first, "From here again");
        assertThat(learning.take(ANA, EMPATHY, reflection().id(), "second tab", new Step.FinishReflection()))
                .isEqualTo(new Refused(Refusal.OPEN_ELSEWHERE));
    }

    @Test
    void restoresWhatWasWritten() {
        play(reflection());
        test(prompt(1)).setValue("A thought");
        play(lesson());
        play(reflection());
        assertThat(prompt(0).getValue()).isEmpty();
        assertThat(prompt(1).getValue()).isEqualTo("A thought");
    }

    @Test
    void triesAgainToSaveWhatWasWritten() {
        play(reflection());
        assertThat(buttons()).doesNotContain("Try again");
        outage.of("enrolments");
        test(prompt(0)).setValue("Written while the store was away");
        assertThat(status()).contains("Not saved");
        assertThat(texts()).isEmpty();

        press("Try again");
        assertThat(status()).contains("Not saved");
        press("Finish this reflection");
        assertThat(status()).contains("Not saved");
        outage.end();
        press("Try again");
        assertThat(status()).isEqualTo(SAVED);
        assertThat(texts()).containsValue("Written while the store was away");
        assertThat(buttons()).doesNotContain("Try again");
    }

    @Test
    void saysNothingIsSavedWhileAnEarlierTextIsNot() {
        play(reflection());
        test(prompt(0)).setValue("Kept");
        outage.of("enrolments");
        test(prompt(0)).setValue("Kept, and more");
        test(prompt(1)).setValue("Another");
        press("Finish this reflection");
        assertThat(stored().done(reflection().id())).isFalse();

        outage.end();
        press("Finish this reflection");
        assertThat(status()).isEqualTo(SAVED);
        assertThat(stored().done(reflection().id())).isTrue();
        assertThat(texts()).containsValue("Kept, and more").containsValue("Another");
    }

    @Test
    void doesNotFinishAnEmptyReflection() {
        play(reflection());
        press("Finish this reflection");
        assertThat(status()).contains("Write something first");
        test(prompt(0)).setValue("   ");
        press("Finish this reflection");
        assertThat(stored().done(reflection().id())).isFalse();
    }

    @Test
    void refusesATextThatIsTooLong() {
        play(reflection());
        test(prompt(0)).setValue("x".repeat(Steps.LONGEST_TEXT + 1));
        assertThat(status()).contains("too long");
        test(prompt(0)).setValue("Short");
        assertThat(status()).isEqualTo(SAVED);
        assertThat(texts()).containsValue("Short");
    }

    @Test
    void letsARefusedTextHoldBackNoOther() {
        play(reflection());
        test(prompt(0)).setValue("x".repeat(Steps.LONGEST_TEXT + 1));
        test(prompt(1)).setValue("Another");
        assertThat(status()).contains("too long").doesNotContain(SAVED);
        assertThat(buttons()).doesNotContain("Try again");
        assertThat(texts().values()).containsExactly("Another");
        press("Finish this reflection");
        assertThat(stored().done(reflection().id())).isFalse();
        test(prompt(0)).setValue("Short");
        assertThat(status()).isEqualTo(SAVED);
        press("Finish this reflection");
        assertThat(stored().done(reflection().id())).isTrue();
        assertThat(texts().values()).containsExactlyInAnyOrder("Short", "Another");
    }

    @Test
    void promisesAPracticeAndTellsHowItWent() {
        play(practice());
        var by = field(DayField.class, "I will do it by");
        assertThat(by.getValue())
                .isEqualTo(LocalDate.now(clock).plusDays(practice().days()));
        by.setValue(null);
        press("Promise it");
        assertThat(by.isInvalid()).isTrue();
        by.setValue(LocalDate.now(clock).minusDays(1));
        press("Promise it");
        assertThat(by.isInvalid()).isTrue();
        assertThat(state(practice(), PracticeState.class).dueOn()).isNull();

        var day = LocalDate.now(clock).plusDays(2);
        by.setValue(day);
        test(field(TextArea.class, "When, where and with whom (optional)")).setValue("At the counter");
        press("Promise it");
        assertThat(page()).contains("Promised for", "At the counter");
        assertThat(state(practice(), PracticeState.class).dueOn()).isEqualTo(day);

        press("Change the promise");
        assertThat(field(DayField.class, "I will do it by").getValue()).isEqualTo(day);
        field(DayField.class, "I will do it by").setValue(day.plusDays(1));
        press("Promise it");

        test(field(TextArea.class, practice().afterwards().en())).setValue("It went well");
        outage.of("enrolments");
        press("It is done");
        assertThat(status()).contains("Not saved");
        assertThat(page()).contains("It is done");
        outage.end();
        press("It is done");
        assertThat(status()).isEqualTo(SAVED);
        assertThat(stored().done(practice().id())).isTrue();
        test(field(TextArea.class, practice().afterwards().en())).setValue("It went very well");
        assertThat(state(practice(), PracticeState.class))
                .satisfies(state -> assertThat(state.note()).isEqualTo("It went very well"))
                .satisfies(state -> assertThat(state.dueOn()).isEqualTo(day.plusDays(1)));
    }

    @Test
    void showsWhatTheHeadSaw() {
        learners.finish(ANA, EMPATHY, practice());
        var seen = practice().observe().getFirst();
        learners.take(ANA, EMPATHY, practice().id(), new Step.Observe(HEAD, Set.of(seen.id()), "Kindly done"));
        play(practice());
        assertThat(page()).contains("Your head saw 1 of", seen.text().en(), "Kindly done");
    }

    @Test
    void finishesTheCourseWithTheLastThingMissing() {
        var required = learners.course(EMPATHY).required();
        var last = required.getLast();
        required.stream()
                .filter(activity -> activity != last)
                .forEach(activity -> learners.finish(ANA, EMPATHY, activity));
        play(last);
        assertThat(last).isInstanceOf(Activity.Reflection.class);
        test(findInView(TextArea.class).first()).setValue("My plan");
        press("Finish this reflection");
        assertThat(follow("Finish the course")).isEqualTo("CourseView");
        assertThat(page()).contains("Completed", "Your certificate");
    }

    @Test
    void writesOnlyIntoOnesOwnCourse() {
        learners.finish(EVA, EMPATHY, reflection());
        play(reflection());
        assertThat(prompt(0).getValue()).isEmpty();
        test(prompt(0)).setValue("Mine");
        var hers = learning.desk(EVA, EMPATHY)
                .orElseThrow()
                .enrolment()
                .state(reflection().id())
                .orElseThrow();
        assertThat(((ReflectionState) hers).texts())
                .containsValue("For my eyes only")
                .doesNotContainValue("Mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "course/empathy-foundations/nothing",
                "course/nothing/check-soil",
                "course/why-we-serve/check-soil",
                "course/empathy-foundations/..%2F..",
                "course/empathy-foundations/CHECK|x"
            })
    void knowsNoOtherActivity(String address) {
        assertNotFound(address);
    }

    @Test
    void leavesNoTraceOfAWrongAddress() {
        assertNotFound("course/empathy-foundations/nothing");
        assertThat(learning.desk(ANA, EMPATHY).orElseThrow().enrolment()).isNull();
    }

    @Test
    void speaksSpanish() {
        speak("es");
        for (var kind : Set.of(
                Activity.Lesson.class,
                Activity.Reflection.class,
                Activity.Practice.class,
                Activity.Check.class,
                Activity.Talk.class)) {
            Activity activity = learners.first(EMPATHY, kind);
            play(activity);
            assertThat(page())
                    .contains(activity.title().es(), "Siguiente")
                    .doesNotContain("learning.", "conversation.", "item.", "{{", "Next");
        }
        play(lesson());
        press("Ya la leí");
        assertThat(status()).isEqualTo("✓ Guardado");
    }
}
