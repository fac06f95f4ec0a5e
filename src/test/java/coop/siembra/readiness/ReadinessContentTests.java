package coop.siembra.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.content.BrokenContent;
import coop.siembra.content.ContentCheck;
import coop.siembra.content.ContentLibrary;
import coop.siembra.content.Problem;
import coop.siembra.content.ReloadOutcome;
import coop.siembra.readiness.content.ReadinessContent;
import coop.siembra.readiness.content.ReadinessKind;
import coop.siembra.readiness.model.Evidence.Source;
import coop.siembra.readiness.model.EvidenceRules;
import coop.siembra.readiness.model.JobRole.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadinessContentTests {
    private static final Path SAMPLES = Path.of("src/test/resources/broken-readiness");
    private static final Path SHIPPED = Path.of("content");

    @TempDir
    Path folder;

    private List<Problem> check() {
        return ContentCheck.check(folder, List.of(new ReadinessKind()));
    }

    private static ReadinessContent read(ContentLibrary library) {
        return library.current(ReadinessContent.class, "").orElseThrow();
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

    /** Where there is no content the same holds as with the content that comes with the program. */
    @Test
    void theUsualRulesAreThoseOfTheContentThatComesWithUs() {
        var content = read(ContentLibrary.of(SHIPPED, List.of(new ReadinessKind())));
        assertThat(content.rules()).isEqualTo(EvidenceRules.USUAL);
        var words = content.words();
        assertThat(words).isNotNull();
        assertThat(words.sources()).containsOnlyKeys(Source.values());
    }

    @Test
    void everyRoleHasAKeyCompetencyAndTargetsThatCanBeReached() {
        var roles =
                read(ContentLibrary.of(SHIPPED, List.of(new ReadinessKind()))).roles();
        assertThat(roles).hasSizeGreaterThan(9).allSatisfy(role -> {
            assertThat(role.targets()).anyMatch(Target::key);
            assertThat(role.targets())
                    .allSatisfy(target -> assertThat(target.target()).isBetween(0.4, 0.8));
        });
    }

    @Test
    void refusesABrokenChangeAndGoesOnWithTheLastGoodOne() throws IOException {
        BrokenContent.assemble(SAMPLES, "good", folder);
        var library = ContentLibrary.of(folder, List.of(new ReadinessKind()));
        var file = folder.resolve("readiness/evidence.yaml");
        var text = Files.readString(file);
        Files.writeString(file, text.replace("halfLife: 180", "halfLife: soon"));
        assertThat(library.reload()).isInstanceOf(ReloadOutcome.Refused.class);
        assertThat(read(library).rules().of(Source.CHECK).halfLifeDays()).isEqualTo(180);
        Files.writeString(file, text.replace("halfLife: 180", "halfLife: 90"));
        var before = read(library).version();
        assertThat(library.reload()).isInstanceOf(ReloadOutcome.Reloaded.class);
        assertThat(read(library).rules().of(Source.CHECK).halfLifeDays()).isEqualTo(90);
        assertThat(read(library).version()).isNotEqualTo(before);
    }
}
