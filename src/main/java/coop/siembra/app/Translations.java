package coop.siembra.app;

import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.Wording;
import coop.siembra.people.Organisation;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/**
 * Texts of the pages in both languages, in the organisation's own words. A text with parameters is a {@link MessageFormat}, in which
 * an apostrophe is written twice.
 */
@Component
class Translations implements I18NProvider {
    private static final String BUNDLE = "vaadin-i18n.translations";

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);
    private final Organisation organisation;

    Translations(Organisation organisation) {
        this.organisation = organisation;
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (Language language : Language.values()) {
            bundles.put(language, ResourceBundle.getBundle(BUNDLE, language.locale(), noFallback));
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        var locales = new ArrayList<Locale>();
        bundles.keySet().forEach(language -> locales.add(language.locale()));
        return locales;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        var language = Language.of(locale);
        String text;
        try {
            text = Objects.requireNonNull(bundles.get(language)).getString(key);
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
