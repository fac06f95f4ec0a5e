package coop.siembra.readiness.ui.ready;

import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Tally.Counts;
import coop.siembra.ui.Html;
import coop.siembra.ui.Markup;
import java.util.ArrayList;

/** Levels as drawn signs: full, half, empty, and a question mark, so that nobody needs the colours. */
final class Signs {
    private static final String CIRCLE =
            "<circle cx='8' cy='8' r='6.500' fill='none' stroke='currentColor' stroke-width='2'/>";

    private Signs() {}

    /** What the signs on a page refer to; once a page. */
    static String sprite() {
        return "<svg class='readiness-sprite' aria-hidden='true'>"
                + symbol(
                        "ready",
                        "<circle cx='8' cy='8' r='7.500' fill='currentColor'/>"
                                + "<path class='readiness-tick' d='m4.500 8.300 2.500 2.500 4.500-5.200' fill='none' stroke-width='2'/>")
                + symbol("on-the-way", CIRCLE + "<path d='M8 1.500a6.500 6.500 0 0 0 0 13z' fill='currentColor'/>")
                + symbol("not-yet", CIRCLE)
                + symbol(
                        "unknown",
                        "<path d='M5.200 6.200a2.800 2.800 0 1 1 4.200 2.500c-1 .6-1.400 1.100-1.400 2.100M8 13v.6'"
                                + " fill='none' stroke='currentColor' stroke-width='2' stroke-linecap='round'/>")
                + "</svg>";
    }

    private static String symbol(String name, String drawing) {
        return "<symbol id='readiness-" + name + "' viewBox='0 0 16 16'>" + drawing + "</symbol>";
    }

    /** Adds nothing to the words beside it. */
    static String of(Level level) {
        return "<svg class='readiness-sign' aria-hidden='true'><use href='#readiness-" + ReadinessAddress.word(level)
                + "'/></svg>";
    }

    /** The sign on the level's colour with its name. */
    static String named(Level level, Phrases phrases) {
        return "<span class='readiness-mark " + ReadinessAddress.word(level) + "'>" + of(level)
                + Html.text(phrases.level(level)) + "</span>";
    }

    /** What the signs mean. */
    static String legend(Phrases phrases) {
        var html = new Markup().tag("<ul class='readiness-legend'>");
        for (var level : Level.values()) {
            html.tag("<li>" + named(level, phrases) + " <span>")
                    .text(phrases.say("meaning." + ReadinessAddress.word(level)))
                    .tag("</span></li>");
        }
        return html.tag("</ul>").toString();
    }

    /** How many people are at each level, as a bar whose parts differ in colour and pattern. */
    static String bar(Counts counts, Phrases phrases) {
        if (counts.asked() == 0) {
            return "<span class='readiness-levels none'></span>";
        }
        var html = new Markup()
                .tag("<span class='readiness-levels' role='img'")
                .attribute("aria-label", words(counts, phrases));
        html.tag(">");
        for (var level : Level.values()) {
            int count = counts.at(level);
            if (count > 0) {
                html.tag("<i class='" + ReadinessAddress.word(level) + "' style='flex-grow:" + count + "'>" + count
                        + "</i>");
            }
        }
        return html.tag("</span>").toString();
    }

    /** The same in words. */
    static String words(Counts counts, Phrases phrases) {
        var words = new ArrayList<String>();
        for (var level : Level.values()) {
            words.add(phrases.say("count." + ReadinessAddress.word(level), counts.at(level)));
        }
        return String.join(", ", words);
    }
}
