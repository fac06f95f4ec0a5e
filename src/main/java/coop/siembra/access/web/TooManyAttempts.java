package coop.siembra.access.web;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** An attempt to sign in came too early and was not looked at. */
public final class TooManyAttempts extends AuthenticationException {
    @Serial
    private static final long serialVersionUID = 1;

    private final long seconds;

    TooManyAttempts(Duration wait) {
        super("too many attempts");
        this.seconds = wait.toSeconds();
    }

    /** To wait before the next attempt. */
    public long seconds() {
        return seconds;
    }
}
