package coop.siembra.notices.delivery;

import coop.siembra.people.Organisation;
import jakarta.mail.Session;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The way to the mail server, when there is one. */
@Component
public class SmtpPost {
    private final @Nullable SmtpSettings settings;
    private final Organisation organisation;
    private final Clock clock;

    @Autowired
    SmtpPost(Environment environment, Organisation organisation, Clock clock) {
        this(SmtpSettings.areGiven(environment) ? SmtpSettings.of(environment) : null, organisation, clock);
    }

    SmtpPost(@Nullable SmtpSettings settings, Organisation organisation, Clock clock) {
        this.settings = settings;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Whether letters can leave. */
    public boolean isSetUp() {
        return settings != null;
    }

    /** The address letters come from. */
    public Optional<String> from() {
        return Optional.ofNullable(settings).map(SmtpSettings::from);
    }

    /** A connection for some letters, made with the first; empty without a mail server. */
    Optional<SmtpLine> line() {
        return Optional.ofNullable(settings)
                .map(known -> new SmtpLine(
                        known,
                        Session.getInstance(known.properties()),
                        organisation.settings().name(),
                        clock));
    }
}
