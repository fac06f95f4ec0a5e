package coop.siembra.assessment.scoring;

import static coop.siembra.assessment.scoring.Probe.likert;
import static coop.siembra.assessment.scoring.Probe.ratings;
import static coop.siembra.assessment.scoring.Probe.situations;
import static coop.siembra.assessment.scoring.Probe.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.scoring.StyleNote.Kind;
import coop.siembra.item.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResponseStyleTests {

    private static List<StyleNote> notes(Instrument instrument, Map<String, Response> responses, Duration spent) {
        var sitting = Probe.sitting(instrument, responses, spent);
        var form = instrument.forms().getFirst();
        return ResponseStyle.notes(instrument, form, Probe.plan(instrument), Answers.of(form, sitting), sitting);
    }

    private static List<StyleNote> notes(Instrument instrument, Map<String, Response> responses) {
        return notes(instrument, responses, Duration.ZERO);
    }

    @Test
    void asksAboutAnswersThatCameBeforeTheItemCouldBeRead() {
        // “I listen to the end before I answer”: eight words at five a second, and a second
        var varied = values(1, 5, 2, 4, 3, 1);
        assertThat(notes(likert(6), varied, Duration.ofMillis(2_500)))
                .containsExactly(new StyleNote(Kind.TOO_FAST, 2.5, 2.6));
        assertThat(notes(likert(6), varied, Duration.ofMillis(2_700))).isEmpty();
        assertThat(notes(likert(6), varied)).as("nobody took the time").isEmpty();
    }

    @Test
    void countsWordsAsPeopleDo() {
        assertThat(Pace.words("¿Qué haría usted—ahora mismo—con {{el socio}}?")).isEqualTo(8);
        assertThat(Pace.words("The member's follow-up, 24 hours later")).isEqualTo(6);
        assertThat(Pace.words(" … ")).isZero();
    }

    @Test
    void asksAboutOneAnswerOverAndOver() {
        var same = new int[12];
        Arrays.fill(same, 4);
        same[0] = 1;
        same[11] = 2;
        assertThat(notes(likert(12), values(same))).singleElement().isEqualTo(new StyleNote(Kind.STRAIGHT_LINE, 10, 8));
        same[5] = 1;
        assertThat(notes(likert(12), values(same))).isEmpty();
    }

    @Test
    void asksAboutAnswersThatHardlyDiffer() {
        assertThat(notes(likert(12), values(3, 3, 4, 3, 3, 3, 3, 4, 3, 3, 3, 3)))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.kind()).isEqualTo(Kind.LITTLE_VARIATION);
                    assertThat(note.figure()).isEqualTo(Math.sqrt(10.0 / 66), within(1e-9));
                    assertThat(note.threshold()).isEqualTo(0.5);
                });
    }

    @Test
    void asksAboutPairsThatContradictEachOther() {
        // the even ones are reversed: 5 and 5 are four apart, 1 and 5 agree; by chance pairs are 1.6 apart
        assertThat(notes(Probe.impression(6), values(5, 5, 1, 5, 3, 4)))
                .containsExactly(new StyleNote(Kind.INCONSISTENT, 5 / 3.0, 1.6));
        assertThat(notes(Probe.impression(6), values(5, 1, 1, 5, 3, 4))).isEmpty();
        assertThat(notes(Probe.impression(4), values(5, 5, 5, 5)))
                .as("two pairs are too few")
                .isEmpty();
    }

    @Test
    void asksAboutAVeryGoodImpression() {
        assertThat(notes(Probe.impression(4), values(5, 1, 4, 2)))
                .containsExactly(new StyleNote(Kind.IMPRESSION, 87.5, 80));
        assertThat(notes(Probe.impression(4), values(4, 2, 4, 2))).isEmpty();
    }

    @Test
    void tellsHowHighAndHowFarApartSomebodyRates() {
        var one = situations(new double[] {4, 3, 2, 1});
        assertThat(notes(one, ratings(new int[] {5, 4, 3, 2}))).containsExactly(new StyleNote(Kind.RATED_HIGH, 1, 1));
        assertThat(notes(situations(new double[] {5, 4, 3, 2}), ratings(new int[] {4, 3, 2, 1})))
                .containsExactly(new StyleNote(Kind.RATED_LOW, 1, 1));
        assertThat(notes(situations(new double[] {5, 5, 1, 1}), ratings(new int[] {4, 4, 3, 3})))
                .extracting(StyleNote::kind)
                .containsExactly(Kind.RATED_CLOSE);
        assertThat(notes(situations(new double[] {4, 3, 3, 2}), ratings(new int[] {5, 3, 3, 1})))
                .extracting(StyleNote::kind)
                .containsExactly(Kind.RATED_APART);
    }

    @Test
    void countsWhatWasLeftOpen() {
        assertThat(notes(likert(5), values(5, 0, 3, 2, 0))).containsExactly(new StyleNote(Kind.LEFT_OPEN, 2, 1));
    }

    @Test
    void confrontsNobodyWithASuspicion() {
        assertThat(List.of(Kind.values()).stream().filter(kind -> kind.own().isPresent()))
                .containsExactly(Kind.RATED_HIGH, Kind.RATED_LOW, Kind.RATED_CLOSE, Kind.RATED_APART, Kind.LEFT_OPEN);
    }
}
