package coop.siembra.readiness.ui.ready;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.UnitReadiness.Choices;
import coop.siembra.readiness.UnitReadiness.Filter;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.ui.ready.Shown.Cell;
import coop.siembra.readiness.ui.ready.Shown.Listing;
import coop.siembra.readiness.ui.ready.Shown.Opened;
import coop.siembra.readiness.ui.ready.Shown.Whom;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadinessAddressTests {
    private static final UnitId OWN = new UnitId("own");

    private static Shown read(String query) {
        return ReadinessAddress.read(QueryParameters.fromString(query), OWN);
    }

    @Test
    void readsWhatItWrites() {
        var all = new Shown(
                new UnitId("shop"),
                new Filter("teller", "Agencia Ñ & Cía."),
                new Whom("listening", Level.NOT_YET, "josé", 2),
                new Opened(Listing.LATE, 1),
                "recovery",
                new Cell(new PersonId("ana"), new CompetencyId("composure")));
        var without = new Shown(OWN, new Filter("", ""), Whom.ALL, null, "", null);
        for (var shown : new Shown[] {all, without, Shown.of(OWN)}) {
            var query = ReadinessAddress.href(shown).substring("team?".length());
            assertThat(read(query)).isEqualTo(shown);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "page=x&level=best&list=all&person=ana",
                "unit=.*&role=%24where&months=a.b&competency=listening",
                "in=listening&page=-4&more=2"
            })
    void leavesAtItsDefaultWhatItDoesNotUnderstand(String query) {
        assertThat(read(query)).isEqualTo(Shown.of(OWN));
    }

    @Test
    void forgetsRolesAndSitesOfAnotherUnit() {
        var shown = read("role=teller&site=Centro");
        assertThat(shown.within(new Choices(Map.of("teller", 1), Map.of("Norte", 1)))
                        .filter())
                .isEqualTo(new Filter("teller", null));
    }
}
