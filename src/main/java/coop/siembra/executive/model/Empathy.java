package coop.siembra.executive.model;

import coop.siembra.readiness.model.CompetencyTally;
import coop.siembra.readiness.model.Tally;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What all estimates of some people together say in some competencies.
 *
 * @param figure mean of the competencies' means, 0 to 1
 * @param competencies each by itself, in the order asked for; without those of which too few people are known
 * @param known of how many people there is enough evidence in the competency in which there are fewest
 * @param people all there are, known or not
 */
public record Empathy(Figure figure, List<Part> competencies, int known, int people) {
    /** Of fewer people no mean is shown. */
    public static final int FEWEST = 5;

    public Empathy {
        competencies = List.copyOf(competencies);
    }

    /**
     * One competency.
     *
     * @param figure mean of the known estimates, 0 to 1
     * @param known how many these are
     */
    public record Part(String competency, Figure figure, int known) {}

    /**
     * The mean over competencies. Its interval is as wide as theirs are on average: the narrower one of independent means would pretend that the
     * same people were asked anew in each.
     *
     * @param wanted ids of competencies
     * @return nothing where fewer than five people are known in each
     */
    public static Optional<Empathy> of(Tally tally, Collection<String> wanted) {
        var parts = new ArrayList<Part>();
        for (var competency : wanted) {
            var counted = tally.competencies().get(competency);
            if (counted != null && counted.known() >= FEWEST) {
                parts.add(new Part(competency, mean(counted, tally.people()), counted.known()));
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        double value = parts.stream()
                .mapToDouble(part -> part.figure().value())
                .average()
                .orElseThrow();
        double margin = parts.stream()
                .mapToDouble(part -> (part.figure().high() - part.figure().low()) / 2)
                .average()
                .orElseThrow();
        int known = parts.stream().mapToInt(Part::known).min().orElseThrow();
        return Optional.of(new Empathy(Figure.around(value, margin), parts, known, tally.people()));
    }

    /**
     * The mean of those known as one of all, by Student's distribution and with the correction for a finite population, √((N − n) / (N − 1)):
     * nothing is left to err about once everybody is known (Cochran, 1977, Sampling Techniques, sections 2.4 to 2.8). It holds as far as those
     * unknown are like those known.
     */
    private static Figure mean(CompetencyTally counted, int people) {
        int n = counted.known();
        double mean = counted.mean().orElseThrow();
        int all = Math.max(people, n);
        double left = all == 1 ? 0 : Math.sqrt((double) (all - n) / (all - 1));
        double quantile = TDistribution.of(n - 1.0).inverseCumulativeProbability(0.975);
        return Figure.around(mean, quantile * deviation(counted) / Math.sqrt(n) * left);
    }

    /** Standard deviation of the known means, each taken as the middle of its tenth. */
    private static double deviation(CompetencyTally counted) {
        var tenths = counted.tenths();
        double n = 0;
        double sum = 0;
        for (int tenth = 0; tenth < tenths.size(); tenth++) {
            n += tenths.get(tenth);
            sum += tenths.get(tenth) * middle(tenth);
        }
        double mean = sum / n;
        double squares = 0;
        for (int tenth = 0; tenth < tenths.size(); tenth++) {
            double apart = middle(tenth) - mean;
            squares += tenths.get(tenth) * apart * apart;
        }
        return Math.sqrt(squares / (n - 1));
    }

    private static double middle(int tenth) {
        return (tenth + 0.5) / CompetencyTally.TENTHS;
    }
}
