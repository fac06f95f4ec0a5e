package coop.siembra.assessment.panel;

import coop.siembra.assessment.keys.PanelFigures;
import coop.siembra.psychometrics.Intraclass;
import coop.siembra.psychometrics.Intraclass.Agreement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the experts of a closed panel make of the options, and how far they agree. Pure.
 *
 * @param experts whose ratings count
 * @param figures intraclass correlations over all options
 * @param options in the order of the situations
 */
public record PanelAgreement(int experts, Intraclass figures, List<Spread> options) {
    private static final double CONFIDENCE = 0.95;
    /** An average deviation above a sixth of the scale's points is no agreement (Burke and Dunlap, 2002). */
    private static final double TOLERATED = 1.0 / 6;

    /**
     * One option.
     *
     * @param sd with n − 1
     * @param deviation mean distance of the ratings from their mean (AD index of Burke, Finkelstein and Dusig, 1999)
     * @param disputed whether the experts do not agree on it
     */
    public record Spread(
            Question question, String option, int n, double mean, double sd, double deviation, boolean disputed) {}

    /**
     * How good a correlation is for taking means as a key (Koo and Li, 2016), judged by its lower limit, as they advise.
     */
    public enum Level {
        POOR(Double.NEGATIVE_INFINITY),
        MODERATE(0.5),
        GOOD(0.75),
        EXCELLENT(0.9);

        private final double from;

        Level(double from) {
            this.from = from;
        }

        static Level of(double correlation) {
            return Arrays.stream(values())
                    .filter(level -> correlation >= level.from)
                    .reduce(POOR, (lower, higher) -> higher);
        }
    }

    /** @param ratings of each expert by item and option; each has rated everything */
    static PanelAgreement of(List<Question> questions, List<Map<String, Map<String, Integer>>> ratings) {
        var rows = new ArrayList<double[]>();
        var spreads = new ArrayList<Spread>();
        for (var question : questions) {
            for (var option : question.options().keySet()) {
                var row = ratings.stream()
                        .mapToDouble(expert -> rating(expert, question.id(), option))
                        .toArray();
                rows.add(row);
                spreads.add(spread(question, option, row));
            }
        }
        return new PanelAgreement(ratings.size(), Intraclass.of(rows, CONFIDENCE), List.copyOf(spreads));
    }

    private static double rating(Map<String, Map<String, Integer>> expert, String item, String option) {
        var value = expert.getOrDefault(item, Map.of()).get(option);
        if (value == null) {
            throw new IllegalArgumentException("an expert who counts has rated everything: " + item + " " + option);
        }
        return value;
    }

    private static Spread spread(Question question, String option, double[] row) {
        double mean = Arrays.stream(row).average().orElseThrow();
        double squares =
                Arrays.stream(row).map(value -> (value - mean) * (value - mean)).sum();
        double deviation = Arrays.stream(row)
                .map(value -> Math.abs(value - mean))
                .average()
                .orElseThrow();
        double sd = row.length < 2 ? 0 : Math.sqrt(squares / (row.length - 1));
        return new Spread(question, option, row.length, mean, sd, deviation, deviation > question.points() * TOLERATED);
    }

    /** How good the mean of all is, by the lower limit of its interval; nothing when there is no interval. */
    public Optional<Level> level() {
        var low = figures.average().low().number();
        return low.isPresent() ? Optional.of(Level.of(low.getAsDouble())) : Optional.empty();
    }

    public long disputed() {
        return options.stream().filter(Spread::disputed).count();
    }

    /** What stands beside the key; nothing when one of the figures cannot be computed, and then there can be no key. */
    public Optional<PanelFigures> forKey() {
        Agreement average = figures.average();
        OptionalDouble single = figures.single().correlation().number();
        OptionalDouble all = average.correlation().number();
        OptionalDouble low = average.low().number();
        OptionalDouble high = average.high().number();
        boolean whole = single.isPresent() && all.isPresent() && low.isPresent() && high.isPresent();
        return whole && experts >= PanelFigures.FEWEST
                ? Optional.of(new PanelFigures(
                        experts,
                        options.size(),
                        single.getAsDouble(),
                        all.getAsDouble(),
                        low.getAsDouble(),
                        high.getAsDouble()))
                : Optional.empty();
    }

    /** The mean of all by item and option, in the unit of keys. */
    Map<String, Map<String, Double>> values() {
        Map<String, Map<String, Double>> values = new LinkedHashMap<>();
        options.forEach(spread -> values.computeIfAbsent(spread.question().id(), none -> new LinkedHashMap<>())
                .put(spread.option(), spread.question().keyed(spread.mean())));
        return values;
    }
}
