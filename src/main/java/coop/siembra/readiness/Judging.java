package coop.siembra.readiness;

import coop.siembra.kernel.JobRoleId;
import coop.siembra.readiness.content.ReadinessContent;
import coop.siembra.readiness.model.Days;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.model.JobRole;
import coop.siembra.readiness.model.Move;
import coop.siembra.readiness.model.RiskRule.Risk;
import coop.siembra.readiness.model.Standing;
import coop.siembra.readiness.model.Sums;
import coop.siembra.readiness.store.StandingDocument;
import coop.siembra.readiness.store.StandingDocument.Judged;
import coop.siembra.readiness.store.StandingText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what evidence comes to on one day, by the content there is. */
record Judging(ReadinessContent content, LocalDate today, ZoneId zone) {

    /** Going on from an earlier standing of the same role by the same content. */
    Judged goingOn(StandingDocument before, Sums sums, @Nullable String lastOn) {
        var role = role(before.who().roleId());
        var days = days(role);
        var then = before.judged();
        var moves = days.moves(then.parsedMoves(), then.asOf(), then.standing(), before.parsedSums(), sums, today);
        return judged(role, days.standing(sums, today), moves, lastOn);
    }

    /** From all the evidence there is. */
    Judged anew(@Nullable JobRoleId id, List<Evidence> evidence, Sums sums, @Nullable String lastOn) {
        var role = role(id);
        var days = days(role);
        return judged(role, days.standing(sums, today), days.moves(evidence, today), lastOn);
    }

    /** The moment as of which today's figures are. */
    Instant end() {
        return days(null).end(today);
    }

    @Nullable
    JobRole role(@Nullable JobRoleId id) {
        return content.role(id).orElse(null);
    }

    Days days(@Nullable JobRole role) {
        return new Days(role, content.rules(), zone);
    }

    private Judged judged(@Nullable JobRole role, Standing standing, List<Move> moves, @Nullable String lastOn) {
        var last = lastOn == null ? null : LocalDate.parse(lastOn);
        var overall = standing.overall();
        return new Judged(
                today.toString(),
                StandingText.cells(standing.cells()),
                overall == null ? null : overall.name(),
                levels(standing),
                StandingText.moves(moves),
                content.rules().risk().of(standing, role, moves, last, today).stream()
                        .map(Risk::name)
                        .toList());
    }

    private static List<String> levels(Standing standing) {
        var overall =
                Optional.ofNullable(standing.overall()).map(level -> StandingText.level(Move.OVERALL, level)).stream();
        var each = standing.cells().stream()
                .flatMap(cell ->
                        Optional.ofNullable(cell.level())
                                .map(level -> StandingText.level(cell.competency(), level))
                                .stream());
        return Stream.concat(overall, each).toList();
    }
}
