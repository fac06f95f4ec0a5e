package coop.siembra.browser;

import com.microsoft.playwright.Page;
import coop.siembra.kernel.Language;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps pictures of a page, to be looked at by people: when {@code SIEMBRA_PICTURES} names a pattern that the page's name begins with, as in
 * {@code SIEMBRA_PICTURES='norms|item statistics'}. Then only such pages are looked at, and the pictures are in {@code target/pictures}.
 */
record Pictures(Language language, String page) {
    private static final Optional<Pattern> WANTED =
            Optional.ofNullable(System.getenv("SIEMBRA_PICTURES")).map(Pattern::compile);

    /** Whether a page is to be looked at in this run. */
    static boolean shows(String page) {
        return WANTED.map(pattern -> pattern.matcher(page).lookingAt()).orElse(true);
    }

    /** Whether anybody has asked for pictures. */
    static boolean asked() {
        return WANTED.isPresent();
    }

    void take(Visitor visitor, String how) {
        if (asked()) {
            var name = page.replaceAll("[^\\w-]+", "-") + "-" + how + ".png";
            var path = Path.of("target", "pictures", language.code(), name);
            visitor.page()
                    .screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(path));
        }
    }
}
