package coop.siembra.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.instrument.Instrument.KeyNote;
import coop.siembra.assessment.instrument.Instrument.Measures;
import coop.siembra.assessment.instrument.Instrument.Use;
import coop.siembra.content.ContentLibrary;
import coop.siembra.item.Item;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The instruments Siembra comes with. */
class ShippedInstrumentTests {
    private final ContentLibrary library = ContentLibrary.of(Path.of("content"), List.of(new InstrumentKind()));
    private final List<Instrument> shipped = library.all(Instrument.class);

    @Test
    void haveNoMistakes() {
        assertThat(library.lastProblems()).isEmpty();
        assertThat(shipped)
                .extracting(instrument -> instrument.id().value())
                .contains("member-moments", "serving-those-who-serve", "soil-profile");
    }

    @Test
    void claimNoPanelThatHasNotMet() {
        assertThat(shipped.stream().map(Instrument::key).filter(key -> key != null))
                .isNotEmpty()
                .noneMatch(KeyNote::byPanel);
    }

    @Test
    void haveAFormForApplicantsAloneWhereTheyAreJudgedByIt() {
        assertThat(shipped)
                .filteredOn(instrument -> instrument.uses().contains(Use.HIRING))
                .filteredOn(instrument -> instrument.measures() != Measures.SELF_REPORT)
                .isNotEmpty()
                .allSatisfy(instrument -> assertThat(instrument.forms()).hasSizeGreaterThan(1));
    }

    @Test
    void promiseApplicantsThatASelfReportIsNoEvidence() {
        assertThat(shipped)
                .filteredOn(instrument -> instrument.uses().contains(Use.HIRING))
                .filteredOn(instrument -> instrument.measures() == Measures.SELF_REPORT)
                .isNotEmpty()
                .allSatisfy(instrument -> {
                    assertThat(instrument.purpose().en()).contains("takes no part in comparing or deciding");
                    assertThat(instrument.purpose().es()).contains("No interviene en ninguna comparación ni decisión");
                });
    }

    @Test
    void letTheBestStandNowhereInParticular() {
        assertThat(shipped.stream().flatMap(instrument -> instrument.forms().stream()))
                .allSatisfy(form -> {
                    var places = placesOfTheBest(form);
                    places.forEach((place, times) -> assertThat(times)
                            .as("form %s, best option at place %s", form.id(), place)
                            .isLessThanOrEqualTo(places.values().stream()
                                            .mapToInt(Integer::intValue)
                                            .sum()
                                    / 2));
                });
    }

    /** How often the best option of a situation stands at each place. */
    private static Map<Integer, Integer> placesOfTheBest(Form form) {
        var places = new TreeMap<Integer, Integer>();
        for (var placed : form.items()) {
            var keys = switch (placed.item()) {
                case Item.Rating rating ->
                    rating.options().stream().map(Item.Keyed::key).toList();
                case Item.Judgement judgement ->
                    judgement.options().stream()
                            .map(option -> (double) option.value())
                            .toList();
                default -> List.<Double>of();
            };
            if (!keys.isEmpty()) {
                places.merge(keys.indexOf(Collections.max(keys)), 1, Integer::sum);
            }
        }
        return places;
    }
}
