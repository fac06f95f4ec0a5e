package coop.siembra.executive.ui;

import coop.siembra.content.Competency;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.ui.Translator;
import coop.siembra.ui.Voice;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** The words of this page, in the language of a reader. */
record Say(Voice voice, Translator translator) {

    String text(String key, Object... parameters) {
        return voice.say(translator.translate("executive." + key, parameters));
    }

    String of(LocalizedText text) {
        return voice.say(text);
    }

    String name(Competency competency) {
        return of(competency.name());
    }

    String day(LocalDate day) {
        return voice.day(day);
    }

    String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMM yyyy", voice.locale()));
    }

    /** A number with as many decimals as are asked for, and a true minus sign. */
    String number(double value, int decimals) {
        var format = NumberFormat.getNumberInstance(voice.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        var plain = format.format(value);
        return plain.matches("-[0.,]*") ? plain.substring(1) : plain.replace('-', '−');
    }
}
