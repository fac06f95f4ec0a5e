package coop.siembra.item.ui;

import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.Wording;
import java.util.Locale;
import java.util.regex.Pattern;

/** The texts of a field in one language. */
record ItemTexts(Locale locale, Wording wording) {
    private static final Pattern LINE_END = Pattern.compile("(?<!\\n)\\n(?!\\n)");

    /** What an author wrote, with the organisation's words; only blank lines remain as line breaks. */
    String of(LocalizedText text) {
        String filled = wording.fill(text.in(locale), Language.of(locale));
        return LINE_END.matcher(filled).replaceAll(" ");
    }

    String say(String key, Object... values) {
        return I18NProvider.translate(locale, "item." + key, values);
    }
}
