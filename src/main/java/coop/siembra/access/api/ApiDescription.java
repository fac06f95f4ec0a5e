package coop.siembra.access.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the document of the interface says of all of it; each module says the rest of its own. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String BASIC = "basic";

    @Bean
    OpenAPI openApi() {
        var components = new Components()
                .addSecuritySchemes(
                        BASIC,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description("An API account, which an administrator makes at /api-accounts."));
        ModelConverters.getInstance(true).read(Problem.class).forEach(components::addSchemas);
        return new OpenAPI()
                .info(new Info()
                        .title("Siembra")
                        .version("1")
                        .description("For programs. Texts that are sent are looked at and forgotten: nothing of them is"
                                + " stored or logged. What is answered is for practice and must not be used to hire,"
                                + " grade or rank anybody."))
                .servers(List.of(new Server().url("/").description("the server this document comes from")))
                .components(components)
                .security(List.of(new SecurityRequirement().addList(BASIC)));
    }
}
