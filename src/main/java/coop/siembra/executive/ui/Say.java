package coop.siembra.executive.ui;

import coop.siembra.content.Competency;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.ui.Voice;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;

/** The words of this page, in the language of a reader. */
record Say(Voice voice, Translator translator) {

    /** Where translations come from. */
    @FunctionalInterface
    interface Translator {
        String translate(String key, Object... parameters);
    }

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

    /** With commas, and a word before the last. */
    String list(Collection<String> words) {
        var all = List.copyOf(words);
        return all.size() < 2
                ? String.join("", all)
                : text("and", String.join(", ", all.subList(0, all.size() - 1)), all.getLast());
    }
}
