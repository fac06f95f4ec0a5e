package coop.siembra.notices;

import coop.siembra.kernel.Language;
import java.util.List;
import java.util.Optional;

/**
 * A letter, opened.
 *
 * @param content empty when {@link LetterLine#words} is
 * @param canGoAgain whether {@link LetterBox#sendAgain} would do something
 */
public record LetterFile(LetterLine line, Optional<Content> content, boolean canGoAgain) {

    /** @param attachments names of files */
    public record Content(Language language, String text, List<String> attachments) {}
}
