package coop.siembra.assessment.statistics;

import coop.siembra.assessment.scoring.Method;
import coop.siembra.assessment.scoring.ScalePlan;
import coop.siembra.assessment.statistics.FormPeople.Crowd;
import coop.siembra.assessment.statistics.ItemTable.ItemRow;
import coop.siembra.assessment.statistics.ItemTable.ScaleTable;
import coop.siembra.item.Item;
import coop.siembra.kernel.Language;
import coop.siembra.psychometrics.Figure;
import coop.siembra.psychometrics.Gap;
import coop.siembra.psychometrics.Responses;
import coop.siembra.psychometrics.ScaleStatistics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes tables of items from people's answers. Pure. */
public final class ItemTables {
    /** From fewer people in one language nothing is said about differences; decisions want some hundreds (Zieky, 1993). */
    static final int DIF_LEAST = 100;

    private final Crowd crowd;
    private final List<FormPerson> people;
    private final List<Item> items;
    private final OptionRows options;
    private final boolean comparing;

    private ItemTables(Crowd crowd, List<FormPerson> people, boolean comparing) {
        this.crowd = crowd;
        this.people = people;
        this.items = crowd.plan().items();
        this.options = new OptionRows(Columns.of(items), people);
        this.comparing = comparing;
    }

    /**
     * The table of some of a crowd.
     *
     * @param people whom it is made of
     * @param language when they all have it in common
     * @param waiting how many more there are
     */
    static ItemTable of(
            Crowd crowd, List<FormPerson> people, Optional<Language> language, boolean invented, int waiting) {
        var tables = new ItemTables(crowd, people, language.isEmpty());
        return new ItemTable(
                crowd.instrument().id(),
                crowd.instrument().version().value(),
                crowd.form().id(),
                language,
                invented,
                crowd.plan().key(),
                people.size(),
                waiting,
                crowd.leftOut(),
                tables.scales(),
                tables.apart());
    }

    private List<ScaleTable> scales() {
        var tables = new ArrayList<ScaleTable>();
        for (int i = 0; i < crowd.plan().scales().size(); i++) {
            var plan = crowd.plan().scales().get(i);
            if (isScored(plan)) {
                tables.add(scale(plan, i));
            }
        }
        return tables;
    }

    /** Whether its items have scores. */
    public static boolean isScored(ScalePlan plan) {
        return switch (plan.method()) {
            case LIKERT_MEAN, SHAPE, GRADED_MEAN -> true;
            case MOST_LEAST, NONE -> false;
        };
    }

    /** What people scored on a scale, item by item. */
    public static Responses responses(ScalePlan plan, int scale, List<FormPerson> people) {
        return Responses.of(
                plan.items().stream().map(placed -> placed.item().id()).toList(),
                people.stream().map(person -> person.scores()[scale]).toList());
    }

    private ScaleTable scale(ScalePlan plan, int place) {
        var scored = responses(plan, place, people);
        var statistics = ScaleStatistics.of(plan.scale().id(), scored);
        var languages = comparing ? Optional.of(Matched.of(plan, place, people)) : Optional.<Matched>empty();
        var rows = new ArrayList<ItemRow>();
        for (int i = 0; i < plan.items().size(); i++) {
            int at = i;
            var item = plan.items().get(i).item();
            var found = statistics.itemStatistics().get(i);
            rows.add(new ItemRow(
                    item.id(),
                    found,
                    found.mean().map(mean -> difficulty(plan, mean)),
                    seconds(item),
                    options.of(item, scored),
                    languages.map(matched -> matched.dif(at))));
        }
        return new ScaleTable(
                plan.scale(), plan.method(), statistics, statistics.sem().map(error -> error * plan.step()), rows);
    }

    private static double difficulty(ScalePlan plan, double mean) {
        return plan.method() == Method.LIKERT_MEAN ? (mean - 1) / (plan.points() - 1) : mean;
    }

    private Figure seconds(Item item) {
        int place = items.indexOf(item);
        var times = new float[people.size()];
        int known = 0;
        for (var person : people) {
            if (person.seconds()[place] > 0) {
                times[known++] = person.seconds()[place];
            }
        }
        if (known == 0) {
            return Figure.none(Gap.NOBODY);
        }
        Arrays.sort(times, 0, known);
        int middle = known / 2;
        return Figure.of(known % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2.0);
    }

    /** Items whose answers make no score. */
    private List<ItemTable.ApartRow> apart() {
        var scored = crowd.plan().scales().stream()
                .filter(ItemTables::isScored)
                .flatMap(plan -> plan.items().stream())
                .map(placed -> placed.item().id())
                .toList();
        return items.stream()
                .filter(item -> !scored.contains(item.id()))
                .map(this::apart)
                .toList();
    }

    private ItemTable.ApartRow apart(Item item) {
        return new ItemTable.ApartRow(item.id(), options.answered(item), seconds(item), options.of(item));
    }

    /** Of the focal group. */
    static boolean isSpanish(FormPerson person) {
        return person.language().equals(Language.ES.code());
    }
}
