package coop.siembra.path;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the content library that folders of paths are read here. */
@Configuration(proxyBeanMethods = false)
class PathLibrary {

    @Bean
    PathKind pathKind() {
        return new PathKind();
    }
}
