package coop.siembra.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.ServiceLinks;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class CastChainTests {

    @Test
    void saysOfEveryLinkOfTheCooperativeWhatIsHandedOverInBothLanguages() {
        var cast = CastFile.read();
        var ids = cast.units().stream().map(Cast.Part::id).toList();
        assertThat(cast.units()).allSatisfy(part -> {
            var served = new ArrayList<UnitId>(part.serves());
            assertThat(ids).containsAll(served);
            if (part.members()) {
                served.add(null);
            }
            assertThat(served)
                    .isNotEmpty()
                    .allSatisfy(to -> assertThat(part.place().handedTo(to))
                            .hasValueSatisfying(CastChainTests::isSaidInBothLanguages));
        });
    }

    private static void isSaidInBothLanguages(LocalizedText what) {
        assertThat(what.en()).isNotBlank().hasSizeLessThan(ServiceLinks.LONGEST);
        assertThat(what.es()).isNotBlank().isNotEqualTo(what.en()).hasSizeLessThan(ServiceLinks.LONGEST);
    }
}
