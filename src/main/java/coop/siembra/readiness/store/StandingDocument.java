package coop.siembra.readiness.store;

import coop.siembra.kernel.JobRoleId;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Move;
import coop.siembra.readiness.model.Standing;
import coop.siembra.readiness.model.Sums;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Where a person stands. What is never searched is text, because many small documents in one are what a store is slowest at.
 *
 * @param id the person's
 * @param revision null until first stored
 * @param who the person, as far as lists and filters need it
 * @param units where the person works and all units above, from the topmost down
 * @param sums all evidence: see {@link StandingText#sums}
 * @param counted how many documents of the log of evidence are in the sums; what is compacted is in them besides
 * @param content version of the content it was judged by
 * @param dueOn earliest ISO date of what is asked for and not completed
 * @param lastOn ISO day on which something was done last
 * @param lists in which lists of which units the person is, {@code unit|overdue} and so on: by an index, because few people are
 */
@Document(StandingDocument.COLLECTION)
@TypeAlias("standing")
public record StandingDocument(
        @Id String id,
        @Version @Nullable Long revision,
        Who who,
        List<String> units,
        String sums,
        int counted,
        String content,
        @Nullable String dueOn,
        @Nullable String lastOn,
        Judged judged,
        List<String> lists) {
    public static final String COLLECTION = "standings";
    private static final int WEEK = 7;

    /** In the lists that follow from all the rest. */
    public static StandingDocument of(
            String id,
            @Nullable Long revision,
            Who who,
            List<String> units,
            String sums,
            int counted,
            String content,
            @Nullable String dueOn,
            @Nullable String lastOn,
            Judged judged) {
        var listed = listed(dueOn, judged).stream()
                .flatMap(list -> units.stream().map(unit -> list(unit, list)))
                .toList();
        return new StandingDocument(id, revision, who, units, sums, counted, content, dueOn, lastOn, judged, listed);
    }

    /** Lists that a unit has. */
    public enum Listed {
        OVERDUE,
        AT_RISK,
        MOVED
    }

    private static List<Listed> listed(@Nullable String dueOn, Judged judged) {
        var lists = new ArrayList<Listed>();
        if (isLate(dueOn, judged.asOf())) {
            lists.add(Listed.OVERDUE);
        }
        if (!judged.risks().isEmpty()) {
            lists.add(Listed.AT_RISK);
        }
        if (!judged.lastMoves(judged.asOf()).isEmpty()) {
            lists.add(Listed.MOVED);
        }
        return lists;
    }

    /** How a list of a unit, with all below it, is named. */
    public static String list(String unit, Listed list) {
        return unit + "|" + list;
    }

    /**
     * A person.
     *
     * @param sortName folded, for sorting
     * @param unit where the person works
     */
    public record Who(
            String name,
            String sortName,
            String positionEn,
            String positionEs,
            String unit,
            @Nullable String role,
            @Nullable String site) {

        public @Nullable JobRoleId roleId() {
            return role == null ? null : new JobRoleId(role);
        }
    }

    /**
     * What the evidence comes to on a day.
     *
     * @param day ISO day as of whose end it is
     * @param cells by competency: see {@link StandingText#cells}
     * @param overall level over all of the role; null without a role
     * @param levels {@code competency:LEVEL}, for filters
     * @param moves of the last weeks: see {@link StandingText#moves}
     * @param risks why the person is at risk; empty for those who are not
     */
    public record Judged(
            String day, String cells, @Nullable String overall, List<String> levels, String moves, List<String> risks) {

        public Standing standing() {
            return new Standing(StandingText.cells(cells), overall == null ? null : Level.valueOf(overall));
        }

        public List<Move> parsedMoves() {
            return StandingText.moves(moves);
        }

        /** The moves of the seven days up to one. */
        public List<Move> lastMoves(LocalDate today) {
            var weekAgo = today.minusDays(WEEK);
            return parsedMoves().stream()
                    .filter(move -> move.day().isAfter(weekAgo))
                    .toList();
        }

        public LocalDate asOf() {
            return LocalDate.parse(day);
        }
    }

    public Sums parsedSums() {
        return StandingText.sums(sums);
    }

    /** Whether something asked for is late on a day. */
    public boolean overdue(LocalDate today) {
        return isLate(dueOn, today);
    }

    private static boolean isLate(@Nullable String dueOn, LocalDate today) {
        return dueOn != null && LocalDate.parse(dueOn).isBefore(today);
    }

    /** Whether something was done on a day or later. */
    public boolean activeSince(LocalDate from) {
        return lastOn != null && !LocalDate.parse(lastOn).isBefore(from);
    }

    /** The same judged anew. */
    public StandingDocument with(Judged other) {
        return of(id, revision, who, units, sums, counted, content, dueOn, lastOn, other);
    }

    /** The same under another revision, to compare two by what they say. */
    public StandingDocument with(@Nullable Long otherRevision) {
        return of(id, otherRevision, who, units, sums, counted, content, dueOn, lastOn, judged);
    }
}
