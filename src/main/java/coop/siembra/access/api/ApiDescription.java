package coop.siembra.access.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
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

    /** What any call may be answered with, whatever it is about. */
    @Bean
    OpenApiCustomizer problemsOfAnyCall() {
        return document -> document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> {
                    var responses = new TreeMap<>(operation.getResponses());
                    responses.putAll(problems());
                    var sorted = new ApiResponses();
                    sorted.putAll(responses);
                    operation.setResponses(sorted);
                });
    }

    private static Map<String, ApiResponse> problems() {
        return Map.of(
                "401",
                problem("No account, a wrong password, or revoked")
                        .addHeaderObject("WWW-Authenticate", new Header().schema(new StringSchema())),
                "404",
                problem("Nothing at this address"),
                "405",
                problem("Another method than described"),
                "406",
                problem("Accept does not allow application/json"),
                "415",
                problem("The body is not said to be application/json"),
                "429",
                problem("Too many calls, or too many wrong passwords")
                        .addHeaderObject(
                                "Retry-After",
                                new Header().description("seconds to wait").schema(new IntegerSchema())),
                "500",
                problem("Something failed in Siembra"));
    }

    private static ApiResponse problem(String description) {
        var schema = new Schema<Problem>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
