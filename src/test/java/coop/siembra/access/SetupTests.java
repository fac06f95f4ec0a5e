package coop.siembra.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.Setup.FirstSettings;
import coop.siembra.access.model.PasswordRule.Weakness;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.Cleared;
import coop.siembra.people.Organisation;
import coop.siembra.people.PersonOutcome;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@SpringBootTest
class SetupTests {
    private static final FirstSettings FIRST =
            new FirstSettings("La Semilla", "Nina Poma", "nina@semilla.coop", "ventana mango silla", Language.ES);

    @Autowired
    Setup setup;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisation organisation;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    @BeforeEach
    void nobody() {
        Cleared.clear(mongo);
    }

    @Test
    void makesTheAdministratorOnce() {
        var secret = setup.open();
        assertThat(setup.isOpen(secret)).isTrue();
        assertThat(setup.finish(secret, FIRST)).isEqualTo(new SetupOutcome.Done());
        assertThat(accounts.find(new PersonId("administrator")).orElseThrow().roles())
                .contains(Role.ADMIN);
        assertThat(organisation.settings().name()).isEqualTo("La Semilla");
        assertThat(setup.isOpen(secret)).isFalse();
        assertThat(setup.finish(secret, FIRST)).isEqualTo(new SetupOutcome.Refused(SetupOutcome.Reason.LINK_EXPIRED));
    }

    @Test
    void keepsOnlyAHashOfTheSecret() {
        var secret = setup.open();
        assertThat(mongo.getCollection("setup").find().first().toJson()).doesNotContain(secret);
    }

    @Test
    void opensToNoOtherSecret() {
        var earlier = setup.open();
        setup.open();
        assertThat(setup.isOpen(earlier)).isFalse();
        assertThat(setup.isOpen("")).isFalse();
        assertThat(setup.finish("guess", FIRST)).isEqualTo(new SetupOutcome.Refused(SetupOutcome.Reason.LINK_EXPIRED));
        assertThat(accounts.none()).isTrue();
    }

    @Test
    void expires() {
        var secret = setup.open();
        mongo.updateFirst(new Query(), Update.update("expires", clock.instant().minusSeconds(1)), "setup");
        assertThat(setup.isOpen(secret)).isFalse();
    }

    @Test
    void keepsTheLinkWhenSomethingIsToBeMended() {
        var secret = setup.open();
        assertThat(setup.finish(
                        secret, new FirstSettings("La Semilla", "Nina", "nina@semilla.coop", "short", Language.ES)))
                .isEqualTo(new SetupOutcome.Weak(Weakness.TOO_SHORT));
        assertThat(setup.finish(secret, new FirstSettings("La Semilla", "Nina", "nina", FIRST.password(), Language.ES)))
                .isEqualTo(new SetupOutcome.PersonRefused(PersonOutcome.Reason.EMAIL_INVALID));
        assertThat(setup.finish(
                        secret, new FirstSettings(" ", "Nina", "nina@semilla.coop", FIRST.password(), Language.ES)))
                .isEqualTo(new SetupOutcome.Refused(SetupOutcome.Reason.ORGANISATION_MISSING));
        assertThat(setup.finish(secret, FIRST)).isEqualTo(new SetupOutcome.Done());
    }

    @Test
    void finishesWhatWasCutShort() {
        setup.finish(setup.open(), FIRST);
        mongo.remove(new Query(), "accounts");
        assertThat(setup.finish(setup.open(), FIRST)).isEqualTo(new SetupOutcome.Done());
        assertThat(accounts.none()).isFalse();
    }
}
