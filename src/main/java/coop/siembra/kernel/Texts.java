package coop.siembra.kernel;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;

/** The translated texts of Siembra, as they stand in their files. A text with parameters is a {@link java.text.MessageFormat}. */
public final class Texts {
    private static final String FILES = "vaadin-i18n.translations";
    private static final Map<Language, ResourceBundle> ALL = read();

    private Texts() {}

    public static ResourceBundle in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private static Map<Language, ResourceBundle> read() {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var all = new EnumMap<Language, ResourceBundle>(Language.class);
        Arrays.stream(Language.values())
                .forEach(language -> all.put(language, ResourceBundle.getBundle(FILES, language.locale(), noFallback)));
        return all;
    }
}
