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

    /** Without it, quietly, for work on the store; nothing is loaded into an empty one. */
    static ConfigurableApplicationContext work(Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("siembra.demo", false);
        return start(
                all,
                new SpringApplicationBuilder(type())
                        .web(WebApplicationType.NONE)
                        .properties("logging.level.root=warn"));
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
