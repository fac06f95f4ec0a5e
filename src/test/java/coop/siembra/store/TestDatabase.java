package coop.siembra.store;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClients;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/** With {@code SIEMBRA_TEST_MONGODB_URI} (hosts and options, no database) each context works on a random database there. */
final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var server = context.getEnvironment().getProperty("SIEMBRA_TEST_MONGODB_URI", "");
        if (server.isBlank()) {
            return;
        }
        var uri = withDatabase(server, "siembra-test-" + UUID.randomUUID());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test-database", Map.of("siembra.mongodb.uri", uri)));
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent closed && closed.getApplicationContext() == context) {
                drop(new ConnectionString(uri));
            }
        });
    }

    private static String withDatabase(String server, String database) {
        var options = server.indexOf('?');
        var hosts = (options < 0 ? server : server.substring(0, options)).replaceAll("(?<=[^/])/$", "");
        return hosts + "/" + database + (options < 0 ? "" : server.substring(options));
    }

    private static void drop(ConnectionString address) {
        try (var client = MongoClients.create(address)) {
            client.getDatabase(address.getDatabase()).drop();
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
