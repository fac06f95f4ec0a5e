package coop.siembra.coach;

import coop.siembra.kernel.Language;
import coop.siembra.kernel.Texts;
import java.text.MessageFormat;

/** Puts remarks into words, for where there is no page that does so. */
public final class RemarkTexts {
    private static final int LONGEST_QUOTE = 90;

    private RemarkTexts() {}

    /** @param reply the text the remark speaks of */
    public static String text(Remark remark, String reply, Language language) {
        var pattern = Texts.in(language).getString(remark.key());
        return new MessageFormat(pattern, language.locale()).format(new Object[] {quote(remark, reply)});
    }

    /** The words of the reply a remark quotes; empty when it quotes none. */
    public static String quote(Remark remark, String reply) {
        return remark.span().map(span -> quote(span.of(reply))).orElse("");
    }

    /** The words a remark quotes; long ones end at a word. */
    public static String quote(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_QUOTE) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_QUOTE);
        int end = space > 0 ? space : LONGEST_QUOTE;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + " …";
    }
}
