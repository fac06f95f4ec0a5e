package coop.siembra.psychometrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Invented answers. */
final class Samples {

    private Samples() {}

    static List<String> names(int items) {
        return IntStream.range(0, items).mapToObj(i -> "i" + i).toList();
    }

    static Responses responses(double[]... people) {
        return Responses.of(names(people[0].length), List.of(people));
    }

    /** People who have something in common in their answers from 1 to 5, some of which may be missing. */
    static Arbitrary<Responses> anyResponses(double missing) {
        return Combinators.combine(
                        Arbitraries.integers().between(20, 80),
                        Arbitraries.integers().between(3, 8),
                        Arbitraries.longs())
                .as((people, items, seed) -> responses(people, items, missing, seed));
    }

    static Responses responses(int people, int items, double missing, long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<double[]>();
        for (int person = 0; person < people; person++) {
            double common = random.nextGaussian();
            rows.add(IntStream.range(0, items)
                    .mapToDouble(item -> random.nextDouble() < missing
                            ? Responses.NONE
                            : Math.clamp(Math.round(3 + 0.8 * common + 0.8 * random.nextGaussian()), 1L, 5L))
                    .toArray());
        }
        return Responses.of(names(items), rows);
    }

    /** The rows of a matrix, as what they are inside. */
    static List<double[]> rows(Responses responses) {
        return IntStream.range(0, responses.people())
                .mapToObj(person -> responses.row(person).clone())
                .toList();
    }

    static double[][] correlations(Responses scored) {
        var moments = new Moments(scored.items().size());
        rows(scored).forEach(moments::add);
        int items = scored.items().size();
        var matrix = new double[items][items];
        for (int i = 0; i < items; i++) {
            for (int j = 0; j < items; j++) {
                matrix[i][j] = i == j ? 1 : moments.correlation(i, j).number().orElseThrow();
            }
        }
        return matrix;
    }
}
