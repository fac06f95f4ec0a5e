package coop.siembra.readiness.ui.ready;

import coop.siembra.kernel.PersonServed;
import coop.siembra.kernel.Wording;
import coop.siembra.ui.Voice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The words of the pages as people read them, without a server. */
final class Bundle {
    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");

    private Bundle() {}

    static Phrases phrases(String language) {
        var texts = new Properties();
        var file = language.equals("en") ? "translations.properties" : "translations_" + language + ".properties";
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var locale = Locale.of(language);
        return new Phrases(new Voice(locale, Wording.of(PersonServed.MEMBER, "Coop")), (key, parameters) -> {
            var text = texts.getProperty(key);
            if (text == null) {
                throw new AssertionError("no text " + key);
            }
            return parameters.length == 0 ? text : new MessageFormat(text, locale).format(parameters);
        });
    }
}
