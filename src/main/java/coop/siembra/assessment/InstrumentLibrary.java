package coop.siembra.assessment;

import coop.siembra.assessment.instrument.InstrumentKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the content library that instrument folders are read here. */
@Configuration(proxyBeanMethods = false)
class InstrumentLibrary {

    @Bean
    InstrumentKind instrumentKind() {
        return new InstrumentKind();
    }
}
