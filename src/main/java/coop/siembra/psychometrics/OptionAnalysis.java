package coop.siembra.psychometrics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who chooses which option of an item: an option that nobody takes, or that those take who do well in all other items, wants looking
 * at (Haladyna and Downing, 1993).
 *
 * @param n people who chose
 * @param without people who did not
 * @param options that were chosen, in alphabetical order
 */
public record OptionAnalysis(String item, int n, int without, List<Option> options) {
    /** Stands for no choice. */
    public static final String NONE = "";

    /**
     * @param n people who chose it
     * @param share of all who chose, 0 to 1
     * @param meanRest mean score of those who chose it in the other items: of each person the mean of the items answered
     */
    public record Option(String option, int n, double share, Figure meanRest) {}

    /**
     * @param chosen what each person chose, or {@link #NONE}
     * @param scored the scores of the same people in all items of the scale
     * @throws IllegalArgumentException when there are not as many choices as people, or no item of that name
     */
    public static OptionAnalysis of(List<String> chosen, Responses scored, String item) {
        if (chosen.size() != scored.people()) {
            throw new IllegalArgumentException(chosen.size() + " choices of " + scored.people() + " people");
        }
        double[] rest = scored.rest(scored.index(item));
        Map<String, Tally> tallies = new TreeMap<>();
        for (int person = 0; person < rest.length; person++) {
            if (!chosen.get(person).equals(NONE)) {
                tallies.computeIfAbsent(chosen.get(person), option -> new Tally())
                        .add(rest[person]);
            }
        }
        int n = tallies.values().stream().mapToInt(tally -> tally.people).sum();
        return new OptionAnalysis(
                item,
                n,
                chosen.size() - n,
                tallies.entrySet().stream()
                        .map(entry -> entry.getValue().option(entry.getKey(), n))
                        .toList());
    }

    private static final class Tally {
        private final Scores rest = new Scores();
        private int people;

        void add(double score) {
            people++;
            if (!Double.isNaN(score)) {
                rest.add(score);
            }
        }

        Option option(String name, int all) {
            return new Option(name, people, (double) people / all, rest.mean());
        }
    }
}
