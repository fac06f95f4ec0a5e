package coop.siembra.ui;

import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * How the organisation speaks to one reader: their language, and its word for the person served.
 *
 * @param locale of the reader
 */
public record Voice(Locale locale, Wording wording) {

    public Language language() {
        return Language.of(locale);
    }

    /** An authored text in the reader's language and the organisation's words. */
    public String say(LocalizedText text) {
        return wording.fill(text.in(language()), language());
    }

    /** A translated text in the organisation's words. */
    public String say(String translated) {
        return wording.fill(translated, language());
    }

    /** A day, as 3 Nov 2026 or 3 nov 2026. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }
}
