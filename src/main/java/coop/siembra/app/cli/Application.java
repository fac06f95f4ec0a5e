package coop.siembra.app.cli;

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
        return start(properties, WebApplicationType.SERVLET);
    }

    /** Without it, for work on the store. */
    static ConfigurableApplicationContext work(Map<String, Object> properties) {
        return start(properties, WebApplicationType.NONE);
    }

    private static ConfigurableApplicationContext start(Map<String, Object> properties, WebApplicationType web) {
        // as arguments, because some of them are read before the context has any bean
        var arguments = properties.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(Objects.requireNonNull(type))
                .web(web)
                .run(arguments);
    }
}
