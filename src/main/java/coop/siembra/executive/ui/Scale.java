package coop.siembra.executive.ui;

import coop.siembra.executive.model.Figure;

/**
 * How the figures of a question are shown.
 *
 * @param factor what a figure is multiplied by
 * @param decimals how many are shown
 * @param low least that can be, as shown
 * @param high most
 */
record Scale(double factor, int decimals, double low, double high) {
    /** From 0, the opposite, to 100, fully. */
    static final Scale HUNDRED = new Scale(100, 0, 0, 100);

    /** Differences of scores from 0 to 100. */
    static final Scale POINTS = new Scale(1, 0, -100, 100);

    /** From −1 to 1. */
    static final Scale CORRELATION = new Scale(1, 2, -1, 1);

    String value(Say say, Figure figure) {
        return show(say, figure.value());
    }

    String low(Say say, Figure figure) {
        return show(say, figure.low());
    }

    String high(Say say, Figure figure) {
        return show(say, figure.high());
    }

    private String show(Say say, double value) {
        return say.number(shown(value), decimals);
    }

    /** Where it stands, no further than anything can. */
    double shown(double value) {
        return Math.clamp(value * factor, low, high);
    }
}
