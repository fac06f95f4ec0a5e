package coop.siembra.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;

/** Prints a {@link StartRefused} as its one line; named in {@code META-INF/spring.factories}. */
final class StartRefusedReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                System.err.println("siembra: " + refused.getMessage());
                return true;
            }
        }
        return false;
    }
}
