package coop.siembra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of the pages: both languages say the same things, Java asks for nothing that is missing, and nothing lies about unused. */
class TranslationTests {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern BEGINNING = Pattern.compile("[a-z-]+\\.[\\w.-]+[.-]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d|\\{\\{[^}]*}}");

    /** What Java puts in front of the keys it asks for: the item and conversation players, the team's table, forms of access. */
    private static final List<String> ROOTS = List.of(
            "",
            "conversation.",
            "item.",
            "readiness.team.",
            "readiness.ready.",
            "executive.",
            "access.sign-in.",
            "access.people.",
            "access.profile.");
    /** Message pages are told only how their keys begin. */
    private static final List<String> MESSAGE_PAGES = List.of("access.denied.", "app.failure.", "app.not-found.");

    private final Map<String, String> english = read("translations.properties");
    private final Map<String, String> spanish = read("translations_es.properties");
    private final Set<String> literals = literals();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(spanish.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void noTextIsEmptyAndNoKeyIsGivenTwice() throws IOException {
        assertThat(english.values()).noneMatch(String::isBlank);
        assertThat(spanish.values()).noneMatch(String::isBlank);
        for (var file : List.of("translations.properties", "translations_es.properties")) {
            try (var lines = Files.lines(BUNDLES.resolve(file), UTF_8)) {
                var keys = lines.filter(line -> line.matches("[a-z].*=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();
                assertThat(keys).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        english.forEach((key, text) ->
                assertThat(numbered(spanish.getOrDefault(key, ""))).as(key).isEqualTo(numbered(text)));
    }

    @Test
    void javaAsksForNoKeyThatIsMissing() {
        var modules = english.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.joining("|"));
        var looksLikeAKey = Pattern.compile("(" + modules + ")\\.[a-z][\\w.-]*").asMatchPredicate();
        var known = new TreeSet<>(english.keySet());
        assertThat(literals.stream().filter(looksLikeAKey))
                .allMatch(asked -> !asks(asked, known).isEmpty());
    }

    @Test
    void noKeyIsUnused() {
        var unused = new TreeSet<>(english.keySet());
        for (var literal : literals) {
            for (var root : ROOTS) {
                unused.removeAll(asks(root + literal, unused));
            }
        }
        unused.removeIf(key -> MESSAGE_PAGES.stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    /** What a literal asks for: a key, or all that begin so, when the end is put together: then it ends with a dot or a hyphen. */
    private static Set<String> asks(String literal, NavigableSet<String> keys) {
        var page = literal + ".";
        if (MESSAGE_PAGES.contains(page)) {
            return Set.copyOf(beginning(page, keys));
        }
        if (BEGINNING.matcher(literal).matches()) {
            return Set.copyOf(beginning(literal, keys));
        }
        return keys.contains(literal) ? Set.of(literal) : Set.of();
    }

    private static Set<String> beginning(String with, NavigableSet<String> keys) {
        return keys.subSet(with, true, with + Character.MAX_VALUE, false);
    }

    private static Set<String> numbered(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group().startsWith("{{") ? "{{" : found.group())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> read(String file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(file), UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static Set<String> literals() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TranslationTests::source)
                    .flatMap(source -> LITERAL.matcher(source).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String source(Path file) {
        try {
            return TEXT_BLOCK.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
