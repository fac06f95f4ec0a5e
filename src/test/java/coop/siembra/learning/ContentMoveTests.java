package coop.siembra.learning;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.learning.Learners.EMPATHY;
import static coop.siembra.learning.Learners.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.Cooperative;
import coop.siembra.content.ContentLibrary;
import coop.siembra.content.ContentVersion;
import coop.siembra.content.ReloadOutcome.Reloaded;
import coop.siembra.conversation.model.Play;
import coop.siembra.item.Item;
import coop.siembra.kernel.ActivityId;
import coop.siembra.learning.StepOutcome.Refused;
import coop.siembra.learning.StepOutcome.Saved;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.course.CourseKind;
import coop.siembra.learning.enrolment.ActivityState.CheckAttempt;
import coop.siembra.learning.enrolment.ActivityState.CheckState;
import coop.siembra.learning.enrolment.ActivityState.TalkAttempt;
import coop.siembra.learning.enrolment.ActivityState.TalkState;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.learning.enrolment.Taken.Refusal;
import coop.siembra.learning.store.Enrolments;
import coop.siembra.people.People;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.util.FileSystemUtils;

/** Authors change a course while somebody is in the middle of it. */
@SpringBootTest
class ContentMoveTests {
    private static final Path SHIPPED = Path.of("content");
    private static final String MODULE = "courses/empathy-foundations/01-fertile-soil/";
    private static final String CHECK_FILE = MODULE + "30-check-soil.yaml";
    private static final ActivityId CHECK = new ActivityId("check-soil");
    private static final String TALK_FILE = "courses/empathy-foundations/02-other-eyes/40-talk-rosa.yaml";
    private static final ActivityId TALK = new ActivityId("talk-rosa");

    @TempDir
    Path folder;

    @Autowired
    Enrolments enrolments;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private ContentLibrary library;
    private Learning learning;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) throws IOException {
        cooperative.found();
        Files.copy(SHIPPED.resolve("competencies.yaml"), folder.resolve("competencies.yaml"));
        FileSystemUtils.copyRecursively(
                SHIPPED.resolve("courses/empathy-foundations"), folder.resolve("courses/empathy-foundations"));
        library = ContentLibrary.of(folder, List.of(new CourseKind()));
        assertThat(library.lastProblems()).isEmpty();
        learning = new Learning(library, enrolments, people, clock);
    }

    private Course course() {
        return library.current(Course.class, EMPATHY.value()).orElseThrow();
    }

    private Enrolment stored() {
        return Objects.requireNonNull(learning.desk(ANA, EMPATHY).orElseThrow().enrolment());
    }

    private CheckAttempt attempt() {
        return ((CheckState) stored().state(CHECK).orElseThrow()).last().orElseThrow();
    }

    private Saved take(ActivityId activity, Step step) {
        return (Saved) learning.take(ANA, EMPATHY, activity, TAB, step);
    }

    private void give(int item) {
        var asked = ((Activity.Check) take(CHECK, new Step.Open()).activity())
                .items()
                .get(item);
        take(CHECK, new Step.Give(asked.id(), Learners.right(asked)));
    }

    private void reload() {
        assertThat(library.reload()).isInstanceOf(Reloaded.class);
    }

    private void change(String file, String from, String to) throws IOException {
        var path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
        reload();
    }

    private void removeTheFirstLesson() throws IOException {
        for (var language : List.of("en", "es")) {
            Files.delete(folder.resolve(MODULE + "10-the-queue-at-nine." + language + ".md"));
        }
        reload();
    }

    @Test
    void keepsAnAttemptUnderWayOnItsVersionWhileTheRestMovesOn() throws IOException {
        give(0);
        var before = course().version().value();
        change(CHECK_FILE, "id: in-process", "id: put-differently");
        var after = course().version().value();
        assertThat(after).isNotEqualTo(before);

        var opened = take(CHECK, new Step.Open());
        assertThat(((Activity.Check) opened.activity()).items().getFirst().id()).isEqualTo("in-process");
        assertThat(opened.course().version().value()).isEqualTo(after);
        assertThat(stored().version()).isEqualTo(after);
        assertThat(attempt().version()).isEqualTo(before);
        assertThat(attempt().answers()).containsOnlyKeys("in-process");

        ((Activity.Check) opened.activity())
                .items().stream().skip(1).forEach(item -> take(CHECK, new Step.Give(item.id(), Learners.right(item))));
        assertThat(stored().done(CHECK)).isTrue();

        take(CHECK, new Step.TryAgain());
        var again = (Activity.Check) take(CHECK, new Step.Open()).activity();
        assertThat(again.items())
                .extracting(Item::id)
                .contains("put-differently")
                .doesNotContain("in-process");
        assertThat(attempt().version()).isEqualTo(after);
    }

    @Test
    void movesAnAttemptNothingWasAnsweredIn() throws IOException {
        take(CHECK, new Step.Open());
        change(CHECK_FILE, "id: in-process", "id: put-differently");
        var opened = take(CHECK, new Step.Open());
        assertThat(((Activity.Check) opened.activity()).items().getFirst().id()).isEqualTo("put-differently");
        assertThat(attempt().version()).isEqualTo(course().version().value());
    }

    @Test
    void takesStepsOfATabThatWasOpenBeforeTheChange() throws IOException {
        take(CHECK, new Step.Open());
        change(CHECK_FILE, "id: in-process", "id: put-differently");
        var asked = ((Activity.Check) library.version(
                                Course.class,
                                EMPATHY.value(),
                                new ContentVersion(attempt().version()))
                        .orElseThrow()
                        .activity(CHECK)
                        .orElseThrow())
                .items()
                .getFirst();
        take(CHECK, new Step.Give(asked.id(), Learners.right(asked)));
        assertThat(attempt().answers()).containsOnlyKeys("in-process");
    }

    @Test
    void showsAFinishedAttemptInTheVersionItWasAnsweredIn() throws IOException {
        for (int item = 0; item < 6; item++) {
            give(item);
        }
        var before = attempt().version();
        change(CHECK_FILE, "id: in-process", "id: put-differently");
        var opened = (Activity.Check) take(CHECK, new Step.Open()).activity();
        assertThat(opened.items().getFirst().id()).isEqualTo("in-process");
        assertThat(attempt().version()).isEqualTo(before);
        take(CHECK, new Step.TryAgain());
        assertThat(attempt().version()).isEqualTo(course().version().value());
    }

    @Test
    void takesAnswersOfATabInTheVersionItShows() throws IOException {
        take(CHECK, new Step.Open());
        var shown = attempt().version();
        change(CHECK_FILE, "id: in-process", "id: put-differently");
        take(course().activities().getFirst().id(), new Step.Open()); // in another tab, which moves the course on
        var asked = ((Activity.Check) library.version(Course.class, EMPATHY.value(), new ContentVersion(shown))
                        .orElseThrow()
                        .activity(CHECK)
                        .orElseThrow())
                .items()
                .getFirst();
        take(CHECK, new Step.Give(asked.id(), Learners.right(asked)));
        assertThat(attempt().answers()).containsOnlyKeys("in-process");
        assertThat(attempt().version()).isEqualTo(shown);
    }

    private TalkAttempt talked() {
        return ((TalkState) stored().state(TALK).orElseThrow()).last().orElseThrow();
    }

    private static String situation(Saved saved) {
        return ((Activity.Talk) saved.activity()).conversation().situation().en();
    }

    @Test
    void replaysATalkFromItsStartInTheContentThereIsNowAndResumesItInItsOwn() throws IOException {
        var talk = (Activity.Talk) take(TALK, new Step.Open()).activity();
        var first = Play.start(talk.conversation()).offered().getFirst().id();
        take(TALK, new Step.Say(0, first));
        var before = talked().version();
        change(TALK_FILE, "It is five past ten", "Told anew. It is five past ten");
        var after = course().version().value();

        assertThat(situation(take(TALK, new Step.Open()))).doesNotContain("Told anew");
        take(TALK, new Step.Replay(List.of(first)));
        assertThat(talked().version()).isEqualTo(before);

        take(TALK, new Step.Replay(List.of()));
        assertThat(talked().version()).isEqualTo(after);
        assertThat(situation(take(TALK, new Step.Open()))).contains("Told anew");
        take(TALK, new Step.Say(0, first));
        assertThat(talked().version()).isEqualTo(after);
    }

    @Test
    void replaysFromItsStartInTheNewContentAlsoInATabThatWasOpenBefore() throws IOException {
        take(TALK, new Step.Open());
        change(TALK_FILE, "It is five past ten", "Told anew. It is five past ten");
        take(TALK, new Step.Replay(List.of()));
        assertThat(talked().version()).isEqualTo(course().version().value());
        assertThat(stored().version()).isEqualTo(course().version().value());
        change(TALK_FILE, "Told anew. ", "Told again. ");
        assertThat(situation(take(TALK, new Step.Open()))).contains("Told again");
        assertThat(talked().version()).isEqualTo(course().version().value());
    }

    @Test
    void keepsWhatWasDoneInARemovedActivityAndAsksForItNoMore() throws IOException {
        var lesson = course().activities().getFirst();
        take(lesson.id(), new Step.Open());
        take(lesson.id(), new Step.FinishLesson());
        removeTheFirstLesson();
        assertThat(learning.take(ANA, EMPATHY, lesson.id(), TAB, new Step.Open()))
                .isEqualTo(new Refused(Refusal.UNKNOWN_PART));
        take(CHECK, new Step.Open());
        assertThat(stored().done(lesson.id())).isTrue();
        assertThat(learning.desk(ANA, EMPATHY).orElseThrow().progress().done()).isZero();
        assertThat(learning.desk(ANA, EMPATHY).orElseThrow().progress().missing())
                .doesNotContain(lesson);
    }

    @Test
    void completesTheCourseWhenNothingThatWasMissingIsAskedForAnyMore() throws IOException {
        var lesson = course().activities().getFirst();
        for (var activity : course().required().subList(1, course().required().size())) {
            take(activity.id(), new Step.Open());
            Learners.steps(activity).forEach(step -> take(activity.id(), step));
        }
        assertThat(stored().completion()).isNull();
        removeTheFirstLesson();
        take(CHECK, new Step.Open());
        assertThat(stored().completion()).isNotNull();
        assertThat(lesson.optional()).isFalse();
    }

    @Test
    void beginsAfreshWhenAnotherKindOfActivityTookOverAnId() throws IOException {
        give(0);
        for (var language : List.of("en", "es")) {
            var file = folder.resolve(MODULE + "10-the-queue-at-nine." + language + ".md");
            Files.writeString(file, Files.readString(file).replaceFirst("(?m)^id: .*$", "id: check-soil"));
        }
        Files.delete(folder.resolve(CHECK_FILE));
        reload();
        // the attempt under way still is a check of the version it was begun in
        assertThat(take(CHECK, new Step.Open()).activity()).isInstanceOf(Activity.Check.class);
        var rest = (Activity.Check) take(CHECK, new Step.Open()).activity();
        rest.items().stream().skip(1).forEach(item -> take(CHECK, new Step.Give(item.id(), Learners.right(item))));
        assertThat(take(CHECK, new Step.Open()).activity()).isInstanceOf(Activity.Lesson.class);
        take(CHECK, new Step.FinishLesson());
        assertThat(stored().done(CHECK)).isTrue();
    }
}
