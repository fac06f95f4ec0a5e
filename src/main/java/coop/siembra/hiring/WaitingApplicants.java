package coop.siembra.hiring;

import coop.siembra.assessment.Standstill;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.Opening.Change;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.Participation.Wait;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** No clock of a sitting runs while an applicant waits for an answer of ours to what would help them, or the opening is stopped. */
@Component
class WaitingApplicants implements Standstill {
    private final ApplicantStore applicants;
    private final OpeningStore openings;

    WaitingApplicants(ApplicantStore applicants, OpeningStore openings) {
        this.applicants = applicants;
        this.openings = openings;
    }

    @Override
    public Duration between(Taker taker, Instant from, Instant until) {
        return taker.kind() == Taker.Kind.APPLICANT
                ? applicants
                        .find(new ApplicationId(taker.id()))
                        .map(ApplicantStore.Held::applicant)
                        .map(applicant -> together(waits(applicant, until), from, until))
                        .orElse(Duration.ZERO)
                : Duration.ZERO;
    }

    private List<Wait> waits(Applicant applicant, Instant now) {
        var all = new ArrayList<>(applicant.participation().waits());
        var link = applicant.participation().invitation();
        var since = link == null ? null : link.heldAt();
        if (since != null) {
            all.add(new Wait(since, now));
        }
        openings.find(applicant.opening()).ifPresent(held -> all.addAll(stops(held.opening(), now)));
        return all;
    }

    /** When it was stopped; of one that was closed without going on nobody knows how long. */
    private static List<Wait> stops(Opening opening, Instant now) {
        var stops = new ArrayList<Wait>();
        @Nullable Instant since = null;
        for (var note : opening.log()) {
            if (note.change() == Change.HALTED) {
                since = note.at();
            } else if (note.change() == Change.RESUMED && since != null) {
                stops.add(new Wait(since, note.at()));
                since = null;
            }
        }
        if (since != null && opening.state() == State.HALTED) {
            stops.add(new Wait(since, now));
        }
        return stops;
    }

    /** What of it lies between two moments; what overlaps counts once. */
    private static Duration together(List<Wait> waits, Instant from, Instant until) {
        var sum = Duration.ZERO;
        var done = from;
        for (var wait : waits.stream().sorted(Comparator.comparing(Wait::from)).toList()) {
            var begins = wait.from().isAfter(done) ? wait.from() : done;
            var ends = wait.until().isBefore(until) ? wait.until() : until;
            if (ends.isAfter(begins)) {
                sum = sum.plus(Duration.between(begins, ends));
                done = ends;
            }
        }
        return sum;
    }
}
