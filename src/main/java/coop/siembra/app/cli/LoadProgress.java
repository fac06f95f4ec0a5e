package coop.siembra.app.cli;

import coop.siembra.app.demo.Demo.Progress;
import coop.siembra.app.demo.Demo.Stage;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Shows how far loading is: which stage, how many are done and how long the rest takes if it goes on like this. On a terminal in one line
 * that changes, elsewhere in a line for each tenth.
 */
final class LoadProgress implements Progress {
    private static final int TENTHS = 10;
    /** So many people live step by step, about. */
    private static final double LIVES = 400;

    private static final String CLEAR = "\r\033[K";
    private static final Duration REDRAWN = Duration.ofMillis(200);

    private final PrintWriter out;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final Map<Stage, Double> seconds;
    private final long begin;
    private long drawn;
    private long said;

    /**
     * Of loading an organisation.
     *
     * @param nanos time that only goes forward
     */
    LoadProgress(int people, PrintWriter out, boolean terminal, LongSupplier nanos) {
        this.seconds = usual(people);
        this.out = out;
        this.terminal = terminal;
        this.nanos = nanos;
        this.begin = nanos.getAsLong();
    }

    /** Seconds that each stage took where this was written: only how they compare matters. */
    private static Map<Stage, Double> usual(int people) {
        double lives = Math.min(people, LIVES);
        return Map.of(
                Stage.FOUNDING, 0.3 + people / 2500.0,
                Stage.PAST, 3 + people / 900.0,
                Stage.LIVES, lives / 10,
                Stage.NEWS, lives / 40,
                Stage.STANDINGS, people / 450.0);
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
        long tenth = stage.ordinal() * (TENTHS + 1L) + (long) done * TENTHS / of;
        if (terminal ? now - drawn > REDRAWN.toNanos() || done == of : tenth > said) {
            drawn = now;
            said = tenth;
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

    private String line(Stage stage, int done, int of, Duration gone) {
        double ready = 0;
        double all = 0;
        for (var each : Stage.values()) {
            double usual = seconds.getOrDefault(each, 0.0);
            all += usual;
            ready += each == stage ? usual * done / of : each.compareTo(stage) < 0 ? usual : 0;
        }
        long left = Math.round(gone.toMillis() / 1000.0 * (all - ready) / Math.max(ready, all / 200));
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
