package coop.siembra.readiness.model.plan;

import coop.siembra.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached.
 *
 * @param title in a few words
 * @param why it matters
 * @param noticed how one will notice that it has been reached
 * @param objectives ids of the objectives of customer care it serves, sorted
 * @param unit whose goal it is, with those below; null when it is that of the whole organisation
 * @param by until when
 */
public record Aim(
        String title,
        String why,
        String noticed,
        List<String> objectives,
        @Nullable UnitId unit,
        LocalDate by) {
    /** How long each may be, in characters. */
    public static final int LONGEST_TITLE = 120;

    public static final int LONGEST_TEXT = 1000;

    public Aim {
        title = title.strip();
        why = why.strip();
        noticed = noticed.strip();
        objectives = objectives.stream().distinct().sorted().toList();
    }

    /** Whether it is that of everybody. */
    public boolean ofAll() {
        return unit == null;
    }
}
