package coop.siembra.content;

import coop.siembra.content.markdown.LessonHtml;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.Wording;
import java.util.function.Function;

/** Turns the Markdown of lessons into HTML that is safe to show: whatever an author writes, nothing in it can run. */
public final class Markdown {

    private Markdown() {}

    /** The HTML of a lesson's text. Takes well under a millisecond, so it need not be kept. */
    public static String html(String markdown, Page page) {
        return LessonHtml.render(markdown, page);
    }

    /**
     * The page a text is shown on.
     *
     * @param pictures put before the name of a picture: the address of the bundle's {@code pictures/} folder, with a slash at its end
     * @param heading level of the headings that authors write as {@code ##}, 2 to 6, so that they fit under the page's own
     * @param boxLabel what a kind of box is called in the page's language
     */
    public record Page(
            Language language, Wording wording, String pictures, int heading, Function<Box, String> boxLabel) {}
}
