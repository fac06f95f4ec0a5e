package coop.siembra.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.instrument.Form.Section;
import coop.siembra.assessment.instrument.Instrument.Consistency;
import coop.siembra.assessment.instrument.Instrument.KeyNote;
import coop.siembra.assessment.instrument.Instrument.Measures;
import coop.siembra.assessment.instrument.Instrument.Use;
import coop.siembra.assessment.instrument.Scale.Role;
import coop.siembra.content.BrokenContent;
import coop.siembra.content.ContentLibrary;
import coop.siembra.item.Item;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of a good instrument; the mistakes are among the samples of broken content. */
class InstrumentKindTests {
    private final ContentLibrary library =
            ContentLibrary.of(BrokenContent.SAMPLES.resolve("good"), List.of(new InstrumentKind()));
    private final Instrument small = library.current(Instrument.class, "small").orElseThrow();

    private Placed item(String id) {
        return small.form("a").orElseThrow().item(id).orElseThrow();
    }

    @Test
    void readsWhatTheInstrumentIs() {
        assertThat(library.lastProblems()).isEmpty();
        assertThat(small.id().value()).isEqualTo("small");
        assertThat(small.measures()).isEqualTo(Measures.SELF_REPORT);
        assertThat(small.uses()).containsExactlyInAnyOrder(Use.BASELINE, Use.LEADERS);
        assertThat(small.minutes()).isEqualTo(10);
        assertThat(small.timeLimit()).isNull();
        assertThat(small.shuffled()).isTrue();
        assertThat(small.key())
                .isEqualTo(
                        new KeyNote("1", false, new LocalizedText("Set by the authors.", "Fijada por los autores.")));
        assertThat(small.consistency()).containsExactly(new Consistency("h-1", "h-2"));
        assertThat(small.sources())
                .singleElement()
                .satisfies(source -> assertThat(source.reference()).startsWith("Author, A. (2000)"));
    }

    @Test
    void readsWhatItsScalesMean() {
        assertThat(small.scales())
                .extracting(Scale::role)
                .containsExactly(
                        Role.RESULT,
                        Role.RESULT,
                        Role.RESULT,
                        Role.RESULT,
                        Role.IMPRESSION,
                        Role.PREFERENCE,
                        Role.PREFERENCE,
                        Role.PREFERENCE);
        var habit = small.scale("habit").orElseThrow();
        assertThat(habit.competency()).contains(new CompetencyId("listening"));
        assertThat(habit.band(59.9).id()).isEqualTo("low");
        assertThat(habit.band(60).id()).isEqualTo("high");
        assertThat(habit.concern()).isGreaterThan(100);
        assertThat(small.scale("impression").orElseThrow().concern()).isEqualTo(80);
    }

    @Test
    void placesEachItemOnItsScale() {
        assertThat(item("h-1").reversed()).isFalse();
        assertThat(item("h-2").reversed()).isTrue();
        assertThat(item("h-2").scale()).isEqualTo("habit");
        assertThat(((Item.Likert) item("h-2").item()).anchors())
                .extracting(LocalizedText::en)
                .containsExactly("Never", "Seldom", "Often", "Always");
        assertThat(item("m-1").scale()).isEmpty();
        assertThat(item("m-1").scaleByOption())
                .isEqualTo(Map.of("a", "people-first", "b", "facts-first", "c", "calm-first"));
        assertThat(((Item.Rating) item("s-1").item()).options())
                .extracting(Item.Keyed::key)
                .containsExactly(4.5, 3.0, 1.2);
        assertThat(item("f-1").item()).isInstanceOf(Item.SingleChoice.class);
        assertThat(item("f-2").item()).isInstanceOf(Item.MultipleChoice.class);
        assertThat(item("f-3").item()).isInstanceOf(Item.Judgement.class);
        assertThat(item("w-1").item())
                .isEqualTo(new Item.Written(
                        "w-1", new LocalizedText("What do you write to Rosa?", "¿Qué le escribe a Rosa?"), 30, 200));
    }

    @Test
    void keepsPracticeApartFromWhatCounts() {
        var form = small.form("b").orElseThrow();
        assertThat(form.sections())
                .filteredOn(section -> section.practice().isPresent())
                .extracting(Section::id)
                .containsExactly("habits", "first", "moments");
        assertThat(form.items())
                .hasSize(9)
                .extracting(placed -> placed.item().id())
                .doesNotContain("hb-0", "sb-0");
        assertThat(form.sections().getFirst().perPage()).isEqualTo(5);
    }
}
