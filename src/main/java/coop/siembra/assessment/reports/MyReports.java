package coop.siembra.assessment.reports;

import coop.siembra.access.CurrentUser;
import coop.siembra.assessment.reports.MyReport.Comparison;
import coop.siembra.assessment.reports.SittingScores.Closed;
import coop.siembra.assessment.scoring.ScoreChange;
import coop.siembra.assessment.scoring.ScoreReport;
import coop.siembra.assessment.sitting.Sitting.Closing;
import coop.siembra.assessment.sitting.SittingSummary;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.store.SittingStore;
import coop.siembra.kernel.SittingId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reports of the signed-in person's own closed sittings, and of nobody else's. */
@Service
public class MyReports {
    private final SittingScores scores;
    private final SittingStore store;
    private final CurrentUser user;

    MyReports(SittingScores scores, SittingStore store, CurrentUser user) {
        this.scores = scores;
        this.store = store;
        this.user = user;
    }

    /** Nothing when it is not the signed-in person's, or not closed. */
    public Optional<MyReport> of(SittingId id) {
        var me = Taker.person(user.personId());
        return scores.find(id)
                .filter(closed -> closed.sitting().taker().equals(me))
                .map(this::report);
    }

    private MyReport report(Closed closed) {
        var report = scores.report(closed);
        var notes = closed.notes().stream()
                .filter(note -> note.kind().own().isPresent())
                .toList();
        return new MyReport(closed.instrument(), report, notes, earlier(closed, report));
    }

    private List<Comparison> earlier(Closed closed, ScoreReport report) {
        var sitting = closed.sitting();
        return store.of(sitting.taker()).stream()
                .filter(other -> other.instrument().equals(sitting.instrument()))
                .filter(other -> closedAt(other.closing()).isBefore(closedAt(sitting.closing())))
                .sorted(Comparator.comparing(other -> closedAt(other.closing())))
                .map(SittingSummary::id)
                .flatMap(id -> scores.find(id).stream())
                .flatMap(before -> comparison(before, closed, report).stream())
                .toList();
    }

    /** An open one counts as closed at the end of time. */
    private static Instant closedAt(@Nullable Closing closing) {
        return closing == null ? Instant.MAX : closing.at();
    }

    private Optional<Comparison> comparison(Closed before, Closed after, ScoreReport report) {
        return scores.rescored(before, after.key())
                .map(rescored -> new Comparison(
                        rescored,
                        !before.key().stamp().equals(after.key().stamp()),
                        report.scales().stream()
                                .flatMap(scale -> ScoreChange.of(
                                        rescored, report, scale.scale().id())
                                        .stream())
                                .toList()));
    }
}
