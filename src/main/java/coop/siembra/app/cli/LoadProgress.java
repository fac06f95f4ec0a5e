package coop.siembra.app.cli;

import coop.siembra.app.demo.Demo.Progress;
import coop.siembra.app.demo.Demo.Stage;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows how far loading is: which stage, how many are done and how long the rest takes if it goes on like this. On a terminal in one line
 * that changes, elsewhere in a line for each tenth.
 */
final class LoadProgress implements Progress {
    private static final int TENTHS = 10;
    private static final String CLEAR = "\r\033[K";
    private static final Duration REDRAWN = Duration.ofMillis(200);

    private final PrintWriter out;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final long begin;
    private long drawn;

    /** @param nanos time that only goes forward */
    LoadProgress(PrintWriter out, boolean terminal, LongSupplier nanos) {
        this.out = out;
        this.terminal = terminal;
        this.nanos = nanos;
        this.begin = nanos.getAsLong();
    }

    /** What share of the whole time a stage takes, as measured with 10,000 people and more. */
    private static double share(Stage stage) {
        return switch (stage) {
            case FOUNDING -> 0.10;
            case PAST -> 0.25;
            case LIVES -> 0.04;
            case NEWS -> 0.06;
            case STANDINGS -> 0.55;
        };
    }

    private static String words(Stage stage) {
        return switch (stage) {
            case FOUNDING -> "People and units";
            case PAST -> "Courses and two years of evidence";
            case LIVES -> "Last months of some, step by step";
            case NEWS -> "Telling the log and the team views";
            case STANDINGS -> "Standings and counts";
        };
    }

    @Override
    public void at(Stage stage, int done, int of) {
        if (of == 0) {
            return;
        }
        long now = nanos.getAsLong();
        boolean tenth = (long) done * TENTHS / of > (done - 1L) * TENTHS / of || done == of;
        if (terminal ? now - drawn > REDRAWN.toNanos() || done == of : tenth) {
            drawn = now;
            var line = line(stage, done, of, Duration.ofNanos(now - begin));
            out.print(terminal ? CLEAR + line : line + System.lineSeparator());
            out.flush();
        }
    }

    /** Before other lines are shown. */
    void end() {
        out.print(terminal ? CLEAR : "");
        out.flush();
    }

    private static String line(Stage stage, int done, int of, Duration gone) {
        double ready = share(stage) * done / of;
        for (var before : Stage.values()) {
            ready += before.compareTo(stage) < 0 ? share(before) : 0;
        }
        long left = Math.round(gone.toMillis() / 1000.0 * (1 - ready) / Math.max(ready, 0.005));
        var count = of == 1 ? "" : String.format(Locale.ROOT, ": %,d of %,d", done, of);
        return "%d of %d  %s%s%s"
                .formatted(
                        stage.ordinal() + 1,
                        Stage.values().length,
                        words(stage),
                        count,
                        left < 1 ? "" : ", about " + time(left) + " left");
    }

    static String time(long seconds) {
        return seconds < 100 ? seconds + " s" : "%d min %02d s".formatted(seconds / 60, seconds % 60);
    }
}
