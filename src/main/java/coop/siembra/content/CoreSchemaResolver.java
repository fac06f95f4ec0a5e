package coop.siembra.content;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Which plain values are not text, by the core schema of YAML 1.2, as editors read them: {@code no} and {@code 12:30} are text, unlike
 * in YAML 1.1.
 */
final class CoreSchemaResolver extends Resolver {
    private static final int LONGEST_NUMBER = 40;

    @Override
    protected void addImplicitResolvers() {
        addImplicitResolver(Tag.BOOL, Pattern.compile("true|True|TRUE|false|False|FALSE"), "tTfF", 5);
        addImplicitResolver(Tag.INT, Pattern.compile("[-+]?[0-9]+"), "-+0123456789", LONGEST_NUMBER);
        addImplicitResolver(
                Tag.FLOAT,
                Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"),
                "-+0123456789.",
                LONGEST_NUMBER);
        addImplicitResolver(Tag.NULL, Pattern.compile("~|null|Null|NULL|"), "~nN\0", 4);
        addImplicitResolver(Tag.NULL, Pattern.compile(""), null, 1);
    }
}
