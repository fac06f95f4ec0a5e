package coop.siembra.readiness.model.next;

import coop.siembra.readiness.model.Move;
import coop.siembra.readiness.model.next.Advice.Assign;
import coop.siembra.readiness.model.next.Advice.Observe;
import coop.siembra.readiness.model.next.Advice.Recognise;
import coop.siembra.readiness.model.next.Advice.Remind;
import coop.siembra.readiness.model.next.Advice.Talk;
import coop.siembra.readiness.model.next.Advice.Workshop;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a short list of what to do next: what most speaks for first, not too much of one kind, and never without a good word when there is
 * one to say.
 */
public final class Advising {
    /** How long the list is at most. */
    public static final int LONGEST = 7;

    private static final int MOST_OF_A_KIND = 3;
    /** A workshop is for several. */
    private static final int WORKSHOP_FROM = 3;

    private static final Comparator<Advice> ORDER =
            Comparator.comparingDouble(Advice::urgency).reversed().thenComparing(Advice::key);

    private Advising() {}

    /**
     * What to do next in a team.
     *
     * @param done keys of what has been done lately and need not be done again
     */
    public static List<Advice> of(List<Gap> gaps, List<Fellow> fellows, Set<String> done, LocalDate today) {
        var all = new ArrayList<Advice>();
        gaps.forEach(gap -> all.addAll(of(gap)));
        fellows.forEach(fellow -> all.addAll(of(fellow, today)));
        all.removeIf(advice -> done.contains(advice.key()));
        all.sort(ORDER);
        return shortened(all);
    }

    private static List<Advice> of(Gap gap) {
        var advices = new ArrayList<Advice>();
        boolean course = gap.counted()
                && !gap.courses().isEmpty()
                && !gap.without().isEmpty()
                && gap.without().size() * 2 >= gap.notYet();
        if (course) {
            advices.add(new Assign(gap, gap.courses().getFirst()));
        } else if (gap.notYet() >= WORKSHOP_FROM && gap.notYet() * 3 >= gap.asked()) {
            advices.add(new Workshop(gap));
        }
        if (gap.unknown() > 0 && gap.unknown() * 2 >= gap.asked()) {
            advices.add(new Observe(gap));
        }
        return advices;
    }

    private static List<Advice> of(Fellow fellow, LocalDate today) {
        var advices = new ArrayList<Advice>();
        if (!fellow.risks().isEmpty()) {
            advices.add(new Talk(fellow.id(), fellow.risks(), fellow.weakest(), fellow.lastOn()));
        }
        best(fellow.moves()).ifPresent(move -> advices.add(new Recognise(fellow.id(), move)));
        var dueOn = fellow.dueOn();
        // whoever is to be talked with is not written to as well
        if (dueOn != null && dueOn.isBefore(today) && fellow.risks().isEmpty()) {
            advices.add(new Remind(fellow.id(), dueOn, (int) ChronoUnit.DAYS.between(dueOn, today)));
        }
        return advices;
    }

    /** Of what somebody rose in: over all of the role before anything else, then the latest; nothing when they fell in something as well. */
    private static Optional<Move> best(List<Move> moves) {
        if (moves.stream().anyMatch(Move::fell)) {
            return Optional.empty();
        }
        return moves.stream()
                .filter(Move::rose)
                .min(Comparator.comparing((Move move) -> !move.isOverall())
                        .thenComparing(Move::day, Comparator.reverseOrder())
                        .thenComparing(Move::competency));
    }

    private static List<Advice> shortened(List<Advice> sorted) {
        var kinds = new HashMap<Class<?>, Integer>();
        var kept = new ArrayList<Advice>();
        for (var advice : sorted) {
            if (kinds.merge(advice.getClass(), 1, Integer::sum) <= MOST_OF_A_KIND) {
                kept.add(advice);
            }
        }
        if (kept.size() <= LONGEST) {
            return List.copyOf(kept);
        }
        var shown = new ArrayList<>(kept.subList(0, LONGEST));
        boolean praised = shown.stream().anyMatch(Recognise.class::isInstance);
        if (!praised) {
            kept.stream()
                    .filter(Recognise.class::isInstance)
                    .findFirst()
                    .ifPresent(praise -> shown.set(LONGEST - 1, praise));
        }
        return List.copyOf(shown);
    }
}
