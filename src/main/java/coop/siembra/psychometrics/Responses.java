package coop.siembra.psychometrics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Who answered what: a matrix of people by items. An answer may be missing; {@link #NONE} says so on the way in, and nothing else says
 * it on the way out than an empty optional. Immutable.
 */
public final class Responses {
    /** Stands for an answer that is missing when people are added. */
    public static final double NONE = Double.NaN;

    private final List<String> items;
    private final double[][] rows;

    private Responses(List<String> items, double[][] rows) {
        this.items = items;
        this.rows = rows;
    }

    /** @throws IllegalArgumentException when two items have the same name, or a row has not as many answers as there are items */
    public static Responses of(List<String> items, List<double[]> people) {
        if (items.stream().distinct().count() != items.size()) {
            throw new IllegalArgumentException("two items of one name in " + items);
        }
        var rows = new double[people.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = people.get(i).clone();
            requireWidth(rows[i], items.size());
            for (double answer : rows[i]) {
                if (Double.isInfinite(answer)) {
                    throw new IllegalArgumentException("an answer without end");
                }
            }
        }
        return new Responses(List.copyOf(items), rows);
    }

    public List<String> items() {
        return items;
    }

    public int people() {
        return rows.length;
    }

    /** What a person answered, both counted from 0. */
    public OptionalDouble answer(int person, int item) {
        double answer = rows[person][item];
        return Double.isNaN(answer) ? OptionalDouble.empty() : OptionalDouble.of(answer);
    }

    /** Answers in the direction of their scale, of the items named by the definitions and in their order; missing ones stay missing. */
    public Responses scored(List<ItemDefinition.Rated> definitions) {
        var columns = definitions.stream()
                .mapToInt(definition -> index(definition.item()))
                .toArray();
        var scored = new double[rows.length][columns.length];
        for (int person = 0; person < rows.length; person++) {
            for (int i = 0; i < columns.length; i++) {
                scored[person][i] = definitions.get(i).score(rows[person][columns[i]]);
            }
        }
        return new Responses(
                definitions.stream().map(ItemDefinition.Rated::item).toList(), scored);
    }

    /** What those did who answered every item. */
    public Responses complete() {
        var complete = Arrays.stream(rows)
                .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
                .toArray(double[][]::new);
        return new Responses(items, complete);
    }

    /** The score of each person without one item: the mean of the others that were answered, {@link #NONE} when there are none. */
    double[] rest(int item) {
        return Arrays.stream(rows)
                .mapToDouble(row -> {
                    double sum = 0;
                    int answered = 0;
                    for (int i = 0; i < row.length; i++) {
                        if (i != item && !Double.isNaN(row[i])) {
                            sum += row[i];
                            answered++;
                        }
                    }
                    return answered == 0 ? NONE : sum / answered;
                })
                .toArray();
    }

    /** @throws IllegalArgumentException when there is no item of that name */
    int index(String item) {
        int index = items.indexOf(item);
        if (index < 0) {
            throw new IllegalArgumentException("no item " + item);
        }
        return index;
    }

    /** The answers of one person, to read only. */
    double[] row(int person) {
        return rows[person];
    }

    static void requireWidth(double[] row, int items) {
        if (row.length != items) {
            throw new IllegalArgumentException(row.length + " answers to " + items + " items");
        }
    }

    @Override
    public String toString() {
        return rows.length + " people by " + items;
    }
}
