package coop.siembra;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    @Test
    void modulesKeepToTheirContractsAndAreDrawn() {
        var modules = ApplicationModules.of(Siembra.class).verify();
        new Documenter(modules).writeDocumentation();
        assertThat(Files.exists(Path.of("target/spring-modulith-docs/components.puml")))
                .isTrue();
    }
}
