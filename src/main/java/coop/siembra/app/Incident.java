package coop.siembra.app;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;

/** A failure nobody expected: logged once, under a code a person can tell to whoever reads the log. */
final class Incident {
    private static final int LENGTH = 8;

    private Incident() {}

    /** Logs a failure and returns its code. */
    static String log(Logger log, Throwable failure, String where) {
        String code = UUID.randomUUID().toString().substring(0, LENGTH).toUpperCase(Locale.ROOT);
        log.error("incident {} at /{}", code, where, failure);
        return code;
    }
}
