package coop.siembra.content.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Says what a schema wants in words an author understands. */
final class SchemaMessages {
    private static final int SHOWN = 40;

    private SchemaMessages() {}

    /** @param known names of properties somewhere in the schema, to guess what was meant */
    static String plain(Error error, List<String> known) {
        String name = name(error.getInstanceLocation());
        if (error.isCustomMessage()) {
            return name + " " + error.getMessage().replaceFirst("^.*?: (?=is empty|must be)", "");
        }
        return switch (error.getKeyword()) {
            case "required" -> missing(error, name);
            case "additionalProperties" -> unknown(error, name, known);
            case "false" -> name + " does not belong here: remove it, or look at the type of this entry";
            case "type" -> wrongType(error, name);
            case "enum" -> notOneOf(error, name);
            case "const" -> name + " must be `" + argument(error, 0) + "`";
            case "pattern" -> name + " is not written as it must be";
            case "minLength" -> name + " is empty";
            case "maxLength" -> name + " is longer than " + argument(error, 0) + " characters";
            case "minimum" -> name + " must be " + argument(error, 0) + " or more";
            case "maximum" -> name + " must be " + argument(error, 0) + " or less";
            case "minItems" -> name + " must have at least " + entries(argument(error, 0)) + ", it has " + size(error);
            case "maxItems" -> name + " must have at most " + entries(argument(error, 0)) + ", it has " + size(error);
            case "minProperties" -> name + " must have at least " + entries(argument(error, 0));
            case "maxProperties" -> name + " must have at most " + entries(argument(error, 0));
            case "uniqueItems" -> name + " names something twice";
            case "propertyNames" -> name + " contains a name that is not lower-case words with hyphens";
            default -> name + " " + error.getMessage();
        };
    }

    private static String missing(Error error, String name) {
        String property = property(error);
        String where = error.getInstanceLocation().getNameCount() == 0 ? "" : " in " + name;
        return switch (property) {
            case "en" -> "the English text is missing" + where + ": `en: …`";
            case "es" -> "the Spanish text is missing" + where + ": `es: …`";
            default -> "`" + property + "` is missing" + where;
        };
    }

    private static String unknown(Error error, String name, List<String> known) {
        String property = property(error);
        String where = error.getInstanceLocation().getNameCount() == 0 ? "" : " in " + name;
        return "`" + property + "` is not known" + where + suggestion(property, known);
    }

    private static String wrongType(Error error, String name) {
        String expected = argument(error, 1);
        if (argument(error, 0).equals("null")) {
            return name + " is empty";
        }
        return name
                + switch (expected) {
                    case "string" ->
                        scalar(error)
                                ? " must be text: put it in quotes"
                                : " must be a text, not a list or named values";
                    case "integer" -> " must be a whole number";
                    case "number" -> " must be a number";
                    case "boolean" -> " must be true or false";
                    case "array" -> " must be a list: each entry on a line that begins with `- `";
                    case "object" -> " must be named values, such as `en: …` and `es: …` for a text";
                    default -> " must be a text or a list";
                };
    }

    private static String notOneOf(Error error, String name) {
        var allowed = new ArrayList<String>();
        for (JsonNode value : error.getSchemaNode()) {
            allowed.add(value.asString());
        }
        JsonNode given = error.getInstanceNode();
        String value = given == null || !given.isString() ? "" : given.asString();
        return name + " must be one of " + String.join(", ", allowed) + suggestion(value, allowed);
    }

    private static String suggestion(String given, List<String> known) {
        Optional<String> near = known.stream()
                .filter(name -> Distance.between(name, given) <= Math.max(1, name.length() / 3))
                .min((a, b) -> Integer.compare(Distance.between(a, given), Distance.between(b, given)));
        return near.map(name -> ": did you mean `" + name + "`?").orElse("");
    }

    private static String name(NodePath path) {
        int length = path.getNameCount();
        if (length == 0) {
            return "the file";
        }
        if (path.getElement(length - 1) instanceof Integer index) {
            String list = length > 1 ? " of `" + path.getElement(length - 2) + "`" : "";
            return "entry " + (index + 1) + list;
        }
        String name = String.valueOf(path.getElement(length - 1));
        boolean language = name.equals("en") || name.equals("es");
        return language && length > 1 ? "`" + path.getElement(length - 2) + "." + name + "`" : "`" + name + "`";
    }

    private static String property(Error error) {
        String property = error.getProperty();
        return property == null ? "" : property;
    }

    private static boolean scalar(Error error) {
        JsonNode given = error.getInstanceNode();
        return given != null && given.isValueNode();
    }

    private static int size(Error error) {
        JsonNode given = error.getInstanceNode();
        return given == null ? 0 : given.size();
    }

    private static String entries(String count) {
        return count.equals("1") ? "1 entry" : count + " entries";
    }

    private static String argument(Error error, int index) {
        Object[] arguments = error.getArguments();
        if (arguments == null || index >= arguments.length) {
            return "";
        }
        String text = String.valueOf(arguments[index]);
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
