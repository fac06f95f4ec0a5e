package coop.siembra.psychometrics;

import static coop.siembra.psychometrics.ReferenceValues.assertIs;
import static coop.siembra.psychometrics.ReferenceValues.header;
import static coop.siembra.psychometrics.ReferenceValues.numbers;
import static coop.siembra.psychometrics.ReferenceValues.responses;
import static coop.siembra.psychometrics.ReferenceValues.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.psychometrics.ItemDefinition.Keyed;
import coop.siembra.psychometrics.ItemDefinition.Rated;
import coop.siembra.psychometrics.WeightedKappa.Weighting;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what is computed against R: see {@code values.R}. */
class ReferenceTests {

    private static List<Rated> rated(String scale) {
        return rows("rated-key.csv").stream()
                .filter(row -> row[1].equals(scale))
                .map(row -> new Rated(
                        row[0], scale, row[2].equals("-1"), Double.parseDouble(row[3]), Double.parseDouble(row[4])))
                .toList();
    }

    private static Responses knowledge() {
        var key = rows("knowledge-key.csv").stream()
                .map(row -> new Keyed(row[0], row[1], row[2]))
                .toList();
        var people = rows("knowledge.csv").stream()
                .map(row -> IntStream.range(0, row.length)
                        .mapToDouble(i -> key.get(i).score(row[i]))
                        .toArray())
                .toList();
        return Responses.of(header("knowledge.csv"), people);
    }

    private static IntPredicate focal() {
        var groups = rows("knowledge-groups.csv");
        return person -> groups.get(person)[0].equals("focal");
    }

    private static void assertScale(String name, Responses scored) {
        var scale = ScaleStatistics.of(name, scored);
        assertIs(name + ".alpha", scale.alpha());
        assertIs(name + ".omega", scale.omega());
        assertIs(name + ".mean", scale.mean());
        assertIs(name + ".sd", scale.sd());
        assertIs(name + ".sem", scale.sem());
        assertIs(name + ".correlation", scale.correlations().orElseThrow().mean());
        assertThat(scale.heywood()).isEmpty();
        assertThat(scale.constant()).isEmpty();
        for (var item : scale.itemStatistics()) {
            var start = name + "." + item.item() + ".";
            assertIs(start + "n", item.n());
            assertIs(start + "mean", item.mean());
            assertIs(start + "sd", item.sd());
            assertIs(start + "itemRest", item.itemRest());
            assertIs(start + "alphaIfDropped", item.alphaIfDropped());
        }
    }

    @ParameterizedTest
    @CsvSource({"rated, warmth", "rated, patience", "rated-missing, warmth", "rated-missing, patience"})
    void scalesOfRatedItems(String file, String scale) {
        assertScale(file + "." + scale, responses(file + ".csv").scored(rated(scale)));
    }

    @Test
    void aScaleOfQuestions() {
        assertScale("knowledge", knowledge());
    }

    @ParameterizedTest
    @CsvSource({"rated, warmth", "rated, patience"})
    void loadings(String file, String scale) {
        var scored = responses(file + ".csv").scored(rated(scale));
        var solution = (OneFactor.Solution) OneFactor.of(Samples.correlations(scored));
        assertIs(file + "." + scale + ".impliedOmega", solution.impliedOmega());
        for (int i = 0; i < scored.items().size(); i++) {
            var name = file + "." + scale + "." + scored.items().get(i) + ".loading";
            assertThat(solution.loadings().get(i)).isCloseTo(ReferenceValues.value(name), within(1e-5));
        }
    }

    @Test
    void aHeywoodCase() {
        var scale = ScaleStatistics.of("heywood", responses("heywood.csv"));
        assertIs("heywood.omega", scale.omega());
        assertThat(scale.heywood()).containsExactly("h1");
    }

    @Test
    void options() {
        var chosen = rows("knowledge.csv").stream().map(row -> row[0]).toList();
        var analysis = OptionAnalysis.of(chosen, knowledge(), "q1");
        assertThat(analysis.options()).hasSize(4).allSatisfy(option -> {
            assertIs("options.q1." + option.option() + ".share", option.share());
            assertIs("options.q1." + option.option() + ".meanRest", option.meanRest());
        });
    }

    @Test
    void groupsInRightOrWrongItems() {
        var scored = knowledge();
        for (var item : scored.items()) {
            var found = GroupComparison.of(GroupComparison.cases(scored, item, focal()))
                    .rightOrWrong();
            assertIs("groups." + item + ".oddsRatio", found.oddsRatio());
            assertIs("groups." + item + ".chiSquare", found.chiSquare());
            assertIs("groups." + item + ".p", found.p());
            assertIs("groups." + item + ".error", found.error());
            assertThat(found.delta()).isEqualTo(found.oddsRatio().map(ratio -> -2.35 * Math.log(ratio)));
        }
    }

    @Test
    void groupsInGradedItems() {
        var scored = responses("graded.csv");
        for (var item : scored.items()) {
            var found = GroupComparison.of(GroupComparison.cases(scored, item, focal()))
                    .graded();
            assertIs("graded." + item + ".chiSquare", found.chiSquare());
            assertIs("graded." + item + ".p", found.p());
            assertIs("graded." + item + ".difference", found.difference());
        }
    }

    @Test
    void agreementOfRaters() {
        var found = Intraclass.of(numbers("raters.csv"), 0.95);
        assertIs("raters.ICC2", found.single().correlation());
        assertIs("raters.ICC2.low", found.single().low());
        assertIs("raters.ICC2.high", found.single().high());
        assertIs("raters.ICC2k", found.average().correlation());
        assertIs("raters.ICC2k.low", found.average().low());
        assertIs("raters.ICC2k.high", found.average().high());
    }

    @Test
    void agreementAboutClasses() {
        var pairs = numbers("classes.csv").stream()
                .map(row -> new WeightedKappa.Pair((int) row[0], (int) row[1]))
                .toList();
        for (var weighting : Weighting.values()) {
            var found = WeightedKappa.of(pairs, 5, weighting);
            var name = "kappa." + weighting.name().toLowerCase(Locale.ROOT);
            assertIs(name, found.kappa());
            assertIs(name + ".error", found.error());
        }
    }
}
