package coop.siembra.readiness.ui.ready;

import coop.siembra.content.Competency;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.readiness.model.Level;
import coop.siembra.ui.Translator;
import coop.siembra.ui.Voice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;

/** The words about readiness, in the language of a reader. */
public record Phrases(Voice voice, Translator translator) {
    private static final double FULLY = 0.9;
    private static final double MOSTLY = 0.65;
    private static final double PARTLY = 0.35;
    private static final double HARDLY = 0.1;

    public String say(String key, Object... parameters) {
        return voice.say(translator.translate("readiness.ready." + key, parameters));
    }

    public String of(LocalizedText text) {
        return voice.say(text);
    }

    public String name(Competency competency) {
        return of(competency.name());
    }

    public String shortName(Competency competency) {
        return of(competency.shortName());
    }

    public String level(Level level) {
        return say("level." + ReadinessAddress.word(level));
    }

    /** What it means to be at a level. */
    public String meaning(Level level) {
        return say("meaning." + ReadinessAddress.word(level));
    }

    public String day(LocalDate day) {
        return voice.day(day);
    }

    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMM yyyy", voice.locale()));
    }

    /** What a piece of evidence showed, from 0 (the opposite) to 1. */
    String value(double value) {
        if (value >= FULLY) {
            return say("evidence.value.fully");
        }
        if (value >= MOSTLY) {
            return say("evidence.value.mostly");
        }
        if (value >= PARTLY) {
            return say("evidence.value.partly");
        }
        return say(value >= HARDLY ? "evidence.value.hardly" : "evidence.value.not");
    }

    /** On the scale that readers see. */
    public static long hundredths(double ratio) {
        return Math.round(ratio * 100);
    }

    static long percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }

    /** With commas, and a word before the last. */
    String list(Collection<String> words) {
        var all = List.copyOf(words);
        if (all.size() < 2) {
            return String.join("", all);
        }
        var last = all.getLast();
        var beforeI = last.matches("(?i)h?[ií](?![aeoáéó]).*"); // Spanish says e for y before it
        return say(beforeI ? "and-i" : "and", String.join(", ", all.subList(0, all.size() - 1)), last);
    }
}
