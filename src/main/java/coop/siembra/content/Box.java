package coop.siembra.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of boxes in lessons, written as quotes that begin with {@code [!STORY]} and so on. */
public enum Box {
    STORY,
    IDEA,
    TRY,
    CARE,
    /** Something from an earlier lesson to remember before unfolding the answer. */
    RECALL;

    /** The kind of a word between {@code [!} and {@code ]}; exactly as documented, in capitals. */
    public static Optional<Box> of(String word) {
        return Arrays.stream(values()).filter(box -> box.name().equals(word)).findFirst();
    }

    /** As in class names and translation keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
