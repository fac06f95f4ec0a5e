package coop.siembra.ui;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * Pieces of HTML for a {@link Fragment}. Every text passes through {@link #text} or {@link #paragraphs} on its way in; what is called inside
 * or drawing is markup already. Longer pages are put together with {@link Markup}.
 */
public final class Html {
    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");

    private Html() {}

    /** Text as it stands, for content and for attributes in quotes. */
    public static String text(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** Plain text whose blank lines part paragraphs. */
    public static String paragraphs(String text) {
        return BLANK_LINES
                .splitAsStream(text.strip())
                .map(paragraph -> "<p>" + text(paragraph) + "</p>")
                .collect(Collectors.joining());
    }

    /** For screen readers only. */
    public static String hidden(String text) {
        return "<span class=\"si-hidden\">" + text(text) + "</span>";
    }

    /** @param inside markup */
    public static String element(String tag, String cssClass, String inside) {
        return "<" + tag + " class=\"" + cssClass + "\">" + inside + "</" + tag + ">";
    }

    /**
     * A drawing that says something.
     *
     * @param label what it shows, for those who do not see it
     * @param drawing markup
     */
    public static String picture(String cssClass, String viewBox, String label, String drawing) {
        return "<svg class=\"" + cssClass + "\" viewBox=\"" + viewBox
                + "\" preserveAspectRatio=\"xMidYMid slice\" role=\"img\" aria-label=\"" + text(label) + "\">" + drawing
                + "</svg>";
    }

    /** A picture that adds nothing to the words beside it. */
    public static String ornament(String cssClass, String viewBox, String drawing) {
        return "<svg class=\"" + cssClass + "\" viewBox=\"" + viewBox + "\" aria-hidden=\"true\">" + drawing + "</svg>";
    }
}
