package coop.siembra.readiness.store;

import coop.siembra.readiness.model.Estimate;
import coop.siembra.readiness.model.Evidence.Source;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.model.Move;
import coop.siembra.readiness.model.Standing.Cell;
import coop.siembra.readiness.model.Sums;
import coop.siembra.readiness.model.Sums.Key;
import coop.siembra.readiness.model.Sums.Sum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Parts of a standing as text: entries end with a semicolon, their parts with commas. */
public final class StandingText {
    private static final String NONE = "-";
    private static final double DIGITS = 1e4;

    private StandingText() {}

    /** {@code competency,SOURCE,with,against,pieces,at}. */
    public static String sums(Sums sums) {
        var text = new StringBuilder();
        new TreeMap<>(sums.parts())
                .forEach((key, sum) ->
                        entry(text, key.competency(), key.source(), sum.with(), sum.against(), sum.pieces(), sum.at()));
        return text.toString();
    }

    static Sums sums(String text) {
        var parts = new HashMap<Key, Sum>();
        entries(
                text,
                part -> parts.put(
                        new Key(part[0], Source.valueOf(part[1])),
                        new Sum(
                                Double.parseDouble(part[2]),
                                Double.parseDouble(part[3]),
                                Integer.parseInt(part[4]),
                                Long.parseLong(part[5]))));
        return new Sums(parts);
    }

    /** {@code competency,mean,low,high,pieces,known,LEVEL}, the figures with four digits. */
    public static String cells(Collection<Cell> cells) {
        var text = new StringBuilder();
        for (var cell : cells) {
            var estimate = cell.estimate();
            var level = cell.level();
            entry(
                    text,
                    cell.competency(),
                    rounded(estimate.mean()),
                    rounded(estimate.low()),
                    rounded(estimate.high()),
                    estimate.pieces(),
                    cell.known() ? 1 : 0,
                    level == null ? NONE : level);
        }
        return text.toString();
    }

    static List<Cell> cells(String text) {
        var cells = new ArrayList<Cell>();
        entries(
                text,
                part -> cells.add(new Cell(
                        part[0],
                        new Estimate(
                                Double.parseDouble(part[1]),
                                Double.parseDouble(part[2]),
                                Double.parseDouble(part[3]),
                                Integer.parseInt(part[4])),
                        part[5].equals("1"),
                        part[6].equals(NONE) ? null : Level.valueOf(part[6]))));
        return cells;
    }

    /** {@code competency,FROM,TO,day}, the competency empty for the level over all. */
    public static String moves(Collection<Move> moves) {
        var text = new StringBuilder();
        moves.forEach(move -> entry(text, move.competency(), move.from(), move.to(), move.day()));
        return text.toString();
    }

    static List<Move> moves(String text) {
        var moves = new ArrayList<Move>();
        entries(
                text,
                part -> moves.add(
                        new Move(part[0], Level.valueOf(part[1]), Level.valueOf(part[2]), LocalDate.parse(part[3]))));
        return moves;
    }

    static double rounded(double figure) {
        return Math.round(figure * DIGITS) / DIGITS;
    }

    /** The level of a competency as filters name it. */
    public static String level(String competency, Level level) {
        return competency + ":" + level;
    }

    private static void entry(StringBuilder text, Object... parts) {
        text.append(List.of(parts).stream().map(Object::toString).collect(Collectors.joining(",")))
                .append(';');
    }

    private static void entries(String text, Consumer<String[]> each) {
        int begin = 0;
        for (int end = text.indexOf(';'); end >= 0; end = text.indexOf(';', begin)) {
            each.accept(text.substring(begin, end).split(",", -1));
            begin = end + 1;
        }
    }
}
