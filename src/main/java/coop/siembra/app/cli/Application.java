package coop.siembra.app.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application for a command. */
final class Application {
    private static @Nullable Class<?> type;

    private Application() {}

    static void type(Class<?> application) {
        type = application;
    }

    /** With its web server. */
    static ConfigurableApplicationContext serve(Map<String, Object> properties) {
        return start(properties, new SpringApplicationBuilder(type()).web(WebApplicationType.SERVLET));
    }

    /**
     * Quietly, for work on the store; nothing is loaded into an empty one. The web part starts too, because the views ask for it, but
     * only this machine reaches it.
     */
    static ConfigurableApplicationContext work(Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("siembra.demo", false);
        all.put(
                "siembra.readiness.pass",
                "1d"); // the daily pass would go through people who are still being brought in
        all.put("server.port", 0);
        all.put("server.address", "127.0.0.1");
        return start(all, new SpringApplicationBuilder(type()).properties("logging.level.root=warn"));
    }

    private static Class<?> type() {
        return Objects.requireNonNull(type);
    }

    private static ConfigurableApplicationContext start(
            Map<String, Object> properties, SpringApplicationBuilder application) {
        // as arguments, because some of them are read before the context has any bean
        return application.run(properties.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new));
    }
}
