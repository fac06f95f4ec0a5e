package coop.siembra.kernel;

import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * One text in both languages.
 *
 * @param en English
 * @param es Spanish
 */
public record LocalizedText(String en, String es) {

    /** A text that reads the same in both languages, such as a person's name. */
    public static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    /** The text in a language. */
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case ES -> es;
        };
    }

    /** The text in the language closest to a locale. */
    public String in(Locale locale) {
        return in(Language.of(locale));
    }

    /** Both texts changed in the same way. */
    public LocalizedText map(UnaryOperator<String> change) {
        return new LocalizedText(change.apply(en), change.apply(es));
    }
}
