package coop.siembra.hiring;

import coop.siembra.access.CurrentUser;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.store.ApplicantRows;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.hiring.store.OpeningStore.Held;
import coop.siembra.people.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the signed-in person may see of openings. */
@Component
class OpeningFiles {
    private final OpeningStore store;
    private final ApplicantRows applicants;
    private final HiringAccess access;
    private final Recruiters recruiters;
    private final CurrentUser user;

    OpeningFiles(
            OpeningStore store,
            ApplicantRows applicants,
            HiringAccess access,
            Recruiters recruiters,
            CurrentUser user) {
        this.store = store;
        this.applicants = applicants;
        this.access = access;
        this.recruiters = recruiters;
        this.user = user;
    }

    /** See {@link Openings#page}. */
    OpeningPage page(@Nullable State state, int offset, int limit) {
        var person = user.find();
        if (person.isEmpty()) {
            return new OpeningPage(List.of(), 0);
        }
        var units = recruiters.forAll()
                ? null
                : recruiters.mine().stream().map(Unit::id).toList();
        var all = store.list(units, person.get()).stream()
                .filter(held -> state == null || held.opening().state() == state)
                .toList();
        var rows = all.stream()
                .skip(offset)
                .limit(limit)
                .map(this::file)
                .map(this::row)
                .toList();
        return new OpeningPage(rows, all.size());
    }

    private OpeningPage.Row row(OpeningFile file) {
        var opening = file.opening().id();
        long all = applicants.count(ApplicantRows.Wanted.all(opening));
        long waiting = Sight.allDecisions(file.opening(), access.viewer(file.opening()))
                ? applicants.count(new ApplicantRows.Wanted(opening, null, Standing.WAITING, "", null))
                : all;
        return new OpeningPage.Row(file, all, waiting);
    }

    OpeningFile file(Held held) {
        return OpeningFile.of(held, access.viewer(held.opening()));
    }
}
