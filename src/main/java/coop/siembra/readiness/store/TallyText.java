package coop.siembra.readiness.store;

import coop.siembra.readiness.model.CompetencyTally;
import coop.siembra.readiness.model.Tally;
import coop.siembra.readiness.model.Tally.Counts;
import coop.siembra.readiness.store.UnitDocument.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts as text: {@code people,overdue,risk,active,} and the four levels over all; then for each competency, after a semicolon, its id,
 * the four levels, how many are known, the sum of their means, ten tenths, who rose and who fell. Several of them stand on lines, each
 * after its name and a tabulator.
 */
public final class TallyText {
    private static final int LEVELS = 4;
    private static final int FIRST_TENTH = 7;

    private TallyText() {}

    public static String of(Tally tally) {
        var text = new StringBuilder();
        text.append(tally.people()).append(',').append(tally.overdue()).append(',');
        text.append(tally.risk()).append(',').append(tally.active());
        counts(text, tally.overall());
        new TreeMap<>(tally.competencies()).forEach((id, competency) -> competency(text, id, competency));
        return text.toString();
    }

    private static void competency(StringBuilder text, String id, CompetencyTally tally) {
        text.append(';').append(id);
        counts(text, tally.levels());
        text.append(',').append(tally.known()).append(',').append(StandingText.rounded(tally.sum()));
        tally.tenths().forEach(tenth -> text.append(',').append(tenth));
        text.append(',').append(tally.rose()).append(',').append(tally.fell());
    }

    private static void counts(StringBuilder text, Counts counts) {
        text.append(',').append(counts.ready()).append(',').append(counts.onTheWay());
        text.append(',').append(counts.notYet()).append(',').append(counts.unknown());
    }

    public static Tally parse(String text) {
        var entries = text.split(";");
        var head = entries[0].split(",");
        var competencies = new HashMap<String, CompetencyTally>();
        for (int index = 1; index < entries.length; index++) {
            var part = entries[index].split(",");
            competencies.put(part[0], competency(part));
        }
        return new Tally(
                number(head, 0), number(head, 1), number(head, 2), number(head, 3), counts(head, LEVELS), competencies);
    }

    private static CompetencyTally competency(String[] part) {
        List<Integer> tenths = new ArrayList<>(CompetencyTally.TENTHS);
        for (int tenth = 0; tenth < CompetencyTally.TENTHS; tenth++) {
            tenths.add(number(part, FIRST_TENTH + tenth));
        }
        int after = FIRST_TENTH + CompetencyTally.TENTHS;
        return new CompetencyTally(
                counts(part, 1),
                number(part, 1 + LEVELS),
                Double.parseDouble(part[2 + LEVELS]),
                tenths,
                number(part, after),
                number(part, after + 1));
    }

    private static Counts counts(String[] part, int from) {
        return new Counts(number(part, from), number(part, from + 1), number(part, from + 2), number(part, from + 3));
    }

    private static int number(String[] part, int index) {
        return Integer.parseInt(part[index]);
    }

    public static String byName(Map<String, Tally> tallies) {
        return new TreeMap<>(tallies)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "\t" + of(entry.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    static Map<String, Tally> byName(String text) {
        var all = new LinkedHashMap<String, Tally>();
        text.lines().map(line -> line.split("\t")).forEach(part -> all.put(part[0], parse(part[1])));
        return all;
    }

    public static String counts(Map<String, Integer> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "\t" + entry.getValue())
                        .collect(Collectors.joining("\n"));
    }

    static Map<String, Integer> counts(String text) {
        var all = new LinkedHashMap<String, Integer>();
        text.lines().map(line -> line.split("\t")).forEach(part -> all.put(part[0], Integer.parseInt(part[1])));
        return all;
    }

    public static String byGroup(Map<Group, Tally> tallies) {
        var lines = new TreeMap<String, String>();
        tallies.forEach((group, tally) -> lines.put(group.role() + "\t" + group.site(), of(tally)));
        return lines.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    static Map<Group, Tally> byGroup(String text) {
        var all = new LinkedHashMap<Group, Tally>();
        text.lines()
                .map(line -> line.split("\t"))
                .forEach(part -> all.put(new Group(part[0], part[1]), parse(part[2])));
        return all;
    }
}
