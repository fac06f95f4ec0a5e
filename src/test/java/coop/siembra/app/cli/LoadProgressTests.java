package coop.siembra.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.app.demo.Demo.Stage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LoadProgressTests {
    private final StringWriter shown = new StringWriter();
    private final AtomicLong now = new AtomicLong();

    private LoadProgress progress(boolean terminal) {
        return new LoadProgress(1000, new PrintWriter(shown), terminal, now::get);
    }

    @Test
    void saysStageCountAndTimeLeftForEachTenth() {
        var progress = progress(false);
        now.set(Duration.ofSeconds(10).toNanos());
        for (int done = 1; done <= 100; done++) {
            progress.at(Stage.FOUNDING, done, 100);
        }
        progress.end();
        assertThat(shown.toString().lines()).hasSize(10);
        assertThat(shown.toString().lines()).allMatch(line -> line.startsWith("1 of 5  People and units: "));
        assertThat(shown.toString()).contains("100 of 100, about").doesNotContain("\r");
    }

    @Test
    void redrawsOneLineOnATerminalAndNotMoreOftenThanAnybodyReads() {
        var progress = progress(true);
        now.set(Duration.ofSeconds(10).toNanos());
        for (int done = 1; done < 100; done++) {
            progress.at(Stage.STANDINGS, done, 100);
        }
        assertThat(shown.toString()).startsWith("\r").doesNotContain("\n");
        assertThat(shown.toString().split("\r")).hasSize(2);
    }

    @Test
    void showsMinutes() {
        assertThat(LoadProgress.time(7)).isEqualTo("7 s");
        assertThat(LoadProgress.time(425)).isEqualTo("7 min 05 s");
    }
}
