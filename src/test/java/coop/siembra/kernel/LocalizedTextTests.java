package coop.siembra.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LocalizedTextTests {

    @Test
    void speaksSpanishToEverySpanishLocale() {
        var text = new LocalizedText("Savings", "Ahorros");
        assertThat(text.in(Locale.of("es", "BO"))).isEqualTo("Ahorros");
        assertThat(text.in(Locale.FRENCH)).isEqualTo("Savings");
    }

    @Property
    void sameTextReadsTheSameInBothLanguages(@ForAll String text) {
        assertThat(LocalizedText.same(text).in(Language.EN))
                .isEqualTo(LocalizedText.same(text).in(Language.ES));
    }
}
