package coop.siembra.access.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.access.Acting;
import coop.siembra.access.Cooperative;
import coop.siembra.access.Role;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser(
        username = "admin",
        roles = {"LEARNER", "ADMIN"})
class ApiAccountsTests {
    @Autowired
    ApiAccounts accounts;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    private String made(String name) {
        return ((ApiAccountOutcome.Made) accounts.make(name)).password();
    }

    @Test
    void makesAnAccountAndKeepsOnlyAHash() {
        var password = made(" Contact-Centre ");
        assertThat(password).hasSizeGreaterThan(40).isNotEqualTo(made("other"));
        var kept = Objects.requireNonNull(mongo.getCollection("api_accounts")
                .find(new Document("_id", "contact-centre"))
                .first());
        assertThat(kept.toJson()).doesNotContain(password);
        assertThat(kept.getString("hash")).startsWith("{bcrypt}");
        assertThat(accounts.all()).extracting(ApiAccount::name).containsExactly("contact-centre", "other");
        assertThat(accounts.all())
                .allSatisfy(account -> assertThat(account.used()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a b",
                "añadir",
                "-a",
                "a:b",
                "<b>",
                "ana@demo.coop",
                "x1234567890123456789012345678901234567890"
            })
    void refusesWhatIsNoName(String name) {
        assertThat(accounts.make(name)).isEqualTo(new ApiAccountOutcome.Refused(ApiAccountOutcome.Reason.NO_NAME));
    }

    @Test
    void neverGivesANameTwice() {
        made("kiosk");
        assertThat(accounts.make("KIOSK")).isEqualTo(new ApiAccountOutcome.Refused(ApiAccountOutcome.Reason.TAKEN));
        accounts.revoke("kiosk");
        assertThat(accounts.make("kiosk")).isEqualTo(new ApiAccountOutcome.Refused(ApiAccountOutcome.Reason.TAKEN));
        assertThat(accounts.open("kiosk", "another")).isFalse();
        assertThat(accounts.all()).singleElement().matches(ApiAccount::isRevoked);
        assertThat(accounts.callable("kiosk")).isEmpty();
    }

    @Test
    void notesWhatAdministratorsDoOnceEach() {
        made("kiosk");
        accounts.make("kiosk");
        accounts.revoke("kiosk");
        accounts.revoke("kiosk");
        accounts.revoke("nobody");
        var noted = mongo.getCollection("audit")
                .find(new Document("object", "interface.account"))
                .into(new java.util.ArrayList<>());
        assertThat(noted).extracting(entry -> entry.getString("action")).containsExactly("ADDED", "WITHDREW");
        assertThat(noted).allSatisfy(entry -> {
            assertThat(entry.getString("who")).isEqualTo("admin");
            assertThat(entry.getList("details", String.class)).containsExactly("kiosk");
        });
    }

    @Test
    void notesWhenAnAccountCalled() {
        made("kiosk");
        accounts.used(accounts.callable("kiosk").orElseThrow());
        assertThat(accounts.callable("nobody")).isEmpty();
        assertThat(accounts.all())
                .singleElement()
                .satisfies(account -> assertThat(account.used()).isNotNull());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void isForAdministratorsOnly(Role role) {
        made("kiosk");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.as(Cooperative.ANA, accounts::all, role));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.as(Cooperative.ANA, () -> accounts.make("mine"), role));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.does(Cooperative.ANA, () -> accounts.revoke("kiosk"), role));
    }

    @Test
    @WithAnonymousUser
    void isNotForStrangers() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(accounts::all);
    }
}
