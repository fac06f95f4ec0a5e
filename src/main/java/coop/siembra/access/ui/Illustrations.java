package coop.siembra.access.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Pictures drawn for these pages; decoration, hidden from screen readers. */
final class Illustrations {

    private Illustrations() {}

    /** A hand that sows, and what comes of it. */
    static String sowing() {
        return SOWING;
    }

    private static final String SOWING = read("sowing.svg");

    private static String read(String name) {
        try (var stream = Objects.requireNonNull(Illustrations.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
