package coop.siembra.hiring;

import coop.siembra.hiring.ApplicantPage.Row;
import coop.siembra.hiring.Board.Column;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Invitation;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.model.Stage;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.model.Viewer;
import coop.siembra.hiring.store.ApplicantRows;
import coop.siembra.hiring.store.ApplicantRows.Listed;
import coop.siembra.hiring.store.ApplicantRows.Wanted;
import coop.siembra.hiring.store.OpeningStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of applicants, with no more in each row than the signed-in person may see, and told apart by nothing that they may not. */
@Component
class ApplicantLists {
    private static final List<Standing> ENDS = List.of(Standing.HIRED, Standing.NOT_TAKEN, Standing.WITHDREW);

    private final ApplicantRows rows;
    private final HiringAccess access;
    private final Clock clock;

    ApplicantLists(ApplicantRows rows, HiringAccess access, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.clock = clock;
    }

    ApplicantPage page(OpeningStore.Held held, ApplicantQuery query) {
        var opening = held.opening();
        var viewer = access.viewer(opening);
        var named = Sight.namedStages(opening, viewer);
        boolean decisions = Sight.allDecisions(opening, viewer);
        boolean allNamed = allNamed(opening, query.stage(), named);
        var wanted = new Wanted(
                opening.id(),
                query.stage(),
                decisions ? query.standing() : null,
                query.search(),
                named.size() == opening.stages().size() ? null : named);
        var listed = rows.page(
                wanted,
                order(query.order(), allNamed),
                query.descending(),
                Math.max(query.offset(), 0),
                Math.clamp(query.limit(), 1, ApplicantQuery.MOST));
        return new ApplicantPage(shown(held, viewer, listed), rows.count(wanted), allNamed, decisions);
    }

    private static boolean allNamed(Opening opening, @Nullable String stage, Set<String> named) {
        return stage == null ? named.size() == opening.stages().size() : named.contains(stage);
    }

    private static ApplicantRows.Order order(ApplicantQuery.Order order, boolean named) {
        return switch (order) {
            case NUMBER -> ApplicantRows.Order.NUMBER;
            case NAME -> named ? ApplicantRows.Order.NAME : ApplicantRows.Order.NUMBER;
            case RATED -> ApplicantRows.Order.RATED;
        };
    }

    Board board(OpeningStore.Held held, int perColumn) {
        var opening = held.opening();
        var viewer = access.viewer(opening);
        boolean decisions = Sight.allDecisions(opening, viewer);
        int limit = Math.clamp(perColumn, 1, ApplicantQuery.MOST);
        var columns = new ArrayList<Column>();
        for (var stage : opening.stages()) {
            columns.add(column(held, viewer, stage, decisions ? Standing.WAITING : null, limit));
        }
        if (decisions) {
            ENDS.forEach(end -> columns.add(column(held, viewer, null, end, limit)));
        }
        return new Board(List.copyOf(columns));
    }

    private Column column(
            OpeningStore.Held held,
            Viewer.Staff viewer,
            @Nullable Stage stage,
            @Nullable Standing standing,
            int limit) {
        var id = stage == null ? null : stage.id();
        var wanted = new Wanted(held.opening().id(), id, standing, "", null);
        long count = rows.count(wanted);
        var first = count == 0 ? List.<Listed>of() : rows.page(wanted, ApplicantRows.Order.NUMBER, false, 0, limit);
        return new Column(id, Optional.ofNullable(standing), count, shown(held, viewer, first));
    }

    /** The rows, each by what the viewer sees of that applicant. */
    List<Row> shown(OpeningStore.Held held, Viewer.Staff viewer, List<Listed> listed) {
        var ids = listed.stream().map(row -> row.application().id()).toList();
        var handedIn = ids.isEmpty() ? Set.<ApplicationId>of() : access.handedIn(held, viewer, ids);
        return listed.stream().map(row -> row(held, viewer, row, handedIn)).toList();
    }

    private Row row(OpeningStore.Held held, Viewer.Staff viewer, Listed listed, Set<ApplicationId> handedIn) {
        var id = listed.application().id();
        var sight = Sight.of(held.opening(), listed.application(), viewer, handedIn.contains(id));
        boolean recruits = viewer.recruits(held.opening().unit());
        return new Row(
                id,
                listed.number(),
                listed.application().receivedAt(),
                listed.stage(),
                sight.contains(Sight.IDENTITY)
                        ? Optional.ofNullable(listed.identity()).map(Identity::name)
                        : Optional.empty(),
                sight.contains(Sight.DECISIONS) ? Optional.of(listed.standing()) : Optional.empty(),
                recruits
                        ? Optional.ofNullable(listed.invitation())
                                .filter(Invitation::asks)
                                .map(link -> link.state(clock.instant()))
                        : Optional.empty(),
                listed.rated());
    }
}
