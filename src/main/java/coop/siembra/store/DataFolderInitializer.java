package coop.siembra.store;

import com.mongodb.ConnectionString;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Checks where the data is to be, and takes hold of the data folder, before any bean is made, so that a refusal is all the operator
 * reads; named in {@code META-INF/spring.factories}.
 */
final class DataFolderInitializer implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        var environment = context.getEnvironment();
        var uri = environment.getProperty("siembra.mongodb.uri", "");
        if (uri.isBlank()) {
            var folder = DataFolder.open(environment.getProperty("siembra.data", "data"));
            context.registerBean(DataFolder.class, () -> folder);
        } else {
            check(uri);
        }
    }

    private static void check(String uri) {
        try {
            if (new ConnectionString(uri).getDatabase() == null) {
                throw new StartRefused(
                        "SIEMBRA_MONGODB_URI names no database: write one after the hosts, as in mongodb://host/siembra");
            }
        } catch (IllegalArgumentException e) {
            throw new StartRefused("SIEMBRA_MONGODB_URI is no MongoDB address: " + e.getMessage(), e);
        }
    }
}
