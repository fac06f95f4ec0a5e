package coop.siembra;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Siembra.class);

    @Test
    void modulesKeepToTheirContracts() {
        assertThat(MODULES.verify()).isSameAs(MODULES);
    }

    @Test
    void modulesAreDrawn() {
        new Documenter(MODULES).writeModulesAsPlantUml();
        assertThat(Files.exists(Path.of("target/spring-modulith-docs/components.puml")))
                .isTrue();
    }
}
