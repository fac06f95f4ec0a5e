package coop.siembra.content.files;

import java.util.Locale;
import java.util.Optional;

/** What a file of content may be called and how large it may be, so that hostile or mistaken content is refused quickly. */
final class Limits {
    static final int TEXT_BYTES = 512 * 1024;
    static final int PICTURE_BYTES = 1024 * 1024;
    static final int FILES = 5_000;
    static final int BUNDLE_BYTES = 12 * 1024 * 1024;
    static final int DEPTH = 6;

    private Limits() {}

    /** Whether a file is for authors only and no part of what people see. */
    static boolean isAside(String name) {
        return name.startsWith(".") || name.equals("design.md") || name.equals("README.md");
    }

    /** Why a file cannot be taken. */
    static Optional<String> refusal(String name, long bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean text = lower.endsWith(".yaml") || lower.endsWith(".md");
        boolean picture = lower.endsWith(".svg") || lower.endsWith(".webp");
        if (!text && !picture) {
            return Optional.of("not a kind of file used in content (.yaml, .md, .svg, .webp): remove it");
        }
        int most = text ? TEXT_BYTES : PICTURE_BYTES;
        return bytes > most
                ? Optional.of("the file is larger than " + most / 1024 + " KB: make it smaller or divide it")
                : Optional.empty();
    }
}
