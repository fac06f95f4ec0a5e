package coop.siembra.access.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a new password must be: long rather than odd, and nothing that is guessed first. */
public final class PasswordRule {
    /** Characters at least. */
    public static final int SHORTEST = 12;

    /** The password hash reads no more bytes than these. */
    public static final int MOST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int TELLING = 4;
    private static final Set<String> COMMON = Set.of(
            "passwordpassword",
            "password1234",
            "password12345",
            "password123456",
            "contraseña123",
            "contrasena123",
            "contraseña1234",
            "contrasena1234",
            "123456789012",
            "1234567890123",
            "qwertyuiop12",
            "qwertyuiop123",
            "administrator",
            "administrador",
            "siembra-demo",
            "cooperativa1",
            "cooperativa12",
            "cooperativa123",
            "bienvenido12",
            "bienvenido123",
            "welcome12345");

    private PasswordRule() {}

    /**
     * What is wrong with a password, if anything.
     *
     * @param known words others know of the person, such as name and e-mail
     */
    public static Optional<Weakness> weakness(String password, String... known) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (isTooLong(password)) {
            return Optional.of(Weakness.TOO_LONG);
        }
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT || COMMON.contains(lower)) {
            return Optional.of(Weakness.TOO_COMMON);
        }
        boolean mostlyKnown = Stream.of(known)
                .flatMap(words -> Stream.of(words.toLowerCase(Locale.ROOT).split("[\\s@]+")))
                .filter(word -> word.length() >= TELLING)
                .anyMatch(word -> lower.contains(word) && lower.length() - word.length() < SHORTEST / 2);
        return mostlyKnown ? Optional.of(Weakness.TOO_PERSONAL) : Optional.empty();
    }

    /** Whether a password has more bytes than the hash reads. */
    public static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    /** Why a password is refused. */
    public enum Weakness {
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON,
        /** Hardly more than a name or address others know. */
        TOO_PERSONAL;

        /** The word in translation keys. */
        public String key() {
            return Stream.of(name().toLowerCase(Locale.ROOT).split("_")).collect(Collectors.joining("-"));
        }
    }
}
