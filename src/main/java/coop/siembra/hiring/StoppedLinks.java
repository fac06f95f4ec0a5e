package coop.siembra.hiring;

import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.Opening.Change;
import coop.siembra.hiring.model.Participation;
import coop.siembra.hiring.store.ApplicantRows;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The days of a link do not run while its opening is stopped: when it goes on, links are lengthened by the stop. */
@Component
class StoppedLinks {
    /** A link as long as the data would be one by which nothing is asked any more. */
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final ApplicantRows rows;
    private final ApplicantStore applicants;
    private final Clock clock;

    StoppedLinks(ApplicantRows rows, ApplicantStore applicants, Clock clock) {
        this.rows = rows;
        this.applicants = applicants;
        this.clock = clock;
    }

    /** @param before the opening while it was stopped */
    void runOn(Opening before, OpeningStore.Held opening, Instant now) {
        before.log().stream()
                .filter(note -> note.change() == Change.HALTED)
                .reduce((earlier, later) -> later)
                .ifPresent(halt -> invited(before).forEach(id -> lengthen(id, opening.opening(), halt.at(), now)));
    }

    private List<ApplicationId> invited(Opening opening) {
        var ids = new ArrayList<ApplicationId>();
        rows.inParts(
                ApplicantRows.Wanted.all(opening.id()),
                part -> part.stream()
                        .filter(row ->
                                row.invitation() != null && row.invitation().asks())
                        .forEach(row -> ids.add(row.application().id())));
        return ids;
    }

    private void lengthen(ApplicationId id, Opening opening, Instant stopped, Instant now) {
        Retrying.on(() -> {
            applicants.find(id).ifPresent(held -> {
                var applicant = held.applicant();
                var participation = applicant.participation();
                var link = participation.invitation();
                var latest = Participation.dataUntil(applicant.application(), clock.getZone())
                        .minus(MOMENT);
                var longer = link == null ? null : link.lengthened(stopped, now, latest);
                if (longer != null && !longer.equals(link)) {
                    applicants.save(held, applicant.with(participation.by(longer)), opening, List.of());
                }
            });
            return true;
        });
    }
}
