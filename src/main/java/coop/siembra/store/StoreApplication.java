package coop.siembra.store;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** The store alone, without web server, views and other modules: for commands such as backup and restore. */
@ComponentScan
@AutoConfigurationPackage(basePackages = "coop.siembra")
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    MongoAutoConfiguration.class,
    DataMongoAutoConfiguration.class
})
public final class StoreApplication {

    private StoreApplication() {}

    /**
     * Opens the store; close the context to close it.
     *
     * @param args properties such as {@code --siembra.data=DIR}
     * @throws StartRefused when another instance uses the data, after having printed why
     */
    public static ConfigurableApplicationContext start(String... args) {
        return new SpringApplicationBuilder(StoreApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(args);
    }
}
