package coop.siembra.kernel;

import java.util.Locale;

/** The languages everything in Siembra speaks. */
public enum Language {
    EN(Locale.ENGLISH),
    ES(Locale.of("es"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language's own locale, without a country. */
    public Locale locale() {
        return locale;
    }

    /** Lower-case ISO 639-1 code, as in file names and stored data. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language closest to a locale: Spanish for any Spanish, English for everything else. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("es") ? ES : EN;
    }
}
