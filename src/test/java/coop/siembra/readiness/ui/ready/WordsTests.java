package coop.siembra.readiness.ui.ready;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.readiness.EvidencePage;
import coop.siembra.readiness.EvidencePage.Piece;
import coop.siembra.readiness.content.ReadinessContent;
import coop.siembra.readiness.model.CompetencyTally;
import coop.siembra.readiness.model.Estimate;
import coop.siembra.readiness.model.Evidence.Source;
import coop.siembra.readiness.model.Tally.Counts;
import coop.siembra.readiness.observing.ObservationWords;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {
    private static final Phrases ENGLISH = Bundle.phrases("en");
    private static final Phrases SPANISH = Bundle.phrases("es");

    @ParameterizedTest
    @CsvSource({"1, shown fully", "0.7, mostly shown", "0.5, partly shown", "0.2, hardly shown", "0, not shown"})
    void saysWhatAPieceShowed(double value, String words) {
        assertThat(ENGLISH.value(value)).isEqualTo(words);
    }

    @Test
    void listsWithAWordBeforeTheLast() {
        assertThat(ENGLISH.list(List.of())).isEmpty();
        assertThat(ENGLISH.list(List.of("one"))).isEqualTo("one");
        assertThat(ENGLISH.list(List.of("one", "two", "three"))).isEqualTo("one, two and three");
        assertThat(SPANISH.list(List.of("Escucha", "Información clara"))).isEqualTo("Escucha e Información clara");
        assertThat(SPANISH.list(List.of("Escucha", "Serenidad"))).isEqualTo("Escucha y Serenidad");
    }

    @Test
    void saysMeaningAndWeightOfEvidenceAndEscapesIt() {
        var html = new EvidenceHtml(ENGLISH, ReadinessContent.NONE, ZoneOffset.UTC);
        var piece = new Piece(
                Source.CHECK,
                null,
                LocalizedText.same("Course <b>"),
                LocalizedText.same("Check"),
                null,
                Instant.parse("2026-11-03T10:00:00Z"),
                0.5,
                2,
                1.26,
                3,
                null);
        assertThat(html.pieces(new EvidencePage(List.of(piece), 1)))
                .contains(
                        "Check</strong>",
                        "Check · Course &lt;b&gt;",
                        "Nov 3, 2026",
                        "partly shown",
                        "3 pieces of that month",
                        "Counts today like 1.3 answers; when it was new, like 2.0.")
                .doesNotContain("<b>");
        assertThat(html.pieces(new EvidencePage(List.of(), 0))).contains("Nothing yet");
        var seen = new Piece(
                Source.OBSERVATION,
                null,
                null,
                null,
                null,
                Instant.parse("2026-11-03T10:00:00Z"),
                1,
                2,
                2,
                1,
                new ObservationWords.Told("o-1", LocalizedText.same("A queue <x>"), "Hugo"));
        assertThat(html.pieces(new EvidencePage(List.of(seen), 1)))
                .contains("href=\"observation/o-1\"", "A queue &lt;x&gt;</a>", " · Hugo");
    }

    @Test
    void drawsTheRangeAndTheEstimateOnlyWhenItIsKnown() {
        var estimate = new Estimate(0.7, 0.6, 0.8, 9);
        assertThat(EvidenceHtml.gauge(estimate, true, Optional.empty()))
                .contains("left:60.0%;width:20.0%", "<b style='left:70.0%'>")
                .doesNotContain("<u");
        assertThat(EvidenceHtml.gauge(estimate, false, Optional.empty()))
                .contains("wide")
                .doesNotContain("<b");
    }

    @Test
    void drawsTheFullestTenthHighestAndATriangleATarget() {
        var tally = new CompetencyTally(new Counts(1, 1, 1, 1), 3, 2.1, List.of(0, 0, 0, 0, 0, 0, 1, 2, 0, 0), 0, 0);
        var strip = new Strip(tally, List.of(0.6, 0.65));
        assertThat(strip.heights()).containsExactly(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 15.0, 30.0, 0.0, 0.0);
        assertThat(strip.drawing().split("class='target'")).hasSize(3);
        assertThat(strip.drawing()).contains("M140.0 -2V32");
        assertThat(strip.words(ENGLISH)).isEqualTo("3 people are known, on average 70");
        var nobody = new CompetencyTally(Counts.NONE, 0, 0, List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0), 0, 0);
        assertThat(new Strip(nobody, List.of()).drawing()).doesNotContain("rect", "mean");
        assertThat(new Strip(nobody, List.of()).words(SPANISH)).isEqualTo("Todavía no se sabe de nadie");
    }

    @Test
    void drawsABarWhosePartsSayTheirNumber() {
        assertThat(Signs.bar(new Counts(3, 0, 1, 2), ENGLISH))
                .contains("aria-label=\"3 ready, 0 on the way, 1 not yet, 2 unknown\"", "flex-grow:3'>3</i>")
                .doesNotContain("on-the-way'");
        assertThat(Signs.bar(Counts.NONE, ENGLISH)).doesNotContain("role");
    }
}
