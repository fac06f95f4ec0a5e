package coop.siembra.assessment.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.instrument.InstrumentFixture;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PagesTests {

    private static List<Page> myself(long seed) {
        var instrument = InstrumentFixture.myself();
        return Pages.of(instrument, instrument.forms().getFirst(), seed);
    }

    private static Stream<String> ids(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.items().stream())
                .map(Placed::item)
                .map(item -> item.id());
    }

    @Test
    void showsItemsTogetherSectionBySectionAndOpensEachOnce() {
        var pages = myself(1);
        assertThat(pages).extracting(Page::number).containsExactly(0, 1, 2, 3);
        assertThat(pages).extracting(Page::opens).containsExactly(true, false, false, true);
        assertThat(pages).extracting(page -> page.items().size()).containsExactly(3, 3, 1, 1);
        assertThat(pages)
                .extracting(page -> page.section().id())
                .containsExactly("at-work", "at-work", "at-work", "like-me");
        assertThat(pages.getFirst().section().practice()).isPresent();
    }

    /** If this fails, everybody in the middle of a sitting sees another order: do not change it. */
    @Test
    void keepsTheOrderOfASeedForEver() {
        assertThat(ids(myself(42))).containsExactly("pt-3", "pt-5", "pt-7", "pt-4", "pt-6", "pt-1", "pt-2", "m-1");
    }

    @Property
    void showsEveryItemOnceWithinItsSection(@ForAll long seed) {
        var instrument = InstrumentFixture.moments();
        var form = instrument.forms().getFirst();
        var pages = Pages.of(instrument, form, seed);
        assertThat(pages).isEqualTo(Pages.of(instrument, form, seed)).hasSize(Pages.count(form));
        assertThat(pages.stream().flatMap(page -> page.items().stream()))
                .containsExactlyInAnyOrderElementsOf(form.items());
        assertThat(pages).allSatisfy(page -> assertThat(page.section().items()).containsAll(page.items()));
    }

    @Test
    void shufflesDifferentlyForOthersAndNotAtAllWhenTheOrderIsFixed() {
        assertThat(LongStream.range(0, 50)
                        .mapToObj(seed -> ids(myself(seed)).toList())
                        .distinct()
                        .count())
                .isGreaterThan(40);
        var shuffled = InstrumentFixture.myself();
        var fixed = InstrumentFixture.inOrder(shuffled);
        assertThat(ids(Pages.of(fixed, fixed.forms().getFirst(), 3)))
                .containsExactly("pt-1", "pt-2", "pt-3", "pt-4", "pt-5", "pt-6", "pt-7", "m-1");
    }
}
