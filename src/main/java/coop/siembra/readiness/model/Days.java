package coop.siembra.readiness.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A person's levels day by day. A day's levels are those at its end, whenever on that day they are looked at, so that looking twice, or
 * years later, gives the same.
 *
 * @param role null for somebody without one, who has no levels
 * @param zone whose days are meant
 */
public record Days(@Nullable JobRole role, EvidenceRules rules, ZoneId zone) {
    private static final int LOOK_EVERY = 7;

    /** The moment at which a day ends. */
    public Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Where somebody stands at the end of a day. */
    public Standing standing(Sums sums, LocalDate day) {
        return Standing.of(sums, role, rules, end(day));
    }

    private Map<String, Level> levels(Sums sums, LocalDate day) {
        return Standing.levels(sums, role, rules, end(day));
    }

    /**
     * The moves until a day, going on from an earlier look.
     *
     * @param before moves noted at the earlier look
     * @param since day of that look
     * @param levels at that look
     * @param old the evidence counted then
     * @param all the evidence now: what came since counts as of today
     */
    public List<Move> moves(List<Move> before, LocalDate since, Standing levels, Sums old, Sums all, LocalDate today) {
        var moves = new ArrayList<>(before);
        var known = levels.levels();
        var yesterday = today.minusDays(1);
        if (since.isBefore(yesterday)) {
            var faded = levels(old, yesterday);
            search(old, since, known, yesterday, faded, moves);
            known = faded;
        }
        note(today, known, levels(all, today), moves);
        return remembered(moves, today);
    }

    /** The moves until a day, from the whole list of evidence: each piece counts from the day it is of. */
    public List<Move> moves(Collection<Evidence> evidence, LocalDate today) {
        if (role == null) {
            return List.of();
        }
        var list = evidence.stream().sorted(Comparator.comparing(Evidence::at)).toList();
        var moves = new ArrayList<Move>();
        var day = today.minusDays(Move.REMEMBERED_DAYS);
        int next = first(list, 0, day);
        var sums = Sums.of(list.subList(0, next), rules);
        var levels = levels(sums, day);
        for (var look : looks(list, day, today)) {
            int upTo = look.equals(today) ? list.size() : first(list, next, look);
            boolean more = upTo > next;
            sums = sums.plus(list.subList(next, upTo), rules);
            next = upTo;
            var now = levels(sums, look);
            if (more) {
                note(look, levels, now, moves);
            } else {
                search(sums, day, levels, look, now, moves);
            }
            day = look;
            levels = now;
        }
        return remembered(moves, today);
    }

    /** How many pieces of a sorted list are from before the end of a day. */
    private int first(List<Evidence> list, int from, LocalDate day) {
        var end = end(day);
        int index = from;
        while (index < list.size() && list.get(index).at().isBefore(end)) {
            index++;
        }
        return index;
    }

    /** The days to look at: those with evidence, those before them, and one a week, because between them levels only fade. */
    private TreeSet<LocalDate> looks(List<Evidence> list, LocalDate after, LocalDate today) {
        var looks = new TreeSet<LocalDate>();
        for (var day = today; day.isAfter(after); day = day.minusDays(LOOK_EVERY)) {
            looks.add(day);
        }
        list.forEach(piece -> {
            var day = LocalDate.ofInstant(piece.at(), zone);
            looks.add(day);
            looks.add(day.minusDays(1));
        });
        return new TreeSet<>(looks.subSet(after.plusDays(1), today.plusDays(1)));
    }

    /** Finds the days on which levels changed between two, when nothing but time passed. */
    private void search(
            Sums sums,
            LocalDate from,
            Map<String, Level> before,
            LocalDate to,
            Map<String, Level> after,
            List<Move> moves) {
        long days = to.toEpochDay() - from.toEpochDay();
        if (before.equals(after) && days <= LOOK_EVERY) {
            return;
        }
        if (days <= 1) {
            note(to, before, after, moves);
            return;
        }
        var middle = from.plusDays(days / 2);
        var between = levels(sums, middle);
        search(sums, from, before, middle, between, moves);
        search(sums, middle, between, to, after, moves);
    }

    /** Notes what changed on a day; several changes on one day are one, and there and back are none. */
    private static void note(LocalDate day, Map<String, Level> before, Map<String, Level> after, List<Move> moves) {
        after.forEach((competency, to) -> {
            var from = before.get(competency);
            if (from == null || from == to) {
                return;
            }
            var start = from;
            for (var move : List.copyOf(moves)) {
                if (move.day().equals(day) && move.competency().equals(competency)) {
                    start = move.from();
                    moves.remove(move);
                }
            }
            if (start != to) {
                moves.add(new Move(competency, start, to, day));
            }
        });
    }

    private static List<Move> remembered(List<Move> moves, LocalDate today) {
        return moves.stream()
                .filter(move -> move.day().isAfter(today.minusDays(Move.REMEMBERED_DAYS)))
                .sorted(Comparator.comparing(Move::day).thenComparing(Move::competency))
                .toList();
    }
}
