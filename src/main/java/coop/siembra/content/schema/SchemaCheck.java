package coop.siembra.content.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import coop.siembra.content.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Checks YAML against a schema shipped with this version of the program: a copy in somebody's content folder serves their editor, but
 * could not change what the program understands.
 */
public final class SchemaCheck {
    /** Never resolved: {@code .invalid} belongs to nobody. */
    private static final String BASE = "https://siembra.invalid/schema/";

    private static final String FOLDER = "/content/schema/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(SchemaCheck::shipped)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .errorMessageKeyword("errorMessage")
                            .build()));
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private SchemaCheck() {}

    /** Whether there is a schema of that name. */
    public static boolean exists(String schema) {
        return SCHEMAS.containsKey(schema) || SchemaCheck.class.getResource(FOLDER + schema + ".json") != null;
    }

    /**
     * Reports every place where a file does not follow its schema.
     *
     * @param schema name of a file under {@code content/schema}, without its ending
     * @return whether there is none
     */
    public static boolean follows(YamlNode root, String schema) {
        Schema loaded =
                SCHEMAS.computeIfAbsent(schema, name -> REGISTRY.getSchema(SchemaLocation.of(BASE + name + ".json")));
        List<Error> errors = loaded.validate(root.json());
        if (errors.isEmpty()) {
            return true;
        }
        var known = new ArrayList<String>();
        properties(loaded.getSchemaNode(), known);
        errors.forEach(error -> report(root, error, known));
        return false;
    }

    private static void properties(JsonNode schema, List<String> names) {
        JsonNode properties = schema.get("properties");
        if (properties != null) {
            names.addAll(properties.propertyNames());
        }
        schema.forEach(part -> properties(part, names));
    }

    private static void report(YamlNode root, Error error, List<String> known) {
        YamlNode place = root;
        NodePath path = error.getInstanceLocation();
        for (int i = 0; i < path.getNameCount(); i++) {
            Optional<YamlNode> next = step(place, path.getElement(i));
            if (next.isEmpty()) {
                break;
            }
            place = next.get();
        }
        String property = error.getProperty();
        if (error.getKeyword().equals("additionalProperties") && property != null) {
            place = place.find(property).orElse(place);
        }
        place.problem(SchemaMessages.plain(error, known));
    }

    private static Optional<YamlNode> step(YamlNode place, Object element) {
        if (element instanceof Integer index) {
            List<YamlNode> items = place.items();
            return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
        }
        return place.find(element.toString());
    }

    private static @Nullable String shipped(String iri) {
        if (!iri.startsWith(BASE)) {
            return null;
        }
        try (InputStream in = SchemaCheck.class.getResourceAsStream(FOLDER + iri.substring(BASE.length()))) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
