package coop.siembra.coach;

import java.util.Arrays;
import java.util.List;

/**
 * What moved between two tries.
 *
 * @param moved aspects whose level changed
 * @param gone cautions that are no longer there
 * @param come cautions that were not there before
 */
public record Progress(List<Moved> moved, List<Caution> gone, List<Caution> come) {

    /** An aspect with the level before and after. */
    public record Moved(Aspect aspect, int from, int to) {
        public boolean isUp() {
            return to > from;
        }
    }

    public static Progress between(Assessment before, Assessment after) {
        return new Progress(
                Arrays.stream(Aspect.values())
                        .filter(aspect -> before.level(aspect) != after.level(aspect))
                        .map(aspect -> new Moved(aspect, before.level(aspect), after.level(aspect)))
                        .toList(),
                differing(before, after),
                differing(after, before));
    }

    private static List<Caution> differing(Assessment there, Assessment notThere) {
        return Arrays.stream(Caution.values())
                .filter(caution -> there.has(caution) && !notThere.has(caution))
                .toList();
    }
}
