package coop.siembra.browser;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.Language;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first start of an organisation's own Siembra: the link in the log leads to an administrator. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "logging.level.coop.siembra.access.SetupInvitation=info")
class SetupIntegrationTests {
    private static final Pattern LINK = Pattern.compile("/setup\\?token=\\S+");

    @LocalServerPort
    private int port;

    @Test
    void makesTheAdministratorOnce(CapturedOutput log) {
        var link = LINK.matcher(log.getAll());
        assertThat(link.find()).isTrue();
        var path = link.group().substring(1);
        try (var visitor = new Visitor(
                Chromium.browser(), "http://127.0.0.1:" + port, Language.EN.code(), BrowserTest.DESKTOP_WIDTH, 900)) {
            visitor.open(path);
            visitor.seesHeading("Welcome to Siembra");
            assertThat(Axe.EVERYTHING.violations(visitor)).isEmpty();
            visitor.page().getByLabel("Name of the organisation").fill("Cooperativa La Espiga");
            visitor.page().getByLabel("Your name").fill("Ana Admin");
            visitor.page().getByLabel("Your e-mail, to sign in with").fill("ana@laespiga.coop");
            visitor.find("input[type=password]").first().fill(Guests.PASSWORD);
            visitor.find("input[type=password]").nth(1).fill(Guests.PASSWORD);
            visitor.button("Begin").click();
            visitor.page().waitForURL("**/sign-in?ready");
            visitor.settle();
            visitor.sees("Your password is set.");
            visitor.trySignIn("ana@laespiga.coop", Guests.PASSWORD);
            visitor.page().waitForURL(address -> !address.contains("sign-in"));
            visitor.settle();
            visitor.sees("Cooperativa La Espiga");
            visitor.follow("Organisation");
            visitor.seesHeading("Organisation");
            visitor.open(path);
            visitor.sees("This link does not open anything");
            assertThat(visitor.troubles()).isEmpty();
        }
    }
}
