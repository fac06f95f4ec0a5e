package coop.siembra.conversation.ui;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pieces of HTML. Every text passes through {@link #text} or {@link #paragraphs} on its way in. */
final class Markup {
    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");

    private Markup() {}

    /** Text as it stands, for content and for attributes in double quotes. */
    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Plain text whose blank lines part paragraphs. */
    static String paragraphs(String text) {
        return BLANK_LINES
                .splitAsStream(text.strip())
                .map(paragraph -> "<p>" + text(paragraph) + "</p>")
                .collect(Collectors.joining());
    }

    /** For screen readers only. */
    static String hidden(String text) {
        return "<span class=\"si-hidden\">" + text(text) + "</span>";
    }

    static String element(String tag, String cssClass, String inside) {
        return "<" + tag + " class=\"" + cssClass + "\">" + inside + "</" + tag + ">";
    }

    static String picture(String cssClass, String viewBox, String label, String drawing) {
        return "<svg class=\"" + cssClass + "\" viewBox=\"" + viewBox
                + "\" preserveAspectRatio=\"xMidYMid slice\" role=\"img\" aria-label=\"" + text(label) + "\">" + drawing
                + "</svg>";
    }

    /** A picture that adds nothing to the words beside it. */
    static String ornament(String cssClass, String viewBox, String drawing) {
        return "<svg class=\"" + cssClass + "\" viewBox=\"" + viewBox + "\" aria-hidden=\"true\">" + drawing + "</svg>";
    }
}
