package coop.siembra.durability;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import coop.siembra.Siembra;
import java.nio.file.Path;
import java.util.function.Consumer;
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
import org.springframework.context.support.GenericApplicationContext;

/** The application over a data folder, without its pages and without the components of other tests. */
@EnableAutoConfiguration(exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class})
@AutoConfigurationPackage(basePackages = "coop.siembra")
@ComponentScan(
        basePackages = "coop.siembra",
        excludeFilters = {
            @Filter({TestComponent.class, TestConfiguration.class, SpringBootConfiguration.class}),
            @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Siembra.class),
            @Filter(type = FilterType.REGEX, pattern = "coop\\.siembra\\.(app|[a-z]+\\.ui)\\..*")
        })
final class Node {

    private Node() {}

    static ConfigurableApplicationContext start(Path data) {
        return start(data, context -> {});
    }

    /** @param more adds beans of its own */
    static ConfigurableApplicationContext start(Path data, Consumer<GenericApplicationContext> more) {
        return new SpringApplicationBuilder(Node.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers((GenericApplicationContext context) -> more.accept(context))
                .run("--siembra.data=" + data, "--siembra.demo=false", "--spring.main.lazy-initialization=false");
    }
}
