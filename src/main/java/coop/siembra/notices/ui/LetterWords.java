package coop.siembra.notices.ui;

import coop.siembra.kernel.Ids;
import coop.siembra.notices.LetterLine;
import coop.siembra.notices.LetterStatus;
import coop.siembra.notices.LetterTrouble;
import coop.siembra.ui.Translator;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How letters are spoken of. */
record LetterWords(Translator translator, Locale locale, ZoneId zone, Instant now) {

    String say(String key, Object... parameters) {
        return translator.translate(key, parameters);
    }

    String status(LetterStatus status) {
        return say("notices.status." + OutboxAddress.word(status));
    }

    /** What stands for the letter where it is listed. */
    String title(LetterLine line) {
        return line.words().map(LetterLine.Words::subject).orElseGet(() -> about(line));
    }

    /** What it belongs to. */
    String about(LetterLine line) {
        var key = line.title();
        return key == null ? say("notices.letter.of-nobody") : say(key);
    }

    /** Why nothing more is to be seen. */
    String closed(LetterLine line) {
        return say(line.forgotten() ? "notices.letter.forgotten" : "notices.letter.closed");
    }

    /** When it left or will. */
    String then(LetterLine line) {
        var sentAt = line.sentAt();
        if (sentAt != null) {
            return say("notices.letter.left", moment(sentAt));
        }
        boolean later = line.status() == LetterStatus.WAITING && line.due().isAfter(now);
        if (!later) {
            return "";
        }
        return say(line.trouble() == null ? "notices.letter.leaves" : "notices.letter.next-try", moment(line.due()));
    }

    /** Why it has not left; empty when nothing stood in the way. */
    String trouble(LetterLine line) {
        var trouble = line.trouble();
        return trouble == null || line.status() == LetterStatus.SENT ? "" : say(key(trouble));
    }

    private static String key(LetterTrouble trouble) {
        return "notices.trouble." + Ids.of(trouble);
    }

    String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    static String tone(LetterStatus status) {
        return switch (status) {
            case WAITING -> "info";
            case SENT -> "good";
            case FAILED -> "bad";
            case HELD, SHOWN_ONLY -> "warn";
        };
    }
}
