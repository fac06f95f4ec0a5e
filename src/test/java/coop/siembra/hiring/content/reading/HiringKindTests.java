package coop.siembra.hiring.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.instrument.InstrumentKind;
import coop.siembra.content.BrokenContent;
import coop.siembra.content.ContentCheck;
import coop.siembra.content.ContentLibrary;
import coop.siembra.content.DefinitionKind;
import coop.siembra.content.Problem;
import coop.siembra.content.ReloadOutcome.Refused;
import coop.siembra.hiring.content.About;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.content.HiringPart.Interviews;
import coop.siembra.hiring.content.HiringPart.Notices;
import coop.siembra.hiring.content.HiringPart.Tasks;
import coop.siembra.hiring.content.Notice.With;
import coop.siembra.hiring.content.Placeholder;
import coop.siembra.hiring.content.Profile.Chosen;
import coop.siembra.hiring.content.QuestionBank.Question;
import coop.siembra.hiring.content.Task.Rating;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HiringKindTests {
    private static final Path SAMPLES = Path.of("src/test/resources/broken-hiring");
    private static final String PROFILE = "hiring/profiles/clerk.yaml";
    private static final CompetencyId LISTENING = new CompetencyId("listening");

    @TempDir
    Path folder;

    @BeforeEach
    void fillFolder() throws IOException {
        BrokenContent.assemble(SAMPLES, "good", folder);
    }

    private static List<DefinitionKind<?>> kinds() {
        return List.of(new HiringKind(), new InstrumentKind());
    }

    private ContentLibrary library() {
        return ContentLibrary.of(folder, kinds());
    }

    private HiringContent hiring() {
        var library = library();
        assertThat(library.lastProblems()).isEmpty();
        return new HiringContent(library);
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }

    static Stream<String> mistakes() {
        return BrokenContent.names(SAMPLES);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void namesFileLineAndRemedyOfEachMistake(String name) throws IOException {
        BrokenContent.assemble(SAMPLES, name, folder);
        String report = ContentCheck.format(ContentCheck.check(folder, kinds()));
        assertThat(report.lines()).containsExactlyElementsOf(BrokenContent.expected(SAMPLES, name));
    }

    @Test
    void readsWhatAJobAsksFor() {
        var profiles = hiring().profiles().orElseThrow();
        assertThat(profiles.about().byPanel()).isTrue();
        var clerk = profiles.profile("clerk").orElseThrow();
        assertThat(clerk.demands())
                .extracting(demand -> demand.competency().value())
                .containsExactly("listening", "composure", "ownership", "recovery");
        var listening = clerk.demand(LISTENING).orElseThrow();
        assertThat(listening.weight()).isEqualTo(40);
        assertThat(listening.target()).isEqualTo(3.5);
        assertThat(listening.duties()).containsExactly("serve", "explain");
        assertThat(clerk.battery().instruments()).containsExactly(new Chosen(new InstrumentId("moments"), "a", false));
        assertThat(clerk.battery().tasks()).containsExactly("apology");
        assertThat(clerk.battery().interviewMinutes()).isEqualTo(45);
        assertThat(profiles.profile("baker")).isEmpty();
    }

    @Test
    void readsWhatIsAskedInInterviews() {
        var interviews = hiring().interviews().orElseThrow();
        assertThat(interviews.about())
                .extracting(About::version, About::byPanel)
                .containsExactly("2", false);
        assertThat(interviews.about().sources()).hasSize(1);
        assertThat(interviews.guide().scale()).hasSize(5);
        assertThat(interviews.rules().topics()).hasSize(5);
        var bank = interviews.bank(LISTENING).orElseThrow();
        assertThat(bank.suitable("clerk")).hasSize(5);
        assertThat(bank.suitable("baker"))
                .extracting(Question::id)
                .doesNotContain("li-1")
                .hasSize(4);
        assertThat(interviews.question("co-4").orElseThrow().anchors())
                .extracting(anchor -> anchor.point())
                .containsExactly(1, 3, 5);
    }

    @Test
    void readsWhatIsAnsweredInWriting() {
        var task = hiring().tasks().flatMap(tasks -> tasks.task("apology")).orElseThrow();
        assertThat(task.message().subject()).contains(new LocalizedText("Again", "Otra vez"));
        assertThat(task.words().max()).isEqualTo(60);
        assertThat(task.dimension("mends").orElseThrow().competency().value()).isEqualTo("recovery");
        assertThat(task.examples().getFirst().ratings())
                .extracting(Rating::point)
                .containsExactly(1, 3, 5);
    }

    @Test
    void readsMailsAndWhatMayBePutIntoThem() {
        var mails = hiring().mails().orElseThrow();
        assertThat(mails.mayBeEmpty()).containsExactlyInAnyOrder("message", "authority");
        assertThat(mails.placeholders()).extracting(Placeholder::id).contains("applicant");
        assertThat(mails.mail("invitation").orElseThrow().placeholders())
                .containsExactlyInAnyOrder("applicant", "opening", "link", "message");
    }

    @Test
    void readsNoticesAndQuestionsAboutGroups() {
        var notices = hiring().notices().orElseThrow();
        var information = notices.notice("information").orElseThrow();
        assertThat(information.sections(Set.of(With.INTERVIEW))).hasSize(1);
        assertThat(information.sections(Set.of(With.TASK, With.INTERVIEW))).hasSize(2);
        var consent = notices.notice("consent").orElseThrow();
        assertThat(consent.version()).contains("3");
        assertThat(consent.statement("read").orElseThrow().required()).isTrue();
        assertThat(consent.statement("research").orElseThrow().without()).isPresent();
        assertThat(notices.notice("accommodation").orElseThrow().options())
                .extracting(option -> option.extraTime())
                .containsExactly(50, 0);
        var gender = notices.groups().question("gender").orElseThrow();
        assertThat(gender.always()).isTrue();
        assertThat(gender.options())
                .extracting(option -> option.category().orElse(""))
                .containsExactly("Female", "Male", "");
    }

    @Test
    void refusesWhatAnotherFolderNoLongerHas() throws IOException {
        var library = library();
        change("instruments/moments/instrument.yaml", "for: [baseline, hiring]", "for: [baseline]");
        assertThat(library.reload())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::file)
                                .containsExactly(PROFILE));
    }

    @Test
    void keepsTheVersionSomethingWasBegunWithWhateverHasChangedAround() throws IOException {
        var library = library();
        var hiring = new HiringContent(library);
        var interviews = hiring.interviews().orElseThrow();
        var tasks = hiring.tasks().orElseThrow();
        var notices = hiring.notices().orElseThrow();
        var profiles = hiring.profiles().orElseThrow();
        change(PROFILE, "target: 3.5", "target: 3");
        change("hiring/interviews/listening.yaml", "    profiles: [clerk]\n", "");
        change("hiring/tasks/apology.yaml", "minutes: 20", "minutes: 25");
        change("hiring/notices/consent.yaml", "version: \"3\"", "version: \"4\"");
        library.reload();
        assertThat(hiring.tasks().map(Tasks::version)).isPresent().isNotEqualTo(Optional.of(tasks.version()));
        assertThat(hiring.interviews(interviews.version())).contains(interviews);
        assertThat(hiring.tasks(tasks.version())).contains(tasks);
        assertThat(hiring.notices(notices.version())).contains(notices);
        assertThat(hiring.profiles(profiles.version())).contains(profiles);
    }

    @Test
    void hasNothingWhereThereIsNoHiring(@TempDir Path empty) throws IOException {
        Files.copy(folder.resolve("competencies.yaml"), empty.resolve("competencies.yaml"));
        var library = ContentLibrary.of(empty, kinds());
        assertThat(library.lastProblems()).isEmpty();
        var hiring = new HiringContent(library);
        assertThat(hiring.interviews().map(Interviews::banks)).isEmpty();
        assertThat(hiring.notices().map(Notices::groups)).isEmpty();
    }
}
