package coop.siembra.notices.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailSyntaxTests {

    @ParameterizedTest
    @CsvSource({
        "ana@coop.example, ana@coop.example",
        "ana.maria+jobs@mail.coop.example, ana.maria+jobs@mail.coop.example",
        "o'neill@coop.example, o'neill@coop.example",
        "ana@ñandú.example, ana@xn--and-6ma2c.example"
    })
    void takesAddressesAsServersDo(String written, String address) {
        assertThat(MailSyntax.address(written)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "@coop.example",
                "ana@",
                "ana@coop",
                "ana@@coop.example",
                ".ana@coop.example",
                "ana.@coop.example",
                "a..na@coop.example",
                "ana@coop..example",
                "ana@-coop.example",
                "ana@coop.example.",
                "ana@[127.0.0.1]",
                "ana@127.0.0.1",
                "ana maria@coop.example",
                "ana,eva@coop.example",
                "ana@coop.example,eva@coop.example",
                "ana@coop.example\r\nBcc: eva@coop.example",
                "ana@coop.example\n",
                "ana\0@coop.example",
                "<ana@coop.example>",
                "\"ana\"@coop.example",
                "ana@coop.example>",
                "añá@coop.example",
                "ana@coop.e"
            })
    void refusesWhatIsNoAddressOrMoreThanOne(String text) {
        assertThat(MailSyntax.isAddress(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana\r\nBcc: eva@coop.example",
                "Ana\nX: y",
                "Ana\rX: y",
                "Ana\u2028X",
                "Ana\u0085X",
                "Ana\0",
                "\u202EanA",
                "Ana\uD83C"
            })
    void refusesNamesAndSubjectsThatAreMoreThanALine(String text) {
        assertThat(MailSyntax.isName(text)).isFalse();
        assertThat(MailSyntax.isSubject(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "Ñusta Quispe-O'Higgins, \"Nusti\"", "李小龙 🌱"})
    void takesNamesAsPeopleWriteThem(String text) {
        assertThat(MailSyntax.isName(text)).isTrue();
        assertThat(MailSyntax.isSubject(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void wantsASubjectButNoName(String text) {
        assertThat(MailSyntax.isName(text)).isTrue();
        assertThat(MailSyntax.isSubject(text)).isFalse();
    }

    @Property
    void nothingThatPassesCanEndAHeader(@ForAll @StringLength(max = 300) String text) {
        if (MailSyntax.isName(text) || MailSyntax.isAddress(text) || MailSyntax.isSubject(text)) {
            assertThat(text).doesNotContainPattern("[\\r\\n\\u0000-\\u001f\\u007f\\u0085\\u2028\\u2029]");
        }
    }

    @Property
    void addressesAreShortAndPlain(@ForAll @StringLength(max = 300) String local, @ForAll String domain) {
        MailSyntax.address(local + "@" + domain + ".example")
                .ifPresent(
                        address -> assertThat(address).matches("[!-~]{1,254}").doesNotContain(",", "<", ">", "\""));
    }
}
