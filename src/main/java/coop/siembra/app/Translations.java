package coop.siembra.app;

import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.Texts;
import coop.siembra.kernel.Wording;
import coop.siembra.people.Organisation;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.springframework.stereotype.Component;

/**
 * Texts of the pages in both languages, in the organisation's own words. A text with parameters is a {@link MessageFormat}, in which
 * an apostrophe is written twice.
 */
@Component
class Translations implements I18NProvider {
    private final Organisation organisation;

    Translations(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        var language = Language.of(locale);
        String text;
        try {
            text = Texts.in(language).getString(key);
        } catch (MissingResourceException missing) {
            return "!" + key;
        }
        if (parameters.length == 0) {
            return organisation.wording().fill(text, language);
        }
        return new MessageFormat(filled(text, language), locale).format(parameters);
    }

    /** In a message format an apostrophe of the organisation's words must be doubled. */
    private String filled(String text, Language language) {
        if (!text.contains("{{")) {
            return text;
        }
        Wording wording = organisation.wording();
        var filled = new StringBuilder();
        int done = 0;
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", done)) {
            int close = text.indexOf("}}", open);
            if (close < 0) {
                break;
            }
            filled.append(text, done, open);
            done = close + 2;
            filled.append(wording.fill(text.substring(open, done), language).replace("'", "''"));
        }
        return filled.append(text, done, text.length()).toString();
    }
}
