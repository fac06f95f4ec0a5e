package coop.siembra.records;

import coop.siembra.kernel.LocalizedText;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What all statements are put together from.
 *
 * @param address public address of this installation, without a slash at its end: the base of all ids
 */
record StatementParts(String address) {
    private static final String TYPES = "http://adlnet.gov/expapi/activities/";

    /** A statement without result and context. */
    Map<String, Object> statement(UUID id, Instant at, String person, Verb verb, Map<String, Object> object) {
        var statement = new LinkedHashMap<String, Object>();
        statement.put("id", id.toString());
        statement.put("version", "2.0.0");
        statement.put("actor", agent(person));
        statement.put("verb", Map.of("id", verb.iri(), "display", Map.of("en", verb.english(), "es", verb.spanish())));
        statement.put("object", object);
        statement.put("timestamp", at.toString());
        return statement;
    }

    /** @param version of the content */
    Map<String, Object> context(UUID registration, String version) {
        var context = new LinkedHashMap<String, Object>();
        context.put("registration", registration.toString());
        context.put("platform", "Siembra");
        context.put("revision", version);
        return context;
    }

    Map<String, Object> agent(String person) {
        return Map.of("objectType", "Agent", "account", Map.of("homePage", address, "name", person));
    }

    /** @param type one of the ADL vocabulary's */
    static Map<String, Object> object(String iri, String type, @Nullable LocalizedText name) {
        var definition = new LinkedHashMap<String, Object>();
        definition.put("type", TYPES + type);
        if (name != null) {
            definition.put("name", Map.of("en", name.en(), "es", name.es()));
        }
        return Map.of("objectType", "Activity", "id", iri, "definition", definition);
    }
}
