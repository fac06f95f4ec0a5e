package coop.siembra.access.model;

import static coop.siembra.access.model.PasswordRule.Weakness.TOO_COMMON;
import static coop.siembra.access.model.PasswordRule.Weakness.TOO_LONG;
import static coop.siembra.access.model.PasswordRule.Weakness.TOO_PERSONAL;
import static coop.siembra.access.model.PasswordRule.Weakness.TOO_SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordRuleTests {

    @Test
    void asksForLengthNotForOddness() {
        assertThat(PasswordRule.weakness("eleven char")).contains(TOO_SHORT);
        assertThat(PasswordRule.weakness("papaya lluvia reloj puente")).isEmpty();
    }

    @Test
    void refusesWhatTheHashWouldCut() {
        assertThat(PasswordRule.weakness("ñ".repeat(20) + "abcdefghijklmnopqrstuvwxyz012345678"))
                .contains(TOO_LONG);
    }

    @Test
    void refusesWhatIsGuessedFirst() {
        assertThat(PasswordRule.weakness("aaaaaaaaaaaaaa")).contains(TOO_COMMON);
        assertThat(PasswordRule.weakness("Siembra-Demo")).contains(TOO_COMMON);
        assertThat(PasswordRule.weakness("Rosaquispe-12", "Rosaquispe", "r@demo.coop"))
                .contains(TOO_PERSONAL);
        assertThat(PasswordRule.weakness("papaya rosaquispe reloj", "Rosaquispe"))
                .isEmpty();
    }
}
