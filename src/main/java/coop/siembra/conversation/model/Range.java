package coop.siembra.conversation.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whole numbers from one to another, both included; empty when {@code from > to}.
 *
 * @param from smallest, {@link Integer#MIN_VALUE} for no lower bound
 * @param to largest, {@link Integer#MAX_VALUE} for no upper bound
 */
public record Range(int from, int to) {
    /** Every number. */
    public static final Range ANY = new Range(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private static final Pattern COMPARISON = Pattern.compile("\\s*(<=|>=|<|>)\\s*([+-]?\\d{1,4})\\s*");

    /** Reads a comparison as authors write it, such as {@code < 30} or {@code >= -20}; empty when it is none. */
    public static Optional<Range> parse(String comparison) {
        var match = COMPARISON.matcher(comparison);
        if (!match.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(match.group(2));
        return Optional.of(
                switch (match.group(1)) {
                    case "<" -> new Range(ANY.from, number - 1);
                    case "<=" -> new Range(ANY.from, number);
                    case ">" -> new Range(number + 1, ANY.to);
                    default -> new Range(number, ANY.to);
                });
    }

    public boolean contains(int number) {
        return from <= number && number <= to;
    }

    /** What both have in common. */
    public Range and(Range other) {
        return new Range(Math.max(from, other.from), Math.min(to, other.to));
    }

    public boolean isEmpty() {
        return from > to;
    }
}
