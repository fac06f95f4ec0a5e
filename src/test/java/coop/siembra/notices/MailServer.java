package coop.siembra.notices;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A mail server for tests, on whatever port is free. */
public final class MailServer {

    private MailServer() {}

    public static GreenMail started() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    /** Lets letters leave by it. */
    public static void use(GreenMail server, DynamicPropertyRegistry registry) {
        registry.add("siembra.smtp.host", () -> "127.0.0.1");
        registry.add("siembra.smtp.port", () -> server.getSmtp().getPort());
        registry.add("siembra.smtp.tls", () -> "none");
        registry.add("siembra.smtp.from", () -> "people@coop.example");
    }
}
