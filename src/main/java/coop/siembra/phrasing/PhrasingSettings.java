package coop.siembra.phrasing;

import coop.siembra.store.StartRefused;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;

/**
 * The large language model remarks are put into words by: any that is talked to as OpenAI's is.
 *
 * @param endpoint up to {@code /v1}, without a slash at its end
 * @param model its name there
 * @param key empty when none is asked for
 * @param perDay how often it may be asked in a day
 * @param patience how long an answer may take
 */
public record PhrasingSettings(URI endpoint, String model, String key, int perDay, Duration patience) {
    private static final String PREFIX = "siembra.coach.model.";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int PER_DAY = 500;
    private static final int SECONDS = 8;
    private static final int LONGEST_WAIT = 60;

    /** @throws StartRefused with what to mend */
    public PhrasingSettings {
        String host = endpoint.getHost();
        boolean web = host != null && ("https".equals(endpoint.getScheme()) || "http".equals(endpoint.getScheme()));
        if (!web) {
            throw new StartRefused(
                    "SIEMBRA_COACH_MODEL_URL must be the address of the model, such as https://models.coop.example/v1");
        }
        if ("http".equals(endpoint.getScheme()) && !THIS_MACHINE.contains(host)) {
            throw new StartRefused(
                    "SIEMBRA_COACH_MODEL_URL would send what people write in the open: it must begin with https://");
        }
        if (model.isEmpty()) {
            throw new StartRefused("SIEMBRA_COACH_MODEL_NAME must be the name of the model at " + endpoint);
        }
        if (perDay < 1) {
            throw new StartRefused("SIEMBRA_COACH_MODEL_PER_DAY must be a number from 1");
        }
        if (patience.toSeconds() < 1 || patience.toSeconds() > LONGEST_WAIT) {
            throw new StartRefused("SIEMBRA_COACH_MODEL_SECONDS must be a number from 1 to 60");
        }
    }

    /**
     * What the environment says; empty without an address.
     *
     * @throws StartRefused with what to mend
     */
    static Optional<PhrasingSettings> of(Environment environment) {
        String address = read(environment, "url");
        return address.isEmpty()
                ? Optional.empty()
                : Optional.of(new PhrasingSettings(
                        uri(address),
                        read(environment, "name"),
                        read(environment, "key"),
                        number(read(environment, "per-day"), PER_DAY),
                        Duration.ofSeconds(number(read(environment, "seconds"), SECONDS))));
    }

    private static String read(Environment environment, String name) {
        return environment.getProperty(PREFIX + name, "").strip();
    }

    private static URI uri(String address) {
        try {
            return URI.create(address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
        } catch (IllegalArgumentException no) {
            return URI.create("");
        }
    }

    private static int number(String text, int usual) {
        try {
            return text.isEmpty() ? usual : Integer.parseInt(text);
        } catch (NumberFormatException no) {
            return 0;
        }
    }

    @Override
    public String toString() {
        return "PhrasingSettings[" + endpoint + ", " + model + "]"; // not the key
    }
}
