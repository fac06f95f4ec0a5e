package coop.siembra.store;

import org.springframework.boot.ExitCodeGenerator;

/**
 * The application cannot start as it was asked to, and its operator can mend that. The message is one line for them, telling what to
 * do; it is printed alone, without a stack trace, and the process ends with exit code 1.
 */
public final class StartRefused extends RuntimeException implements ExitCodeGenerator {

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public int getExitCode() {
        return 1;
    }
}
