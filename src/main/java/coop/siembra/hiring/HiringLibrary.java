package coop.siembra.hiring;

import coop.siembra.content.ContentLibrary;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.content.reading.HiringKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the content library that folders of hiring are read here, and gives this module what is in them. */
@Configuration(proxyBeanMethods = false)
class HiringLibrary {

    @Bean
    HiringKind hiringKind() {
        return new HiringKind();
    }

    @Bean
    HiringContent hiringContent(ContentLibrary library) {
        return new HiringContent(library);
    }
}
