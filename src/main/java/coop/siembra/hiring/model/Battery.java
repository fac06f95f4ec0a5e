package coop.siembra.hiring.model;

import coop.siembra.kernel.InstrumentId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What applicants do in an opening before people talk with them.
 *
 * @param instruments in the order in which they are offered
 * @param task id of the written task, or null when there is none
 * @param interviewMinutes of the whole interview
 */
public record Battery(List<Sat> instruments, @Nullable String task, int interviewMinutes) {

    /**
     * An instrument.
     *
     * @param informs whether it is for the applicant's own information only: nobody who judges sees it
     */
    public record Sat(InstrumentId instrument, String form, boolean informs) {}

    /** The instruments people judge by. */
    public List<Sat> judged() {
        return instruments.stream().filter(sat -> !sat.informs()).toList();
    }

    /** Whether some instrument is for the applicant's own information. */
    public boolean informs() {
        return judged().size() < instruments.size();
    }
}
