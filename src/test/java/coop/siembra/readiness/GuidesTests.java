package coop.siembra.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.content.BrokenContent;
import coop.siembra.content.Bundle;
import coop.siembra.content.CheckContext;
import coop.siembra.content.Competency;
import coop.siembra.content.ContentCheck;
import coop.siembra.content.ContentLibrary;
import coop.siembra.content.DefinitionKind;
import coop.siembra.content.Problem;
import coop.siembra.content.ReloadOutcome;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.Language;
import coop.siembra.readiness.content.ReadinessContent;
import coop.siembra.readiness.content.ReadinessKind;
import coop.siembra.readiness.guide.Block;
import coop.siembra.readiness.guide.Block.Kind;
import coop.siembra.readiness.guide.Guides;
import coop.siembra.readiness.guide.Nudge;
import coop.siembra.readiness.guide.Nudge.Occasion;
import coop.siembra.readiness.guide.Sheet;
import coop.siembra.readiness.model.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts for those who lead: those that come with the program, and the mistakes their authors can make. */
class GuidesTests {
    private static final Path SAMPLES = Path.of("src/test/resources/broken-guides");
    private static final List<DefinitionKind<?>> KINDS = List.of(new ReadinessKind(), new Courses());
    private static final ContentLibrary SHIPPED = ContentLibrary.of(Path.of("content"), KINDS);

    @TempDir
    Path folder;

    private List<Problem> check() {
        return ContentCheck.check(folder, KINDS);
    }

    private static ReadinessContent content(ContentLibrary library) {
        return library.current(ReadinessContent.class, "").orElseThrow();
    }

    private static Guides shipped() {
        return content(SHIPPED).guides();
    }

    private static List<CompetencyId> competencies() {
        return SHIPPED.competencies().stream().map(Competency::id).toList();
    }

    @Test
    void findsNothingInGoodContent() throws IOException {
        BrokenContent.assemble(SAMPLES, "good", folder);
        assertThat(check()).isEmpty();
    }

    static Stream<String> mistakes() {
        return BrokenContent.names(SAMPLES);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void namesFileLineAndRemedyOfEachMistake(String name) throws IOException {
        BrokenContent.assemble(SAMPLES, name, folder);
        assertThat(ContentCheck.format(check()).lines())
                .containsExactlyElementsOf(BrokenContent.expected(SAMPLES, name));
    }

    @Test
    void canDoWithoutAnyOfThem() throws IOException {
        BrokenContent.assemble(SAMPLES, "good", folder);
        for (var name : List.of("about", "objectives", "one-to-one", "nudges", "obstacles", "leaders", "closeness")) {
            Files.delete(folder.resolve("readiness/" + name + ".yaml"));
        }
        for (var name : List.of("observations/listening", "observations/composure", "workshops/practice-chairs")) {
            Files.delete(folder.resolve("readiness/" + name + ".yaml"));
        }
        assertThat(check()).isEmpty();
        assertThat(content(ContentLibrary.of(folder, KINDS)).guides()).isEqualTo(Guides.NONE);
    }

    /** Whoever corrects a reminder must not have everybody judged anew. */
    @Test
    void aChangedTextIsAnotherVersionOfTheTextsAndNotOfTheFigures() throws IOException {
        BrokenContent.assemble(SAMPLES, "good", folder);
        var library = ContentLibrary.of(folder, KINDS);
        var before = content(library);
        var file = folder.resolve("readiness/nudges.yaml");
        Files.writeString(file, Files.readString(file).replace("Go on", "Do go on"));
        assertThat(library.reload()).isInstanceOf(ReloadOutcome.Reloaded.class);
        assertThat(content(library).version()).isEqualTo(before.version());
        assertThat(content(library).guides().version())
                .isNotEqualTo(before.guides().version());
    }

    @Test
    void everyCompetencyHasASheetAndATalkForEachLevelAndWordsOfThanks() {
        var guides = shipped();
        assertThat(guides.sheets().stream().map(Sheet::competency)).containsExactlyInAnyOrderElementsOf(competencies());
        var talks = guides.oneToOne().orElseThrow();
        assertThat(competencies()).allSatisfy(competency -> {
            for (var level : Level.values()) {
                assertThat(talks.talk(competency, level)).isPresent();
            }
            assertThat(talks.recognition().words())
                    .anyMatch(words -> words.competency().equals(competency));
        });
    }

    @Test
    void everyCompetencyIsTheMainOneOfTwoPracticesAtLeast() {
        assertThat(competencies())
                .allSatisfy(competency -> assertThat(shipped().blocks())
                        .filteredOn(block -> block.kind() == Kind.PRACTICE
                                && block.competencies().getFirst().equals(competency))
                        .hasSizeGreaterThan(1));
    }

    @Test
    void thereIsABlockOfEveryKindAndEveryObjectiveIsServedByOne() {
        var guides = shipped();
        assertThat(guides.blocks().stream().map(Block::kind).distinct()).containsExactlyInAnyOrder(Kind.values());
        assertThat(guides.objectives())
                .hasSize(13)
                .allSatisfy(objective -> assertThat(guides.blocks())
                        .anyMatch(block -> block.objectives().contains(objective.id())));
    }

    @Test
    void thereAreTwoRemindersForEachOccasion() {
        assertThat(Stream.of(Occasion.values()))
                .allSatisfy(occasion -> assertThat(shipped().nudges())
                        .filteredOn(nudge -> nudge.occasion() == occasion)
                        .hasSizeGreaterThan(1));
        assertThat(shipped().about().orElseThrow().reviewed()).isFalse();
        assertThat(shipped().obstacles().orElseThrow().obstacles()).hasSize(6);
        assertThat(shipped().mirror().orElseThrow().statements()).hasSizeGreaterThan(7);
        assertThat(shipped().actions()).hasSizeGreaterThan(9).anyMatch(action -> action.suits(3));
    }

    @Test
    void fillsAReminder() {
        var nudge = shipped().nudges().stream()
                .filter(one -> one.placeholders().contains("course"))
                .findFirst()
                .orElseThrow();
        var text = Nudge.fill(nudge.subject(), Language.ES, Map.of("course", "Escuchar", "date", "3 nov 2026"));
        assertThat(text).contains("Escuchar").doesNotContain("{course}");
    }

    /** That there are courses, whatever is in them. */
    private static final class Courses implements DefinitionKind<String> {

        @Override
        public Class<String> type() {
            return String.class;
        }

        @Override
        public String folder() {
            return "courses";
        }

        @Override
        public String entryFile() {
            return "course.yaml";
        }

        @Override
        public Optional<String> read(Bundle bundle, CheckContext context) {
            return Optional.of(bundle.id());
        }
    }
}
