package coop.siembra.assessment.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.assessment.panel.PanelAgreement.Level;
import coop.siembra.assessment.panel.PanelAgreement.Spread;
import coop.siembra.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PanelAgreementTests {
    /** The example of Shrout and Fleiss (1979), table 2: one row a thing rated, one column a judge. */
    private static final int[][] SHROUT_AND_FLEISS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    private static Question question(String id, int points, int options) {
        Map<String, LocalizedText> texts = new LinkedHashMap<>();
        for (int i = 0; i < options; i++) {
            texts.put("o" + i, LocalizedText.same("Option " + i));
        }
        return new Question(
                "a",
                id,
                LocalizedText.same("Situation"),
                points == 0 ? List.of() : Collections.nCopies(points, LocalizedText.same("point")),
                texts);
    }

    /** Of one question; a row an option, a column an expert. */
    private static PanelAgreement of(Question question, int[]... rows) {
        var experts = new ArrayList<Map<String, Map<String, Integer>>>();
        for (int expert = 0; expert < rows[0].length; expert++) {
            Map<String, Integer> ratings = new LinkedHashMap<>();
            for (int option = 0; option < rows.length; option++) {
                ratings.put("o" + option, rows[option][expert]);
            }
            experts.add(Map.of(question.id(), ratings));
        }
        return PanelAgreement.of(List.of(question), experts);
    }

    @Test
    void agreesWithThePublishedExample() {
        var agreement = of(question("q", 10, 6), SHROUT_AND_FLEISS);
        var figures = agreement.forKey().orElseThrow();
        assertThat(figures.experts()).isEqualTo(4);
        assertThat(figures.options()).isEqualTo(6);
        assertThat(figures.single()).isCloseTo(0.29, within(0.005));
        assertThat(figures.average()).isCloseTo(0.62, within(0.005));
        // psych 2.2.9: ICC(sf)$results[c(2, 5), ]
        assertThat(figures.low()).isCloseTo(0.071, within(0.001));
        assertThat(figures.high()).isCloseTo(0.93, within(0.005));
        assertThat(agreement.level()).contains(Level.POOR);
    }

    @Test
    void tellsTheSpreadOfEachOption() {
        var agreement = of(question("q", 5, 3), new int[] {1, 3, 5}, new int[] {2, 3, 4}, new int[] {5, 5, 5});
        assertThat(agreement.options()).extracting(Spread::mean).containsExactly(3.0, 3.0, 5.0);
        assertThat(agreement.options()).extracting(Spread::sd).containsExactly(2.0, 1.0, 0.0);
        assertThat(agreement.options()).extracting(Spread::n).containsOnly(3);
        assertThat(agreement.options().getFirst().deviation()).isCloseTo(4 / 3.0, within(1e-9));
    }

    @Test
    void marksOptionsOnWhichRatingsLieMoreThanASixthOfTheScaleFromTheirMean() {
        var agreement = of(question("q", 5, 3), new int[] {1, 3, 5}, new int[] {2, 3, 4}, new int[] {5, 5, 5});
        assertThat(agreement.options()).extracting(Spread::disputed).containsExactly(true, false, false);
        assertThat(agreement.disputed()).isEqualTo(1);
    }

    @Test
    void takesMeansAsKeyInTheUnitOfTheItem() {
        var rows = new int[][] {{1, 1, 2}, {5, 4, 5}};
        assertThat(of(question("q", 5, 2), rows).values().get("q").get("o0")).isCloseTo(4 / 3.0, within(1e-9));
        var effectiveness = of(question("q", 0, 2), rows).values().get("q");
        assertThat(effectiveness.get("o0")).isCloseTo(100 / 12.0, within(1e-9));
        assertThat(effectiveness.get("o1")).isCloseTo(1100 / 12.0, within(1e-9));
    }

    @Test
    void hasNoFiguresForAKeyWhereAgreementCannotBeComputed() {
        assertThat(of(question("q", 5, 2), new int[] {3, 3, 3}, new int[] {3, 3, 3})
                        .forKey())
                .isEmpty();
        assertThat(of(question("q", 5, 2), new int[] {1, 1, 1}, new int[] {5, 5, 5})
                        .level())
                .isEmpty();
        assertThat(of(question("q", 5, 2), new int[] {1, 2}, new int[] {5, 4}).forKey())
                .isEmpty();
    }

    @Test
    void countsNobodyWhoLeftSomethingOpen() {
        var question = question("q", 5, 2);
        var whole = Map.of("q", Map.of("o0", 1, "o1", 2));
        var half = Map.of("q", Map.of("o0", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PanelAgreement.of(List.of(question), List.of(whole, half, whole)));
    }
}
