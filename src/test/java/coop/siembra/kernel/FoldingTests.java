package coop.siembra.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

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
}
