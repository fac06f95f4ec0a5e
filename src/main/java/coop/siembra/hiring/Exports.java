package coop.siembra.hiring;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.model.Viewer;
import coop.siembra.hiring.store.ApplicantRows;
import coop.siembra.hiring.store.ApplicantRows.Listed;
import coop.siembra.hiring.store.OpeningStore;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Applicants as a file for a spreadsheet, for recruiters of the unit, with no more in it than they see on the page. */
@Service
public class Exports {
    private final ApplicantRows rows;
    private final HiringAccess access;
    private final Audit audit;

    Exports(ApplicantRows rows, HiringAccess access, Audit audit) {
        this.rows = rows;
        this.access = access;
        this.audit = audit;
    }

    /** All applicants of an opening as comma-separated values in UTF-8; nothing when the signed-in person may not. */
    public Optional<String> applicants(OpeningId id) {
        return access.opening(id).filter(held -> recruits(held)).map(held -> {
            audit.note(AuditAction.EXPORTED, null, "opening.applicants", id.value());
            return write(held);
        });
    }

    private boolean recruits(OpeningStore.Held held) {
        return access.viewer(held.opening()).recruits(held.opening().unit());
    }

    private String write(OpeningStore.Held held) {
        var csv = new SafeCsv()
                .line("number", "name", "email", "phone", "source", "received", "stage", "standing", "rated");
        var viewer = access.viewer(held.opening());
        rows.inParts(ApplicantRows.Wanted.all(held.opening().id()), part -> {
            var ids = part.stream().map(row -> row.application().id()).toList();
            var handedIn = access.handedIn(held, viewer, ids);
            part.forEach(row -> line(
                    csv, held, viewer, row, handedIn.contains(row.application().id())));
        });
        return csv.text();
    }

    private static void line(SafeCsv csv, OpeningStore.Held held, Viewer.Staff viewer, Listed row, boolean handedIn) {
        var sight = Sight.of(held.opening(), row.application(), viewer, handedIn);
        var identity = Optional.ofNullable(row.identity()).filter(known -> sight.contains(Sight.IDENTITY));
        csv.line(
                row.number(),
                identity.map(Identity::name).orElse(null),
                identity.map(Identity::email).orElse(null),
                identity.map(Identity::phone).orElse(null),
                identity.map(Identity::source).orElse(null),
                row.application().receivedAt(),
                row.stage(),
                sight.contains(Sight.DECISIONS) ? row.standing() : null,
                row.rated());
    }
}
