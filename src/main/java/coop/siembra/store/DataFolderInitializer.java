package coop.siembra.store;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Takes hold of the data folder before any bean is made, so that a refusal is all the operator reads; named in
 * {@code META-INF/spring.factories}.
 */
final class DataFolderInitializer implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.getProperty("siembra.mongodb.uri", "").isBlank()) {
            var folder = DataFolder.open(environment.getProperty("siembra.data", "data"));
            context.registerBean(DataFolder.class, () -> folder);
        }
    }
}
