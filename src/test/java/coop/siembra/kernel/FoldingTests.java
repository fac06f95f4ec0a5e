package coop.siembra.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTests {

    @Test
    void setsAccentsCaseAndDoubledSpacesAside() {
        assertThat(Folding.fold("  María  José Ñáñez ")).isEqualTo("maria jose nanez");
        assertThat(Folding.fold("ÅSE")).isEqualTo("ase");
    }

    @Property
    void isDoneAfterOnce(@ForAll String text) {
        var once = Folding.fold(text);
        assertThat(Folding.fold(once)).hasSizeLessThanOrEqualTo(once.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@demo.coop", "ana.maria+curso@mail.demo.coop", "ñusta@demo.coop"})
    void knowsAddresses(String email) {
        assertThat(EmailSyntax.isValid(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "ana@demo",
                "@demo.coop",
                "a b@demo.coop",
                "ana@demo..coop",
                "ana@-demo.coop",
                "a<b@demo.coop"
            })
    void knowsWhatIsNoAddress(String email) {
        assertThat(EmailSyntax.isValid(email)).isFalse();
    }
}
