package coop.siembra.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.coach.examples.Examples;
import coop.siembra.coach.model.ModelFile;
import coop.siembra.coach.training.Evaluation;
import coop.siembra.coach.training.Figures;
import coop.siembra.coach.training.Training;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The model that is built in: made of these examples, and as good as docs/decisions/0034-coach.md says. */
class CoachModelTests {
    private static final Path BUILT_IN = Path.of("src/main/resources/coach/model.bin");
    private static final double TOLERANCE = 0.01;

    private static Examples examples;
    private static Map<String, Figures> figures;

    @BeforeAll
    static void evaluate() throws IOException {
        examples = Examples.in(Path.of("content"));
        figures = new Evaluation(Coach.shipped())
                .figures(examples).stream().collect(Collectors.toMap(Figures::name, group -> group));
    }

    @Test
    void isWhatTrainingMakesOfTheExamples() throws IOException {
        var made = new ByteArrayOutputStream();
        ModelFile.write(Training.train(examples), made);
        assertThat(made.toByteArray())
                .as("the examples or the code have changed: run ./siembra coach train")
                .isEqualTo(Files.readAllBytes(BUILT_IN));
    }

    @Test
    void survivesBeingWrittenAndRead() throws IOException {
        byte[] built = Files.readAllBytes(BUILT_IN);
        var again = new ByteArrayOutputStream();
        ModelFile.write(ModelFile.read(new ByteArrayInputStream(built)), again);
        assertThat(again.toByteArray()).isEqualTo(built);
    }

    @Test
    void isRefusedWhenItIsOfAnotherVersionOrCutOff() throws IOException {
        byte[] built = Files.readAllBytes(BUILT_IN);
        byte[] moreModels = built.clone();
        moreModels[11] = 2; // the last byte of how many models there are of the register
        for (byte[] wrong : List.of(
                moreModels,
                Arrays.copyOf(built, built.length + 1),
                Arrays.copyOf(built, built.length / 2),
                new byte[8])) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> ModelFile.read(new ByteArrayInputStream(wrong)));
        }
    }

    @Test
    void isAsGoodOnUnseenCasesAsTheRecordSays() {
        reaches("en", Aspect.REACTIONS, 0.882);
        reaches("en", Aspect.INTERPRETATIONS, 0.84);
        reaches("en", Aspect.EXPLORATIONS, 0.903);
        cautions("en", 0.727, 0.887);
        reaches("es", Aspect.REACTIONS, 0.895);
        reaches("es", Aspect.INTERPRETATIONS, 0.835);
        reaches("es", Aspect.EXPLORATIONS, 0.891);
        cautions("es", 0.738, 0.888);
        reaches("peers", Aspect.REACTIONS, 0.916);
        reaches("peers", Aspect.INTERPRETATIONS, 0.881);
        reaches("peers", Aspect.EXPLORATIONS, 0.892);
    }

    private static void reaches(String group, Aspect aspect, double macroF1) {
        assertThat(figures.get(group).aspects().get(aspect).macroF1())
                .as(group + " " + aspect.key())
                .isGreaterThanOrEqualTo(macroF1 - TOLERANCE);
    }

    private static void cautions(String group, double microF1, double anyF1) {
        assertThat(figures.get(group).warned().f1())
                .as(group + " any caution")
                .isGreaterThanOrEqualTo(anyF1 - TOLERANCE);
        assertThat(figures.get(group).microF1()).as(group + " cautions").isGreaterThanOrEqualTo(microF1 - TOLERANCE);
    }

    @Test
    void knowsHowSureItMayBe() {
        figures.values()
                .forEach(group -> group.aspects()
                        .forEach((aspect, levels) -> assertThat(levels.error())
                                .as(group.name() + " " + aspect.key())
                                .isLessThan(0.08)));
    }
}
