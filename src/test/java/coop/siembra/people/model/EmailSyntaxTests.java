package coop.siembra.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailSyntaxTests {

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
