package coop.siembra.hiring.fairness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The figures of one opening as they were shown last. They move in steps, so that whoever looks before and after learns of nobody how they
 * count themselves: of those who fared the same in a stage nobody has come, or at least {@link Shown#FEWEST}.
 *
 * @param stages in order; none of which nothing was shown yet
 */
public record Figures(List<Table> stages) {

    /** How a stage went, every line of it. */
    public record Table(String stage, List<Counts> lines) {

        private int sum(ToIntFunction<Counts> of) {
            return lines.stream().mapToInt(of).sum();
        }
    }

    public static Figures none() {
        return new Figures(List.of());
    }

    public Optional<Table> of(String stage) {
        return stages.stream().filter(table -> table.stage().equals(stage)).findFirst();
    }

    /**
     * What may be shown from now on. A stage moves on only when all before it have, since who was selected in one is who is in the next;
     * and only when nobody is on the way to it, or enough that none of them can be worked out.
     *
     * @param now every stage that is known, in order
     * @param whole the stage that is the whole way; nobody is on the way to it
     */
    public Figures moved(List<Table> now, String whole) {
        var next = new ArrayList<Table>();
        boolean fresh = true;
        int selected = -1;
        for (var table : now) {
            boolean first = selected < 0 || table.stage().equals(whole);
            boolean reached = first || enough(selected - table.sum(Counts::people));
            var before = of(table.stage());
            fresh = fresh && reached && steps(before.map(Table::lines).orElse(List.of()), table.lines());
            (fresh ? Optional.of(table) : before).ifPresent(next::add);
            selected = table.sum(Counts::selected);
        }
        return new Figures(List.copyOf(next));
    }

    private static boolean steps(List<Counts> before, List<Counts> now) {
        return enough(people(before, now, Counts::selected))
                && enough(people(before, now, counts -> counts.judged() - counts.selected()))
                && enough(people(before, now, Counts::withdrew));
    }

    /** How many people at least have come or changed, by figures of groups. */
    public static int people(List<Counts> before, List<Counts> now, ToIntFunction<Counts> of) {
        Map<String, Integer> changes = new HashMap<>();
        now.forEach(counts -> changes.merge(counts.group(), of.applyAsInt(counts), Integer::sum));
        before.forEach(counts -> changes.merge(counts.group(), -of.applyAsInt(counts), Integer::sum));
        int more = changes.values().stream()
                .mapToInt(change -> Math.max(change, 0))
                .sum();
        int fewer = changes.values().stream()
                .mapToInt(change -> Math.max(-change, 0))
                .sum();
        return Math.max(more, fewer);
    }

    private static boolean enough(int people) {
        return people == 0 || people >= Shown.FEWEST;
    }
}
