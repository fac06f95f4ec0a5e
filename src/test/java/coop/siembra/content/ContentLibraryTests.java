package coop.siembra.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.siembra.content.ReloadOutcome.Change;
import coop.siembra.content.ReloadOutcome.Refused;
import coop.siembra.content.ReloadOutcome.Reloaded;
import coop.siembra.content.files.FolderSource;
import coop.siembra.content.files.PackedSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentLibraryTests {
    private static final List<DefinitionKind<?>> KINDS = List.of(new PlainCourse.Kind());
    private static final String LESSON = "courses/small/01-first/10-a-lesson.en.md";

    @TempDir
    Path folder;

    private final ContentArchive archive = ContentArchive.inMemory();

    @BeforeEach
    void fillFolder() throws IOException {
        BrokenContent.assemble("good", folder);
    }

    private ContentLibrary library() {
        return new ContentLibrary(new FolderSource(folder), KINDS, archive);
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }

    @Test
    void givesWhatIsInTheFolder() {
        var library = library();
        assertThat(library.lastProblems()).isEmpty();
        assertThat(library.all(PlainCourse.class)).extracting(PlainCourse::id).containsExactly("small");
        assertThat(library.current(PlainCourse.class, "small").orElseThrow().activities())
                .extracting(ActivityFile::id)
                .containsExactly("a-lesson", "a-check", "a-reflection", "a-practice");
        assertThat(library.current(PlainCourse.class, "other")).isEmpty();
        assertThat(library.competencies())
                .extracting(each -> each.id().value())
                .containsExactly("listening", "composure");
        assertThat(library.competency("listening")).isPresent();
        assertThatThrownBy(() -> library.current(String.class, "small")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reloadsWhatChangedAndKeepsTheOldVersionForThoseWhoBeganIt() throws IOException {
        var library = library();
        var before = library.current(PlainCourse.class, "small").orElseThrow();
        assertThat(library.reload()).isEqualTo(new Reloaded(List.of()));
        change(LESSON, "Rosa waits.", "Rosa is waiting.");
        assertThat(library.reload()).isEqualTo(new Reloaded(List.of(new Change("courses/small", Change.Kind.CHANGED))));
        var after = library.current(PlainCourse.class, "small").orElseThrow();
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(library.version(PlainCourse.class, "small", after.version())).containsSame(after);
        var old = library.version(PlainCourse.class, "small", before.version()).orElseThrow();
        assertThat(old.version()).isEqualTo(before.version());
        assertThat(library.version(PlainCourse.class, "small", before.version()))
                .containsSame(old);
        assertThat(library.bytes(PlainCourse.class, "small", before.version(), "pictures/queue.svg"))
                .isPresent();
        assertThat(library.bytes(PlainCourse.class, "small", after.version(), "pictures/none.svg"))
                .isEmpty();
        assertThat(library.version(PlainCourse.class, "small", new ContentVersion("0123456789abcdef")))
                .isEmpty();
    }

    private static ContentVersion version(ContentLibrary library) {
        return library.current(PlainCourse.class, "small").orElseThrow().version();
    }

    @Test
    void followsWhatAnotherNodeHasAccepted(@TempDir Path elsewhere) throws IOException {
        BrokenContent.assemble("good", elsewhere);
        var node = new ContentLibrary(new FolderSource(elsewhere), KINDS, archive);
        var other = library();
        var before = version(node);
        assertThat(node.follow()).isFalse();
        change(LESSON, "Rosa waits.", "Rosa is waiting.");
        other.reload();
        assertThat(node.follow()).isTrue();
        assertThat(version(node)).isEqualTo(version(other)).isNotEqualTo(before);
        assertThat(node.version(PlainCourse.class, "small", before)).isPresent();
        assertThat(node.follow()).isFalse();
        assertThat(other.follow()).isFalse();

        change("competencies.yaml", "Listening", "Hearing");
        other.reload();
        assertThat(node.follow()).isTrue();
        assertThat(node.competencies()).isEqualTo(other.competencies());

        change(LESSON, "minutes: 5", "minutes: five");
        assertThat(other.reload()).isInstanceOf(Refused.class);
        assertThat(node.follow()).isFalse();
    }

    @Test
    void leavesWhatItCannotRead() throws IOException {
        var node = new ContentLibrary(new FolderSource(folder), KINDS, archive);
        var before = version(node);
        var strange = new Bundle("courses", "small", Map.of("course.yaml", "id: [".getBytes(StandardCharsets.UTF_8)));
        archive.keep(new ContentArchive.Accepted(List.of(strange), "", Set.of()));
        assertThat(node.follow()).isFalse();
        assertThat(node.follow()).isFalse();
        assertThat(version(node)).isEqualTo(before);
        change(LESSON, "Rosa waits.", "Rosa is waiting.");
        assertThat(library().follow()).isFalse(); // a third node, which accepts what is readable
        assertThat(node.follow()).isTrue();
    }

    @Test
    void refusesMistakesAndKeepsTheLastGoodState() throws IOException {
        var library = library();
        var before = library.current(PlainCourse.class, "small").orElseThrow();
        change(LESSON, "minutes: 5", "minutes: five");
        assertThat(library.reload())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(new Problem(LESSON, 4, "`minutes` must be a whole number")));
        assertThat(library.lastProblems()).hasSize(1);
        assertThat(library.current(PlainCourse.class, "small")).containsSame(before);
        change(LESSON, "minutes: five", "minutes: 5");
        assertThat(library.reload()).isEqualTo(new Reloaded(List.of()));
        assertThat(library.lastProblems()).isEmpty();
    }

    @Test
    void startsWithTheLastGoodStateWhenTheFolderIsBroken() throws IOException {
        var before = library().current(PlainCourse.class, "small").orElseThrow();
        change(LESSON, "minutes: 5", "minutes: five");
        var restarted = library();
        assertThat(restarted.lastProblems()).isNotEmpty();
        assertThat(restarted.current(PlainCourse.class, "small").orElseThrow().version())
                .isEqualTo(before.version());
    }

    @Test
    void tellsWhatWasAddedAndRemoved() throws IOException {
        var library = library();
        BrokenContent.copy(folder.resolve("courses/small"), folder.resolve("courses/other"));
        change("courses/other/course.yaml", "id: small", "id: other");
        assertThat(library.reload()).isEqualTo(new Reloaded(List.of(new Change("courses/other", Change.Kind.ADDED))));
        try (var files = Files.walk(folder.resolve("courses/small"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        change("competencies.yaml", "Lets the other", "Lets an other");
        assertThat(library.reload())
                .isEqualTo(new Reloaded(List.of(
                        new Change("competencies.yaml", Change.Kind.CHANGED),
                        new Change("courses/small", Change.Kind.REMOVED))));
    }

    @Test
    void findsTheShippedContentInTheProgramItself() {
        var problems = new Problems();
        var packed = new PackedSource().read(Set.of("courses"), problems);
        var beside = new FolderSource(Path.of("content")).read(Set.of("courses"), problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(packed.keySet()).containsExactlyElementsOf(beside.keySet());
        assertThat(packed).containsKey("competencies.yaml");
    }

    @Property
    void givesEqualContentTheSameVersionAndDifferentContentAnother(
            @ForAll byte[] one, @ForAll byte[] other, @ForAll String name) {
        var files = new TreeMap<String, byte[]>();
        files.put(name, one);
        files.put(name + "x", other);
        var version = new Bundle("courses", "a", files).version();
        assertThat(new Bundle("courses", "b", new TreeMap<>(files)).version()).isEqualTo(version);
        files.put(name, other);
        files.put(name + "x", one);
        assertThat(new Bundle("courses", "a", files).version().equals(version)).isEqualTo(Arrays.equals(one, other));
    }
}
