package coop.siembra.learning.ui;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.learning.Learners.EMPATHY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import coop.siembra.content.ContentLibrary;
import coop.siembra.content.ReloadOutcome.Reloaded;
import coop.siembra.learning.Learners;
import coop.siembra.learning.course.Activity;
import coop.siembra.ui.ViewTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** The player stays open while authors change the course. */
@WithMockUser(username = "ana", roles = "LEARNER")
@DirtiesContext
class MovedContentTests extends ViewTest {
    private static final Path CONTENT = copied();

    @Autowired
    ContentLibrary library;

    private static Path copied() {
        try {
            var folder = Files.createTempDirectory("siembra-content");
            FileSystemUtils.copyRecursively(Path.of("content"), folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void content(DynamicPropertyRegistry registry) {
        registry.add("siembra.content", CONTENT::toString);
    }

    @AfterAll
    static void remove() throws IOException {
        FileSystemUtils.deleteRecursively(CONTENT);
    }

    /** The store has been cleared since the content was first taken in: a change has all of it kept again. */
    @BeforeEach
    void keep() throws IOException {
        Files.writeString(CONTENT.resolve("courses/empathy-foundations/course.yaml"), "\n", StandardOpenOption.APPEND);
        assertThat(library.reload()).isInstanceOf(Reloaded.class);
    }

    private void change(String file, String from, String to) throws IOException {
        var path = CONTENT.resolve("courses/empathy-foundations").resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
        assertThat(library.reload()).isInstanceOf(Reloaded.class);
    }

    private void finish(Activity activity) {
        learners.open(ANA, EMPATHY, activity);
        Learners.steps(activity).forEach(step -> learners.take(ANA, EMPATHY, activity.id(), step));
        open("course/empathy-foundations/" + activity.id());
    }

    @Test
    void asksTheNewQuestionsWhenACheckIsTriedAgain() throws IOException {
        finish(learners.first(EMPATHY, Activity.Check.class));
        change("01-fertile-soil/30-check-soil.yaml", "The app tells everyone", "From now on the app tells everyone");
        assertThat(page()).contains("Your result");
        press("Try again");
        assertThat(page()).contains("From now on the app tells everyone").doesNotContain("Your result");
    }

    @Test
    void playsTheNewTalkWhenItIsReplayedFromItsStart() throws IOException {
        finish(learners.first(EMPATHY, Activity.Talk.class));
        change("02-other-eyes/40-talk-rosa.yaml", "It is five past ten", "Told anew. It is five past ten");
        assertThat(page()).contains("Turning points").doesNotContain("Told anew");
        test(find(NativeButton.class)
                        .withTextContaining("Play again from the beginning")
                        .single())
                .click();
        assertThat(page()).contains("Told anew", "Start the talk");
        press("Start the talk");
        assertThat(page()).contains("What do you say?");
    }
}
