package coop.siembra.learning.ui;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.learning.Learners.EMPATHY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.Cooperative;
import coop.siembra.people.People;
import coop.siembra.ui.ViewTest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

/** Certificates: for everybody who has the code, and more of them for whom they were issued to. */
@WithAnonymousUser
class CertificateViewTests extends ViewTest {

    @Autowired
    CertificateDownload download;

    private String code;

    @BeforeEach
    void earn() {
        code = learners.complete(ANA, EMPATHY);
    }

    @Test
    void showsNameCourseAndDateAndNothingElse() {
        assertThat(open("certificate/" + code)).isEqualTo("CertificateView");
        assertThat(page())
                .contains("Person ana", "Empathy foundations", "Valid: issued by this organisation", code)
                .doesNotContain("@", "Teller", "Shop", "%", "ana@demo.coop", "Download", "{{");
        assertThat(links()).isEmpty();
    }

    @Test
    void findsACodeTypedInSmallLetters() {
        open("certificate/" + code.toLowerCase(Locale.ROOT));
        assertThat(page()).contains("Person ana");
    }

    @Test
    void keepsTheNameItWasIssuedTo(@Autowired People people) {
        var ana = people.find(ANA).orElseThrow();
        var now = Cooperative.details(ANA, Cooperative.SHOP);
        people.change(
                ANA,
                ana.version(),
                new coop.siembra.people.PersonDetails(
                        "Ana Choque", now.email(), now.unit(), now.position(), now.language(), null));
        open("certificate/" + code);
        assertThat(page()).contains("Person ana").doesNotContain("Choque");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAA-AAAAA-AAAAA-AAAAA", "ana", ".*", "{\"$ne\":null}", "AAAAA-AAAAA-AAAAA", "%00"})
    void tellsNothingForAnyOtherCode(String guess) {
        open("certificate/" + java.net.URLEncoder.encode(guess, StandardCharsets.UTF_8));
        assertThat(getCurrentView().getElement().getTextRecursively())
                .doesNotContain("Person", "Valid")
                .containsAnyOf("No certificate has this code", "There is no such page");
    }

    @Test
    void givesThePdfToNobodyWhoHasNotSignedIn() {
        assertThat(download.download(code, "en").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    @WithMockUser(username = "ana", roles = "LEARNER")
    void givesItsOwnerThePdf() {
        open("certificate/" + code);
        assertThat(href("Download as PDF")).isEqualTo("certificate-pdf/" + code + "?lang=en");
        for (var language : new String[] {"en", "es", "xx", "../../etc"}) {
            var answer = download.download(code, language);
            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
            assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
            assertThat(new String(answer.getBody(), 0, 5, StandardCharsets.ISO_8859_1))
                    .isEqualTo("%PDF-");
        }
    }

    @Test
    @WithMockUser(
            username = "hugo",
            roles = {"LEARNER", "HEAD", "EXECUTIVE", "ADMIN", "TRAINING"})
    void givesThePdfToNobodyElseWhateverTheirRoles() {
        open("certificate/" + code);
        assertThat(page()).contains("Person ana").doesNotContain("Download");
        assertThat(download.download(code, "en").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void speaksSpanish() {
        speak("es");
        open("certificate/" + code);
        assertThat(page()).contains("Certificado", "ha completado el curso", "Fundamentos de la empatía", "Válido");
        open("certificate/NOPE");
        assertThat(page()).contains("Ningún certificado tiene este código");
    }
}
