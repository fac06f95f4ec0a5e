package coop.siembra.conversation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.Wording;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The language and the organisation's words a conversation is shown in.
 *
 * @param competencyName how a competency is called; empty for one not to be shown
 */
public record Speech(Locale locale, Wording wording, Function<CompetencyId, Optional<LocalizedText>> competencyName) {

    /** Without names of competencies: the debrief then leaves out what the answers showed of them. */
    public Speech(Locale locale, Wording wording) {
        this(locale, wording, _ -> Optional.empty());
    }

    /** An authored text with its placeholders filled. */
    String say(LocalizedText text) {
        var language = Language.of(locale);
        return wording.fill(text.in(language), language);
    }

    /** A text of the user interface. */
    String words(String key, Object... values) {
        return I18NProvider.translate(locale, "conversation." + key, values);
    }

    /** A whole number with its sign, as for a feeling. */
    String signed(int number) {
        return (number > 0 ? "+" : "") + number(number);
    }

    String number(int number) {
        // the real minus sign: a hyphen is often not read aloud
        return NumberFormat.getIntegerInstance(locale).format(number).replace('-', '−');
    }
}
