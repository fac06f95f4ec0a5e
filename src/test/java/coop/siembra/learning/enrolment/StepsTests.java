package coop.siembra.learning.enrolment;

import static coop.siembra.learning.enrolment.CourseFixture.CHECK;
import static coop.siembra.learning.enrolment.CourseFixture.EXTRA;
import static coop.siembra.learning.enrolment.CourseFixture.LESSON;
import static coop.siembra.learning.enrolment.CourseFixture.PAGE;
import static coop.siembra.learning.enrolment.CourseFixture.PRACTICE;
import static coop.siembra.learning.enrolment.CourseFixture.REPLY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.item.Response.Single;
import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.ActivityState.CheckState;
import coop.siembra.learning.enrolment.ActivityState.PracticeState;
import coop.siembra.learning.enrolment.ActivityState.ReflectionState;
import coop.siembra.learning.enrolment.ActivityState.ReplyState;
import coop.siembra.learning.enrolment.ActivityState.ReplyTry;
import coop.siembra.learning.enrolment.Taken.Accepted;
import coop.siembra.learning.enrolment.Taken.Refusal;
import coop.siembra.learning.enrolment.Taken.Refused;
import coop.siembra.learning.events.LearningEvent;
import coop.siembra.learning.events.LearningEvent.CheckFinished;
import coop.siembra.learning.events.LearningEvent.CourseCompleted;
import coop.siembra.learning.events.LearningEvent.ItemAnswered;
import coop.siembra.learning.events.LearningEvent.ReplyFinished;
import coop.siembra.learning.events.LearningEvent.ReplyShown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StepsTests {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final Course course = CourseFixture.course();
    private final List<LearningEvent> news = new ArrayList<>();
    private Enrolment enrolment =
            Enrolment.begin(new PersonId("ana"), course.id(), course.version().value(), NOON);

    @Test
    void countsACheckAsDoneOnlyWhenItReachesThePassMark() {
        open(CHECK);
        give("one", "a");
        give("two", "b");
        assertThat(enrolment.done(CHECK)).isFalse();
        assertThat(check().best()).hasValue(0.5);

        accept(CHECK, new Step.TryAgain());
        give("one", "a");
        give("two", "a");
        assertThat(enrolment.done(CHECK)).isTrue();
        assertThat(told(CheckFinished.class)).extracting(CheckFinished::passed).containsExactly(false, true);
        assertThat(told(ItemAnswered.class)).extracting(ItemAnswered::attempt).containsExactly(1, 1, 2, 2);
    }

    @Test
    void keepsADraftThatMayChangeUntilItIsGiven() {
        open(CHECK);
        accept(CHECK, new Step.Draft("one", new Single("b")));
        accept(CHECK, new Step.Draft("one", new Single("a")));
        assertThat(check().attempts().getLast().answers().get("one").response()).containsExactly("a");
        give("one", "a");
        assertThat(refusal(CHECK, new Step.Draft("one", new Single("b")))).isEqualTo(Refusal.ALREADY_GIVEN);
        assertThat(refusal(CHECK, new Step.Give("one", new Single("b")))).isEqualTo(Refusal.ALREADY_GIVEN);
    }

    @Test
    void refusesResponsesToWhatDoesNotExist() {
        open(CHECK);
        assertThat(refusal(CHECK, new Step.Give("three", new Single("a")))).isEqualTo(Refusal.UNKNOWN_PART);
        assertThat(refusal(CHECK, new Step.Give("one", new Single("z")))).isEqualTo(Refusal.UNKNOWN_PART);
        assertThat(refusal(CHECK, new Step.FinishLesson())).isEqualTo(Refusal.WRONG_ACTIVITY);
    }

    @Test
    void letsOnlyTheTabThatOpenedLastWrite() {
        open(LESSON);
        taken("second tab", LESSON, new Step.Open());
        assertThat(refusal(LESSON, new Step.FinishLesson())).isEqualTo(Refusal.OPEN_ELSEWHERE);
        assertThat(taken("second tab", LESSON, new Step.FinishLesson())).isInstanceOf(Accepted.class);
        assertThat(enrolment.done(LESSON)).isTrue();
    }

    @Test
    void completesTheCourseOnceWithEverythingRequiredAndNotWithTheOptional() {
        finishEverythingRequired();
        var completion = enrolment.completion();
        assertThat(completion).isNotNull();
        assertThat(completion.personName()).isEqualTo("Ana Quispe");
        assertThat(enrolment.done(EXTRA)).isFalse();

        open(EXTRA);
        accept(EXTRA, new Step.FinishLesson());
        assertThat(told(CourseCompleted.class)).hasSize(1);
        assertThat(enrolment.completion()).isEqualTo(completion);
    }

    @Test
    void asksForSomeWordsBeforeAReflectionIsFinished() {
        open(PAGE);
        assertThat(refusal(PAGE, new Step.FinishReflection())).isEqualTo(Refusal.NOT_YET);
        accept(PAGE, new Step.Write("moment", "Yesterday at the counter"));
        accept(PAGE, new Step.FinishReflection());
        accept(PAGE, new Step.Write("moment", "Yesterday at the counter, and again today"));
        assertThat(enrolment.done(PAGE)).isTrue();
        assertThat(((ReflectionState) enrolment.state(PAGE).orElseThrow()).texts())
                .containsEntry("moment", "Yesterday at the counter, and again today");
        assertThat(refusal(PAGE, new Step.Write("moment", "x".repeat(Steps.LONGEST_TEXT + 1))))
                .isEqualTo(Refusal.TOO_LONG);
    }

    @Test
    void keepsTheBestAndTheLastOfAllReplies() {
        open(REPLY);
        accept(REPLY, new Step.WriteReply("Dear"));
        assertThat(refusal(REPLY, new Step.FinishReply())).isEqualTo(Refusal.NOT_YET);
        accept(REPLY, new Step.ShowReply("It is being processed.", 2));
        accept(REPLY, new Step.ShowReply("I send it again today.", 7));
        accept(REPLY, new Step.ShowReply("I sent it, and I am sorry.", 7));
        accept(REPLY, new Step.ShowReply("Wait.", 0));
        accept(REPLY, new Step.WriteReply("Wait, please."));
        assertThat(enrolment.done(REPLY)).isFalse();
        accept(REPLY, new Step.FinishReply());
        assertThat(enrolment.done(REPLY)).isTrue();
        accept(REPLY, new Step.ShowReply("It is on its way.", 4));
        accept(REPLY, new Step.FinishReply());

        var state = (ReplyState) enrolment.state(REPLY).orElseThrow();
        assertThat(state.draft()).isEqualTo("It is on its way.");
        assertThat(state.tries()).isEqualTo(5);
        assertThat(state.best()).extracting(ReplyTry::text).isEqualTo("I sent it, and I am sorry.");
        assertThat(state.last()).extracting(ReplyTry::text).isEqualTo("It is on its way.");
        assertThat(told(ReplyShown.class)).extracting(ReplyShown::attempt).containsExactly(1, 2, 3, 4, 5);
        assertThat(told(ReplyFinished.class)).hasSize(1);
    }

    @Test
    void refusesRepliesThatAreEmptyTooLongOrElsewhere() {
        open(REPLY);
        open(PAGE);
        var tooLong = "x".repeat(Steps.LONGEST_REPLY + 1);
        assertThat(refusal(REPLY, new Step.ShowReply(" \n", 0))).isEqualTo(Refusal.NOT_YET);
        assertThat(refusal(REPLY, new Step.ShowReply(tooLong, 0))).isEqualTo(Refusal.TOO_LONG);
        assertThat(refusal(REPLY, new Step.WriteReply(tooLong))).isEqualTo(Refusal.TOO_LONG);
        assertThat(refusal(PAGE, new Step.FinishReply())).isEqualTo(Refusal.WRONG_ACTIVITY);
        assertThat(refusal(REPLY, new Step.FinishReflection())).isEqualTo(Refusal.WRONG_ACTIVITY);
    }

    @Test
    void confirmsAPracticeOnlyAfterItWasPromised() {
        open(PRACTICE);
        assertThat(refusal(PRACTICE, new Step.Confirm("done"))).isEqualTo(Refusal.NOT_YET);
        assertThat(refusal(PRACTICE, observation("looked"))).isEqualTo(Refusal.NOT_YET);
        accept(PRACTICE, new Step.Promise(LocalDate.of(2026, 11, 9), "on Monday"));
        accept(PRACTICE, observation("looked"));
        assertThat(refusal(PRACTICE, observation("sang"))).isEqualTo(Refusal.UNKNOWN_PART);
        accept(PRACTICE, new Step.Confirm("It went well"));
        var state = (PracticeState) enrolment.state(PRACTICE).orElseThrow();
        assertThat(state.observations()).hasSize(1);
        assertThat(state.note()).isEqualTo("It went well");
        assertThat(enrolment.done(PRACTICE)).isTrue();
    }

    @Property
    void neverLosesWhatIsDoneWhateverSomebodyTries(@ForAll Random random) {
        var tried = new StepsTests();
        int done = 0;
        for (int i = 0; i < 60; i++) {
            var activity = tried.course
                    .activities()
                    .get(random.nextInt(tried.course.activities().size()));
            tried.taken("tab", activity.id(), anyStep(random));
            int now = Progress.of(tried.course, tried.enrolment).done();
            assertThat(now).isGreaterThanOrEqualTo(done);
            done = now;
        }
        assertThat(tried.told(CourseCompleted.class)).hasSize(done == 5 ? 1 : 0);
        assertThat(tried.news).extracting(LearningEvent::id).doesNotHaveDuplicates();
    }

    private static Step anyStep(Random random) {
        var item = random.nextBoolean() ? "one" : "two";
        var choice = new Single(random.nextBoolean() ? "a" : "b");
        return switch (random.nextInt(14)) {
            case 0 -> new Step.FinishLesson();
            case 1 -> new Step.Draft(item, choice);
            case 2, 3 -> new Step.Give(item, choice);
            case 4 -> new Step.TryAgain();
            case 5 -> new Step.Write("moment", "words");
            case 6 -> new Step.FinishReflection();
            case 7 -> new Step.Promise(LocalDate.of(2026, 11, 9), "");
            case 8 -> new Step.Confirm("");
            case 9 -> new Step.WriteReply("words");
            case 10 -> new Step.ShowReply("words", random.nextInt(5));
            case 11 -> new Step.FinishReply();
            default -> new Step.Open();
        };
    }

    private void finishEverythingRequired() {
        open(LESSON);
        accept(LESSON, new Step.FinishLesson());
        open(CHECK);
        give("one", "a");
        give("two", "a");
        open(PAGE);
        accept(PAGE, new Step.Write("moment", "words"));
        accept(PAGE, new Step.FinishReflection());
        open(REPLY);
        accept(REPLY, new Step.ShowReply("words", 1));
        accept(REPLY, new Step.FinishReply());
        open(PRACTICE);
        accept(PRACTICE, new Step.Promise(LocalDate.of(2026, 11, 9), ""));
        accept(PRACTICE, new Step.Confirm(""));
    }

    private Step.Observe observation(String behaviour) {
        return new Step.Observe(new PersonId("head"), Set.of(behaviour), "");
    }

    private CheckState check() {
        return (CheckState) enrolment.state(CHECK).orElseThrow();
    }

    private <E> List<E> told(Class<E> type) {
        return news.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void open(ActivityId activity) {
        accept(activity, new Step.Open());
    }

    private void give(String item, String option) {
        accept(CHECK, new Step.Give(item, new Single(option)));
    }

    private void accept(ActivityId activity, Step step) {
        assertThat(taken("tab", activity, step)).isInstanceOf(Accepted.class);
    }

    private Refusal refusal(ActivityId activity, Step step) {
        var taken = taken("tab", activity, step);
        assertThat(taken).isInstanceOf(Refused.class);
        return ((Refused) taken).reason();
    }

    private Taken taken(String tab, ActivityId activity, Step step) {
        var moment = new Moment(
                tab, NOON, LocalDate.of(2026, 11, 2), UUID::randomUUID, () -> 7L, () -> "CODE", () -> "Ana Quispe");
        var taken = Steps.take(course, course.activity(activity).orElseThrow(), enrolment, step, moment);
        if (taken instanceof Accepted(var changed, var told)) {
            enrolment = changed;
            news.addAll(told);
        }
        return taken;
    }
}
