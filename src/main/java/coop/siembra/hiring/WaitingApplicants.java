package coop.siembra.hiring;

import coop.siembra.assessment.Standstill;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Participation.Wait;
import coop.siembra.hiring.store.ApplicantStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * No clock of a sitting runs while an applicant waits for an answer of ours to what would help them. It does while the opening is stopped,
 * because what is begun may be finished then.
 */
@Component
class WaitingApplicants implements Standstill {
    private final ApplicantStore applicants;

    WaitingApplicants(ApplicantStore applicants) {
        this.applicants = applicants;
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

    private static List<Wait> waits(Applicant applicant, Instant now) {
        var all = new ArrayList<>(applicant.participation().waits());
        var link = applicant.participation().invitation();
        var since = link == null ? null : link.heldAt();
        if (since != null) {
            all.add(new Wait(since, now));
        }
        return all;
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
