package coop.siembra.assessment.ui.report;

import coop.siembra.ui.Html;
import coop.siembra.ui.Parts.Tone;
import java.util.Locale;

/** What a report is made for: on paper nothing can be followed or unfolded. Its methods give markup and take text, unless they say otherwise. */
enum Medium {
    PAGE,
    PAPER;

    /** @param inside markup */
    static String section(String title, String inside) {
        return "<section class=\"si-section\"><h2>" + Html.text(title) + "</h2>" + inside + "</section>";
    }

    static String paragraph(String text) {
        return "<p>" + Html.text(text) + "</p>";
    }

    static String small(String text) {
        return Html.element("p", "si-muted si-small", Html.text(text));
    }

    static String badge(String text, Tone tone) {
        return Html.element("span", "si-badge " + tone.name().toLowerCase(Locale.ROOT), Html.text(text));
    }

    /**
     * What is not needed at first sight; on paper it stands there as the rest does.
     *
     * @param inside markup
     */
    String folded(String title, String inside) {
        return switch (this) {
            case PAGE ->
                "<details class=\"assessment-more\"><summary>" + Html.text(title) + "</summary>" + inside
                        + "</details>";
            case PAPER -> Html.element("div", "assessment-more", "<h3>" + Html.text(title) + "</h3>" + inside);
        };
    }

    /** Leads within the application; on paper only the words. */
    String link(String text, String path) {
        return switch (this) {
            case PAGE -> "<a router-link href=\"" + Html.text(path) + "\">" + Html.text(text) + "</a>";
            case PAPER -> "<span>" + Html.text(text) + "</span>";
        };
    }
}
