package coop.siembra.bench;

import coop.siembra.Siembra;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The application in this process, without the components of tests. */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "coop.siembra")
@ComponentScan(
        basePackages = "coop.siembra",
        excludeFilters = {
            @Filter({TestComponent.class, TestConfiguration.class, SpringBootConfiguration.class}),
            @Filter(type = FilterType.REGEX, pattern = "coop\\.siembra\\.(durability|nosy|broken)\\..*"),
            @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Siembra.class)
        })
class Services {

    /** @param more options of the command line, if any */
    static ConfigurableApplicationContext start(Path data, String... more) {
        var options = new ArrayList<>(List.of(
                "--siembra.data=" + data,
                "--siembra.demo=false",
                "--vaadin.productionMode=true",
                "--server.port=0",
                "--server.address=127.0.0.1"));
        options.addAll(List.of(more));
        return new SpringApplicationBuilder(Services.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .properties("logging.level.root=warn")
                .run(options.toArray(String[]::new));
    }
}
