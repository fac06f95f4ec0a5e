package coop.siembra.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonServed;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@SpringBootTest
class OrganisationTests {
    @Autowired
    Organisation organisation;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void anew() {
        Cleared.clear(mongo);
        organisation.change(OrganisationSettings.initial().named("La Semilla"));
    }

    @Test
    void fillsTheWordItWasGiven() {
        var before = organisation.settings();
        var changed = new OrganisationSettings(
                before.version(),
                "Hospital",
                null,
                AccentColour.DEFAULT,
                PersonServed.PATIENT.english(),
                PersonServed.PATIENT.spanish(),
                5);
        assertThat(organisation.change(changed)).isTrue();
        assertThat(organisation.wording().fill("{{the member}} at {{organisation}}", Language.EN))
                .isEqualTo("the patient at Hospital");
    }

    @Test
    void refusesAChangeMadeFromAnOlderVersion() {
        var before = organisation.settings();
        assertThat(organisation.change(before.named("First"))).isTrue();
        assertThat(organisation.change(before.named("Second"))).isFalse();
        assertThat(organisation.settings().name()).isEqualTo("First");
    }

    @Test
    void liftsASmallerGroupOfAnOlderRelease() {
        mongo.updateFirst(new Query(), Update.update("minimumGroup", 3), "organisation");
        organisation.change(organisation.settings().named("reads it again"));
        mongo.updateFirst(new Query(), Update.update("minimumGroup", 3), "organisation");
        assertThat(organisation.settings().minimumGroup()).isEqualTo(5);
        assertThat(organisation.change(organisation.settings().named("Kept"))).isTrue();
        var stored = mongo.getCollection("organisation").find().first();
        assertThat(stored).containsEntry("minimumGroup", 5);
    }

    @Test
    void letsNoFigureStandForFewerThanFive() {
        var usual = organisation.settings();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrganisationSettings(
                        usual.version(), usual.name(), null, usual.accent(), usual.english(), usual.spanish(), 4));
    }

    @Test
    void keepsTheLogo() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>".getBytes(StandardCharsets.UTF_8);
        var logo = ((Logo.LogoOutcome.Accepted) Logo.accept(svg)).logo();
        var before = organisation.settings();
        organisation.change(new OrganisationSettings(
                before.version(), before.name(), logo, before.accent(), before.english(), before.spanish(), 5));
        assertThat(organisation.settings().logo()).isEqualTo(logo);
    }
}
