package coop.siembra.notices.delivery;

import coop.siembra.access.DemoMode;
import coop.siembra.people.Organisation;
import jakarta.mail.Session;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The way to the mail server, when there is one. */
@Component
public class SmtpPost {
    private final Optional<SmtpSettings> settings;
    private final Organisation organisation;
    private final Clock clock;

    @Autowired
    SmtpPost(Environment environment, DemoMode demo, Organisation organisation, Clock clock) {
        this(SmtpSettings.of(environment, demo.isOn()), organisation, clock);
    }

    SmtpPost(Optional<SmtpSettings> settings, Organisation organisation, Clock clock) {
        this.settings = settings;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Whether letters can leave. */
    public boolean isSetUp() {
        return settings.isPresent();
    }

    /** The address letters come from. */
    public Optional<String> from() {
        return settings.map(SmtpSettings::from);
    }

    /** A connection for some letters, made with the first; empty without a mail server. */
    Optional<SmtpLine> line() {
        return settings.map(known -> new SmtpLine(
                known,
                Session.getInstance(known.properties()),
                organisation.settings().name(),
                clock));
    }
}
