package coop.siembra.coach;

import coop.siembra.kernel.Language;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;

/** Puts remarks into words, for where there is no page that does so. */
public final class RemarkTexts {
    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final int LONGEST_QUOTE = 90;

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

    public RemarkTexts() {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (var language : Language.values()) {
            bundles.put(language, ResourceBundle.getBundle(BUNDLE, language.locale(), noFallback));
        }
    }

    /** @param reply the text the remark speaks of */
    public String text(Remark remark, String reply, Language language) {
        var pattern = Objects.requireNonNull(bundles.get(language)).getString(remark.key());
        return new MessageFormat(pattern, language.locale()).format(new Object[] {
            remark.span().map(span -> quote(span.of(reply))).orElse("")
        });
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
