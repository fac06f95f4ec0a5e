package coop.siembra.notices.delivery;

import coop.siembra.notices.model.MailSyntax;
import coop.siembra.store.StartRefused;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.env.Environment;

/**
 * The mail server letters leave by.
 *
 * @param user empty when the server asks for none
 * @param from address letters come from
 */
public record SmtpSettings(String host, int port, String user, String password, String from, Tls tls) {
    private static final String PREFIX = "siembra.smtp.";
    private static final int HIGHEST_PORT = 65_535;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");
    private static final String CONNECTING = "10000"; // milliseconds
    private static final String TALKING = "30000";

    /** How what is said stays between the two. */
    public enum Tls {
        /** Begins in the open and must then be encrypted. */
        STARTTLS(587),
        /** Encrypted from the beginning. */
        TLS(465),
        /** Not at all: for a server on the same machine or network. */
        NONE(25);

        private final int port;

        Tls(int port) {
            this.port = port;
        }
    }

    /** @throws StartRefused with what to mend */
    public SmtpSettings {
        if (!MailSyntax.isAddress(from)) {
            throw new StartRefused(
                    "SIEMBRA_SMTP_FROM must be the address letters come from, such as people@coop.example");
        }
        if (port < 1 || port > HIGHEST_PORT) {
            throw new StartRefused("SIEMBRA_SMTP_PORT must be a number from 1 to 65535");
        }
        if (tls == Tls.NONE && !user.isEmpty() && !THIS_MACHINE.contains(host)) {
            throw new StartRefused("SIEMBRA_SMTP_TLS=none would send the password in the open: use starttls or tls");
        }
    }

    /**
     * What the environment says: a host, and whatever differs from what is usual; empty without a host, and always in the demo, because
     * the addresses of invented people may be somebody's.
     *
     * @throws StartRefused with what to mend
     */
    static Optional<SmtpSettings> of(Environment environment, boolean demo) {
        return demo || read(environment, "host").isEmpty() ? Optional.empty() : Optional.of(of(environment));
    }

    private static SmtpSettings of(Environment environment) {
        var tls = tls(read(environment, "tls"));
        return new SmtpSettings(
                read(environment, "host"),
                port(read(environment, "port"), tls),
                read(environment, "user"),
                environment.getProperty(PREFIX + "password", ""),
                read(environment, "from"),
                tls);
    }

    private static String read(Environment environment, String name) {
        return environment.getProperty(PREFIX + name, "").strip();
    }

    private static Tls tls(String text) {
        try {
            return text.isEmpty() ? Tls.STARTTLS : Tls.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new StartRefused("SIEMBRA_SMTP_TLS must be starttls, tls or none", unknown);
        }
    }

    private static int port(String text, Tls tls) {
        try {
            return text.isEmpty() ? tls.port : Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }

    /** For Jakarta Mail: never longer than some tens of seconds, never to a server whose certificate is not its own. */
    Properties properties() {
        var properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", Integer.toString(port));
        properties.put("mail.smtp.from", from);
        properties.put("mail.smtp.localhost", domain());
        properties.put("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(tls == Tls.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(tls == Tls.STARTTLS));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(tls == Tls.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", CONNECTING);
        properties.put("mail.smtp.timeout", TALKING);
        properties.put("mail.smtp.writetimeout", TALKING);
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }

    /** The part of the address letters come from that names their house. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return "SmtpSettings[" + host + ":" + port + ", " + from + ", " + tls + "]"; // not the password
    }
}
