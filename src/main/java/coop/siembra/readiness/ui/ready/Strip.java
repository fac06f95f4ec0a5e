package coop.siembra.readiness.ui.ready;

import coop.siembra.readiness.model.CompetencyTally;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Where the people's estimates of one competency lie, from 0 at the left to 1 at the right: a column for each tenth, a line at the mean,
 * and a mark below at each target.
 *
 * @param targets 0 to 1
 */
record Strip(CompetencyTally tally, Collection<Double> targets) {
    static final int WIDTH = 200;
    private static final int TALLEST = 30;
    private static final int BASE = 32;
    private static final int TENTH = WIDTH / CompetencyTally.TENTHS;

    /** How high each tenth's column is; the fullest is as high as they get. */
    List<Double> heights() {
        int most = Math.max(1, Collections.max(tally.tenths()));
        return tally.tenths().stream()
                .map(count -> (double) TALLEST * count / most)
                .toList();
    }

    /** The drawing; adds nothing to the words in {@link #words}. */
    String drawing() {
        var svg = new StringBuilder("<svg class='readiness-strip' viewBox='0 -2 " + WIDTH + " 44' aria-hidden='true'>");
        var heights = heights();
        for (int tenth = 0; tenth < heights.size(); tenth++) {
            double height = heights.get(tenth);
            if (height > 0) {
                svg.append("<rect x='%d' y='%s' width='%d' height='%s' rx='2'/>"
                        .formatted(tenth * TENTH + 1, number(BASE - height), TENTH - 2, number(height)));
            }
        }
        svg.append("<path class='base' d='M0 %d.500H%d'/>".formatted(BASE, WIDTH));
        tally.mean().ifPresent(mean -> svg.append("<path class='mean' d='M%s -2V%d'/>".formatted(at(mean), BASE)));
        targets.forEach(
                target -> svg.append("<path class='target' d='M%s %d l4.500 8h-9z'/>".formatted(at(target), BASE + 1)));
        return svg.append("</svg>").toString();
    }

    private static String at(double ratio) {
        return number(ratio * WIDTH);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** The same in words: how many estimates there are, and where the middle lies. */
    String words(Phrases phrases) {
        var mean = tally.mean();
        return mean.isEmpty()
                ? phrases.say("strip.none")
                : phrases.say("strip.known", tally.known(), Phrases.hundredths(mean.getAsDouble()));
    }
}
