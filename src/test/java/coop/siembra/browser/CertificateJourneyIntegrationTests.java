package coop.siembra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** From the last activity of a course to a certificate a stranger can verify. */
class CertificateJourneyIntegrationTests extends BrowserTest {

    @Test
    void earnsACertificateDownloadsItAndLetsAStrangerVerifyIt() throws IOException {
        var guest = guests.employee("Marta Quispe Ñandú", Language.EN);
        coursework.doAllBut(1, Coursework.EMPATHY, guest.id());
        var visitor = visitor().signIn(guest);
        visitor.follow("Continue");
        visitor.find("textarea").first().fill("One question before every answer.");
        assertThat(visitor.find(".si-saved")).containsText("Saved");
        visitor.press("Finish this reflection");
        visitor.follow("Finish the course");
        visitor.sees("Completed");
        visitor.follow("Your certificate");
        visitor.sees("Marta Quispe Ñandú");
        var download = visitor.page()
                .waitForDownload(() -> visitor.link("Download as PDF").click());
        var start = Files.readAllBytes(download.path());
        assertThat(new String(start, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(download.suggestedFilename()).endsWith(".pdf");

        var address = visitor.page().url();
        var stranger = visitor();
        stranger.page().navigate(address);
        stranger.settle();
        stranger.sees("Marta Quispe Ñandú");
        stranger.sees("Empathy foundations");
        stranger.sees("Valid: issued by this organisation");
        assertThat(stranger.link("Download as PDF")).hasCount(0);
        assertThat(stranger.page().content()).doesNotContain(guest.email(), "Service officer", "Counter");
        stranger.open("certificate/ABCDE-ABCDE-ABCDE-ABCDE");
        stranger.seesHeading("No certificate has this code");
    }
}
